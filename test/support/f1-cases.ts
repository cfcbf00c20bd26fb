import type { Invoice } from '../../schemas/invoice/invoice.ts'
import { SELLER, validInvoice } from './valid-invoice.ts'

const exempt = {
  taxableAmount: '200.10',
  taxAmount: '0.00',
  category: 'E',
  rate: '0.00',
  exemptionReason: 'Exonération de TVA, article 262 ter I du CGI',
}

/** Invoices whose F1 data are compared with goldens and put before the official rules. */
export const F1_CASES: Readonly<Record<string, Invoice>> = {
  'base-invoice': validInvoice(),
  'base-credit-note': validInvoice({
    number: 'A2026-0001',
    typeCode: '381',
    precedingInvoices: [{ number: 'F2026-0001', issueDate: '2026-11-20' }],
  }),
  'base-rebate': validInvoice({
    number: 'R2026/1+2',
    typeCode: '262',
    precedingInvoices: [{ number: 'F2026-0001' }, { number: 'F2026-0002' }],
    period: { start: '2026-10-01', end: '2026-10-31' },
  }),
  'base-debits': validInvoice({
    businessProcess: 'S8',
    vatPointCode: '29',
    period: { start: '2026-11-20', end: '2026-11-20' },
  }),
  'base-exempt': validInvoice({
    vatBreakdown: [exempt],
    totals: { withoutVat: '200.10', vat: '0.00' },
  }),
  'base-single-entity': validInvoice({
    seller: {
      ...validInvoice().seller,
      identifiers: [{ value: '200000008', scheme: '0231' }],
      address: { country: 'RE' },
    },
    taxRepresentative: { name: 'Groupe du Vendeur', vatNumber: SELLER.vatNumber },
    notes: [
      { subjectCode: 'AAB', text: 'Escompte de 1 % & plus < 10 jours' },
      { subjectCode: 'TXD', text: 'MEMBRE_ASSUJETTI_UNIQUE' },
    ],
  }),
}
