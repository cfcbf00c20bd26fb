import type { Language } from './language.ts'

const NAMES = {
  fr: new Intl.DisplayNames('fr', { type: 'region', fallback: 'code' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
} as const

/** The name of a country, or the code as written when it is none. */
export function countryName(code: string | undefined, language: Language): string | undefined {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return code
  return NAMES[language].of(code) ?? code
}
