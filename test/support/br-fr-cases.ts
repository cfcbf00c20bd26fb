import type { Breaking } from './fired.ts'

const UBL_NOTE = '<cbc:Note>#PMT#'
const NUMBER = '<cbc:ID>F2026-0001</cbc:ID>'
const SELLER_PARTY =
  '<cbc:EndpointID schemeID="0225">100000009</cbc:EndpointID>\n      <cac:PartyIdentification>'
const PRECEDING =
  '<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F2026-0000</cbc:ID>' +
  '<cbc:IssueDate>2026-10-01</cbc:IssueDate></cac:InvoiceDocumentReference></cac:BillingReference>'
const ORDER = '<cac:OrderReference>'
const UBL_TOTALS = '<cbc:TaxExclusiveAmount currencyID="EUR">200.10</cbc:TaxExclusiveAmount>'

/** Edits of our valid invoice in UBL, and the ids of BR-FR that fire, parted by blanks. */
export const UBL_CASES: readonly Breaking[] = [
  ['BR-FR-01_BT-1-1', NUMBER, `<cbc:ID>${'F'.repeat(36)}</cbc:ID>`],
  ['BR-FR-01_BT-1-2 BR-FR-02_BT-1', NUMBER, '<cbc:ID>F2026.0001</cbc:ID>'],
  [
    'BR-FR-01_BT-25-2 BR-FR-02_BT-25',
    ORDER,
    PRECEDING.replace('F2026-0000', 'F 2026').concat(ORDER),
  ],
  ['BR-FR-03_BT-2', '<cbc:IssueDate>2026-11-20', '<cbc:IssueDate>2026-11-31'],
  ['BR-FR-03_BT-9', '<cbc:DueDate>2026-12-20', '<cbc:DueDate>2026-12-20Z'],
  ['BR-FR-03_BT-72', '2026-11-18', '2027-02-29'],
  ['BR-FR-04_BT-3', '<cbc:InvoiceTypeCode>380', '<cbc:InvoiceTypeCode>325'],
  ['BR-FR-05_BT-22-1', UBL_NOTE, '<cbc:Note>'],
  ['BR-FR-06_BT-21-2', UBL_NOTE, `<cbc:Note>#PMD#</cbc:Note>${UBL_NOTE}`],
  ['BR-FR-08_BT-23', '<cbc:ProfileID>M1', '<cbc:ProfileID>A1'],
  ['BR-FR-08_BT-23', '<cbc:ProfileID>M1</cbc:ProfileID>', ''],
  ['BR-FR-09_BT-29', '10000000900017', '10000001700017'],
  [
    'BR-FR-09_BT-29 BR-FR-10_BT-30',
    '<cbc:CompanyID schemeID="0002">100000009',
    '<cbc:CompanyID>100000009',
  ],
  [
    'BR-FR-11_BT-47 BR-FR-32-LEGALID',
    UBL_NOTE,
    `<cbc:Note>#BAR#B2B</cbc:Note>${UBL_NOTE}`,
    '<cbc:ID schemeID="0009">20000000800017</cbc:ID>',
    '<cbc:ID schemeID="0088">20000000800017</cbc:ID>',
    '<cbc:CompanyID schemeID="0002">200000008',
    '<cbc:CompanyID schemeID="0002">20000000',
  ],
  ['BR-FR-12_BT-49', '<cbc:EndpointID schemeID="0225">200000008</cbc:EndpointID>', ''],
  ['BR-FR-13_BT-34', '<cbc:EndpointID schemeID="0225">100000009', '<cbc:EndpointID> '],
  ['BR-FR-15_BT-118-1', '<cbc:ID>S<', '<cbc:ID>B<'],
  ['BR-FR-15_BT-118-1 BR-FR-15_BT-118-2', '<cbc:ID>S<', '<cbc:ID>L<'],
  ['BR-FR-16_BT-119', '<cbc:Percent>20<', '<cbc:Percent>19<'],
  ['BR-FR-16_BT-119 BR-FR-DEC-04_BT-119', '<cbc:Percent>20<', '<cbc:Percent>20.000<'],
  [
    'BR-FR-17_BT-123',
    ORDER,
    `<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cbc:DocumentDescription>Annexe</cbc:DocumentDescription></cac:AdditionalDocumentReference>${ORDER}`,
  ],
  ['BR-FR-20_BT-21', UBL_NOTE, `<cbc:Note>#BAR#EXPORT</cbc:Note>${UBL_NOTE}`],
  [
    'BR-FR-21_BT-49',
    UBL_NOTE,
    `<cbc:Note>#BAR#B2B</cbc:Note>${UBL_NOTE}`,
    '<cbc:EndpointID schemeID="0225">2',
    '<cbc:EndpointID schemeID="0225">3',
  ],
  [
    'BR-FR-22_BT-34',
    UBL_NOTE,
    `<cbc:Note>#BAR#B2B</cbc:Note>${UBL_NOTE}`,
    '<cbc:InvoiceTypeCode>380',
    '<cbc:InvoiceTypeCode>389',
    '<cbc:EndpointID schemeID="0225">1',
    '<cbc:EndpointID schemeID="0088">1',
  ],
  [
    'BR-FR-23_BT-34',
    '<cbc:EndpointID schemeID="0225">100000009',
    '<cbc:EndpointID schemeID="0225">100 000 009',
  ],
  [
    'BR-FR-24_BT-29 BR-FR-26_BT-29',
    SELLER_PARTY,
    `${SELLER_PARTY}<cbc:ID schemeID="0224">${'A/'.repeat(51)}</cbc:ID></cac:PartyIdentification><cac:PartyIdentification>`,
  ],
  [
    'BR-FR-25_BT-34',
    '<cbc:EndpointID schemeID="0225">100000009',
    `<cbc:EndpointID schemeID="0225">100000009_${'A'.repeat(120)}`,
  ],
  [
    'BR-FR-28-Value',
    '<cac:ClassifiedTaxCategory>',
    '<cac:AdditionalItemProperty><cbc:Name>Couleur</cbc:Name></cac:AdditionalItemProperty><cac:ClassifiedTaxCategory>',
  ],
  [
    'BR-FR-29_AFL',
    ORDER,
    `<cac:AdditionalDocumentReference><cbc:ID schemeID="AFL"/></cac:AdditionalDocumentReference>${ORDER}`,
  ],
  [
    'BR-FR-30_BT-21',
    UBL_NOTE,
    `<cbc:Note>#BAR#B2C</cbc:Note><cbc:Note>#BAR#B2CINT</cbc:Note>${UBL_NOTE}`,
  ],
  ['BR-FR-32-ID', 'schemeID="0009">20000000800017', 'schemeID="0231">20000000800017'],
  ['BR-FR-CO-04_BT-3', '<cbc:InvoiceTypeCode>380', '<cbc:InvoiceTypeCode>384'],
  ['BR-FR-CO-07_BT-9', '<cbc:DueDate>2026-12-20', '<cbc:DueDate>2026-11-19'],
  [
    'BR-FR-CO-08_BT-23',
    '<cbc:ProfileID>M1',
    '<cbc:ProfileID>M4',
    '<cbc:InvoiceTypeCode>380',
    '<cbc:InvoiceTypeCode>386',
  ],
  [
    'BR-FR-CO-09_BT-23-1 BR-FR-CO-09_BT-23-2 BR-FR-CO-09_BT-23-3',
    '<cbc:ProfileID>M1',
    '<cbc:ProfileID>M2',
    '<cbc:DueDate>2026-12-20</cbc:DueDate>',
    '',
  ],
  ['BR-FR-CO-10_BT-29-1', '<cbc:ID schemeID="0009">100', '<cbc:ID>100'],
  [
    'BR-FR-CO-10_BT-29-2',
    '10000000900017</cbc:ID>\n      </cac:PartyIdentification>',
    '10000000900017</cbc:ID></cac:PartyIdentification><cac:PartyIdentification><cbc:ID schemeID="0009">1</cbc:ID></cac:PartyIdentification>',
  ],
  ['BR-FR-CO-12_BT-5', '<cbc:DocumentCurrencyCode>EUR', '<cbc:DocumentCurrencyCode>USD'],
  [
    'BR-FR-CO-14_BT-29-1 BR-FR-CO-15_BT-29-1',
    '<cbc:ID schemeID="0009">10000000900017',
    '<cbc:ID schemeID="0231">100000009',
  ],
  ['BR-FR-DEC-01_BT-109', UBL_TOTALS, UBL_TOTALS.replace('200.10', '200.100')],
  ['BR-FR-DEC-01_BT-110', '>25.51<', '>25,51<'],
  ['BR-FR-DEC-02_BT-129', '"HUR">2<', '"HUR">2.00001<'],
  [
    'BR-FR-DEC-03_BT-146',
    '<cbc:PriceAmount currencyID="EUR">5',
    '<cbc:PriceAmount currencyID="EUR">-5',
  ],
]

