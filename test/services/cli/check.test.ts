import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeUbl } from '../../../schemas/ubl/ubl.ts'
import { runFacteur } from '../../support/run-facteur.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

let folder: string
let valid: string
let invalid: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'facteur-check-'))
  valid = path.join(folder, 'valid.json')
  invalid = path.join(folder, 'invalid.json')
  await writeFile(valid, JSON.stringify(validInvoice()))
  await writeFile(invalid, JSON.stringify(validInvoice({ typeCode: '999' })))
})
afterAll(() => rm(folder, { recursive: true }))

const linesOf = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

describe('facteur check', () => {
  it('gives one JSON line a file, in order, and exit code 1 when one is invalid', async () => {
    const { code, stdout, stderr } = await runFacteur(['check', '--json', valid, invalid, valid])
    expect(stderr).toBe('')
    expect(code).toBe(1)
    const lines = linesOf(stdout)
    expect(lines).toMatchObject([
      { file: valid, valid: true, syntax: 'json', findings: [] },
      { file: invalid, valid: false, syntax: 'json' },
      { file: valid, valid: true },
    ])
    const members = ['file', 'valid', 'syntax', 'profile', 'packs', 'stages', 'findings']
    expect(Object.keys(Object(lines[1]))).toEqual(members)
    expect(lines[1]).toMatchObject({
      stages: [
        { stage: 'container' },
        { stage: 'parse', status: 'passed' },
        { stage: 'schema' },
        { stage: 'rules', status: 'failed' },
      ],
    })
  })

  it('says of a finding exactly what the line promises', async () => {
    const { stdout } = await runFacteur(['check', '--json', invalid])
    const [line] = linesOf(stdout)
    const { findings } = Object(line)
    expect(Object.keys(findings[0])).toEqual([
      'rule',
      'set',
      'severity',
      'location',
      'terms',
      'message',
      'remedy',
    ])
    expect(Object.keys(findings[0].message)).toEqual(['fr', 'en'])
  })

  it('takes file names from a list and from standard input', async () => {
    const list = path.join(folder, 'list')
    await writeFile(list, `${valid}\n${valid}\n`)
    const fromList = await runFacteur(['check', '--json', '--files-from', list])
    expect(fromList.code).toBe(0)
    expect(linesOf(fromList.stdout)).toHaveLength(2)
    const input = `${valid}\n${invalid}\n`
    const fromInput = await runFacteur(['check', '--json', '--files-from', '-'], { input })
    expect(fromInput.code).toBe(1)
    expect(linesOf(fromInput.stdout)).toMatchObject([{ valid: true }, { valid: false }])
  })

  it('speaks French to people, and English when asked', async () => {
    const french = await runFacteur(['check', valid, invalid])
    expect(french.stdout).toContain('valid.json: conforme')
    expect(french.stdout).toContain('NON CONFORME')
    const english = await runFacteur(['check', '--lang', 'en', invalid])
    expect(english.stdout).toContain('INVALID')
  })

  it('judges by schema, unless told not to, by the engine named', async () => {
    const file = path.join(folder, 'misplaced.xml')
    const order = /(<cbc:ID>.*<\/cbc:ID>)\s*(<cbc:IssueDate>.*<\/cbc:IssueDate>)/
    await writeFile(file, writeUbl(validInvoice()).replace(order, '$2$1'))
    const judged = await runFacteur(['check', '--json', file])
    expect(judged.code).toBe(1)
    expect(linesOf(judged.stdout)).toMatchObject([{ findings: [{ rule: 'APP-SCHEMA-ELEMENT' }] }])
    const spared = await runFacteur(['check', '--json', '--no-schema', file])
    expect(spared.code).toBe(0)
    const unknown = await runFacteur(['check', '--engine', 'saxon', file])
    expect(unknown.code).toBe(2)
    expect(unknown.stderr).toContain('--engine')
  })

  it('runs the rule sets named and no others, on a fragment too', async () => {
    const fragment = path.join(folder, 'fragment.xml')
    const oasis = 'urn:oasis:names:specification:ubl:schema:xsd'
    await writeFile(fragment, `<Invoice xmlns="${oasis}:Invoice-2"/>`)
    const asked = ['check', '--json', '--no-schema', '--rules']
    const { code, stdout } = await runFacteur([...asked, 'en16931-ubl', fragment])
    expect(code).toBe(1)
    const [line] = linesOf(stdout)
    const { packs, findings } = Object(line)
    expect(packs).toEqual(['en16931@1.3.16'])
    expect(new Set(findings.map(({ set }: { set: string }) => set))).toEqual(
      new Set(['en16931-ubl']),
    )
    expect(findings[0]).toMatchObject({ rule: 'BR-01', location: '/Invoice', line: 1 })
    const unknown = await runFacteur([...asked, 'en16931', fragment])
    expect(unknown.code).toBe(2)
    expect(unknown.stderr).toContain('en16931-ubl')
  })

  it('goes on after a file that cannot be read, and ends with 2', async () => {
    const { code, stdout, stderr } = await runFacteur([
      'check',
      '--json',
      path.join(folder, 'absent.xml'),
      folder,
      valid,
    ])
    expect(code).toBe(2)
    expect(stderr).toContain('n’existe pas')
    expect(stderr).toContain('dossier')
    expect(linesOf(stdout)).toMatchObject([{ file: valid, valid: true }])
  })
})
