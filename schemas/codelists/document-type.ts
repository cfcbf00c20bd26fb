import { codeList } from './code-list.ts'
import { EN_16931_SOURCE, FRENCH_SOURCE } from './source.ts'

/** BT-3 in a UBL invoice. */
export const UBL_INVOICE_TYPES = codeList(
  'UNTDID 1001',
  EN_16931_SOURCE,
  `
71 80 81 82 84 102 130 202 203 204 211 218 219 295 325 326 331 380 382 383 384 385 386 387 388 389
390 393 394 395 456 457 471 472 473 500 501 527 553 575 623 633 751 780 817 870 875 876 877 935
`,
)

/** BT-3 in a UBL credit note. */
export const UBL_CREDIT_NOTE_TYPES = codeList(
  'UNTDID 1001',
  EN_16931_SOURCE,
  `
81 83 261 262 296 308 381 396 420 458 502 503 532
`,
)

/** BT-3 in CII, invoices and credit notes together. */
export const CII_DOCUMENT_TYPES = codeList(
  'UNTDID 1001',
  EN_16931_SOURCE,
  `
71 80 81 82 83 84 102 130 202 203 204 211 218 219 261 262 295 296 308 325 326 331 380 381 382 383
384 385 386 387 388 389 390 393 394 395 396 420 456 457 458 471 472 473 500 501 502 503 527 532
553 575 623 633 751 780 817 870 875 876 877 935
`,
)

/** BT-3 in the French reform (BR-FR-04). */
export const FRENCH_DOCUMENT_TYPES = codeList(
  'UNTDID 1001',
  FRENCH_SOURCE,
  `
380 389 393 501 386 500 384 471 472 473 261 262 381 396 502 503
`,
)

/** Documents the buyer draws up in the name of the seller (BR-FR-21, BR-FR-22). */
export const SELF_BILLED_TYPES = codeList(
  'UNTDID 1001',
  FRENCH_SOURCE,
  `
389 501 500 471 473 261 502
`,
)

/** Down payments and their credit notes (BR-FR-CO-07, BR-FR-CO-08). */
export const DOWN_PAYMENT_TYPES = codeList(
  'UNTDID 1001',
  FRENCH_SOURCE,
  `
386 500 503
`,
)

/** Corrective invoices (BR-FR-CO-04). */
export const CORRECTIVE_TYPES = codeList(
  'UNTDID 1001',
  FRENCH_SOURCE,
  `
384 471 472 473
`,
)

/** Credit notes of the French list; UBL wants them under its CreditNote root. */
export const CREDIT_NOTE_TYPES = codeList(
  'UNTDID 1001',
  FRENCH_SOURCE,
  `
381 261 262 396 502 503
`,
)

/** Corrections of an invoice of several sellers, which cite the one of each (BR-FR-MV-14). */
export const MULTI_VENDOR_CORRECTIONS = codeList(
  'UNTDID 1001',
  FRENCH_SOURCE,
  `
384 472 381 396 503
`,
)

/** Corrections of a two-way invoice, which cite the one of each side (BR-FR-BD-14). */
export const TWO_WAY_CORRECTIONS = codeList(
  'UNTDID 1001',
  FRENCH_SOURCE,
  `
261 471 473 502
`,
)
