import type { Test } from '../../tree/rule-set.ts'
import { normalizeSpace, stringLength } from '../../tree/xpath-text.ts'
import { context, path } from '../cii-notation.ts'
import { always, filled, present } from '../presence.ts'
import type { JudgedContext } from './judged-context.ts'
import { isOneOf, ofParent } from './value-test.ts'

const TYPE = path('ram:TypeCode')
const CARD_NUMBER = path('ram:ID')
const CARD_DIGITS_MAX = 10
const IBAN = path('ram:PayeePartyCreditorFinancialAccount/ram:IBANID')
const OTHER_ACCOUNT = path('ram:PayeePartyCreditorFinancialAccount/ram:ProprietaryID')

/** BG-16 to BG-18: how the invoice is paid. */
export const PAYMENT: readonly JudgedContext[] = [
  {
    context: context('ram:SpecifiedTradeSettlementPaymentMeans'),
    asked: { 'BR-49': present(TYPE), 'CII-SR-464': always },
  },
  {
    context: context(
      'ram:SpecifiedTradeSettlementPaymentMeans/ram:PayeePartyCreditorFinancialAccount',
    ),
    where: ofParent(isOneOf(TYPE, '30', '58')),
    asked: {
      'BR-50': filled(path('ram:IBANID'), path('ram:ProprietaryID')),
      'BR-61': present(path('ram:IBANID'), path('ram:ProprietaryID')),
    },
  },
  {
    context: context('ram:SpecifiedTradeSettlementPaymentMeans'),
    where: (tree, node) => ['30', '58'].includes(normalizeSpace(tree.textAt(node, TYPE))),
    asked: { 'BR-CO-27': hasOneAccount(), 'CII-SR-470': hasOneAccount() },
  },
  {
    context: context('ram:ApplicableTradeSettlementFinancialCard'),
    asked: {
      'BR-51': (tree, node) =>
        stringLength(normalizeSpace(tree.textAt(node, CARD_NUMBER))) <= CARD_DIGITS_MAX,
    },
  },
]

/** An IBAN or another account number, not both. */
function hasOneAccount(): Test {
  return (tree, node) => tree.has(node, IBAN) !== tree.has(node, OTHER_ACCOUNT)
}
