import type { Invoice } from '../invoice/invoice.ts'
import { code, element, into, item, list, object, text, type Binding } from '../xml/binding.ts'
import type { Condition } from '../xml/part.ts'

export const PAYMENT_MEANS = 'ram:SpecifiedTradeSettlementPaymentMeans'

/** Whether an account (BT-84) is written as IBAN or as another kind of account. */
const IBAN = /^[A-Z]{2}[0-9]{2}[A-Za-z0-9]{8,30}$/

/**
 * BG-16. CII repeats the means for each account; what they have in common is read once and written
 * each time. The mandate, the creditor and the remittance stand elsewhere in the settlement.
 */
export function paymentMeans(): Binding<Invoice>[] {
  return [
    into('payment', [
      code('BT-81', 'ram:TypeCode', 'meansCode', { isShared: true }),
      text('BT-82', 'ram:Information', 'meansText', { isShared: true }),
      object('ram:ApplicableTradeSettlementFinancialCard', 'card', card()),
      into('directDebit', [
        element('ram:PayerPartyDebtorFinancialAccount', [
          code('BT-91', 'ram:IBANID', 'debitedAccount', { lengthMax: 500 }),
          text('', 'ram:AccountName', 'debitedAccountName'),
        ]),
      ]),
      item('creditTransfers', [
        element('ram:PayeePartyCreditorFinancialAccount', account('BT-84')),
      ]),
      into('directDebit', [
        element('ram:PayerSpecifiedDebtorFinancialInstitution', [
          code('', 'ram:BICID', 'debitedServiceProvider', { lengthMax: 500 }),
        ]),
      ]),
      item('creditTransfers', [
        element('ram:PayeeSpecifiedCreditorFinancialInstitution', [
          code('BT-86', 'ram:BICID', 'serviceProvider', { lengthMax: 500 }),
        ]),
      ]),
    ]),
  ]
}

/** Payment means of another kind than the first, which the extensions have. */
export function otherPayments(): Binding<Invoice> {
  return list(PAYMENT_MEANS, 'otherPayments', [
    code('', 'ram:TypeCode', 'meansCode'),
    text('', 'ram:Information', 'meansText'),
    object('ram:ApplicableTradeSettlementFinancialCard', 'card', card()),
    element('ram:PayerPartyDebtorFinancialAccount', [
      code('', 'ram:IBANID', 'debitedAccount', { lengthMax: 500 }),
    ]),
    element('ram:PayeePartyCreditorFinancialAccount', account('')),
    element('ram:PayeeSpecifiedCreditorFinancialInstitution', [
      code('', 'ram:BICID', 'serviceProvider', { lengthMax: 500 }),
    ]),
  ])
}

/** The means that is that of the invoice: the first, and any of the same kind. */
export const IS_FIRST_MEANS: Condition = {
  path: ['ram:TypeCode'],
  test: (found, { root }) => {
    const { payment } = root
    if (found === undefined || typeof payment !== 'object' || Array.isArray(payment)) return true
    return (payment['meansCode'] ?? found) === found
  },
}

function card(): Binding<{ number?: string; holder?: string }>[] {
  return [
    text('BT-87', 'ram:ID', 'number', { lengthMax: 500 }),
    text('BT-88', 'ram:CardholderName', 'holder'),
  ]
}

function account(term: string): Binding<{ account?: string; accountName?: string }>[] {
  return [
    code(term, 'ram:IBANID', 'account', { lengthMax: 500, accepts: isIban }),
    text(term === '' ? '' : 'BT-85', 'ram:AccountName', 'accountName'),
    code(term, 'ram:ProprietaryID', 'account', {
      lengthMax: 500,
      accepts: (value) => !isIban(value),
    }),
  ]
}

function isIban(account: string): boolean {
  return IBAN.test(account)
}
