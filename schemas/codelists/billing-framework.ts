import { codeList } from './code-list.ts'
import { FRENCH_SOURCE } from './source.ts'

/** BT-23 (cadre de facturation): B goods, S services, M both (BR-FR-08). */
export const BILLING_FRAMEWORKS = codeList(
  'Billing frameworks',
  FRENCH_SOURCE,
  `
B1 S1 M1 B2 S2 M2 S3 B4 S4 M4 S5 S6 B7 S7 B8 S8 M8 B9 S9 M9
`,
)

/** The invoice was paid before it was issued (BR-FR-CO-09). */
export const PREPAID_FRAMEWORKS = codeList(
  'Billing frameworks',
  FRENCH_SOURCE,
  `
B2 S2 M2
`,
)

/** Final invoice after down payments (BR-FR-CO-08). */
export const FINAL_FRAMEWORKS = codeList(
  'Billing frameworks',
  FRENCH_SOURCE,
  `
B4 S4 M4
`,
)

/** Two-way (netting) invoices, whose prices may be negative (BR-FR-DEC-03). */
export const TWO_WAY_FRAMEWORKS = codeList(
  'Billing frameworks',
  FRENCH_SOURCE,
  `
B9 S9 M9
`,
)

/** One invoice of several sellers (BR-FR-MV). */
export const MULTI_VENDOR_FRAMEWORKS = codeList(
  'Billing frameworks',
  FRENCH_SOURCE,
  `
B8 S8 M8
`,
)
