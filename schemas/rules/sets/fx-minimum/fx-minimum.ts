import type { RuleSet } from '../../tree/rule-set.ts'
import { MINIMUM } from '../factur-x/data/minimum.ts'
import { levelRuleSet } from '../factur-x/level.ts'

/** Factur-X 1.09.2, level MINIMUM. */
export const FX_MINIMUM: RuleSet = levelRuleSet('fx-minimum', MINIMUM)
