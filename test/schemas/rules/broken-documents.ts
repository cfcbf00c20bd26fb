import type { Edits } from '../../support/edited.ts'

/**
 * For each rule, the edits that break it in the valid invoice, and the other rules that the same
 * edits break because they ask the same thing.
 */
export interface BrokenDocument {
  readonly edits: Edits
  readonly also?: readonly string[]
}

const BAR = { subjectCode: 'BAR', text: 'B2B' }
const ALLOWANCE = { amount: '0.00', vatCategory: 'S', vatRate: '20', reason: 'Remise' }
const LINE_ALLOWANCE = { amount: '1.00', reason: 'Remise' }
const REPRESENTATIVE = {
  name: 'Représentant SAS',
  vatNumber: 'FR37200000008',
  address: { country: 'FR' },
}
const LONG = '1234567890'.repeat(13)

export const BROKEN_DOCUMENTS: Readonly<Record<string, BrokenDocument>> = {
  'BR-01': { edits: { '/specification': undefined } },
  'BR-02': { edits: { '/number': undefined } },
  'BR-03': { edits: { '/issueDate': undefined } },
  'BR-04': { edits: { '/typeCode': undefined } },
  'BR-05': { edits: { '/currency': undefined } },
  'BR-06': { edits: { '/seller/name': undefined } },
  'BR-07': { edits: { '/buyer/name': ' ' } },
  'BR-08': { edits: { '/seller/address': undefined } },
  'BR-09': { edits: { '/seller/address/country': undefined } },
  'BR-10': { edits: { '/buyer/address': undefined } },
  'BR-11': { edits: { '/buyer/address/country': undefined } },
  'BR-12': { edits: { '/totals/lineNet': undefined }, also: ['BR-CO-10', 'BR-CO-13'] },
  'BR-13': { edits: { '/totals/withoutVat': undefined }, also: ['BR-CO-13', 'BR-CO-15'] },
  'BR-14': { edits: { '/totals/withVat': undefined }, also: ['BR-CO-15', 'BR-CO-16'] },
  'BR-15': { edits: { '/totals/due': undefined }, also: ['BR-CO-16'] },
  'BR-16': { edits: { '/lines': undefined }, also: ['BR-CO-10', 'BR-S-01', 'BR-S-08'] },
  'BR-17': { edits: { '/payee': { id: { value: '1', scheme: '0088' } } } },
  'BR-18': { edits: { '/taxRepresentative': { ...REPRESENTATIVE, name: ' ' } } },
  'BR-19': { edits: { '/taxRepresentative': { ...REPRESENTATIVE, address: undefined } } },
  'BR-20': { edits: { '/taxRepresentative': { ...REPRESENTATIVE, address: {} } } },
  'BR-21': { edits: { '/lines/0/id': undefined } },
  'BR-22': { edits: { '/lines/0/quantity': undefined } },
  'BR-23': { edits: { '/lines/0/unit': undefined } },
  'BR-24': { edits: { '/lines/0/netAmount': undefined }, also: ['BR-CO-10', 'BR-S-08'] },
  'BR-25': { edits: { '/lines/0/item/name': undefined } },
  'BR-26': { edits: { '/lines/0/price/net': undefined }, also: ['BR-27'] },
  'BR-27': { edits: { '/lines/0/price/net': '-1' }, also: ['BR-FR-DEC-03'] },
  'BR-28': { edits: { '/lines/0/price/gross': '-1' }, also: ['BR-FR-DEC-03'] },
  'BR-29': { edits: { '/period': { start: '2026-11-02', end: '2026-11-01' } } },
  'BR-30': { edits: { '/lines/0/period': { start: '2026-11-02', end: '2026-11-01' } } },
  'BR-31': { edits: { '/allowances': [{ ...ALLOWANCE, amount: undefined }] }, also: ['BR-CO-11'] },
  'BR-32': {
    edits: {
      '/allowances': [{ ...ALLOWANCE, vatCategory: undefined }],
      '/totals/allowances': '0.00',
    },
  },
  'BR-33': {
    edits: { '/allowances': [{ ...ALLOWANCE, reason: undefined }], '/totals/allowances': '0.00' },
    also: ['BR-CO-21'],
  },
  'BR-36': { edits: { '/charges': [{ ...ALLOWANCE, amount: undefined }] }, also: ['BR-CO-12'] },
  'BR-37': {
    edits: { '/charges': [{ ...ALLOWANCE, vatCategory: undefined }], '/totals/charges': '0.00' },
  },
  'BR-38': {
    edits: { '/charges': [{ ...ALLOWANCE, reason: undefined }], '/totals/charges': '0.00' },
    also: ['BR-CO-22'],
  },
  'BR-41': { edits: { '/lines/0/allowances': [{ ...LINE_ALLOWANCE, amount: undefined }] } },
  'BR-42': {
    edits: { '/lines/0/allowances': [{ ...LINE_ALLOWANCE, reason: undefined }] },
    also: ['BR-CO-23'],
  },
  'BR-43': { edits: { '/lines/0/charges': [{ ...LINE_ALLOWANCE, amount: undefined }] } },
  'BR-44': {
    edits: { '/lines/0/charges': [{ ...LINE_ALLOWANCE, reason: undefined }] },
    also: ['BR-CO-24'],
  },
  'BR-45': { edits: { '/vatBreakdown/0/taxableAmount': undefined }, also: ['BR-CO-17', 'BR-S-08'] },
  'BR-46': { edits: { '/vatBreakdown/0/taxAmount': undefined }, also: ['BR-CO-14', 'BR-CO-17'] },
  'BR-47': { edits: { '/vatBreakdown/0/category': undefined } },
  'BR-48': { edits: { '/vatBreakdown/0/rate': undefined }, also: ['BR-CO-17'] },
  'BR-49': { edits: { '/payment/meansCode': undefined } },
  'BR-50': { edits: { '/payment/creditTransfers/0/account': ' ' } },
  'BR-52': { edits: { '/attachments': [{ location: 'https://example.org/a.pdf' }] } },
  'BR-53': { edits: { '/vatCurrency': 'USD' } },
  'BR-54': { edits: { '/lines/0/item/attributes': [{ name: 'Couleur' }] } },
  'BR-55': { edits: { '/precedingInvoices': [{ issueDate: '2026-10-01' }] } },
  'BR-56': { edits: { '/taxRepresentative': { ...REPRESENTATIVE, vatNumber: undefined } } },
  'BR-57': { edits: { '/delivery/address': { city: 'Nantes' } } },
  'BR-61': { edits: { '/payment/creditTransfers': undefined } },
  'BR-62': { edits: { '/seller/electronicAddress/scheme': undefined } },
  'BR-63': { edits: { '/buyer/electronicAddress/scheme': undefined } },
  'BR-64': { edits: { '/lines/0/item/standardId': { value: '3760000000000' } } },
  'BR-65': { edits: { '/lines/0/item/classifications': [{ value: '50000000' }] } },
  'BR-CL-01': { edits: { '/typeCode': '999' }, also: ['BR-FR-04'] },
  'BR-CL-04': { edits: { '/currency': 'EURO' }, also: ['BR-FR-CO-12'] },
  'BR-CL-05': { edits: { '/vatCurrency': 'EURO', '/totals/vatInAccountingCurrency': '25.50' } },
  'BR-CL-06': { edits: { '/vatPointCode': '6' } },
  'BR-CL-07': { edits: { '/objectIdentifier': { value: '1', scheme: 'ZZX' } } },
  'BR-CL-08': { edits: { '/notes/3': { subjectCode: 'ZZX', text: 'x' } } },
  'BR-CL-10': { edits: { '/buyer/identifiers/1': { value: '1', scheme: 'SEPA' } } },
  'BR-CL-11': { edits: { '/buyer/legalId/scheme': '9999' }, also: ['BR-FR-09'] },
  'BR-CL-13': { edits: { '/lines/0/item/classifications': [{ value: '5', scheme: 'CPV' }] } },
  'BR-CL-14': { edits: { '/buyer/address/country': 'FRA' } },
  'BR-CL-15': { edits: { '/lines/0/item/originCountry': 'FRA' } },
  'BR-CL-16': { edits: { '/payment/meansCode': '999' } },
  'BR-CL-17': { edits: { '/vatBreakdown/0/category': 'X' }, also: ['BR-FR-15'] },
  'BR-CL-18': { edits: { '/lines/0/vatCategory': 'X' }, also: ['BR-FR-15', 'BR-S-08'] },
  'BR-CL-19': { edits: { '/lines/0/allowances': [{ ...LINE_ALLOWANCE, reasonCode: '1' }] } },
  'BR-CL-20': { edits: { '/lines/0/charges': [{ ...LINE_ALLOWANCE, reasonCode: '1' }] } },
  'BR-CL-21': { edits: { '/lines/0/item/standardId': { value: '1', scheme: 'GTIN' } } },
  'BR-CL-22': { edits: { '/vatBreakdown/0/exemptionReasonCode': 'VATEX-FR' } },
  'BR-CL-23': { edits: { '/lines/0/unit': 'heure' } },
  'BR-CL-24': { edits: { '/attachments': [{ reference: '1', mediaType: 'text/plain' }] } },
  'BR-CL-25': { edits: { '/buyer/electronicAddress/scheme': '9999' } },
  'BR-CL-26': { edits: { '/delivery/locationId': { value: '1', scheme: 'GLN' } } },
  'BR-CO-03': { edits: { '/vatPointDate': '2026-11-20', '/vatPointCode': '5' } },
  'BR-CO-04': { edits: { '/lines/0/vatCategory': undefined }, also: ['BR-S-08'] },
  'BR-CO-09': { edits: { '/seller/vatNumber': '88100000009' } },
  'BR-CO-10': { edits: { '/totals/lineNet': '200.11' }, also: ['BR-CO-13'] },
  'BR-CO-11': { edits: { '/allowances': [ALLOWANCE] } },
  'BR-CO-12': { edits: { '/charges': [ALLOWANCE] } },
  'BR-CO-13': { edits: { '/totals/withoutVat': '200.11' }, also: ['BR-CO-15'] },
  'BR-CO-14': { edits: { '/totals/vat': '25.52' }, also: ['BR-CO-15'] },
  'BR-CO-15': { edits: { '/totals/withVat': '225.62' }, also: ['BR-CO-16'] },
  'BR-CO-16': { edits: { '/totals/due': '225.62' } },
  'BR-CO-17': {
    edits: {
      '/vatBreakdown/0/taxAmount': '21.00',
      '/totals/vat': '26.51',
      '/totals/withVat': '226.61',
      '/totals/due': '226.61',
    },
  },
  'BR-CO-18': { edits: { '/vatBreakdown': [] }, also: ['BR-S-01'] },
  'BR-CO-19': { edits: { '/period': {} } },
  'BR-CO-20': { edits: { '/lines/0/period': {} } },
  'BR-CO-21': {
    edits: { '/allowances': [{ ...ALLOWANCE, reason: undefined }], '/totals/allowances': '0.00' },
    also: ['BR-33'],
  },
  'BR-CO-22': {
    edits: { '/charges': [{ ...ALLOWANCE, reason: undefined }], '/totals/charges': '0.00' },
    also: ['BR-38'],
  },
  'BR-CO-23': {
    edits: { '/lines/0/allowances': [{ ...LINE_ALLOWANCE, reason: undefined }] },
    also: ['BR-42'],
  },
  'BR-CO-24': {
    edits: { '/lines/0/charges': [{ ...LINE_ALLOWANCE, reason: undefined }] },
    also: ['BR-44'],
  },
  'BR-CO-26': {
    edits: {
      '/seller/identifiers': undefined,
      '/seller/legalId': undefined,
      '/seller/vatNumber': undefined,
    },
    also: ['BR-FR-10'],
  },
  'BR-S-01': { edits: { '/vatBreakdown': [] }, also: ['BR-CO-18'] },
  'BR-S-08': {
    edits: { '/vatBreakdown/0/taxableAmount': '101.00' },
  },
  'BR-DEC-01': {
    edits: { '/allowances': [{ ...ALLOWANCE, amount: '0.000' }], '/totals/allowances': '0.00' },
    also: ['BR-FR-DEC-01'],
  },
  'BR-DEC-02': {
    edits: { '/allowances': [{ ...ALLOWANCE, baseAmount: '1.000' }], '/totals/allowances': '0.00' },
    also: ['BR-FR-DEC-01'],
  },
  'BR-DEC-05': {
    edits: { '/charges': [{ ...ALLOWANCE, amount: '0.000' }], '/totals/charges': '0.00' },
    also: ['BR-FR-DEC-01'],
  },
  'BR-DEC-06': {
    edits: { '/charges': [{ ...ALLOWANCE, baseAmount: '1.000' }], '/totals/charges': '0.00' },
    also: ['BR-FR-DEC-01'],
  },
  'BR-DEC-09': { edits: { '/totals/lineNet': '200.100' }, also: ['BR-FR-DEC-01'] },
  'BR-DEC-10': {
    edits: { '/allowances': [ALLOWANCE], '/totals/allowances': '0.000' },
    also: ['BR-FR-DEC-01'],
  },
  'BR-DEC-11': {
    edits: { '/charges': [ALLOWANCE], '/totals/charges': '0.000' },
    also: ['BR-FR-DEC-01'],
  },
  'BR-DEC-12': { edits: { '/totals/withoutVat': '200.100' }, also: ['BR-FR-DEC-01'] },
  'BR-DEC-13': { edits: { '/totals/vat': '25.510' }, also: ['BR-FR-DEC-01'] },
  'BR-DEC-14': { edits: { '/totals/withVat': '225.610' }, also: ['BR-FR-DEC-01'] },
  'BR-DEC-15': {
    edits: { '/vatCurrency': 'USD', '/totals/vatInAccountingCurrency': '27.001' },
    also: ['BR-FR-DEC-01'],
  },
  'BR-DEC-16': { edits: { '/totals/paid': '0.000' }, also: ['BR-FR-DEC-01'] },
  'BR-DEC-17': { edits: { '/totals/rounding': '0.000' }, also: ['BR-FR-DEC-01'] },
  'BR-DEC-18': { edits: { '/totals/due': '225.610' }, also: ['BR-FR-DEC-01'] },
  'BR-DEC-19': { edits: { '/vatBreakdown/0/taxableAmount': '100.000' }, also: ['BR-FR-DEC-01'] },
  'BR-DEC-20': { edits: { '/vatBreakdown/0/taxAmount': '20.000' }, also: ['BR-FR-DEC-01'] },
  'BR-DEC-23': { edits: { '/lines/0/netAmount': '100.000' }, also: ['BR-FR-DEC-01'] },
  'BR-DEC-24': {
    edits: { '/lines/0/allowances': [{ ...LINE_ALLOWANCE, amount: '1.000' }] },
    also: ['BR-FR-DEC-01'],
  },
  'BR-DEC-25': {
    edits: { '/lines/0/allowances': [{ ...LINE_ALLOWANCE, baseAmount: '1.000' }] },
    also: ['BR-FR-DEC-01'],
  },
  'BR-DEC-27': {
    edits: { '/lines/0/charges': [{ ...LINE_ALLOWANCE, amount: '1.000' }] },
    also: ['BR-FR-DEC-01'],
  },
  'BR-DEC-28': {
    edits: { '/lines/0/charges': [{ ...LINE_ALLOWANCE, baseAmount: '1.000' }] },
    also: ['BR-FR-DEC-01'],
  },
  'BR-FR-01': { edits: { '/number': LONG } },
  'BR-FR-02': { edits: { '/number': 'F 1' }, also: ['BR-FR-01'] },
  'BR-FR-03': { edits: { '/delivery/date': '2026-02-30' } },
  'BR-FR-04': { edits: { '/typeCode': '325' } },
  'BR-FR-05': { edits: { '/notes/0': undefined } },
  'BR-FR-06': { edits: { '/notes/3': { subjectCode: 'PMT', text: 'x' } } },
  'BR-FR-08': { edits: { '/businessProcess': 'A1' } },
  'BR-FR-09': { edits: { '/seller/identifiers/0/value': '20000000800017' } },
  'BR-FR-10': { edits: { '/seller/legalId': undefined }, also: ['BR-FR-09'] },
  'BR-FR-11': {
    edits: { '/notes/3': BAR, '/buyer/legalId': undefined, '/buyer/identifiers': undefined },
  },
  'BR-FR-12': { edits: { '/buyer/electronicAddress': undefined } },
  'BR-FR-13': { edits: { '/seller/electronicAddress': undefined } },
  'BR-FR-15': { edits: { '/lines/0/vatCategory': 'L' }, also: ['BR-S-08'] },
  'BR-FR-16': { edits: { '/lines/0/vatRate': '20.000' }, also: ['BR-FR-DEC-04'] },
  'BR-FR-17': { edits: { '/attachments': [{ reference: '1', description: 'Facture' }] } },
  'BR-FR-18': {
    edits: {
      '/attachments': [
        { reference: '1', description: 'LISIBLE' },
        { reference: '2', description: 'LISIBLE' },
      ],
    },
  },
  'BR-FR-20': { edits: { '/notes/3': { ...BAR, text: 'B2G' } } },
  'BR-FR-21': { edits: { '/notes/3': BAR, '/buyer/electronicAddress/value': '100000009' } },
  'BR-FR-22': {
    edits: {
      '/typeCode': '389',
      '/notes/3': BAR,
      '/seller/electronicAddress/value': '200000008',
    },
  },
  'BR-FR-23': { edits: { '/buyer/electronicAddress/value': '200000008_é' } },
  'BR-FR-24': { edits: { '/buyer/identifiers/1': { value: 'a b', scheme: '0224' } } },
  'BR-FR-25': { edits: { '/buyer/electronicAddress/value': `200000008_${LONG}` } },
  'BR-FR-26': { edits: { '/buyer/identifiers/1': { value: LONG, scheme: '0224' } } },
  'BR-FR-31': { edits: { '/notes/3': BAR, '/notes/4': BAR } },
  'BR-FR-32': { edits: { '/buyer/legalId/value': '20000000' }, also: ['BR-FR-09'] },
  'BR-FR-CO-03': {
    edits: { '/typeCode': '262', '/contractReference': 'C1', '/period': { start: '2026-11-01' } },
  },
  'BR-FR-CO-04': { edits: { '/typeCode': '384' } },
  'BR-FR-CO-05': { edits: { '/typeCode': '381', '/precedingInvoices': [{ number: 'F1' }] } },
  'BR-FR-CO-07': { edits: { '/dueDate': '2026-11-19' } },
  'BR-FR-CO-08': { edits: { '/typeCode': '386', '/businessProcess': 'M4' } },
  'BR-FR-CO-09': { edits: { '/businessProcess': 'M2' } },
  'BR-FR-CO-10': { edits: { '/buyer/identifiers/1': { value: '1' } } },
  'BR-FR-CO-12': { edits: { '/currency': 'USD' } },
  'BR-FR-CO-14': {
    edits: {
      '/seller/identifiers/1': { value: '100000009', scheme: '0231' },
      '/taxRepresentative': REPRESENTATIVE,
    },
  },
  'BR-FR-CO-15': {
    edits: {
      '/seller/identifiers/1': { value: '100000009', scheme: '0231' },
      '/notes/3': { subjectCode: 'TXD', text: 'MEMBRE_ASSUJETTI_UNIQUE' },
    },
  },
  'BR-FR-DEC-01': { edits: { '/totals/paid': '-0.000' }, also: ['BR-DEC-16'] },
  'BR-FR-DEC-02': { edits: { '/lines/0/quantity': '2.00000' } },
  'BR-FR-DEC-03': { edits: { '/lines/0/price/net': '50.0000000' } },
  'BR-FR-DEC-04': { edits: { '/lines/0/vatRate': '20.000' }, also: ['BR-FR-16'] },
}
