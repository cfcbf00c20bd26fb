import { describe, expect, it } from 'vitest'
import { type FacturXLevel, writeCii } from '../../../../../schemas/cii/cii.ts'
import { levelRuleSet } from '../../../../../schemas/rules/sets/factur-x/level.ts'
import { FX_BASIC } from '../../../../../schemas/rules/sets/fx-basic/fx-basic.ts'
import { FX_BASICWL } from '../../../../../schemas/rules/sets/fx-basicwl/fx-basicwl.ts'
import { FX_EN16931 } from '../../../../../schemas/rules/sets/fx-en16931/fx-en16931.ts'
import { FX_EXTENDED } from '../../../../../schemas/rules/sets/fx-extended/fx-extended.ts'
import { FX_MINIMUM } from '../../../../../schemas/rules/sets/fx-minimum/fx-minimum.ts'
import { broken, type Breaking, firedOn } from '../../../../support/fired.ts'
import { validInvoice } from '../../../../support/valid-invoice.ts'

const PROFILES: Readonly<Record<FacturXLevel, string>> = {
  minimum: 'urn:factur-x.eu:1p0:minimum',
  basicwl: 'urn:factur-x.eu:1p0:basicwl',
  basic: 'urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic',
  en16931: 'urn:cen.eu:en16931:2017',
  extended: 'urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended',
}

/** A valid invoice at a level, on one line so that edits need no indent. */
function valid(level: FacturXLevel): string {
  const xml = writeCii(validInvoice({ specification: PROFILES[level] }), level)
  const line = xml.replace(/>\s+</g, '><')
  // MINIMUM knows a buyer by name and registration only.
  return level === 'minimum'
    ? line.replace(
        /(?<=<ram:BuyerTradeParty>)<ram:Name>(.*?)<\/ram:Name>.*(?=<\/ram:BuyerTradeParty>)/,
        BUYER,
      )
    : line
}

const BUYER = '<ram:Name>$1</ram:Name>'
const VAT_NUMBER =
  '<ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">FR88100000009</ram:ID>' +
  '</ram:SpecifiedTaxRegistration>'
const REGISTRATION =
  '<ram:SpecifiedLegalOrganization><ram:ID schemeID="0002">100000009</ram:ID>' +
  '</ram:SpecifiedLegalOrganization>'
const TERMS = '<ram:SpecifiedTradePaymentTerms>'
const IBAN = '<ram:IBANID>FR1420041010050500013M02606</ram:IBANID>'
const REASON = '<ram:Reason>Geste</ram:Reason>'
const LINE_RATE = '<ram:RateApplicablePercent>20<'
const SECOND_LINE = '<ram:AssociatedDocumentLineDocument><ram:LineID>2</ram:LineID>'
const FIRST_LINE = '<ram:AssociatedDocumentLineDocument><ram:LineID>1</ram:LineID>'

function charge(indicator: string, more: string): string {
  return (
    '<ram:SpecifiedTradeAllowanceCharge>' +
    `<ram:ChargeIndicator><udt:Indicator>${indicator}</udt:Indicator></ram:ChargeIndicator>` +
    `<ram:ActualAmount>0.00</ram:ActualAmount>${more}</ram:SpecifiedTradeAllowanceCharge>`
  )
}

function row(code: string): string {
  return (
    '<ram:ApplicableTradeTax><ram:CalculatedAmount>0.00</ram:CalculatedAmount>' +
    '<ram:TypeCode>VAT</ram:TypeCode><ram:BasisAmount>0.00</ram:BasisAmount>' +
    `<ram:CategoryCode>${code}</ram:CategoryCode></ram:ApplicableTradeTax>`
  )
}
const part = (parent: string, status: string) =>
  `<ram:ParentLineID>${parent}</ram:ParentLineID>${kind(status)}`
const kind = (status: string) => `<ram:LineStatusReasonCode>${status}</ram:LineStatusReasonCode>`
const period = (start: string, end: string) =>
  `<ram:BillingSpecifiedPeriod><ram:StartDateTime>${day(start)}</ram:StartDateTime><ram:EndDateTime>${day(end)}</ram:EndDateTime></ram:BillingSpecifiedPeriod>`
