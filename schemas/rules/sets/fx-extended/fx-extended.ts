import type { RuleSet } from '../../tree/rule-set.ts'
import { EXTENDED } from '../factur-x/data/extended.ts'
import { levelRuleSet } from '../factur-x/level.ts'

/** Factur-X 1.09.2, level EXTENDED. */
export const FX_EXTENDED: RuleSet = levelRuleSet('fx-extended', EXTENDED, { hasSubLines: true })
