import type { Invoice } from '../invoice/invoice.ts'
import { code, element, into, item, object, text, type Binding } from '../xml/binding.ts'

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
      object('ram:ApplicableTradeSettlementFinancialCard', 'card', [
        text('BT-87', 'ram:ID', 'number', { lengthMax: 500 }),
        text('BT-88', 'ram:CardholderName', 'holder'),
      ]),
      into('directDebit', [
        element('ram:PayerPartyDebtorFinancialAccount', [
          code('BT-91', 'ram:IBANID', 'debitedAccount', { lengthMax: 500 }),
          text('', 'ram:AccountName', 'debitedAccountName'),
        ]),
      ]),
      item('creditTransfers', [
        element('ram:PayeePartyCreditorFinancialAccount', [
          code('BT-84', 'ram:IBANID', 'account', { lengthMax: 500, accepts: isIban }),
          text('BT-85', 'ram:AccountName', 'accountName'),
          code('BT-84', 'ram:ProprietaryID', 'account', {
            lengthMax: 500,
            accepts: (account) => !isIban(account),
          }),
        ]),
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

function isIban(account: string): boolean {
  return IBAN.test(account)
}
