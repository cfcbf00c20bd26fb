import { type Assertion, fatal, type Test } from '../../tree/rule-set.ts'
import { ALLOWANCES } from '../factur-x/allowances.ts'
import { DOCUMENT } from '../factur-x/document.ts'
import type { JudgedContext } from '../factur-x/judged-context.ts'
import { LINES } from '../factur-x/lines.ts'
import { PARTIES } from '../factur-x/parties.ts'
import { PAYMENT } from '../factur-x/payment.ts'
import { TOTALS } from '../factur-x/totals.ts'
import { vatBreakdown } from '../factur-x/vat-breakdown.ts'
import { VAT_USE } from '../factur-x/vat-use.ts'

const CONTEXTS: readonly JudgedContext[] = [
  ...ALLOWANCES,
  ...DOCUMENT,
  ...LINES,
  ...PARTIES,
  ...PAYMENT,
  ...TOTALS,
  ...VAT_USE,
  ...vatBreakdown(false),
]

const TESTS: ReadonlyMap<string, Test> = new Map(
  CONTEXTS.flatMap(({ asked }) => Object.entries(asked)),
)

/**
 * The assertion of EN 16931 on CII whose test is that of Factur-X: its levels are judged by the
 * same rules, where they have the elements.
 */
export function officialTest(id: string): Assertion {
  const test = TESTS.get(id)
  if (test === undefined) throw new TypeError(`Factur-X does not ask ${id}`)
  return fatal(id, test)
}
