import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../schemas/check.ts'
import { writeCii } from '../../schemas/cii/cii.ts'
import { writeUbl } from '../../schemas/ubl/ubl.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'
import { edited } from '../support/edited.ts'
import { validInvoice } from '../support/valid-invoice.ts'

const today = parseLocalDate('2026-11-22')
if (today === undefined) throw new TypeError('a real day')

const run = (text: string, mediaType?: string) =>
  check(new TextEncoder().encode(text), mediaType === undefined ? { today } : { today, mediaType })

const rulesOf = (text: string, mediaType?: string) =>
  run(text, mediaType).findings.map((finding) => finding.rule)

describe('a valid invoice', () => {
  it.each([
    ['json', JSON.stringify(validInvoice())],
    ['ubl-invoice', writeUbl(validInvoice())],
    ['cii', writeCii(validInvoice())],
  ])('passes as %s', (syntax, text) => {
    expect(run(text)).toEqual({
      valid: true,
      syntax,
      profile: 'en16931',
      packs: ['en16931@1.3.16', 'br-fr@2026-10'],
      stages: [
        { stage: 'container', status: 'skipped' },
        { stage: 'parse', status: 'passed' },
        { stage: 'schema', status: syntax === 'json' ? 'skipped' : 'passed' },
        { stage: 'rules', status: 'passed' },
      ],
      findings: [],
      invoice: validInvoice(),
    })
  })

  it('may leave its totals to be computed in JSON', () => {
    const bare = edited(validInvoice(), { '/totals': undefined, '/vatBreakdown': undefined })
    const report = run(JSON.stringify(bare))
    expect(report.valid).toBe(true)
    expect(report.invoice).toEqual(validInvoice())
  })

  it('may not in XML', () => {
    const bare = edited(validInvoice(), { '/totals/due': undefined })
    expect(rulesOf(writeUbl(bare))).toEqual(['APP-SCHEMA-MISSING', 'BR-15', 'BR-CO-16'])
  })
})

describe('the schema stage', () => {
  const misplaced = writeUbl(validInvoice()).replace(/(<cbc:ID>.*<\/cbc:ID>)/, '$1$1')
  const schemaOf = (report: ReturnType<typeof check>) =>
    report.stages.find((stage) => stage.stage === 'schema')?.status

  it('refuses what the grammar of the type refuses', () => {
    const report = run(misplaced)
    expect(report.valid).toBe(false)
    expect(schemaOf(report)).toBe('failed')
    // BR-02 is asked of one number: two of them are a value it cannot compute with.
    const rules = report.findings.map((finding) => finding.rule)
    expect(rules).toEqual(['APP-SCHEMA-ELEMENT', 'BR-02', 'APP-TYPE'])
    expect(report.findings[0]).toMatchObject({
      set: 'schema-ubl-invoice',
      location: '/Invoice/cbc:ID[2]',
    })
  })

  it('may be left out', () => {
    const report = check(new TextEncoder().encode(misplaced), { today, schema: false })
    expect(schemaOf(report)).toBe('skipped')
    expect(report.findings.map((finding) => finding.rule)).toEqual(['BR-02', 'APP-TYPE'])
  })

  it('may be given to another engine', () => {
    const asked: string[] = []
    const report = check(new TextEncoder().encode(misplaced), {
      today,
      schema: (_document, type) => {
        asked.push(type)
        return []
      },
    })
    expect(asked).toEqual(['ubl-invoice'])
    expect(schemaOf(report)).toBe('passed')
  })

  it('does not repeat what reading has said', () => {
    const text = writeUbl(validInvoice()).replace(/(<cbc:IssueDate>)[^<]*/, '$1tomorrow')
    const report = run(text)
    expect(schemaOf(report)).toBe('failed')
    const rules = report.findings.map((finding) => finding.rule)
    expect(rules).toEqual(['APP-TYPE', 'BR-FR-CO-07_BT-9', 'BR-FR-03_BT-2'])
  })
})

