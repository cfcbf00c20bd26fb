import type { Invoice } from '../../schemas/invoice/invoice.ts'
import { BUYER, SELLER } from './valid-invoice.ts'

const address = (city: string) => ({
  line1: `1 rue de ${city}`,
  line2: 'Bâtiment B',
  line3: 'Étage 3',
  city,
  postCode: '69002',
  subdivision: 'Rhône',
  country: 'FR',
})

const party = (of: typeof SELLER | typeof BUYER, name: string) => ({
  name,
  tradingName: `${name} & Cie`,
  identifiers: [{ value: 'CLIENT-7' }, { value: of.siret, scheme: '0009' }],
  legalId: { value: of.siren, scheme: '0002' },
  vatNumber: of.vatNumber,
  electronicAddress: { value: of.address, scheme: '0225' },
  address: address('Lyon'),
  contact: { name: 'Comptabilité', phone: '+33 4 00 00 00 00', email: 'compta@example.org' },
})

/** A model that holds every term of EN 16931 at least once. Its sums are not meant to be right. */
export function completeInvoice(overrides: Partial<Invoice> = {}): Invoice {
  return { ...head(), ...parties(), ...money(), lines: [line(), shortLine()], ...overrides }
}

function head(): Invoice {
  return {
    number: 'F2026-0001',
    issueDate: '2026-11-20',
    typeCode: '380',
    currency: 'EUR',
    vatCurrency: 'SEK',
    vatPointDate: '2026-11-19',
    vatPointCode: '72',
    dueDate: '2026-12-20',
    buyerReference: 'SERVICE-12',
    projectReference: 'PROJET-4',
    contractReference: 'MARCHE-9',
    purchaseOrderReference: 'BC-118',
    salesOrderReference: 'CV-44',
    receivingAdviceReference: 'AR-3',
    despatchAdviceReference: 'BL-8',
    tenderReference: 'LOT-2',
    objectIdentifier: { value: 'COMPTEUR-5', scheme: 'AVE' },
    buyerAccountingReference: '6063',
    paymentTerms: '30 jours nets < fin de mois >',
    notes: [
      { subjectCode: 'PMT', text: 'Indemnité forfaitaire : 40 €' },
      { text: 'Note sans code' },
    ],
    businessProcess: 'M1',
    specification: 'urn:cen.eu:en16931:2017',
    precedingInvoices: [{ number: 'F2026-0000', issueDate: '2026-10-20' }],
    period: { start: '2026-11-01', end: '2026-11-30' },
    attachments: [
      {
        reference: 'ANNEXE-1',
        description: 'LISIBLE',
        content: 'JVBERi0xLjcK',
        mediaType: 'application/pdf',
        fileName: 'facture.pdf',
      },
      { reference: 'ANNEXE-2', location: 'https://example.org/annexe-2' },
    ],
  }
}

function parties(): Invoice {
  return {
    seller: {
      ...party(SELLER, 'Atelier du Vendeur'),
      taxRegistration: '123/456',
      legalForm: 'SAS au capital de 10 000 €',
    },
    buyer: party(BUYER, 'Comptoir de l’Acheteur'),
    payee: {
      name: 'Affactureur SA',
      id: { value: '30000000700017', scheme: '0009' },
      legalId: { value: '300000007', scheme: '0002' },
    },
    taxRepresentative: {
      name: 'Représentant fiscal',
      vatNumber: 'FR23400000006',
      address: address('Paris'),
    },
    delivery: {
      name: 'Entrepôt nord',
      locationId: { value: '3020810008100', scheme: '0088' },
      date: '2026-11-18',
      address: address('Lille'),
    },
  }
}

function money(): Invoice {
  return {
    payment: {
      meansCode: '59',
      meansText: 'Prélèvement SEPA',
      remittance: 'RF-2026-0001',
      creditTransfers: [
        {
          account: 'FR1420041010050500013M02606',
          accountName: 'Compte courant',
          serviceProvider: 'PSSTFRPPXXX',
        },
        { account: '4711-A' },
      ],
      card: { number: '1234', holder: 'A. Acheteur' },
      directDebit: {
        mandate: 'MANDAT-1',
        creditorId: 'FR00ZZZ123456',
        debitedAccount: 'FR7630006000011234567890189',
      },
    },
    allowances: [
      {
        amount: '5.00',
        baseAmount: '100.00',
        percentage: '5',
        vatCategory: 'S',
        vatRate: '20',
        reason: 'Remise',
        reasonCode: '95',
      },
    ],
    charges: [
      {
        amount: '7.50',
        baseAmount: '150.00',
        percentage: '5',
        vatCategory: 'S',
        vatRate: '20',
        reason: 'Port',
        reasonCode: 'FC',
      },
    ],
    totals: {
      lineNet: '22.50',
      allowances: '5.00',
      charges: '7.50',
      withoutVat: '25.00',
      vat: '5.00',
      vatInAccountingCurrency: '55.25',
      withVat: '30.00',
      paid: '10.00',
      rounding: '0.01',
      due: '20.01',
    },
    vatBreakdown: [
      { taxableAmount: '25.00', taxAmount: '5.00', category: 'S', rate: '20' },
      {
        taxableAmount: '0.00',
        taxAmount: '0.00',
        category: 'E',
        rate: '0',
        exemptionReason: 'Exonération',
        exemptionReasonCode: 'VATEX-FR-FRANCHISE',
      },
    ],
  }
}

function line(): NonNullable<Invoice['lines']>[number] {
  return {
    id: '1',
    note: 'Posé sur place',
    objectIdentifier: { value: 'LIGNE-5', scheme: 'AVE' },
    quantity: '2',
    unit: 'C62',
    netAmount: '12.50',
    purchaseOrderLine: '10',
    buyerAccountingReference: '6064',
    period: { start: '2026-11-01', end: '2026-11-15' },
    allowances: [
      { amount: '1.00', baseAmount: '10.00', percentage: '10', reason: 'Remise', reasonCode: '95' },
    ],
    charges: [
      { amount: '0.50', baseAmount: '10.00', percentage: '5', reason: 'Pose', reasonCode: 'ADR' },
    ],
    price: { net: '6.50', discount: '0.50', gross: '7.00', baseQuantity: '1', baseUnit: 'C62' },
    vatCategory: 'S',
    vatRate: '20',
    item: {
      name: 'Étagère',
      description: 'Étagère en chêne, 80 cm',
      sellerId: 'ET-80',
      buyerId: 'MOB-4',
      standardId: { value: '3020810008100', scheme: '0160' },
      classifications: [{ value: '56101700', scheme: 'TST', schemeVersion: '19.05' }],
      originCountry: 'FR',
      attributes: [{ name: 'Couleur', value: 'Naturel' }],
    },
  }
}

function shortLine(): NonNullable<Invoice['lines']>[number] {
  return {
    id: '2',
    quantity: '1',
    unit: 'HUR',
    netAmount: '10.00',
    price: { net: '10.00' },
    vatCategory: 'S',
    vatRate: '20',
    item: { name: 'Réglage' },
  }
}
