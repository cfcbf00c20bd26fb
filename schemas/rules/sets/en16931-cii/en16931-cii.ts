import type { RuleSet } from '../../tree/rule-set.ts'
import { codeRules, STANDARD_CODE_RULES } from './codes.ts'
import { MODEL } from './model.ts'
import { syntaxRules } from './syntax.ts'

/** EN 16931 on CII D22B, validation artefacts 1.3.16: business rules, syntax, codes. */
export const EN16931_CII: RuleSet = {
  name: 'en16931-cii',
  pack: 'en16931@1.3.16',
  patterns: [MODEL, syntaxRules(), codeRules(STANDARD_CODE_RULES)],
}