const day = (text: string) => `<udt:DateTimeString format="102">${text}</udt:DateTimeString>`

const TAX =
  '<ram:CategoryTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>S</ram:CategoryCode>' +
  '<ram:RateApplicablePercent>20</ram:RateApplicablePercent></ram:CategoryTradeTax>'

const ZERO_TAX = TAX.replace('>S<', '>Z<').replace('>20<', '>0<')

/** The ids that fire, parted by blanks: some faults break a rule and its twin. */
const MINIMUM: readonly Breaking[] = [
  ['FX-SCH-A-000001', VAT_NUMBER, '', REGISTRATION, ''],
  ['FX-SCH-A-000002', 'FR88100000009', 'ZZ88100000009'],
  ['FX-SCH-A-000006', '<ram:TaxBasisTotalAmount>200.10', '<ram:TaxBasisTotalAmount>200.100'],
  ['FX-SCH-A-000023', '<ram:TypeCode>380', '<ram:TypeCode>999'],
  ['FX-SCH-A-000036', '<ram:CountryID>FR', '<ram:CountryID>fr'],
  ['FX-SCH-A-000033', VAT_NUMBER, VAT_NUMBER + VAT_NUMBER],
  ['APP-FX-NOT-USED', '<ram:ID>F2026', '<ram:ID schemeID="X">F2026'],
]

const BASICWL: readonly Breaking[] = [
  ['BR-62 FX-SCH-A-000446', '<ram:URIID schemeID="0225">1', '<ram:URIID>1'],
  [
    'BR-17 FX-SCH-A-000469',
    '<ram:SpecifiedTradeSettlementPaymentMeans>',
    '<ram:PayeeTradeParty><ram:ID>1</ram:ID></ram:PayeeTradeParty><ram:SpecifiedTradeSettlementPaymentMeans>',
  ],
  ['BR-CO-11', TERMS, charge('false', REASON + TAX) + TERMS],
  ['BR-CO-12', TERMS, charge('true', REASON + TAX) + TERMS],
  ['BR-CO-13', '<ram:LineTotalAmount>200.10', '<ram:LineTotalAmount>200.11'],
  ['BR-CO-14', '<ram:CalculatedAmount>5.51', '<ram:CalculatedAmount>5.52'],
  ['BR-CO-15 BR-CO-16', '<ram:GrandTotalAmount>225.61', '<ram:GrandTotalAmount>225.60'],
  ['BR-CO-16', '<ram:DuePayableAmount>225.61', '<ram:DuePayableAmount>225.60'],
  ['BR-CO-19', TERMS, '<ram:BillingSpecifiedPeriod></ram:BillingSpecifiedPeriod>' + TERMS],
  ['BR-29', TERMS, period('20261201', '20261101') + TERMS],
  [
    'BR-53 BR-DEC-15',
    '<ram:InvoiceCurrencyCode>',
    '<ram:TaxCurrencyCode>USD</ram:TaxCurrencyCode><ram:InvoiceCurrencyCode>',
  ],
  ['BR-50 BR-61 CII-SR-470', IBAN, ''],
  ['FX-SCH-A-000449', 'format="102">20261118', 'format="203">20261118'],
]

const BASIC: readonly Breaking[] = [
  ['FX-SCH-A-000372', 'M1</ram:ID>', '</ram:ID>'],
  ['FX-SCH-A-000200 FX-SCH-A-000372', '<ram:LineID>1</ram:LineID>', '<ram:LineID></ram:LineID>'],
  ['FX-SCH-A-000198', '<ram:BasisAmount>100.10', '<ram:BasisAmount>100.11'],
  ['FX-SCH-A-000198 FX-SCH-A-000250', LINE_RATE, LINE_RATE.replace('20', '0')],
  ['FX-SCH-A-000120 FX-SCH-A-000226', '<ram:LineTotalAmount>200.10', '<ram:LineTotalAmount>200.00'],
]

