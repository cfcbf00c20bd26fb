import type { Invoice } from '../invoice/invoice.ts'
import {
  code,
  compactDate,
  decimal,
  element,
  firstThen,
  into,
  list,
  object,
  text,
  type Binding,
} from '../xml/binding.ts'
import { extensionParty } from './parties.ts'

type Condition = NonNullable<Invoice['paymentCondition']>
type Adjustment = NonNullable<Condition['discount']>

const NAME = 'ram:SpecifiedTradePaymentTerms'

/** BT-20, BT-9 and BT-89, then the instalments of the extensions. */
export function paymentTerms(): Binding<Invoice> {
  const first = element<Invoice>(NAME, [
    text('BT-20', 'ram:Description', 'paymentTerms'),
    element('ram:DueDateDateTime', [compactDate('BT-9', 'udt:DateTimeString', 'dueDate')]),
    into('payment', [
      into('directDebit', [
        code('BT-89', 'ram:DirectDebitMandateID', 'mandate', { lengthMax: 500 }),
      ]),
    ]),
    into('paymentCondition', condition()),
  ])
  const others = list<Invoice, 'otherPaymentTerms'>(NAME, 'otherPaymentTerms', [
    text('', 'ram:Description', 'terms'),
    element('ram:DueDateDateTime', [compactDate('', 'udt:DateTimeString', 'dueDate')]),
    code('', 'ram:DirectDebitMandateID', 'mandate', { lengthMax: 500 }),
    ...condition(),
  ])
  return firstThen(['paymentTerms', 'dueDate', 'paymentCondition'], first, others)
}

function condition(): Binding<Condition>[] {
  return [
    decimal('', 'ram:PartialPaymentAmount', 'partialAmount'),
    object(
      'ram:ApplicableTradePaymentPenaltyTerms',
      'penalty',
      adjustment('ram:ActualPenaltyAmount'),
    ),
    object(
      'ram:ApplicableTradePaymentDiscountTerms',
      'discount',
      adjustment('ram:ActualDiscountAmount'),
    ),
    object('ram:PayeeTradeParty', 'payee', extensionParty()),
  ]
}

function adjustment(amount: string): Binding<Adjustment>[] {
  return [
    element('ram:BasisDateTime', [compactDate('', 'udt:DateTimeString', 'basisDate')]),
    decimal('', 'ram:BasisPeriodMeasure', 'period', {
      attributes: { unitCode: { field: 'periodUnit' } },
    }),
    decimal('', 'ram:BasisAmount', 'baseAmount'),
    decimal('', 'ram:CalculationPercent', 'percentage'),
    decimal('', amount, 'amount'),
  ]
}
