import { codeList } from './code-list.ts'
import { FRENCH_SOURCE } from './source.ts'

/** Rates in percent, compared as text by BR-FR-16: 20.00 is in it, 20.000 is not. */
export const FRENCH_VAT_RATES = codeList(
  'French VAT rates',
  FRENCH_SOURCE,
  `
0 0.0 0.00 10 10.0 10.00 13 13.0 13.00 20 20.0 20.00 8.5 8.50 19.6 19.60 2.1 2.10 5.5 5.50 7 7.0
7.00 20.6 20.60 1.05 0.9 0.90 1.75 9.2 9.20 9.6 9.60
`,
)
