import type { OfficialAsk } from '../official-rules.ts'

const COLUMNS = 96
const ABSENT = /^not\(((?:\(cac:InvoiceLine\|cac:CreditNoteLine\)\/)?[\w:/]+(?:@\w+)?)\s*\)$/

/**
 * The module of ours that lists which elements should not be present (UBL-CR), from what the
 * official rules ask: grouped by the element they would stand in.
 */
export function unexpectedElements(asks: readonly OfficialAsk[]): string {
  const groups = new Map<string, string[]>()
  for (const { id, test } of asks) {
    const place = ABSENT.exec(test)?.[1]
    if (id?.startsWith('UBL-CR-') !== true || place === undefined || place.startsWith('//'))
      continue
    const at = place.replace('(cac:InvoiceLine|cac:CreditNoteLine)', 'LINE')
    const cut = at.lastIndexOf('/')
    const parent = cut === -1 ? '.' : at.slice(0, cut)
    const entries = groups.get(parent) ?? []
    groups.set(parent, [...entries, `${id.slice('UBL-CR-'.length)} ${at.slice(cut + 1)}`])
  }
  return moduleOf(groups)
}

function moduleOf(tables: ReadonlyMap<string, readonly string[]>): string {
  const lines = [...tables].flatMap(([parent, entries]) => [parent, ...folded(entries)])
  return [
    '/**',
    ' * What EN 16931 does not expect in a UBL document (UBL-CR-001 to -682): a path, then the',
    ' * numbers of the rules with the names below that path. `LINE` is an invoice line or a credit',
    ' * note line, `.` the document.',
    ' */',
    'export const UNEXPECTED_ELEMENTS = `',
    ...lines,
    '`',
    '',
  ].join('\n')
}

function folded(entries: readonly string[]): readonly string[] {
  const lines: string[] = []
  let line = ' '
  for (const entry of entries) {
    if (line.length + entry.length > COLUMNS) {
      lines.push(line)
      line = ' '
    }
    line += ` ${entry}`
  }
  return [...lines, line]
}
