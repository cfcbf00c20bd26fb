import { describe, expect, it } from 'vitest'
import { F10 } from '../../../../../schemas/rules/sets/f10/f10.ts'
import { broken, type Breaking, firedOn, fixture } from '../../../../support/fired.ts'

const INTERNATIONAL: readonly Breaking[] = [
  ['G1.104', '<Id>T2026-11-1</Id>', '<Id> T2026-11-1</Id>'],
  ['G7.53', '20261121093000', '2026112109300'],
  ['G1.36', '20261121093000', '19991121093000'],
  ['G8.01', '<TypeCode>IN', '<TypeCode>XX'],
  ['G6.22', 'schemeId="0238">0001', 'schemeId="0238">001'],
  ['G7.51', '<RoleCode>WK', '<RoleCode>SE'],
  ['G6.26', 'schemeId="0002">100000009</Id>', 'schemeId="0002">10000000</Id>'],
  ['G7.52', '<RoleCode>SE', '<RoleCode>WK'],
  ['G1.09', '<DueDate>20261203', '<DueDate>2026-12-03'],
  ['G6.25', '<EndDate>20261110', '<EndDate>20261101'],
  ['G1.01', '<TypeCode>380', '<TypeCode>383'],
  ['G1.02', '<ID>M1', '<ID>X1'],
  ['G1.60', '<TypeCode>380</TypeCode>', '<TypeCode>386</TypeCode>', '<ID>M1', '<ID>M4'],
  ['S1.12', '1p0:ereporting', '1p0:other'],
  ['G1.05', '<ID>F2026-0001', '<ID>F2026#0001'],
  ['P1.11', '<TaxDueDateTypeCode>72', '<TaxDueDateTypeCode>73'],
  ['G6.21', '<TypeCode>381', '<TypeCode>502'],
  ['G1.32', '        <IssueDate>20261103</IssueDate>\n      </Ref', '      </Ref'],
  ['G6.28', '<CompanyId schemeId="0228">123456789</CompanyId>', ''],
  ['G2.19', 'schemeId="0228">123456789', 'schemeId="0228">12345678'],
  ['G2.33', '<TaxRegistrationId qualifyingId="VAT">DE123456789</TaxRegistrationId>', ''],
  ['G2.01', '<CountryId>DE', '<CountryId>Deutschland'],
  ['G2.31', '<Code>K', '<Code>L'],
  ['G1.24', '<Percent>20.00', '<Percent>21'],
  ['G1.40', '<TaxExemptionReason>Sans TVA</TaxExemptionReason>', ''],
  ['G6.23', '<TaxAmount CurrencyCode="EUR">20.00', '<TaxAmount CurrencyCode="USD">20.00'],
  ['G1.14', '<Amount>10.00', '<Amount>10.001'],
  ['G1.53', '<TaxExclusiveAmount>300.10', '<TaxExclusiveAmount>300.13'],
  ['G1.15', '2.0000<', '2.00000<'],
  ['G1.16', '<PriceAmount>100.05', '<PriceAmount>-100.05'],
  ['G1.55', '<PriceAmount>100.05', '<PriceAmount>100.07'],
  ['G1.10', '<CurrencyCode>EUR', '<CurrencyCode>eur'],
]

const DAYS: readonly Breaking[] = [
  ['G1.68', 'TLB1', 'TLB2'],
  ['G1.53', '<TaxTotal>25.00', '<TaxTotal>25.03'],
  ['G1.24', '<TaxPercent>10.00', '<TaxPercent>11'],
  ['G1.10', '<TransactionsCurrency>EUR', '<TransactionsCurrency>EU'],
  ['G6.29', '</Report>', '<PaymentsReport/></Report>'],
]

const PAYMENTS: readonly Breaking[] = [
  ['G6.27', '<CurrencyCode>EUR', '<CurrencyCode>USD'],
  ['G1.16', '<Amount>120.00', '<Amount>-120.00'],
  ['G1.05', '<InvoiceID>F2026-0001', '<InvoiceID>F2026  0001'],
  ['G1.09', '<Date>20261105', '<Date>2026-11-05'],
]

describe('flux 10', () => {
  const documents = [
    ['international', INTERNATIONAL],
    ['days', DAYS],
    ['payments', PAYMENTS],
  ] as const
  for (const [name, cases] of documents) {
    const valid = fixture(`flux10/${name}.xml`)

    it(`takes the valid ${name}`, () => {
      expect(firedOn(valid, F10)).toEqual([])
    })

    it.each(cases)(`refuses ${name} by %s alone`, (id, ...edits) => {
      expect(firedOn(broken(valid, [id, ...edits]), F10)).toEqual([id])
    })
  }
})