describe('a broken rule', () => {
  const wrong = edited(validInvoice(), { '/totals/due': '1.00' })

  it.each([
    ['en16931-ubl', '/totals/due', undefined, JSON.stringify(wrong)],
    ['en16931-ubl', '/Invoice/cac:LegalMonetaryTotal', 'cac:LegalMonetaryTotal', writeUbl(wrong)],
    [
      'en16931-cii',
      '/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction' +
        '/ram:ApplicableHeaderTradeSettlement' +
        '/ram:SpecifiedTradeSettlementHeaderMonetarySummation',
      'ram:SpecifiedTradeSettlementHeaderMonetarySummation',
      writeCii(wrong),
    ],
  ])('of %s is found where it stands', (set, location, tag, text) => {
    const { valid, findings } = run(text)
    expect(valid).toBe(false)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ rule: 'BR-CO-16', set, severity: 'fatal', location })
    const line = findings[0]?.line
    if (tag === undefined) expect(line).toBeUndefined()
    else expect(text.split('\n')[(line ?? 0) - 1]).toContain(`<${tag}`)
  })

  it('points at the nearest element when a field is missing', () => {
    const bare = edited(validInvoice(), { '/lines/1/item/name': undefined })
    const [finding] = run(writeUbl(bare)).findings
    expect(finding?.rule).toBe('BR-25')
    expect(finding?.location).toMatch(/^\/Invoice\/cac:InvoiceLine\[2\]/)
  })

  it('comes with all the others at once', () => {
    const invoice = edited(validInvoice(), {
      '/number': 'a b',
      '/buyer/electronicAddress': undefined,
      '/notes': undefined,
      '/unknown': 1,
    })
    expect(new Set(rulesOf(JSON.stringify(invoice)))).toEqual(
      new Set([
        'APP-UNKNOWN',
        'BR-FR-01_BT-1-2',
        'BR-FR-02_BT-1',
        'BR-FR-05_BT-22-1',
        'BR-FR-05_BT-22-2',
        'BR-FR-05_BT-22-3',
        'BR-FR-12_BT-49',
      ]),
    )
  })
})

describe('a document that cannot be read', () => {
  it.each([
    ['APP-JSON', '{'],
    ['APP-XML-EMPTY', ''],
    ['APP-XML-UNBALANCED', '<Invoice'],
    ['APP-XML-DOCTYPE', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['APP-ROOT', '<Invoice xmlns="urn:example"/>'],
    ['APP-PDF-DAMAGED', '%PDF-1.7\n%%EOF'],
  ])('gives %s', (rule, text) => {
    const report = run(text)
    expect(report.findings.map((finding) => finding.rule)).toEqual([rule])
    expect(report.valid).toBe(false)
    expect(report.packs).toEqual([])
    expect(report.stages.at(-1)).toEqual({ stage: 'rules', status: 'skipped' })
  })

  it('is judged as it stands when a value is not of its type', () => {
    const text = writeUbl(validInvoice()).replace('>225.61<', '>225,61<')
    const report = run(text)
    const rules = new Set(report.findings.map((finding) => finding.rule))
    expect(rules).toEqual(new Set(['APP-TYPE', 'BR-CO-15', 'BR-CO-16', 'BR-FR-DEC-01_BT-112']))
    expect(report.syntax).toBe('ubl-invoice')
    expect(report.invoice).toBeUndefined()
  })

  it('is read as the caller declared it', () => {
    const json = JSON.stringify(validInvoice())
    expect(run(json, 'application/json; charset=utf-8').valid).toBe(true)
    expect(run(json, 'application/xml').findings[0]?.rule).toMatch(/^APP-XML/)
    expect(rulesOf(writeUbl(validInvoice()), 'application/json')).toEqual(['APP-JSON'])
    expect(run(writeUbl(validInvoice()), 'text/xml').valid).toBe(true)
    expect(run(json, 'application/octet-stream').valid).toBe(true)
  })

  it('never makes it throw', () => {
    const cuts = fc.tuple(
      fc.constantFrom(JSON.stringify(validInvoice()), writeUbl(validInvoice())),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.string({ maxLength: 5 }),
    )
    fc.assert(
      fc.property(cuts, ([text, share, noise]) => {
        const at = Math.floor(share * text.length)
        const report = run(text.slice(0, at) + noise + text.slice(at + noise.length))
        expect(report.valid).toBe(report.findings.every(({ severity }) => severity !== 'fatal'))
      }),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(check(bytes, { today }).valid).toBe(false)
      }),
    )
  })
})
