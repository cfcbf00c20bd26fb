import { AUGUST_2026, OCTOBER_2026, type Edition } from '../br-fr/edition.ts'
import { subInvoicePatterns } from '../br-fr/sub-invoice.ts'
import type { Pattern, RuleSet } from '../../tree/rule-set.ts'
import { CODE_PATTERNS } from './codes.ts'
import { datePattern } from './dates.ts'
import { decimalPatterns } from './decimals.ts'
import { documentPattern } from './document.ts'
import { IDENTIFIER_PATTERNS } from './identifiers.ts'
import { ITEM_PATTERNS } from './items.ts'
import { NOTE_PATTERNS } from './notes.ts'
import { CII_LINES, FRAMEWORKS, SUB_INVOICE_PATTERNS } from './sub-invoices.ts'

/** The French rules for a CII invoice between platforms (BR-FR, flux 2). */
export const BR_FR_CII = ruleSet(OCTOBER_2026)
export const BR_FR_CII_AUGUST_2026 = ruleSet(AUGUST_2026)

function ruleSet(edition: Edition): RuleSet {
  const patterns: readonly Pattern[] = [
    ...IDENTIFIER_PATTERNS,
    datePattern(edition),
    ...CODE_PATTERNS,
    ...NOTE_PATTERNS,
    documentPattern(edition),
    ...decimalPatterns(FRAMEWORKS),
    ...ITEM_PATTERNS,
    ...SUB_INVOICE_PATTERNS,
    ...subInvoicePatterns(CII_LINES, edition),
  ]
  return { name: `br-fr-cii${edition.suffix}`, pack: edition.pack, patterns }
}
