import { codeList } from './code-list.ts'
import { EN_16931_SOURCE } from './source.ts'

/** BT-8 in CII and in the model. UBL has codes of its own, which its codec converts. */
export const CII_VAT_POINTS = codeList(
  'UNTDID 2475',
  EN_16931_SOURCE,
  `
5 29 72
`,
)

/** BT-8 as UBL writes it. */
export const UBL_VAT_POINTS = codeList(
  'UNTDID 2005',
  EN_16931_SOURCE,
  `
3 35 432
`,
)
