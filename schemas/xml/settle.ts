import type { Invoice } from '../invoice/invoice.ts'
import type { Party } from '../invoice/party.ts'
import { nodeOf, type ModelNode } from './model-node.ts'
import type { Writing } from './writing.ts'

/**
 * Brings a model into its normal order: identifiers of a party without scheme come before those
 * with one, because CII writes them in two elements, in that order.
 */
export function settleIdentifiers(invoice: Invoice): void {
  for (const party of PARTIES) settleParty(invoice[party])
  settlePayee(invoice.payee)
  settleDelivery(invoice.delivery)
  settleParty(invoice.paymentCondition?.payee)
  for (const { payee } of invoice.otherPaymentTerms ?? []) settleParty(payee)
  for (const line of invoice.lines ?? []) {
    settleParty(line.seller)
    settleDelivery(line.delivery)
    settleParty(line.ultimateShipTo)
    settleParty(line.item?.manufacturer)
  }
}

const PARTIES = [
  'seller',
  'buyer',
  'taxRepresentative',
  'buyerAgent',
  'sellerAgent',
  'invoicer',
  'invoicee',
  'payer',
  'buyerTaxRepresentative',
  'productEndUser',
  'ultimateShipTo',
  'shipFrom',
] as const

/**
 * The order of identifiers, and the base quantity (BT-149), which CII has with the net price or
 * with the gross price, or with both.
 */
export function settleCii(invoice: Invoice): void {
  settleIdentifiers(invoice)
  for (const { price } of invoice.lines ?? []) {
    if (price?.grossBaseQuantity === undefined) continue
    const { grossBaseQuantity, grossBaseUnit } = price
    const isOther =
      price.baseQuantity !== undefined &&
      (price.baseQuantity !== grossBaseQuantity || price.baseUnit !== grossBaseUnit)
    if (isOther) continue
    price.baseQuantity = grossBaseQuantity
    if (grossBaseUnit !== undefined) price.baseUnit = grossBaseUnit
    delete price.grossBaseQuantity
    delete price.grossBaseUnit
  }
}

type Identifier = NonNullable<Party['legalId']>

function settleParty(party: Pick<Party, 'identifiers'> | undefined): void {
  const all = party?.identifiers
  if (party !== undefined && all !== undefined && all.length > 1) party.identifiers = inOrder(all)
}

function settlePayee(payee: Invoice['payee']): void {
  if (payee?.id === undefined || payee.otherIds === undefined) return
  const [id = payee.id, ...others] = inOrder([payee.id, ...payee.otherIds])
  payee.id = id
  payee.otherIds = others
}

function settleDelivery(delivery: Invoice['delivery']): void {
  if (delivery?.locationId === undefined || delivery.otherLocationIds === undefined) return
  const all = [delivery.locationId, ...delivery.otherLocationIds]
  const [id = delivery.locationId, ...others] = inOrder(all)
  delivery.locationId = id
  delivery.otherLocationIds = others
}

function inOrder(all: readonly Identifier[]): Identifier[] {
  const plain = all.filter(({ scheme }) => scheme === undefined)
  return [...plain, ...all.filter(({ scheme }) => scheme !== undefined)]
}

/**
 * The invoices to write payment means of: the first has all, each other one more account (BG-17).
 */
export function onePerAccount({ invoice }: Writing): ModelNode[] {
  const { payment } = invoice
  const [first, ...others] = payment?.creditTransfers ?? []
  if (payment === undefined || first === undefined) return [nodeOf(invoice)]
  const common: NonNullable<Invoice['payment']> = { ...payment }
  delete common.card
  delete common.directDebit
  const withoutPayer: Invoice = { ...invoice }
  delete withoutPayer.payer
  return [
    nodeOf({ ...invoice, payment: { ...payment, creditTransfers: [first] } }),
    ...others.map((transfer) =>
      nodeOf({ ...withoutPayer, payment: { ...common, creditTransfers: [transfer] } }),
    ),
  ]
}
