import { AUGUST_2026, OCTOBER_2026, type Edition } from '../br-fr/edition.ts'
import { subInvoicePatterns } from '../br-fr/sub-invoice.ts'
import type { Pattern, RuleSet } from '../../tree/rule-set.ts'
import { CODE_PATTERNS } from './codes.ts'
import { CREDIT_NOTE_PATTERN } from './credit-note.ts'
import { datePattern } from './dates.ts'
import { decimalPatterns } from './decimals.ts'
import { documentPattern } from './document.ts'
import { IDENTIFIER_PATTERNS } from './identifiers.ts'
import { ITEM_PATTERNS } from './items.ts'
import { FRAMEWORKS, GROUP_OBJECTS, SUBTYPE_PATTERN, UBL_LINES } from './sub-invoices.ts'

/** The French rules for a UBL invoice or credit note between platforms (BR-FR, flux 2). */
export const BR_FR_UBL = ruleSet(OCTOBER_2026)
export const BR_FR_UBL_AUGUST_2026 = ruleSet(AUGUST_2026)

function ruleSet(edition: Edition): RuleSet {
  const patterns: readonly Pattern[] = [
    ...IDENTIFIER_PATTERNS,
    datePattern(edition),
    ...CODE_PATTERNS,
    documentPattern(edition),
    CREDIT_NOTE_PATTERN,
    ...decimalPatterns(FRAMEWORKS),
    ...ITEM_PATTERNS,
    SUBTYPE_PATTERN,
    ...subInvoicePatterns(UBL_LINES, edition, GROUP_OBJECTS),
  ]
  return { name: `br-fr-ubl${edition.suffix}`, pack: edition.pack, patterns }
}
