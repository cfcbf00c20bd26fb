import {
  add,
  formatAmount,
  parseAmount,
  roundHalfTowardPositive,
  subtract,
  sum,
  type Amount,
} from '../values/amount.ts'
import type { Invoice, Totals } from './invoice.ts'
import { calculatedPart } from './calculated-part.ts'
import { vatBreakdownOf } from './vat-breakdown.ts'

/*
 * The arithmetic of the document totals (BG-22). Each function is named after the rule that defines
 * it; the official tests round with XPath's `round`, so a half goes towards positive infinity here,
 * and their sums pass over a missing amount, whose absence is the matter of another rule.
 */

/** BT-106 by BR-CO-10: the sum of the line net amounts (BT-131), to 2 decimals. */
export function lineNetByBrCo10(invoice: Invoice): Amount {
  return roundedSum((invoice.lines ?? []).map((line) => line.netAmount))
}

/** BT-107 by BR-CO-11: the sum of the document allowances (BT-92), to 2 decimals. */
export function allowancesByBrCo11(invoice: Invoice): Amount {
  return roundedSum((invoice.allowances ?? []).map((allowance) => allowance.amount))
}

/** BT-108 by BR-CO-12: the sum of the document charges (BT-99), to 2 decimals. */
export function chargesByBrCo12(invoice: Invoice): Amount {
  return roundedSum((invoice.charges ?? []).map((charge) => charge.amount))
}

/** BT-109 by BR-CO-13: BT-106 less BT-107 plus BT-108, to 2 decimals. */
export function withoutVatByBrCo13(totals: Totals): Amount | undefined {
  const lineNet = amountOf(totals.lineNet)
  if (lineNet === undefined) return undefined
  const reduced = subtract(lineNet, amountOf(totals.allowances) ?? NONE)
  return roundHalfTowardPositive(add(reduced, amountOf(totals.charges) ?? NONE), 2)
}

/** BT-110 by BR-CO-14: the sum of the VAT amounts of the breakdown (BT-117), to 2 decimals. */
export function vatByBrCo14(invoice: Invoice): Amount {
  return roundedSum((invoice.vatBreakdown ?? []).map((row) => row.taxAmount))
}

/** BT-112 by BR-CO-15: BT-109 plus BT-110, to 2 decimals. */
export function withVatByBrCo15(totals: Totals): Amount | undefined {
  const withoutVat = amountOf(totals.withoutVat)
  const vat = amountOf(totals.vat)
  if (withoutVat === undefined || vat === undefined) return undefined
  return roundHalfTowardPositive(add(withoutVat, vat), 2)
}

/** BT-115 by BR-CO-16: BT-112 less BT-113 plus BT-114, to 2 decimals. */
function dueByBrCo16(totals: Totals): Amount | undefined {
  const withVat = amountOf(totals.withVat)
  if (withVat === undefined) return undefined
  const left = subtract(withVat, amountOf(totals.paid) ?? NONE)
  return roundHalfTowardPositive(add(left, amountOf(totals.rounding) ?? NONE), 2)
}

/**
 * Fills the VAT breakdown and the totals that a caller left out, from the lines and the document
 * allowances and charges. What is given stays as given, right or wrong: the rules judge it. What
 * cannot be computed stays absent. BT-111, BT-113 and BT-114 are never made up. Lines that only
 * group or explain others do not count, and logistics charges count as charges (BR-FREXT-CO-10,
 * BR-FREXT-CO-12).
 */
export function completeTotals(invoice: Invoice): Invoice {
  const breakdown = invoice.vatBreakdown ?? vatBreakdownOf(invoice)
  const withBreakdown: Invoice =
    breakdown === undefined ? invoice : { ...invoice, vatBreakdown: breakdown }
  const totals = filledTotals(withBreakdown)
  return Object.keys(totals).length === 0 ? withBreakdown : { ...withBreakdown, totals }
}

function filledTotals(whole: Invoice): Totals {
  const invoice = calculatedPart(whole)
  const totals: Totals = { ...invoice.totals }
  const fill = (name: keyof Totals, amount: Amount | undefined) => {
    if (totals[name] === undefined && amount !== undefined) totals[name] = formatAmount(amount)
  }
  const { lines, allowances, charges, vatBreakdown } = invoice
  if (isSummable(lines, (line) => line.netAmount)) fill('lineNet', lineNetByBrCo10(invoice))
  if (isSummable(allowances, (item) => item.amount)) {
    fill('allowances', allowancesByBrCo11(invoice))
  }
  if (isSummable(charges, (item) => item.amount)) fill('charges', chargesByBrCo12(invoice))
  fill('withoutVat', withoutVatByBrCo13(totals))
  if (isSummable(vatBreakdown, (row) => row.taxAmount)) fill('vat', vatByBrCo14(invoice))
  fill('withVat', withVatByBrCo15(totals))
  fill('due', dueByBrCo16(totals))
  return totals
}

const NONE: Amount = { units: 0n, scale: 2 }

function roundedSum(texts: readonly (string | undefined)[]): Amount {
  const amounts = texts.map(amountOf).filter((amount) => amount !== undefined)
  return roundHalfTowardPositive(sum(amounts), 2)
}

function isSummable<Item>(
  list: readonly Item[] | undefined,
  amount: (item: Item) => string | undefined,
): boolean {
  return list !== undefined && list.length > 0 && list.every((item) => amount(item) !== undefined)
}

function amountOf(text: string | undefined): Amount | undefined {
  return text === undefined ? undefined : parseAmount(text)
}
