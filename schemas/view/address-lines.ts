import type { Address } from '../invoice/party.ts'
import { countryName } from './country-name.ts'
import type { Language } from './language.ts'

/** The address as an envelope shows it: post code and city on one line, the country last. */
export function addressLines(address: Address | undefined, language: Language): string[] {
  if (address === undefined) return []
  const { line1, line2, line3, postCode, city, subdivision, country } = address
  const town = [postCode, city].filter((part) => part !== undefined).join(' ')
  const lines = [line1, line2, line3, town === '' ? undefined : town, subdivision]
  return [...lines, countryName(country, language)].filter((line) => line !== undefined)
}
