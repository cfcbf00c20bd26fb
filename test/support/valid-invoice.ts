import type { Invoice } from '../../schemas/invoice/invoice.ts'
import type { Line } from '../../schemas/invoice/line.ts'

/** The two demo companies. Their SIREN and VAT keys are right; neither company exists. */
export const SELLER = {
  siren: '100000009',
  siret: '10000000900017',
  vatNumber: 'FR88100000009',
  address: '100000009',
} as const
export const BUYER = {
  siren: '200000008',
  siret: '20000000800017',
  vatNumber: 'FR37200000008',
  address: '200000008',
} as const

/**
 * A fresh, valid French B2B invoice for goods and services: it passes every rule of EN 16931 and of
 * BR-FR. `overrides` replaces whole top-level fields; totals and VAT breakdown follow `lineCount`,
 * not the overrides.
 */
export function validInvoice(overrides: Partial<Invoice> = {}, lineCount = 2): Invoice {
  const lines = Array.from({ length: lineCount }, (_, index) => lineOf(index))
  return { ...headOf(), ...amountsOf(lineCount), lines, ...overrides }
}

function headOf(): Invoice {
  return {
    number: 'F2026-0001',
    issueDate: '2026-11-20',
    typeCode: '380',
    currency: 'EUR',
    dueDate: '2026-12-20',
    purchaseOrderReference: 'BC-2026-118',
    paymentTerms: '30 jours nets',
    notes: [
      { subjectCode: 'PMT', text: 'Indemnité forfaitaire pour frais de recouvrement : 40 €' },
      { subjectCode: 'PMD', text: 'Pénalités de retard : trois fois le taux légal' },
      { subjectCode: 'AAB', text: 'Pas d’escompte pour paiement anticipé' },
    ],
    businessProcess: 'M1',
    specification: 'urn:cen.eu:en16931:2017',
    seller: {
      name: 'Atelier du Vendeur SAS',
      identifiers: [{ value: SELLER.siret, scheme: '0009' }],
      legalId: { value: SELLER.siren, scheme: '0002' },
      vatNumber: SELLER.vatNumber,
      electronicAddress: { value: SELLER.address, scheme: '0225' },
      address: { line1: '1 rue des Métiers', city: 'Lyon', postCode: '69002', country: 'FR' },
    },
    buyer: {
      name: 'Comptoir de l’Acheteur SARL',
      identifiers: [{ value: BUYER.siret, scheme: '0009' }],
      legalId: { value: BUYER.siren, scheme: '0002' },
      vatNumber: BUYER.vatNumber,
      electronicAddress: { value: BUYER.address, scheme: '0225' },
      address: { line1: '2 quai du Port', city: 'Nantes', postCode: '44000', country: 'FR' },
    },
    delivery: { date: '2026-11-18' },
    payment: {
      meansCode: '30',
      creditTransfers: [{ account: 'FR1420041010050500013M02606' }],
    },
  }
}

/** Even lines are services at 20 %, odd lines goods at 5.5 %; each line costs a little more. */
function lineOf(index: number): Line {
  const isService = index % 2 === 0
  return {
    id: String(index + 1),
    quantity: isService ? '2' : '10',
    unit: isService ? 'HUR' : 'C62',
    netAmount: cents(lineNetCents(index)),
    price: { net: cents(lineNetCents(index) / (isService ? 2 : 10)) },
    vatCategory: 'S',
    vatRate: isService ? '20' : '5.5',
    item: { name: isService ? 'Réglage sur site' : 'Panier de fruits' },
  }
}

function amountsOf(lineCount: number): Invoice {
  const services = netCents(lineCount, 0)
  const goods = netCents(lineCount, 1)
  const servicesVat = Math.round((services * 20) / 100)
  const goodsVat = Math.round((goods * 55) / 1000)
  const net = cents(services + goods)
  const due = cents(services + goods + servicesVat + goodsVat)
  const row = (taxable: number, tax: number, rate: string) => ({
    taxableAmount: cents(taxable),
    taxAmount: cents(tax),
    category: 'S',
    rate,
  })
  const rows = [row(services, servicesVat, '20'), row(goods, goodsVat, '5.5')]
  return {
    totals: {
      lineNet: net,
      withoutVat: net,
      vat: cents(servicesVat + goodsVat),
      withVat: due,
      due,
    },
    vatBreakdown: lineCount > 1 ? rows : rows.slice(0, 1),
  }
}

function netCents(lineCount: number, parity: 0 | 1): number {
  let total = 0
  for (let index = parity; index < lineCount; index += 2) total += lineNetCents(index)
  return total
}

function lineNetCents(index: number): number {
  return 10_000 + 10 * (index % 1000)
}

function cents(amount: number): string {
  const digits = String(amount).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
