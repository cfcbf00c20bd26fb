import { codeList } from './code-list.ts'
import { EN_16931_SOURCE } from './source.ts'

/** BT-125-1. */
export const MEDIA_TYPES = codeList(
  'MIME media types',
  EN_16931_SOURCE,
  `
application/pdf image/png image/jpeg text/csv
application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
application/vnd.oasis.opendocument.spreadsheet
`,
)
