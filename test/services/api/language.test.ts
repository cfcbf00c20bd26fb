import { describe, expect, it } from 'vitest'
import { preferredLanguage } from '../../../services/api/language.ts'

describe('preferredLanguage', () => {
  it.each([
    [undefined, 'fr'],
    ['', 'fr'],
    ['fr', 'fr'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr-CH, en;q=0.9, *;q=0.1', 'fr'],
    ['en;q=0.5, fr;q=0.4', 'en'],
    ['en;q=0.5, fr;q=0.5', 'fr'],
    ['de', 'fr'],
    ['de, *;q=0.5', 'fr'],
    ['EN', 'en'],
    ['en;q=0', 'fr'],
    ['en;q=nonsense', 'fr'],
  ] as const)('%s is answered in %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language)
  })
})
