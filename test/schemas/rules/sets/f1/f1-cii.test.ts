import { describe, expect, it } from 'vitest'
import { F1_BASE_CII, F1_FULL_CII } from '../../../../../schemas/rules/sets/f1/f1-cii.ts'
import { broken, type Breaking, firedOn, fixture } from '../../../../support/fired.ts'

const BASE: readonly Breaking[] = [
  ['G1.05', '<ram:ID>F2026-0001', '<ram:ID>F2026?0001'],
  ['G1.01', '<ram:TypeCode>380', '<ram:TypeCode>383'],
  ['G1.09', '>20261220<', '>2026-12-20<'],
  ['G1.36', '>20261220<', '>19261220<'],
  ['G2.33', '<ram:ID schemeID="VA">FR37200000008</ram:ID>', ''],
  ['G2.01', '<ram:CountryID>FR', '<ram:CountryID>fr'],
  [
    'P1.11',
    '<ram:DueDateTypeCode>72</ram:DueDateTypeCode>',
    '<ram:DueDateTypeCode>71</ram:DueDateTypeCode>',
    '<ram:DueDateTypeCode>72',
    '<ram:DueDateTypeCode>71',
  ],
  ['S1.13', '<ram:DueDateTypeCode>72', '<ram:DueDateTypeCode>5'],
  ['G1.14', '<ram:TaxBasisTotalAmount>250.10', '<ram:TaxBasisTotalAmount>250.100'],
  [
    'G1.53',
    '<ram:TaxTotalAmount currencyID="EUR">40.02',
    '<ram:TaxTotalAmount currencyID="EUR">40.04',
  ],
  ['G1.41', '<ram:ExemptionReason>Exonération</ram:ExemptionReason>', ''],
  ['G6.21', 'VATEX-FR-CGI262', 'VATEX-FR-CNWVAT'],
  [
    'G6.08',
    'urn.cpro.gouv.fr:1p0:einvoicingextract#Base</ram:ID>',
    '</ram:ID>',
    '<ram:GuidelineSpecifiedDocumentContextParameter>\n      <ram:ID></ram:ID>',
    '<ram:GuidelineSpecifiedDocumentContextParameter>',
  ],
  [
    'S1.17',
    '<ram:ID schemeID="VA">FR88100000009',
    '<ram:ID schemeID="FC">FR88100000009</ram:ID><ram:ID schemeID="VA">FR88100000009',
  ],
  ['G6.25', '>20261031<', '>20261001<'],
]

const FULL: readonly Breaking[] = [
  ['G6.09', '<ram:Name>Vis</ram:Name>', ''],
  ['G6.16', '<ram:CityName>Lyon</ram:CityName>', ''],
  [
    'G1.31',
    '<ram:IssuerAssignedID>F2026-0000</ram:IssuerAssignedID>\n',
    '',
    '<ram:TypeCode>380',
    '<ram:TypeCode>381',
  ],
  ['G1.55', '<ram:ActualAmount>9.95', '<ram:ActualAmount>9.90'],
  ['G1.16', '<ram:ChargeAmount>100.05', '<ram:ChargeAmount>100.0500000'],
]

describe('flux 1 in CII', () => {
  const sets = [
    [BASE, 'flux1-cii/base.xml', F1_BASE_CII],
    [FULL, 'flux1-cii/full.xml', F1_FULL_CII],
  ] as const
  for (const [cases, file, set] of sets) {
    const valid = fixture(file)

    it(`takes a valid ${set.name}`, () => {
      expect(firedOn(valid, set)).toEqual([])
    })

    it.each(cases)(`refuses a ${set.name} by %s alone`, (id, ...edits) => {
      expect(firedOn(broken(valid, [id, ...edits]), set)).toEqual([id])
    })
  }
})
