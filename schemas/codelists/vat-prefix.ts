import { extended } from './code-list.ts'
import { CII_COUNTRIES, COUNTRIES } from './country.ts'

/** The two letters a VAT number begins with (BR-CO-09): a country, or EL for Greece. */
export const VAT_PREFIXES = extended(COUNTRIES, 'EL')

/** The same in CII. */
export const CII_VAT_PREFIXES = extended(CII_COUNTRIES, 'EL')
