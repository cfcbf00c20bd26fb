import { ALLOWANCE_EXPLANATIONS } from './en16931/allowances.ts'
import { CODE_EXPLANATIONS } from './en16931/codes.ts'
import { DECIMAL_EXPLANATIONS } from './en16931/decimals.ts'
import { DOCUMENT_EXPLANATIONS } from './en16931/document.ts'
import { LINE_EXPLANATIONS } from './en16931/lines.ts'
import { PARTY_EXPLANATIONS } from './en16931/parties.ts'
import { PAYMENT_EXPLANATIONS } from './en16931/payment.ts'
import { TOTALS_EXPLANATIONS } from './en16931/totals.ts'
import { VAT_CATEGORY_EXPLANATIONS } from './en16931/vat-category.ts'
import type { Explanations } from './explanation.ts'
import { merged } from './wording.ts'

/** The business rules of EN 16931, the same in every syntax. */
export const EN16931_EXPLANATIONS: Explanations = merged(
  DOCUMENT_EXPLANATIONS,
  PARTY_EXPLANATIONS,
  LINE_EXPLANATIONS,
  ALLOWANCE_EXPLANATIONS,
  PAYMENT_EXPLANATIONS,
  TOTALS_EXPLANATIONS,
  DECIMAL_EXPLANATIONS,
  CODE_EXPLANATIONS,
  VAT_CATEGORY_EXPLANATIONS,
)