const EN16931: readonly Breaking[] = [
  ['BR-CO-14 BR-CO-17 BR-S-09', '<ram:CalculatedAmount>5.51', '<ram:CalculatedAmount>7.51'],
  ['BR-33 BR-CO-11 BR-CO-21', TERMS, charge('false', TAX) + TERMS],
  [
    'BR-36 BR-CO-12 FX-SCH-A-000478',
    TERMS,
    charge('true', REASON + TAX).replace(/<ram:ActualAmount>.*?Amount>/, '') + TERMS,
  ],
  ['BR-S-02', VAT_NUMBER, ''],
  ['BR-AE-01 BR-AE-05 BR-S-08', 'CategoryCode>S', 'CategoryCode>AE'],
  ['BR-48 BR-AE-01 BR-AE-10', TERMS, row('AE') + TERMS],
  ['BR-O-01 BR-O-10 BR-O-11 BR-O-12', TERMS, row('O') + TERMS],
  ['BR-48 BR-IC-01 BR-IC-10 BR-IC-12', TERMS, row('K') + TERMS],
  // The first of two amounts counts in the base of the category, which is right here.
  [
    'BR-48 BR-CO-12 CII-SR-473 FX-SCH-A-000478',
    TERMS,
    row('Z') +
      charge('true', `<ram:ActualAmount>9.00</ram:ActualAmount>${REASON}${ZERO_TAX}`) +
      TERMS,
  ],
]

const EXTENDED: readonly Breaking[] = [
  ['BR-FXEXT-06', FIRST_LINE, `${FIRST_LINE}<ram:ParentLineID>2</ram:ParentLineID>`],
  ['BR-FXEXT-11', FIRST_LINE, `${FIRST_LINE}${part('9', 'DETAIL')}`],
  [
    'BR-FXEXT-08 BR-FXEXT-CO-10 BR-FXEXT-CO-13 BR-FXEXT-S-08ini BR-FXEXT-S-08rev BR-FXEXT-S08b',
    FIRST_LINE,
    `${FIRST_LINE}${part('2', 'DETAIL')}`,
    SECOND_LINE,
    `${SECOND_LINE}${kind('GROUP')}`,
  ],
  [
    'BR-FXEXT-BR-26 FX-SCH-A-000532 PEPPOL-EN16931-R008',
    '<ram:ChargeAmount>50.00</ram:ChargeAmount>',
    '',
  ],
  ['BR-FXEXT-CO-10', '<ram:LineTotalAmount>200.10', '<ram:LineTotalAmount>200.13'],
  ['', '<ram:LineTotalAmount>200.10', '<ram:LineTotalAmount>200.12'],
  ['BR-FXEXT-CO-16', '<ram:DuePayableAmount>225.61', '<ram:DuePayableAmount>225.60'],
  [
    'BR-FXEXT-S-08ini BR-FXEXT-S-08rev BR-FXEXT-S08b',
    '<ram:BasisAmount>100.10',
    '<ram:BasisAmount>100.12',
  ],
  ['BR-CO-14 BR-FXEXT-S-09b', '<ram:CalculatedAmount>5.51', '<ram:CalculatedAmount>5.53'],
  ['CII-DT-097', '20261118', '2026-11-18'],
]

const LEVELS = [
  ['minimum', FX_MINIMUM, MINIMUM],
  ['basicwl', FX_BASICWL, BASICWL],
  ['basic', FX_BASIC, BASIC],
  ['en16931', FX_EN16931, EN16931],
  ['extended', FX_EXTENDED, EXTENDED],
] as const

describe.each(LEVELS)('Factur-X %s', (level, set, cases) => {
  const xml = valid(level)

  it('takes a valid invoice', () => {
    expect(firedOn(xml, set)).toEqual([])
  })

  it.each(cases)('refuses it by %s', (ids, ...edits) => {
    expect(firedOn(broken(xml, [ids, ...edits]), set)).toEqual(ids === '' ? [] : ids.split(' '))
  })
})

describe('a level', () => {
  it('is not made when a rule is named that nobody wrote', () => {
    const data = { structure: '', business: 'BR-01 BR-9999' }
    expect(() => levelRuleSet('fx-basic', data)).toThrow('no rule for BR-9999 of fx-basic')
  })

  it('fires what only warns as a warning, under the id it has there', () => {
    const set = levelRuleSet('fx-basic', { structure: '', business: 'BR-01:10!' })
    expect(set.patterns.flat()[0]?.assertions).toMatchObject([
      { id: 'FX-SCH-A-000010', severity: 'warning' },
    ])
  })
})
