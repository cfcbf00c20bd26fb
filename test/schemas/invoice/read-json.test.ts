import { describe, expect, it } from 'vitest'
import { JSON_BYTES_MAX, readJsonInvoice } from '../../../schemas/invoice/read-json.ts'
import { edited } from '../../support/edited.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

const faultsOf = (value: unknown) =>
  readJsonInvoice(bytesOf(value)).findings.map(({ rule, location }) => [rule, location])

describe('readJsonInvoice', () => {
  it('gives back the valid invoice', () => {
    expect(readJsonInvoice(bytesOf(validInvoice()))).toEqual({
      invoice: validInvoice(),
      findings: [],
    })
  })

  it.each([
    ['/totals/due', 225.61],
    ['/totals/due', '225,61'],
    ['/totals/due', '1e3'],
    ['/totals/due', ''],
    ['/issueDate', '20/11/2026'],
    ['/issueDate', 20261120],
    ['/number', ''],
    ['/number', null],
    ['/number', true],
    ['/seller', 'Atelier'],
    ['/seller/legalId', '100000009'],
    ['/lines', {}],
    ['/lines/0', []],
    ['/lines/1/item/name', 12],
    ['/number', 'x'.repeat(501)],
  ])('refuses a mistyped %s: %j', (pointer, value) => {
    const invoice = edited(validInvoice(), { [pointer]: value })
    expect(faultsOf(invoice)).toEqual([['APP-TYPE', pointer]])
    expect(readJsonInvoice(bytesOf(invoice)).invoice).toBeUndefined()
  })

  it('asks for a string when an amount is a number', () => {
    const invoice = edited(validInvoice(), { '/totals/due': 225.61 })
    const [finding] = readJsonInvoice(bytesOf(invoice)).findings
    expect(finding?.terms).toEqual(['BT-115'])
    expect(finding?.remedy.en).toContain('"1234.56"')
  })

  it.each([
    ['/totl', '1'],
    ['/seller/siren', '100000009'],
    ['/lines/0/item/colour', 'red'],
    ['/constructor', {}],
  ])('refuses the unknown field %s, and reads the rest', (pointer, value) => {
    const read = readJsonInvoice(bytesOf(edited(validInvoice(), { [pointer]: value })))
    expect(read.findings.map(({ rule, location }) => [rule, location])).toEqual([
      ['APP-UNKNOWN', pointer],
    ])
    expect(read.invoice).toEqual(validInvoice())
  })

  it('names every fault at once', () => {
    const invoice = edited(validInvoice({}, 3), {
      '/totals/due': 1,
      '/lines/0/netAmount': 1,
      '/lines/1/netAmount': 1,
      '/lines/2/netAmont': '1',
    })
    expect(faultsOf(invoice)).toHaveLength(4)
  })

  it.each([
    ['APP-JSON', '{"number":'],
    ['APP-KEY', '{"number":"1","number":"2"}'],
    ['APP-KEY', '{"__proto__":{}}'],
    ['APP-CHARACTER', '{"number":"\\u0000"}'],
    ['APP-LIMIT', '['.repeat(100)],
    ['APP-TYPE', '[]'],
    ['APP-TYPE', '"invoice"'],
    ['APP-TYPE', 'null'],
    ['APP-JSON', ''],
  ])('answers %s to %j', (rule, text) => {
    expect(readJsonInvoice(bytesOf(text)).findings.map((finding) => finding.rule)).toEqual([rule])
  })

  it('wants UTF-8 without byte order mark', () => {
    const text = JSON.stringify(validInvoice())
    const latin1 = Uint8Array.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d])
    const utf16 = new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer)
    for (const bytes of [latin1, utf16, bytesOf(`\ufeff${text}`)]) {
      expect(readJsonInvoice(bytes).findings[0]?.rule).toBe('APP-ENCODING')
    }
  })

  it('refuses what is too long before decoding it', () => {
    const bytes = new Uint8Array(JSON_BYTES_MAX + 1)
    expect(readJsonInvoice(bytes).findings[0]?.rule).toBe('APP-LIMIT')
  })

  it('stops at a thousand faults', () => {
    const lines = Array.from({ length: 2000 }, () => ({ netAmount: 1 }))
    expect(faultsOf({ lines })).toHaveLength(1000)
  })
})
