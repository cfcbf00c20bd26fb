import type { RuleSet } from '../../tree/rule-set.ts'
import { EN16931 } from '../factur-x/data/en16931.ts'
import { levelRuleSet } from '../factur-x/level.ts'

/** Factur-X 1.09.2, level EN16931. */
export const FX_EN16931: RuleSet = levelRuleSet('fx-en16931', EN16931)
