import type { Bilingual } from '../rules/finding.ts'

/** The languages a view is written in. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = keyof Bilingual

/** The words of a table in one language. */
export function wordsIn<Key extends string>(
  table: Readonly<Record<Key, Bilingual>>,
  language: Language,
): (key: Key) => string {
  return (key) => table[key][language]
}

/** The word for a code of an open list; the code itself where the table has none. */
export function wordFor(
  table: Readonly<Record<string, Bilingual>>,
  code: string,
  language: Language,
): string | undefined {
  return Object.hasOwn(table, code) ? table[code]?.[language] : undefined
}
