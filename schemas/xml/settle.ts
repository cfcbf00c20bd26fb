import type { Invoice } from '../invoice/invoice.ts'
import type { Party } from '../invoice/party.ts'
import { nodeOf, type ModelNode } from './model-node.ts'
import type { Writing } from './writing.ts'

/**
 * Brings a model into its normal order: identifiers of a party (BT-29, BT-46) without scheme come
 * before those with one, because CII writes them in two elements, in that order.
 */
export function settleIdentifiers(invoice: Invoice): void {
  settle(invoice.seller)
  settle(invoice.buyer)
}

function settle(party: Party | undefined): void {
  const all = party?.identifiers
  if (party === undefined || all === undefined || all.length < 2) return
  const plain = all.filter(({ scheme }) => scheme === undefined)
  party.identifiers = [...plain, ...all.filter(({ scheme }) => scheme !== undefined)]
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
  return [
    nodeOf({ ...invoice, payment: { ...payment, creditTransfers: [first] } }),
    ...others.map((transfer) =>
      nodeOf({ ...invoice, payment: { ...common, creditTransfers: [transfer] } }),
    ),
  ]
}
