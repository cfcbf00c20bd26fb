import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { broken, type Breaking } from './fired.ts'

/** A valid invoice of two sellers (M8), as text. */
export function multiVendor(syntax: 'ubl' | 'cii'): string {
  const file = new URL(`../fixtures/br-fr/multi-vendor-${syntax}.xml`, import.meta.url)
  return readFileSync(fileURLToPath(file), 'utf8')
}

/** The same as a valid two-way invoice (M9): the second seller is the buyer. */
export function twoWay(syntax: 'ubl' | 'cii'): string {
  const [framework, type] = syntax === 'ubl' ? ['ProfileID', 'InvoiceTypeCode'] : ['ID', 'TypeCode']
  return broken(multiVendor(syntax).replaceAll('>300000007<', '>200000008<'), [
    'two-way',
    `${framework}>M8`,
    `${framework}>M9`,
    `${type}>380`,
    `${type}>389`,
  ])
}

const GROUP = '<cbc:DocumentStatusCode>GROUP'
const DETAIL = '<cbc:DocumentStatusCode>DETAIL'
const UBL_SELLER = '<cbc:RegistrationName>Seconde Maison SARL</cbc:RegistrationName>'
const UBL_NET = '<cbc:LineExtensionAmount currencyID="EUR">100.00</cbc:LineExtensionAmount>'
const UBL_OWN_ID = '<cbc:CompanyID schemeID="0002">300000007'

/** Edits of the invoice of two sellers in UBL, and the ids that fire, parted by blanks. */
export const UBL_MULTI_VENDOR_CASES: readonly Breaking[] = [
  ['BR-FR-MV-01_EXT-FR-FE-163', DETAIL, '<cbc:DocumentStatusCode>'],
  [
    'BR-FR-MV-02_EXT-FR-FE-163',
    GROUP,
    DETAIL,
    `${GROUP}</cbc:DocumentStatusCode>\n      </cac:InvoiceDocumentReference>\n    </cac:BillingReference>`,
    `${DETAIL}</cbc:DocumentStatusCode></cac:InvoiceDocumentReference></cac:BillingReference>`,
  ],
  ['BR-FR-MV-03_EXT-FR-FE-164', UBL_SELLER, ''],
  ['BR-FR-MV-03_EXT-FR-FE-167 BR-FR-MV-06_EXT-FR-FE-167', `${UBL_OWN_ID}</cbc:CompanyID>`, ''],
  ['BR-FR-MV-03_EXT-FR-FE-177', lastCountry('FR'), lastCountry('')],
  [
    'BR-FR-MV-03_EXT-FR-FE-181 BR-FR-MV-09_EXT-FR-FE-181',
    '<cbc:TaxAmount currencyID="EUR">20.00</cbc:TaxAmount>\n    </cac:TaxTotal>',
    '<cbc:TaxAmount currencyID="USD">20.00</cbc:TaxAmount></cac:TaxTotal>',
  ],
  [
    'BR-FR-MV-03_EXT-FR-FE-182',
    '<cac:OrderReference>',
    '<cbc:TaxCurrencyCode>CHF</cbc:TaxCurrencyCode><cac:OrderReference>',
  ],
  ['BR-FR-MV-03_BT-128_AVV', '<cbc:ID schemeID="AVV">M1', '<cbc:ID schemeID="AVV">M8'],
  ['BR-FR-MV-05_EXT-FR-FE-BG-12', UBL_NET, UBL_NET.replace('100.00', '100.03')],
  ['', UBL_NET, UBL_NET.replace('100.00', '100.01')],
  ['BR-FR-MV-06_EXT-FR-FE-167', UBL_OWN_ID, '<cbc:CompanyID schemeID="0002">300000015'],
  [
    'BR-FR-MV-07_BT-128 BR-FR-MV-08_BT-128',
    `<cbc:ID schemeID="AFL">F2026-0001</cbc:ID>\n      <cbc:DocumentTypeCode>130</cbc:DocumentTypeCode>\n    </cac:DocumentReference>\n    <cac:Item>`,
    `<cbc:ID schemeID="AFL">F2026-0003</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode></cac:DocumentReference><cac:Item>`,
  ],
  [
    'BR-FR-MV-09_EXT-FR-FE-181',
    '<cbc:TaxExemptionReason>#F2026-0001-2#',
    '<cbc:TaxExemptionReason>#F2026-0001-3#',
  ],
  [
    'BR-FR-MV-10_EXT-FR-FE-184',
    UBL_NET,
    `${UBL_NET}<cbc:TaxInclusiveLineExtensionAmount currencyID="EUR">120.03</cbc:TaxInclusiveLineExtensionAmount>`,
  ],
  [
    '',
    UBL_NET,
    `${UBL_NET}<cbc:TaxInclusiveLineExtensionAmount currencyID="EUR">120.02</cbc:TaxInclusiveLineExtensionAmount>`,
  ],
  ['BR-FR-MV-13_BT-3', '<cbc:InvoiceTypeCode>380', '<cbc:InvoiceTypeCode>389'],
  [
    'BR-FR-CO-04_BT-3 BR-FR-MV-14-EXT-FR-FE-136 BR-FR-MV-14-EXT-FR-FE-138',
    '<cbc:InvoiceTypeCode>380',
    '<cbc:InvoiceTypeCode>384',
  ],
]

