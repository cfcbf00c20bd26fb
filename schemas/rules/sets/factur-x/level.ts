import { fatal, type Pattern, rule, type RuleSet, warning } from '../../tree/rule-set.ts'
import { ALLOWANCES } from './allowances.ts'
import { DOCUMENT } from './document.ts'
import type { JudgedContext } from './judged-context.ts'
import { LINES } from './lines.ts'
import { PARTIES } from './parties.ts'
import { PAYMENT } from './payment.ts'
import { officialId } from './structure.ts'
import { structurePattern } from './structure-rules.ts'
import { TOTALS } from './totals.ts'
import { vatBreakdown } from './vat-breakdown.ts'
import { VAT_USE } from './vat-use.ts'

/** What the official rules of a level ask, as data read off them. */
export interface LevelData {
  /** In the notation of `structure.ts`. */
  readonly structure: string
  /**
   * The business rules by name: `BR-45` under that id, `BR-45:49` under FX-SCH-A-000049, and a `!`
   * for those that only warn.
   */
  readonly business: string
}

/** A business rule of a level. */
export interface BusinessRule {
  readonly name: string
  readonly id: string
  readonly isWarning: boolean
}

/** The edition of the levels. */
const PACK = 'factur-x@1.09.2'

/** The rule set of a level. With `hasSubLines`, lines may be parts of others (EXTENDED). */
export function levelRuleSet(
  name: string,
  { structure, business }: LevelData,
  { hasSubLines } = { hasSubLines: false },
): RuleSet {
  const rules = new Map(businessRules(business).map((each) => [each.name, each]))
  const contexts = [
    ...DOCUMENT,
    ...PARTIES,
    ...PAYMENT,
    ...ALLOWANCES,
    ...LINES,
    ...TOTALS,
    ...VAT_USE,
    ...vatBreakdown(hasSubLines),
  ]
  const patterns = contexts.flatMap((each) => patternOf(each, rules))
  const ids = new Set(patterns.flat().flatMap(({ assertions }) => assertions.map(({ id }) => id)))
  for (const { id } of rules.values()) {
    if (!ids.has(id)) throw new RangeError(`no rule for ${id} of ${name}`)
  }
  return { name, pack: PACK, patterns: [...patterns, structurePattern(structure)] }
}

/** Reads the business rules of a level. */
export function businessRules(business: string): readonly BusinessRule[] {
  return business
    .trim()
    .split(/\s+/)
    .map((word) => {
      const isWarning = word.endsWith('!')
      const [name = '', number] = word.replace('!', '').split(':')
      return { name, id: number === undefined ? name : officialId(number), isWarning }
    })
}

/** Each context stands in a pattern of its own: no one keeps an element from another. */
function patternOf(
  { context, where, asked }: JudgedContext,
  rules: ReadonlyMap<string, BusinessRule>,
): readonly Pattern[] {
  const assertions = Object.entries(asked).flatMap(([name, test]) => {
    const each = rules.get(name)
    if (each === undefined) return []
    return [each.isWarning ? warning(each.id, test) : fatal(each.id, test)]
  })
  return assertions.length === 0 ? [] : [[rule(context, assertions, where)]]
}
