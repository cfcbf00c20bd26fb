/** Every text of a view, or of a part of one, as a reader meets them. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([name]) => !MARKS.has(name))
    .flatMap(([, each]) => textsOf(each))
}

/** What says how a text is shown, and is no text. */
const MARKS: ReadonlySet<string> = new Set(['language', 'align', 'weight'])
