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

/**
 * What the law asks of a French invoice of a profile (a name of `profileOf`), in the order it is
 * run. A profile that replaces rules of EN 16931 by its own is not judged by the replaced ones; its
 * own rules are packs of their own.
 */
export function packsFor(profile: string | undefined): readonly Pack[] {
  switch (profile) {
    case 'extended-ctc-fr':
    case 'extended':
      return EXTENDED_PACKS
    case 'basicwl':
    case 'minimum':
      return LINELESS_PACKS
    default:
      return FRENCH_INVOICE_PACKS
  }
}

/** The packs of an invoice of the profile EN 16931, which are all that there are. */
export const FRENCH_INVOICE_PACKS: readonly Pack[] = [EN16931, BR_FR]

/**
 * Replaced in EXTENDED-CTC-FR (BR-FREXT) and in Factur-X EXTENDED: sub-lines, tolerances, codes.
 */
const REPLACED_IN_EXTENDED: ReadonlySet<string> = new Set(
  (
    'BR-22 BR-23 BR-24 BR-26 BR-27 BR-28 BR-44 BR-54 BR-CO-04 BR-CO-10 BR-CO-11 BR-CO-12 ' +
    'BR-CO-13 BR-CO-15 BR-S-01 BR-S-08 BR-CL-10 BR-CL-20 BR-CL-24'
  ).split(' '),
)

/** What needs lines, which Factur-X MINIMUM and BASIC WL do not have. */
const ABOUT_LINES: ReadonlySet<string> = new Set([
  ...LINE_RULES.map((rule) => rule.id),
  ...['BR-12', 'BR-CO-10', 'BR-CO-13', 'BR-CO-18', 'BR-S-01', 'BR-S-08'],
])

const EXTENDED_PACKS: readonly Pack[] = [without(EN16931, REPLACED_IN_EXTENDED), BR_FR]
const LINELESS_PACKS: readonly Pack[] = [without(EN16931, ABOUT_LINES), BR_FR]

function without(pack: Pack, ids: ReadonlySet<string>): Pack {
  return { ...pack, rules: pack.rules.filter((rule) => !ids.has(rule.id)) }
}
