import { codeList } from './code-list.ts'
import { EN_16931_SOURCE } from './source.ts'

/** BT-8 in UBL. */
export const UBL_VAT_POINTS = codeList(
  'UNTDID 2005',
  EN_16931_SOURCE,
  `
3 35 432
`,
)

/** BT-8 in CII, and in the model. */
export const CII_VAT_POINTS = codeList(
  'UNTDID 2475',
  EN_16931_SOURCE,
  `
5 29 72
`,
)
