import type { Invoice } from '../schemas/invoice/invoice.ts'
import type { Party } from '../schemas/invoice/party.ts'
import type { LocalDate } from '../schemas/values/local-date.ts'
import { addDays } from '../schemas/values/local-date.ts'

/** A company of the demonstration, as far as an invoice names it. */
export type SampleParty = { name: string; siren: string }

/** A valid domestic invoice for one service at 20 %, issued on `today`. */
export function sampleInvoice(
  number: string,
  seller: SampleParty,
  buyer: SampleParty,
  today: LocalDate,
): Invoice {
  return {
    number,
    issueDate: today,
    dueDate: addDays(today, 30),
    typeCode: '380',
    currency: 'EUR',
    purchaseOrderReference: 'BC-2026-118',
    paymentTerms: '30 jours nets',
    businessProcess: 'S1',
    specification: 'urn:cen.eu:en16931:2017',
    notes: [
      { subjectCode: 'PMT', text: 'Indemnité forfaitaire pour frais de recouvrement : 40 €' },
      { subjectCode: 'PMD', text: 'Pénalités de retard : trois fois le taux légal' },
      { subjectCode: 'AAB', text: 'Pas d’escompte pour paiement anticipé' },
    ],
    seller: partyOf(seller, { line1: '1 rue des Métiers', city: 'Lyon', postCode: '69002' }),
    buyer: partyOf(buyer, { line1: '2 quai du Port', city: 'Nantes', postCode: '44000' }),
    delivery: { date: today },
    payment: {
      meansCode: '30',
      creditTransfers: [{ account: 'FR1420041010050500013M02606' }],
    },
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
    vatBreakdown: [{ taxableAmount: '200.00', taxAmount: '40.00', category: 'S', rate: '20' }],
    totals: {
      lineNet: '200.00',
      withoutVat: '200.00',
      vat: '40.00',
      withVat: '240.00',
      due: '240.00',
    },
  }
}

function partyOf(
  { name, siren }: SampleParty,
  place: { line1: string; city: string; postCode: string },
): Party {
  return {
    name,
    legalId: { value: siren, scheme: '0002' },
    vatNumber: `FR${vatKey(siren)}${siren}`,
    electronicAddress: { value: siren, scheme: '0225' },
    address: { ...place, country: 'FR' },
  }
}

// The key of a French VAT number: (12 + 3 × (SIREN mod 97)) mod 97, on two digits.
function vatKey(siren: string): string {
  return String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')
}
