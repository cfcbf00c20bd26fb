import type { RuleSet } from '../../tree/rule-set.ts'
import { rule } from '../../tree/rule-set.ts'
import { context } from '../ubl-notation.ts'
import { ALLOWANCE_RULES } from './allowances.ts'
import { CODE_RULES, REPLACEABLE_CODE_RULES } from './codes.ts'
import { BILLING_REFERENCE_ASSERTIONS, DOCUMENT, DOCUMENT_RULES } from './document.ts'
import { LINE, LINE_RULES } from './lines.ts'
import { DOCUMENT_MULTIPLICITY, LINE_MULTIPLICITY, PART_MULTIPLICITY } from './multiplicity.ts'
import { NOTE_RULES } from './notes.ts'
import { PARTY_RULES } from './parties.ts'
import { PAYMENT_RULES } from './payment.ts'
import { BILLING_REFERENCE_SYNTAX, SYNTAX_RULES, UNEXPECTED_ASSERTIONS } from './syntax.ts'
import { UNEXPECTED_LIMITS } from './syntax-table.ts'
import { TOTALS_RULES } from './totals.ts'
import { VAT_CATEGORY_RULES } from './vat-category-rules.ts'

const BILLING_REFERENCE = context('cac:BillingReference')

/**
 * EN 16931 on UBL 2.1, validation artefacts 1.3.16: business rules, rules of the syntax, codes.
 */
export const EN16931_UBL: RuleSet = {
  name: 'en16931-ubl',
  pack: 'en16931@1.3.16',
  patterns: [
    [
      ...DOCUMENT_RULES,
      ...PARTY_RULES,
      ...ALLOWANCE_RULES,
      ...TOTALS_RULES,
      ...LINE_RULES,
      ...NOTE_RULES,
      ...PAYMENT_RULES,
      rule(BILLING_REFERENCE, BILLING_REFERENCE_ASSERTIONS),
      ...VAT_CATEGORY_RULES,
    ],
    [
      ...SYNTAX_RULES,
      ...PART_MULTIPLICITY,
      rule(DOCUMENT, [...UNEXPECTED_LIMITS, ...UNEXPECTED_ASSERTIONS, ...DOCUMENT_MULTIPLICITY]),
      rule(LINE, LINE_MULTIPLICITY),
      rule(BILLING_REFERENCE, BILLING_REFERENCE_SYNTAX),
    ],
    [...CODE_RULES, ...REPLACEABLE_CODE_RULES],
  ],
}
