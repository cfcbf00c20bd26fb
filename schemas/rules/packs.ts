import { FRENCH_ADDRESS_RULES } from './br-fr/addresses.ts'
import { FRENCH_ATTACHMENT_RULES } from './br-fr/attachments.ts'
import { FRENCH_DATE_RULES } from './br-fr/dates.ts'
import { FRENCH_DECIMAL_RULES } from './br-fr/decimals.ts'
import { FRENCH_DOCUMENT_RULES } from './br-fr/document.ts'
import { FRENCH_IDENTIFIER_RULES } from './br-fr/identifiers.ts'
import { FRENCH_NOTE_RULES } from './br-fr/notes.ts'
import { FRENCH_PARTY_RULES } from './br-fr/parties.ts'
import { FRENCH_TOTALS_RULES } from './br-fr/totals.ts'
import { FRENCH_VAT_RULES } from './br-fr/vat.ts'
import { ADDRESS_RULES } from './en16931/addresses.ts'
import { ALLOWANCE_RULES } from './en16931/allowances.ts'
import { DATE_RULES } from './en16931/dates.ts'
import { DECIMAL_RULES } from './en16931/decimals.ts'
import { DOCUMENT_RULES } from './en16931/document.ts'
import { LINE_RULES } from './en16931/lines.ts'
import { NOTE_RULES } from './en16931/notes.ts'
import { PARTY_RULES } from './en16931/parties.ts'
import { PAYMENT_RULES } from './en16931/payment.ts'
import { TOTALS_RULES } from './en16931/totals.ts'
import { VAT_BREAKDOWN_RULES } from './en16931/vat-breakdown.ts'
import type { Pack } from './rule.ts'

/** The European rules, after the validation artefacts of the same version. */
export const EN16931: Pack = {
  set: 'en16931',
  version: '1.3.16',
  rules: [
    ...DOCUMENT_RULES,
    ...NOTE_RULES,
    ...PARTY_RULES,
    ...ADDRESS_RULES,
    ...DATE_RULES,
    ...PAYMENT_RULES,
    ...LINE_RULES,
    ...ALLOWANCE_RULES,
    ...VAT_BREAKDOWN_RULES,
    ...TOTALS_RULES,
    ...DECIMAL_RULES,
  ],
}

/** The rules of the French reform for invoices between platforms (Flux 2), October 2026. */
export const BR_FR: Pack = {
  set: 'br-fr',
  version: '2026-10',
  rules: [
    ...FRENCH_IDENTIFIER_RULES,
    ...FRENCH_DATE_RULES,
    ...FRENCH_DOCUMENT_RULES,
    ...FRENCH_NOTE_RULES,
    ...FRENCH_PARTY_RULES,
    ...FRENCH_ADDRESS_RULES,
    ...FRENCH_VAT_RULES,
    ...FRENCH_ATTACHMENT_RULES,
    ...FRENCH_TOTALS_RULES,
    ...FRENCH_DECIMAL_RULES,
  ],
}

/** What the law asks of a French invoice between businesses today, in the order it is run. */
export const FRENCH_INVOICE_PACKS: readonly Pack[] = [EN16931, BR_FR]
