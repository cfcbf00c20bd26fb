import type { Invoice } from '../../schemas/invoice/invoice.ts'
import type { DraftView } from '../invoicing/draft.ts'
import type { InvoiceView } from '../invoicing/invoice-view.ts'
import type { SubscriptionBody } from '../notifications/subscription-view.ts'

// Examples of the OpenAPI document; test/services/api/examples.test.ts holds them to their schemas.

/** A valid invoice between two companies that do not exist. */
export const exampleInvoice: Invoice = {
  number: 'F2026-0001',
  issueDate: '2026-11-20',
  typeCode: '380',
  currency: 'EUR',
  dueDate: '2026-12-20',
  paymentTerms: '30 jours nets',
  notes: [
    { subjectCode: 'PMT', text: 'Indemnité forfaitaire pour frais de recouvrement : 40 €' },
    { subjectCode: 'PMD', text: 'Pénalités de retard : trois fois le taux légal' },
    { subjectCode: 'AAB', text: 'Pas d’escompte pour paiement anticipé' },
  ],
  businessProcess: 'S1',
  specification: 'urn:cen.eu:en16931:2017',
  seller: {
    name: 'Atelier du Vendeur SAS',
    legalId: { value: '100000009', scheme: '0002' },
    vatNumber: 'FR88100000009',
    electronicAddress: { value: '100000009', scheme: '0225' },
    address: { line1: '1 rue des Métiers', city: 'Lyon', postCode: '69002', country: 'FR' },
  },
  buyer: {
    name: 'Comptoir de l’Acheteur SARL',
    legalId: { value: '200000008', scheme: '0002' },
    vatNumber: 'FR37200000008',
    electronicAddress: { value: '200000008', scheme: '0225' },
    address: { line1: '2 quai du Port', city: 'Nantes', postCode: '44000', country: 'FR' },
  },
  delivery: { date: '2026-11-18' },
  payment: {
    meansCode: '30',
    creditTransfers: [{ account: 'FR1420041010050500013M02606' }],
  },
  totals: {
    lineNet: '200.00',
    withoutVat: '200.00',
    vat: '40.00',
    withVat: '240.00',
    due: '240.00',
  },
  vatBreakdown: [{ taxableAmount: '200.00', taxAmount: '40.00', category: 'S', rate: '20' }],
  lines: [
    {
      id: '1',
      quantity: '2',
      unit: 'HUR',
      netAmount: '200.00',
      price: { net: '100.00' },
      vatCategory: 'S',
      vatRate: '20',
      item: { name: 'Réglage sur site' },
    },
  ],
}

const exampleId = '0192f0c1-7a5e-7cc0-9b5a-0b6f6d1f2a10'

/** The same, deposited. */
export const exampleInvoiceView: InvoiceView = {
  id: exampleId,
  side: 'issued',
  number: 'F2026-0001',
  issueDate: '2026-11-20',
  dueDate: '2026-12-20',
  typeCode: '380',
  framework: 'S1',
  currency: 'EUR',
  totalWithoutVat: '200.00',
  totalWithVat: '240.00',
  amountDue: '240.00',
  seller: { name: 'Atelier du Vendeur SAS', siren: '100000009' },
  buyer: { name: 'Comptoir de l’Acheteur SARL', siren: '200000008', address: '200000008' },
  status: {
    code: '200',
    word: 'issued',
    label: { fr: 'Déposée', en: 'Submitted' },
    at: '2026-11-20T09:30:00.000Z',
  },
  delivery: 'pending',
  taxReport: 'pending',
  syntax: 'json',
  profile: 'en16931',
  packs: ['en16931'],
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  depositedAt: '2026-11-20T09:30:00.000Z',
}

/** The same, still a draft. */
export const exampleDraftView: DraftView = {
  id: exampleId,
  version: 3,
  word: 'draft',
  content: { number: 'F2026-0001', currency: 'EUR' },
  createdAt: '2026-11-20T09:00:00.000Z',
  updatedAt: '2026-11-20T09:20:00.000Z',
}

export const exampleWebhookRequest: SubscriptionBody = {
  url: 'https://exemple.fr/webhooks/facteur',
  events: ['invoice.status.*'],
  description: 'Suivi des factures',
}
