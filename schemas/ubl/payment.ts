import type { Invoice } from '../invoice/invoice.ts'
import {
  code,
  date,
  element,
  fixed,
  into,
  list,
  object,
  text,
  type Binding,
} from '../xml/binding.ts'
import type { ModelNode } from '../xml/model-node.ts'
import { onePerAccount } from '../xml/settle.ts'
import type { Writing } from '../xml/writing.ts'
import { extensionParty } from './parties.ts'

/**
 * BG-16. UBL repeats `cac:PaymentMeans` for each account; what the accounts have in common is read
 * once and written each time. A credit note has its due date (BT-9) here.
 */
export function payment(isCreditNote: boolean): Binding<Invoice> {
  return element<Invoice>(
    'cac:PaymentMeans',
    [
      into('payment', [
        code('BT-81', 'cbc:PaymentMeansCode', 'meansCode', {
          isShared: true,
          attributes: {
            name: { field: 'meansText', term: 'BT-82', lengthMax: 10_000, isText: true },
          },
        }),
      ]),
      ...(isCreditNote
        ? [date<Invoice>('BT-9', 'cbc:PaymentDueDate', 'dueDate', { isShared: true })]
        : []),
      into('payment', [
        text('BT-83', 'cbc:PaymentID', 'remittance', { isShared: true }),
        object('cac:CardAccount', 'card', [
          text('BT-87', 'cbc:PrimaryAccountNumberID', 'number', { lengthMax: 500 }),
          fixed('cbc:NetworkID', 'NA'),
          text('BT-88', 'cbc:HolderName', 'holder'),
        ]),
        list('cac:PayeeFinancialAccount', 'creditTransfers', [
          code('BT-84', 'cbc:ID', 'account', { lengthMax: 500 }),
          text('BT-85', 'cbc:Name', 'accountName'),
          element('cac:FinancialInstitutionBranch', [
            code('BT-86', 'cbc:ID', 'serviceProvider', { lengthMax: 500 }),
          ]),
        ]),
      ]),
      mandate(),
    ],
    { expand: onePerCodedAccount },
  )
}

/** The schema wants a code (BT-81): without one, UBL cannot hold the payment. */
function onePerCodedAccount(writing: Writing): ModelNode[] {
  return writing.invoice.payment?.meansCode === undefined ? [] : onePerAccount(writing)
}

/** BG-19, and the payer of the extensions, who stands inside the mandate. */
function mandate(): Binding<Invoice> {
  const debit = (content: readonly Binding<Debit>[]): Binding<Invoice> =>
    into('payment', [into('directDebit', content)])
  return element('cac:PaymentMandate', [
    debit([code('BT-89', 'cbc:ID', 'mandate', { lengthMax: 500 })]),
    object('cac:PayerParty', 'payer', extensionParty()),
    debit([
      element('cac:PayerFinancialAccount', [
        code('BT-91', 'cbc:ID', 'debitedAccount', { lengthMax: 500 }),
      ]),
    ]),
  ])
}

type Debit = NonNullable<NonNullable<Invoice['payment']>['directDebit']>