/** The same for the two-way invoice in UBL. */
export const UBL_TWO_WAY_CASES: readonly Breaking[] = [
  ['BR-FR-MV-BD_BT-3', '<cbc:InvoiceTypeCode>389', '<cbc:InvoiceTypeCode>380'],
  [
    'BR-FR-BD-14-EXT-FR-FE-136 BR-FR-BD-14-EXT-FR-FE-138 BR-FR-CO-04_BT-3',
    '<cbc:InvoiceTypeCode>389',
    '<cbc:InvoiceTypeCode>471',
  ],
  [
    'BR-FR-BD-02_BT-30 BR-FR-BD-02_EXT-FR-FE-163 BR-FR-MV-08_BT-128',
    GROUP,
    DETAIL,
    '<cbc:TaxExemptionReason>#F2026-0001#</cbc:TaxExemptionReason>\n        <cac:TaxScheme>\n          <cbc:ID>VAT</cbc:ID>\n        </cac:TaxScheme>\n      </cac:ClassifiedTaxCategory>',
    '<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory>',
  ],
  ['', '"EUR">100.00</cbc:PriceAmount>', '"EUR">-100.00</cbc:PriceAmount>'],
]

const CII_GROUP = '<ram:LineStatusReasonCode>GROUP'
const CII_NET = '<ram:LineTotalAmount>100.00'
const CII_SELLER = '<ram:Name>Seconde Maison SARL</ram:Name>'

/** Edits of the invoice of two sellers in CII. */
export const CII_MULTI_VENDOR_CASES: readonly Breaking[] = [
  [
    'BR-FR-MV-01_EXT-FR-FE-163 BR-FR-MV-05_EXT-FR-FE-BG-12',
    '<ram:LineStatusReasonCode>INFORMATION',
    '<ram:LineStatusReasonCode>',
  ],
  ['BR-FR-MV-03_EXT-FR-FE-164', CII_SELLER, ''],
  ['BR-FR-MV-03_BT-128_AVV', 'AssignedID>M1', 'AssignedID>S8'],
  [
    'BR-FR-MV-03_BT-128_AFL BR-FR-MV-07_BT-128 BR-FR-MV-09_EXT-FR-FE-181 BR-FR-MV-11_BT-128',
    '<ram:TypeCode>130',
    '<ram:TypeCode>50',
  ],
  ['BR-FR-MV-05_EXT-FR-FE-BG-12 BR-FR-MV-10_EXT-FR-FE-184', CII_NET, `${CII_NET.slice(0, -2)}04`],
  [
    'BR-FR-MV-06_EXT-FR-FE-167',
    '<ram:ID schemeID="0002">300000007',
    '<ram:ID schemeID="0002">300000015',
  ],
  ['BR-FR-MV-10_EXT-FR-FE-184', '<ram:GrandTotalAmount>120.00', '<ram:GrandTotalAmount>119.97'],
  ['', '<ram:GrandTotalAmount>120.00', '<ram:GrandTotalAmount>119.98'],
  [
    'BR-FR-MV-09_EXT-FR-FE-181',
    '<ram:TaxTotalAmount currencyID="EUR">5.51',
    '<ram:TaxTotalAmount currencyID="EUR">5.53',
  ],
  ['BR-FR-MV-13_BT-3', '<ram:TypeCode>380', '<ram:TypeCode>389'],
  [
    'BR-FR-CO-04_BT-4 BR-FR-MV-14-EXT-FR-FE-136 BR-FR-MV-14-EXT-FR-FE-138',
    '<ram:TypeCode>380',
    '<ram:TypeCode>384',
  ],
  ['BR-FR-MV-12_BT-128', 'AssignedID>M1', 'AssignedID>F2026-0001-2'],
]

/** The same for the two-way invoice in CII. */
export const CII_TWO_WAY_CASES: readonly Breaking[] = [
  ['BR-FR-BD-13_BT-3', '<ram:TypeCode>389', '<ram:TypeCode>380'],
  ['BR-FR-BD-02_BT-31 BR-FR-BD-02_EXT-FR-FE-163', CII_GROUP, '<ram:LineStatusReasonCode>DETAIL'],
  [
    'BR-FR-BD-14-EXT-FR-FE-136 BR-FR-BD-14-EXT-FR-FE-138 BR-FR-CO-04_BT-4',
    '<ram:TypeCode>389',
    '<ram:TypeCode>473',
  ],
]

/** The country of the second seller, which follows its address alone. */
function lastCountry(code: string): string {
  return (
    `<cbc:IdentificationCode>${code}</cbc:IdentificationCode>\n          </cac:Country>\n` +
    `        </cac:PostalAddress>\n        <cac:PartyLegalEntity>\n          ${UBL_SELLER}`
  )
}
