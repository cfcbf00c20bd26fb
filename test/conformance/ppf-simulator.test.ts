import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readF1Object } from '../../infra/ppf-simulator/f1-object.ts'
import { f1Rejections } from '../../infra/ppf-simulator/f1-rules.ts'
import { f1StructureFault } from '../../infra/ppf-simulator/f1-structure.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'
import type { XmlElement } from '../../schemas/xml/document.ts'
import { readXml } from '../../schemas/xml/reader.ts'
import { element, render, type XmlNode } from '../../schemas/xml/writer.ts'
import { officialFindings, withoutOfficialRules } from '../support/official-rules.ts'

const OASIS = 'urn:oasis:names:specification:ubl:schema:xsd'
const TODAY = parseLocalDate('2026-11-30')

/** The goldens that differ in structure. */
const MUTATED = ['base-invoice', 'base-credit-note', 'base-exempt', 'base-single-entity']

/** Values that break a type, a list or a length. */
const WRONG = ['', 'x', '-5.005', '2026-13-01', '1999-01-01', 'FR', '19', 'E', '381', 'B4', 'USD']

describe.skipIf(withoutOfficialRules('the simulator against the schema and rules of the PPF'))(
  'the simulator, beside the schema and rules of the PPF',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'facteur-mutants-'))
    afterAll(() => rmSync(folder, { recursive: true }))

    it('gives the same verdict on every mutant of the goldens', async () => {
      const mutants = MUTATED.flatMap((name) => mutantsOf(name))
      const files = mutants.map((xml, index) => {
        const file = join(folder, `${index}.xml`)
        writeFileSync(file, xml)
        const root = xml.includes('<CreditNote ') ? 'creditnote' : 'invoice'
        return { file, xml, schema: `xsd-f1-base-ubl-${root}` }
      })
      const official = await officialFindings(
        files.map(({ file, schema }) => ({ file, ruleSets: [schema, 'f1-base-ubl'] })),
      )
      const differences = files.flatMap(({ file, xml, schema }) => {
        const theirs = official.get(file) ?? []
        const verdict = { theirs: officialVerdict(theirs, schema), ours: ourVerdict(xml) }
        return verdict.theirs === 'crash' || verdict.theirs === verdict.ours
          ? []
          : [{ ...verdict, file }]
      })
      process.stderr.write(`${mutants.length} mutants, ${differences.length} differences\n`)
      expect(differences.slice(0, 20)).toEqual([])
    })
  },
)

/** `structure`, or the rules that fire, or nothing. */
function officialVerdict(findings: readonly string[], schema: string): string {
  if (findings.some((finding) => finding.startsWith(schema))) return 'structure'
  if (findings.some((finding) => !finding.includes('['))) return 'crash'
  return rulesOf(findings.flatMap((f) => f.match(/\[([GSP]\d+\.\d+)\]/)?.[1] ?? []))
}

function ourVerdict(xml: string): string {
  if (TODAY === undefined) throw new Error('no today')
  const { root } = readXml(new TextEncoder().encode(xml))
  if (f1StructureFault(root) !== undefined) return 'structure'
  return rulesOf(f1Rejections(readF1Object('x.xml', root), TODAY).map(({ rule }) => rule ?? ''))
}

const rulesOf = (ids: readonly string[]): string => [...new Set(ids)].sort().join(' ')

/** Each element removed, doubled, moved after the next one, and each text replaced. */
function mutantsOf(name: string): string[] {
  const golden = new URL(`../fixtures/flux1/${name}.xml`, import.meta.url)
  const { root } = readXml(readFileSync(fileURLToPath(golden)))
  const whole = nodeOf(root, true)
  return mutate(whole).map((node) => render(node))
}

function mutate(node: XmlNode): XmlNode[] {
  const { name, attributes, children } = node
  if (typeof children === 'string') {
    const bare = Object.keys(attributes).map(() => element(name, {}, children))
    return [...WRONG.map((text) => element(name, attributes, text)), ...bare]
  }
  const rebuilt = (list: readonly XmlNode[]) => element(name, attributes, list)
  return children.flatMap((child, index) => {
    const before = children.slice(0, index)
    const after = children.slice(index + 1)
    const [next, ...rest] = after
    return [
      rebuilt([...before, ...after]),
      rebuilt([...before, child, child, ...after]),
      ...(next === undefined ? [] : [rebuilt([...before, next, child, ...rest])]),
      ...mutate(child).map((changed) => rebuilt([...before, changed, ...after])),
    ]
  })
}

function nodeOf(source: XmlElement, isRoot = false): XmlNode {
  const { prefix, local } = source.name
  const attributes = Object.fromEntries(source.attributes().map((a) => [a.name.local, a.value]))
  const namespaces = isRoot
    ? {
        xmlns: `${OASIS}:${local}-2`,
        'xmlns:cac': `${OASIS}:CommonAggregateComponents-2`,
        'xmlns:cbc': `${OASIS}:CommonBasicComponents-2`,
      }
    : attributes
  const children = source.children()
  const name = prefix === '' ? local : `${prefix}:${local}`
  return element(
    name,
    namespaces,
    children.length > 0 ? children.map((c) => nodeOf(c)) : source.text,
  )
}
