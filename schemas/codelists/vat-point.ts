import { codeList } from './code-list.ts'
import { EN_16931_SOURCE } from './source.ts'

/** BT-8 in CII and in the model; UBL writes 3, 35 and 432 instead, which its codec converts. */
export const CII_VAT_POINTS = codeList(
  'UNTDID 2475',
  EN_16931_SOURCE,
  `
5 29 72
`,
)
