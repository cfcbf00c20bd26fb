import { codeList } from './code-list.ts'
import { EN_16931_SOURCE } from './source.ts'

/** BT-98 and BT-140. */
export const ALLOWANCE_REASONS = codeList(
  'UNTDID 5189',
  EN_16931_SOURCE,
  `
41 42 60 62 63 64 65 66 67 68 70 71 88 95 100 102 103 104 105
`,
)
