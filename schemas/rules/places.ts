import type { LineAllowanceCharge } from '../invoice/allowance-charge.ts'
import type { Line } from '../invoice/line.ts'
import { brokenItems } from './rule.ts'

/** The pointers of the allowances or charges, of all lines, that break a condition. */
export function brokenOnLines(
  lines: readonly Line[] | undefined,
  kind: 'allowances' | 'charges',
  isBroken: (entry: LineAllowanceCharge) => boolean,
  field = '',
): readonly string[] {
  return brokenInLines(
    lines,
    (line) => line[kind],
    (index) => `/lines/${index}/${kind}`,
    isBroken,
    field,
  )
}

/** The pointers of the entries that each line lists and that break a condition. */
export function brokenInLines<Entry>(
  lines: readonly Line[] | undefined,
  entriesOf: (line: Line) => readonly Entry[] | undefined,
  pointerOf: (index: number) => string,
  isBroken: (entry: Entry) => boolean,
  field = '',
): readonly string[] {
  let broken: string[] | undefined
  for (const [index, line] of (lines ?? []).entries()) {
    const entries = entriesOf(line)
    if (entries === undefined) continue
    const found = brokenItems(entries, pointerOf(index), isBroken, field)
    for (const pointer of found) {
      broken ??= []
      broken.push(pointer)
    }
  }
  return broken ?? NOTHING
}

const NOTHING: readonly string[] = []
