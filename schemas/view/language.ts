import type { Bilingual } from '../rules/finding.ts'

/** The languages a view is written in. */
export type Language = keyof Bilingual

/** The word for a code of an open list; the code itself where the table has none. */
export function wordFor(
  table: Readonly<Record<string, Bilingual>>,
  code: string,
  language: Language,
): string | undefined {
  return Object.hasOwn(table, code) ? table[code]?.[language] : undefined
}
