import { codeList } from './code-list.ts'
import { EN_16931_SOURCE, FRENCH_SOURCE } from './source.ts'

/** BT-95, BT-102, BT-118 and BT-151. */
export const VAT_CATEGORIES = codeList(
  'UNTDID 5305',
  EN_16931_SOURCE,
  `
AE L M E S Z G O K B
`,
)

/** The categories the French reform takes (BR-FR-15). */
export const FRENCH_VAT_CATEGORIES = codeList(
  'UNTDID 5305',
  FRENCH_SOURCE,
  `
S E AE K G O Z
`,
)

/** IGIC of the Canary Islands and IPSI of Ceuta and Melilla: no category of France (BR-FR-15). */
export const CANARIES_AND_CEUTA = codeList(
  'UNTDID 5305',
  FRENCH_SOURCE,
  `
L M
`,
)
