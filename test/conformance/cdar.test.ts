import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readCdar, writeCdar } from '../../schemas/cdar/cdar.ts'
import type { XmlElement } from '../../schemas/xml/document.ts'
import { readXml } from '../../schemas/xml/reader.ts'
import { CDAR_CASES } from '../support/cdar-cases.ts'
import { officialFindings, withoutOfficialRules } from '../support/official-rules.ts'

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/cdar-fr-1.4/', import.meta.url))

/** The rules for statuses of invoices do not hold for the PPF's own answers. */
const RULED = ['cashed', 'disputed']

describe.skipIf(withoutOfficialRules('life-cycle messages against CDAR D22B and BR-FR-CDV'))(
  'life-cycle messages, before the official schema and rules',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'facteur-cdar-'))
    afterAll(() => rmSync(folder, { recursive: true }))

    const samples = corpusFiles()

    it('has samples', () => {
      expect(samples.length).toBe(11)
    })

    it.each(samples)('%s is read and written without loss', (file) => {
      const bytes = readFileSync(join(CORPUS, file))
      const reading = readCdar(bytes)
      if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
      expect(reading.ignored).toEqual([])
      const written = new TextEncoder().encode(writeCdar(reading.message))
      expect(leaves(readXml(written).root)).toEqual(leaves(readXml(bytes).root))
    })

    it('what we write has no finding', async () => {
      const goldens = Object.keys(CDAR_CASES).map((name) => ({
        file: fileURLToPath(new URL(`../fixtures/cdar/${name}.xml`, import.meta.url)),
        ruleSets: RULED.includes(name) ? ['xsd-cdar', 'cdv'] : ['xsd-cdar'],
      }))
      const rewritten = samples.map((sample, index) => {
        const reading = readCdar(readFileSync(join(CORPUS, sample)))
        const file = join(folder, `${index}.xml`)
        if (reading.ok) writeFileSync(file, writeCdar(reading.message))
        return { file, ruleSets: ['xsd-cdar', 'cdv'] }
      })
      const findings = await officialFindings([...goldens, ...rewritten])
      expect([...findings].filter(([, found]) => found.length > 0)).toEqual([])
      expect(findings.size).toBe(goldens.length + rewritten.length)
    })
  },
)

function corpusFiles(): string[] {
  const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.xml')).sort()
}

/** Every leaf of a document: its path, text and attributes. */
function leaves(element: XmlElement, path = ''): string[] {
  const here = `${path}/${element.local}`
  const children = element.children()
  if (children.length > 0) return children.flatMap((child) => leaves(child, here))
  const attributes = element.attributes().map(({ name, value }) => `@${name.local}=${value}`)
  return [`${here}${attributes.join('')}=${element.text}`]
}
