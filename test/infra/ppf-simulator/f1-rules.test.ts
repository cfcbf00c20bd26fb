import { describe, expect, it } from 'vitest'
import { readF1Object } from '../../../infra/ppf-simulator/f1-object.ts'
import { f1Rejections } from '../../../infra/ppf-simulator/f1-rules.ts'
import { parseLocalDate } from '../../../schemas/values/local-date.ts'
import { readXml } from '../../../schemas/xml/reader.ts'
import { F1_CASES } from '../../support/f1-cases.ts'
import { f1Xml } from '../../support/f1-file.ts'

const TODAY = parseLocalDate('2026-11-22')

const rulesBroken = (xml: string): readonly string[] => {
  if (TODAY === undefined) throw new Error('no today')
  const { root } = readXml(new TextEncoder().encode(xml))
  return f1Rejections(readF1Object('Base_x.xml', root), TODAY).map((reason) => reason.rule ?? '')
}

const tampered = (from: string | RegExp, to: string) => {
  const xml = f1Xml()
  const changed = xml.replace(from, to)
  expect(changed).not.toBe(xml)
  return rulesBroken(changed)
}

describe('the rules of the PPF on F1 Base', () => {
  it.each(Object.entries(F1_CASES))('hold for %s', (_name, invoice) => {
    expect(rulesBroken(f1Xml(invoice))).toEqual([])
  })

  it.each([
    ['G1.01', '>380<', '>325<'],
    ['G1.02', '>M1<', '>M8<'],
    ['G1.05', '>F2026-0001<', '>F2026  1<'],
    ['G1.05', '>F2026-0001<', '>F2026.1<'],
    ['G1.07', '2026-11-20', '2026-11-23'],
    ['G1.10', '<cbc:DocumentCurrencyCode>EUR', '<cbc:DocumentCurrencyCode>eur'],
    ['G1.12', /EUR/g, 'USD'],
    ['G1.14', '>25.51<', '>25.510<'],
    ['G1.24', '<cbc:Percent>20<', '<cbc:Percent>19<'],
    ['G1.31', '>380<', '>384<'],
    ['G1.36', '2026-11-18', '2126-11-18'],
    ['G1.41', '<cbc:ID>S</cbc:ID>', '<cbc:ID>E</cbc:ID>'],
    ['G1.53', '>200.10<', '>200.12<'],
    ['G1.63', 'schemeID="0002">100000009', 'schemeID="0009">10000000900017'],
    ['G1.63', '>200000008<', '>20000000<'],
    ['G2.01', '<cbc:IdentificationCode>FR', '<cbc:IdentificationCode>EL'],
    ['G2.31', '<cbc:ID>S</cbc:ID>', '<cbc:ID>L</cbc:ID>'],
    ['G2.33', '<cbc:CompanyID>FR37200000008</cbc:CompanyID>', ''],
    ['G6.08', '<cbc:TaxExclusiveAmount currencyID="EUR">200.10</cbc:TaxExclusiveAmount>', ''],
  ])('%s breaks on %s', (rule, from, to) => {
    const expected = rule === 'G6.08' ? ['G1.53', 'G6.08'] : [rule]
    expect(tampered(from, to)).toEqual(expected)
  })

  it.each([
    ['G1.60', { businessProcess: 'B4', typeCode: '386' }],
    ['G6.25', { period: { start: '2026-11-10', end: '2026-11-02' } }],
    ['G2.32', vatOf('E', 'VATEX-FR-CGI261-4')],
    ['G6.21', vatOf('E', 'VATEX-FR-CNWVAT')],
  ])('%s breaks on such an invoice', (rule, overrides) => {
    expect(rulesBroken(f1Xml(overrides))).toEqual([rule])
  })
})

function vatOf(category: string, exemptionReasonCode: string) {
  const exemptionReason = 'Exonération'
  const row = { taxableAmount: '200.10', taxAmount: '0.00', category, rate: '0' }
  return {
    vatBreakdown: [{ ...row, exemptionReason, exemptionReasonCode }],
    totals: { withoutVat: '200.10', vat: '0.00' },
  }
}
