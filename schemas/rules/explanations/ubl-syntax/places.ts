import type { Bilingual } from '../../finding.ts'
import { both } from '../wording.ts'

/** What a UBL element holds in an invoice, and the term of EN 16931 it stands for. */
interface UblPlace {
  readonly term: string
  readonly name: Bilingual
}

const SELLER = 'cac:AccountingSupplierParty'
const BUYER = 'cac:AccountingCustomerParty'
const ACCOUNT = 'cac:PaymentMeans/cac:PayeeFinancialAccount'

/** The groups of a UBL invoice by path; `LINE` is a line of either kind. */
const PLACES: ReadonlyMap<string, UblPlace> = new Map([
  entry('cac:InvoicePeriod', 'BG-14', 'la période de facturation', 'the invoicing period'),
  entry('cac:OrderReference', 'BT-13', 'la référence de commande', 'the order reference'),
  entry('cac:BillingReference', 'BG-3', 'une facture antérieure', 'a preceding invoice'),
  entry('cac:DespatchDocumentReference', 'BT-16', 'l’avis d’expédition', 'the despatch advice'),
  entry('cac:ReceiptDocumentReference', 'BT-15', 'l’avis de réception', 'the receiving advice'),
  entry('cac:OriginatorDocumentReference', 'BT-17', 'l’appel d’offres', 'the tender'),
  entry('cac:ContractDocumentReference', 'BT-12', 'le contrat', 'the contract'),
  entry('cac:AdditionalDocumentReference', 'BG-24', 'un document joint', 'a supporting document'),
  entry('cac:ProjectReference', 'BT-11', 'le projet', 'the project'),
  entry(SELLER, 'BG-4', 'le vendeur', 'the seller'),
  entry(
    `${SELLER}/cac:Party/cac:PostalAddress`,
    'BG-5',
    'l’adresse du vendeur',
    'the seller address',
  ),
  entry(
    `${SELLER}/cac:Party/cac:PartyTaxScheme`,
    'BT-31',
    'le numéro de TVA du vendeur',
    'the seller VAT number',
  ),
  entry(
    `${SELLER}/cac:Party/cac:PartyLegalEntity`,
    'BT-30',
    'l’entité légale du vendeur',
    'the legal entity of the seller',
  ),
  entry(`${SELLER}/cac:Party/cac:Contact`, 'BG-6', 'le contact du vendeur', 'the seller contact'),
  entry(BUYER, 'BG-7', 'l’acheteur', 'the buyer'),
  entry(
    `${BUYER}/cac:Party/cac:PostalAddress`,
    'BG-8',
    'l’adresse de l’acheteur',
    'the buyer address',
  ),
  entry(
    `${BUYER}/cac:Party/cac:PartyTaxScheme`,
    'BT-48',
    'le numéro de TVA de l’acheteur',
    'the buyer VAT number',
  ),
  entry(
    `${BUYER}/cac:Party/cac:PartyLegalEntity`,
    'BT-47',
    'l’entité légale de l’acheteur',
    'the legal entity of the buyer',
  ),
  entry(`${BUYER}/cac:Party/cac:Contact`, 'BG-9', 'le contact de l’acheteur', 'the buyer contact'),
  entry('cac:PayeeParty', 'BG-10', 'le bénéficiaire', 'the payee'),
  entry('cac:TaxRepresentativeParty', 'BG-11', 'le représentant fiscal', 'the tax representative'),
  entry(
    'cac:TaxRepresentativeParty/cac:PostalAddress',
    'BG-12',
    'l’adresse du représentant fiscal',
    'the tax representative address',
  ),
  entry('cac:Delivery', 'BG-13', 'la livraison', 'the delivery'),
  entry(
    'cac:Delivery/cac:DeliveryLocation',
    'BG-15',
    'le lieu de livraison',
    'the delivery location',
  ),
  entry('cac:PaymentMeans', 'BG-16', 'le paiement', 'the payment'),
  entry('cac:PaymentMeans/cac:CardAccount', 'BG-18', 'la carte de paiement', 'the payment card'),
  entry(ACCOUNT, 'BG-17', 'le compte à créditer', 'the account to credit'),
  entry('cac:PaymentMeans/cac:PaymentMandate', 'BG-19', 'le prélèvement', 'the direct debit'),
  entry('cac:PaymentTerms', 'BT-20', 'les conditions de paiement', 'the payment terms'),
  entry('cac:AllowanceCharge', 'BG-20', 'une remise ou des frais', 'an allowance or charge'),
  entry('cac:TaxTotal', 'BT-110', 'le total de TVA', 'the VAT total'),
  entry('cac:TaxTotal/cac:TaxSubtotal', 'BG-23', 'la ventilation de la TVA', 'the VAT breakdown'),
  entry('cac:LegalMonetaryTotal', 'BG-22', 'les totaux', 'the totals'),
  entry('LINE', 'BG-25', 'une ligne', 'a line'),
  entry('LINE/cac:InvoicePeriod', 'BG-26', 'la période d’une ligne', 'the period of a line'),
  entry(
    'LINE/cac:OrderLineReference',
    'BT-132',
    'la ligne de commande d’une ligne',
    'the order line of a line',
  ),
  entry(
    'LINE/cac:DocumentReference',
    'BT-128',
    'l’objet facturé d’une ligne',
    'the invoiced object of a line',
  ),
  entry(
    'LINE/cac:AllowanceCharge',
    'BG-27',
    'une remise ou des frais de ligne',
    'an allowance or charge of a line',
  ),
  entry('LINE/cac:Item', 'BG-31', 'l’article d’une ligne', 'the item of a line'),
  entry(
    'LINE/cac:Item/cac:ClassifiedTaxCategory',
    'BG-30',
    'la TVA d’une ligne',
    'the VAT of a line',
  ),
  entry(
    'LINE/cac:Item/cac:AdditionalItemProperty',
    'BG-32',
    'un attribut d’article',
    'an item attribute',
  ),
  entry('LINE/cac:Price', 'BG-29', 'le prix d’une ligne', 'the price of a line'),
])

const DOCUMENT: UblPlace = { term: 'BG-2', name: both('la facture', 'the invoice') }

/** The group of the invoice in which a path ends: the longest known beginning of it. */
export function placeOf(path: string): UblPlace {
  const steps = path.split('/')
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const place = PLACES.get(steps.slice(0, length).join('/'))
    if (place !== undefined) return place
  }
  return DOCUMENT
}

function entry(path: string, term: string, fr: string, en: string): readonly [string, UblPlace] {
  return [path, { term, name: both(fr, en) }]
}