/** Edits that make a credit note of it, before those that break it. */
const CREDIT_NOTE = [
  '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"',
  '<CreditNote xmlns="urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"',
  '</Invoice>',
  '</CreditNote>',
  '<cbc:DueDate>2026-12-20</cbc:DueDate>',
  '',
  'InvoiceTypeCode>380</cbc:InvoiceTypeCode',
  'CreditNoteTypeCode>381</cbc:CreditNoteTypeCode',
  ...['1', '2'].flatMap(() => [
    '<cac:InvoiceLine>',
    '<cac:CreditNoteLine>',
    '</cac:InvoiceLine>',
    '</cac:CreditNoteLine>',
  ]),
] as const

/** The same for a UBL credit note. */
export const UBL_CREDIT_NOTE_CASES: readonly Breaking[] = [
  ['BR-FR-CO-05_BT-3', ...CREDIT_NOTE],
  ['', ...CREDIT_NOTE, ORDER, `${PRECEDING}${ORDER}`],
  [
    'BR-FR-CO-05_BT-3',
    ...CREDIT_NOTE,
    ORDER,
    PRECEDING.replace('<cbc:IssueDate>2026-10-01</cbc:IssueDate>', '').concat(ORDER),
  ],
  ['BR-FR-CO-03_BT-3', ...CREDIT_NOTE, 'TypeCode>381<', 'TypeCode>262<'],
  [
    'BR-FR-CO-07_BT-9',
    ...CREDIT_NOTE,
    ORDER,
    `${PRECEDING}${ORDER}`,
    '<cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>',
    '<cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentDueDate>2026-11-01</cbc:PaymentDueDate>',
  ],
]

