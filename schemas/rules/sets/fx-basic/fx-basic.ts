import type { RuleSet } from '../../tree/rule-set.ts'
import { BASIC } from '../factur-x/data/basic.ts'
import { levelRuleSet } from '../factur-x/level.ts'

/** Factur-X 1.09.2, level BASIC. */
export const FX_BASIC: RuleSet = levelRuleSet('fx-basic', BASIC)
