import { fragment } from './explained.ts'

const TRANSACTION = 'rsm:SupplyChainTradeTransaction'
const SETTLEMENT = `${TRANSACTION}/ram:ApplicableHeaderTradeSettlement`
const LINE = `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem`
const LINE_SETTLEMENT = `${LINE}/ram:SpecifiedLineTradeSettlement`
const PERIOD = `${LINE_SETTLEMENT}/ram:BillingSpecifiedPeriod`
const CITED = 'ram:InvoiceReferencedDocument/ram:IssuerAssignedID'
const ALLOWANCE_TAX = `${SETTLEMENT}/ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax`
const LONG_NUMBER = 'FACTURE-2026-000000000000000000000000001'

const SUBJECTS = ['PMT', 'PMD', 'AAB', 'TXD'] as const

/** Examples of the rules that only CII has under their id. */
export const BR_FR_CII_EXAMPLES: Readonly<Record<string, string>> = {
  'BR-FR-01_BT-1': fragment('rsm:ExchangedDocument/ram:ID', LONG_NUMBER),
  'BR-FR-01_BT-25': fragment(`${SETTLEMENT}/${CITED}`, LONG_NUMBER),
  'BR-FR-01_EXT-FR-FE-136': fragment(`${LINE_SETTLEMENT}/${CITED}`, LONG_NUMBER),
  'BR-FR-03_EXT-FR-FE-134': fragment(
    `${PERIOD}/ram:StartDateTime/udt:DateTimeString[@format=102]`,
    '20260230',
  ),
  'BR-FR-03_EXT-FR-FE-135': fragment(
    `${PERIOD}/ram:EndDateTime/udt:DateTimeString[@format=102]`,
    '20260230',
  ),
  ...Object.fromEntries(SUBJECTS.map((code) => [`BR-FR-06_BT-21_${code}`, twoNotes(code, code)])),
  ...categories('BT-95_BT-102', ALLOWANCE_TAX),
  ...categories('BT-95_BT-118', `${SETTLEMENT}/ram:ApplicableTradeTax`),
  ...categories('BT-95_BT-151', `${LINE_SETTLEMENT}/ram:ApplicableTradeTax`),
  'BR-FR-16_BT-96_BT-103': fragment(`${ALLOWANCE_TAX}/ram:RateApplicablePercent`, '19'),
  'BR-FR-31_BT-21': twoNotes('BAR', 'B2B', 'B2C'),
  'BR-FR-32-GLOBALID': fragment(
    `${TRANSACTION}/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:GlobalID[@schemeID=0002]`,
    '12345678200010',
  ),
  'BR-FR-CO-04_BT-4': fragment('rsm:ExchangedDocument/ram:TypeCode', '384'),
}

function categories(terms: string, tax: string): Readonly<Record<string, string>> {
  return {
    [`BR-FR-15_${terms}`]: fragment(`${tax}/ram:CategoryCode`, 'B'),
    [`BR-FR-15_${terms}_LM`]: fragment(`${tax}/ram:CategoryCode`, 'L'),
  }
}

function twoNotes(subject: string, first: string, second = first): string {
  const notes = [first, second].map((content) =>
    fragment(
      'ram:IncludedNote',
      fragment('ram:Content', content) + fragment('ram:SubjectCode', subject),
    ),
  )
  return fragment('rsm:ExchangedDocument', notes.join(''))
}