const CII_NOTE = '<ram:IncludedNote>'
const CII_BAR = (text: string) =>
  `<ram:IncludedNote><ram:Content>${text}</ram:Content><ram:SubjectCode>BAR</ram:SubjectCode></ram:IncludedNote>${CII_NOTE}`
const CII_DUE = '<udt:DateTimeString format="102">20261220</udt:DateTimeString>'
const CII_TERMS = '<ram:SpecifiedTradeSettlementHeaderMonetarySummation>'
const CII_PRODUCT = '<ram:Name>Panier de fruits</ram:Name>'

/** Edits of our valid invoice in CII, and the ids of BR-FR that fire. */
export const CII_CASES: readonly Breaking[] = [
  ['BR-FR-01_BT-1', '>F2026-0001<', `>${'F'.repeat(36)}<`],
  ['BR-FR-02_BT-1', '>F2026-0001<', '>F2026 0001<'],
  ['BR-FR-03_BT-2', '>20261120<', '>20261131<'],
  ['BR-FR-03_BT-72', '>20261118<', '>20270229<'],
  ['', '>20261118<', '>202611181200<'],
  ['BR-FR-04_BT-3', '<ram:TypeCode>380', '<ram:TypeCode>325'],
  ['BR-FR-05_BT-22_PMT', '<ram:SubjectCode>PMT', '<ram:SubjectCode>AAI'],
  ['BR-FR-05_BT-22_PMT BR-FR-06_BT-21_PMD', '<ram:SubjectCode>PMT', '<ram:SubjectCode>PMD'],
  ['BR-FR-08_BT-23', '<ram:ID>M1', '<ram:ID>M3'],
  ['BR-FR-09_BT-29', '10000000900017', '10000001700017'],
  ['BR-FR-09_BT-29 BR-FR-10_BT-30', '<ram:ID schemeID="0002">1', '<ram:ID schemeID="0223">1'],
  ['BR-FR-12_BT-49', '<ram:URIID schemeID="0225">200000008</ram:URIID>', ''],
  [
    'BR-FR-15_BT-95_BT-118 BR-FR-15_BT-95_BT-118_LM',
    'BasisAmount>100.00</ram:BasisAmount>\n        <ram:CategoryCode>S',
    'BasisAmount>100.00</ram:BasisAmount>\n        <ram:CategoryCode>M',
  ],
  ['BR-FR-15_BT-95_BT-151', '<ram:CategoryCode>S</ram:CategoryCode>', ''],
  ['BR-FR-16_BT-152', '<ram:RateApplicablePercent>20<', '<ram:RateApplicablePercent>19<'],
  ['BR-FR-20_BT-21', CII_NOTE, CII_BAR('EXPORT')],
  ['BR-FR-31_BT-21', CII_NOTE, CII_BAR('B2B'), CII_NOTE, CII_BAR('B2C')],
  ['BR-FR-21_BT-49', CII_NOTE, CII_BAR('B2B'), '"0225">2', '"0225">3'],
  ['BR-FR-23_BT-34', '"0225">100000009', '"0225">100/000'],
  [
    'BR-FR-27_BG-32 BR-FR-28-Value',
    CII_PRODUCT,
    `${CII_PRODUCT}<ram:ApplicableProductCharacteristic/>`,
  ],
  ['BR-FR-32-GLOBALID', '"0009">20000000800017', '"0231">20000000800017'],
  ['BR-FR-CO-03_BT-3', '<ram:TypeCode>380', '<ram:TypeCode>262'],
  ['BR-FR-CO-04_BT-4', '<ram:TypeCode>380', '<ram:TypeCode>384'],
  ['BR-FR-CO-05_BT-3', '<ram:TypeCode>380', '<ram:TypeCode>381'],
  ['BR-FR-CO-07_BT-9', CII_DUE, CII_DUE.replace('20261220', '20261119')],
  ['BR-FR-CO-08_BT-23', '<ram:ID>M1', '<ram:ID>B4', '<ram:TypeCode>380', '<ram:TypeCode>386'],
  [
    'BR-FR-CO-09_BT-23-1 BR-FR-CO-09_BT-23-2 BR-FR-CO-09_BT-23-3',
    '<ram:ID>M1',
    '<ram:ID>S2',
    CII_DUE,
    '',
  ],
  ['BR-FR-CO-10_BT-29-1', '<ram:GlobalID schemeID="0009">1', '<ram:GlobalID>1'],
  ['BR-FR-CO-12_BT-5', '<ram:InvoiceCurrencyCode>EUR', '<ram:InvoiceCurrencyCode>CHF'],
  [
    'BR-FR-CO-14_BT-29-1 BR-FR-CO-15_BT-29-1',
    '<ram:GlobalID schemeID="0009">10000000900017',
    '<ram:GlobalID schemeID="0231">100000009',
  ],
  ['BR-FR-DEC-01_BT-109', '<ram:TaxBasisTotalAmount>200.10', '<ram:TaxBasisTotalAmount>200.1000'],
  ['BR-FR-DEC-02_BT-129', '"HUR">2<', '"HUR">2.00001<'],
  ['BR-FR-DEC-03_BT-146', '<ram:ChargeAmount>50.00', '<ram:ChargeAmount>-50.00'],
  [
    'BR-FR-16_BT-119',
    '<ram:RateApplicablePercent>5.5</ram:RateApplicablePercent>\n      </ram:ApplicableTradeTax>\n      <ram:SpecifiedTradePaymentTerms>',
    '<ram:RateApplicablePercent>05.50</ram:RateApplicablePercent></ram:ApplicableTradeTax><ram:SpecifiedTradePaymentTerms>',
  ],
  // Two payment terms: October 2026 reads both due dates, the edition before stops.
  [
    'BR-FR-CO-07_BT-9',
    CII_TERMS,
    `<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime>${CII_DUE.replace('20261220', '20261101')}</ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>${CII_TERMS}`,
  ],
]
