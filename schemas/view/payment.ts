import type { Invoice } from '../invoice/invoice.ts'
import type { Field } from './block.ts'
import { PAYMENT_MEANS_IN_WORDS } from './code-labels.ts'
import { namedFieldsOf, remainderOf } from './remainder.ts'
import { writeAccount } from './typography.ts'
import type { Wording } from './wording.ts'

/** How and when to pay (BT-9, BT-20, BG-16). */
export function paymentOf(invoice: Invoice, wording: Wording): Field[] {
  const { payment, paymentTerms, dueDate } = invoice
  const { card, directDebit } = payment ?? {}
  return [
    ...wording.field('dueDate', dueDate === undefined ? undefined : wording.date(dueDate)),
    ...wording.field('paymentTerms', paymentTerms),
    ...meansOf(invoice, wording),
    ...(payment?.creditTransfers ?? []).flatMap((transfer) => [
      ...accountOf(transfer.account, wording),
      ...wording.field('accountName', transfer.accountName),
      ...wording.field('serviceProvider', transfer.serviceProvider),
    ]),
    ...wording.field('remittance', payment?.remittance),
    ...wording.field('card', card?.number),
    ...wording.field('cardHolder', card?.holder),
    ...wording.field('mandate', directDebit?.mandate),
    ...wording.field('creditorId', directDebit?.creditorId),
    ...wording.field(
      'debitedAccount',
      directDebit?.debitedAccount === undefined
        ? undefined
        : writeAccount(directDebit.debitedAccount),
    ),
    ...remainderOf(directDebit, ['mandate', 'creditorId', 'debitedAccount'], wording),
    ...namedFieldsOf(invoice, PAYMENT_FIELDS, wording),
  ]
}

/** Terms of the extensions that are about paying. */
export const PAYMENT_FIELDS: readonly string[] = [
  'otherPayments',
  'paymentCondition',
  'otherPaymentTerms',
  'advancePayments',
  'financialAdjustments',
]

function meansOf({ payment }: Invoice, wording: Wording): Field[] {
  const { meansCode, meansText } = payment ?? {}
  const means =
    meansCode === undefined ? undefined : wording.code(PAYMENT_MEANS_IN_WORDS, meansCode)
  const parts = [means, meansText].filter((part) => part !== undefined)
  return wording.field('paymentMeans', parts.length === 0 ? undefined : parts.join(', '))
}

function accountOf(account: string | undefined, wording: Wording): Field[] {
  if (account === undefined) return []
  const written = writeAccount(account)
  return [{ label: written === account ? wording.label('account') : 'IBAN', value: written }]
}
