import {
  add,
  formatAmount,
  isEqual,
  multiply,
  negate,
  parseAmount,
  roundHalfAwayFromZero,
  ZERO,
  type Amount,
} from '../values/amount.ts'
import { calculatedPart } from './calculated-part.ts'
import type { Invoice, VatBreakdown } from './invoice.ts'

/** What a line, an allowance or a charge adds to one category and rate. */
interface TaxedAmount {
  readonly amount: Amount
  readonly category: string
  /** As written; absent in category O, which has no rate. */
  readonly rate: string | undefined
}

const HUNDREDTH: Amount = { units: 1n, scale: 2 }

/**
 * The VAT breakdown (BG-23) that the lines and the document allowances and charges make: one row
 * for each category and rate, rates compared by value, in the order they first appear. `undefined`
 * when there is nothing to break down or when an amount or a category is missing. The exemption
 * reasons (BT-120, BT-121) are the seller's to give, and are not made up.
 */
export function vatBreakdownOf(invoice: Invoice): VatBreakdown[] | undefined {
  const amounts = taxedAmounts(calculatedPart(invoice))
  if (amounts === undefined || amounts.length === 0) return undefined
  const rows: TaxedAmount[] = []
  for (const item of amounts) {
    const index = rows.findIndex((row) => isSameRate(row, item))
    const row = rows[index]
    if (row === undefined) rows.push(item)
    else rows[index] = { ...row, amount: add(row.amount, item.amount) }
  }
  return rows.map(rowOf)
}

/** BT-117 by BR-CO-17: BT-116 × BT-119 ÷ 100, half away from zero, to 2 decimals. */
export function taxAmountByBrCo17(taxableAmount: Amount, rate: Amount): Amount {
  return roundHalfAwayFromZero(multiply(multiply(taxableAmount, rate), HUNDREDTH), 2)
}

/** Lines and charges with their sign, allowances negated; `undefined` when one cannot be read. */
function taxedAmounts(invoice: Invoice): readonly TaxedAmount[] | undefined {
  const amounts: TaxedAmount[] = []
  const push = (
    text: string | undefined,
    category: string | undefined,
    rate: string | undefined,
    isAllowance: boolean,
  ): boolean => {
    const amount = text === undefined ? undefined : parseAmount(text)
    if (amount === undefined || category === undefined) return false
    amounts.push({ amount: isAllowance ? negate(amount) : amount, category, rate })
    return true
  }
  for (const line of invoice.lines ?? []) {
    if (!push(line.netAmount, line.vatCategory, line.vatRate, false)) return undefined
  }
  for (const item of invoice.charges ?? []) {
    if (!push(item.amount, item.vatCategory, item.vatRate, false)) return undefined
  }
  for (const item of invoice.allowances ?? []) {
    if (!push(item.amount, item.vatCategory, item.vatRate, true)) return undefined
  }
  return amounts
}

/** Same category and same rate by value: `20` and `20.00` are one rate, no rate is only itself. */
function isSameRate(
  left: Pick<TaxedAmount, 'category' | 'rate'>,
  right: Pick<TaxedAmount, 'category' | 'rate'>,
): boolean {
  if (left.category !== right.category) return false
  if (left.rate === right.rate) return true
  const leftRate = rateOf(left.rate)
  const rightRate = rateOf(right.rate)
  return leftRate !== undefined && rightRate !== undefined && isEqual(leftRate, rightRate)
}

function rowOf({ amount, category, rate }: TaxedAmount): VatBreakdown {
  const taxable = roundHalfAwayFromZero(amount, 2)
  const tax = taxAmountByBrCo17(taxable, rateOf(rate) ?? ZERO)
  const row = { taxableAmount: formatAmount(taxable), taxAmount: formatAmount(tax), category }
  return rate === undefined ? row : { ...row, rate: shortestRate(rate) }
}

/** French rates are compared as text (BR-FR-16): `20.000` is written `20`, `5.50` is `5.5`. */
function shortestRate(rate: string): string {
  return rate.includes('.') ? rate.replace(/\.?0+$/, '') : rate
}

function rateOf(rate: string | undefined): Amount | undefined {
  return rate === undefined ? undefined : parseAmount(rate)
}
