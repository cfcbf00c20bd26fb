import type { RuleSet } from '../../tree/rule-set.ts'
import { BASICWL } from '../factur-x/data/basicwl.ts'
import { levelRuleSet } from '../factur-x/level.ts'

/** Factur-X 1.09.2, level BASICWL. */
export const FX_BASICWL: RuleSet = levelRuleSet('fx-basicwl', BASICWL)
