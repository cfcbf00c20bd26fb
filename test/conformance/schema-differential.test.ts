import { describe, expect, it } from 'vitest'
import { withoutOfficialRules } from '../support/official-rules.ts'
import {
  ALL_TYPES,
  casesOf,
  compare,
  corpusCases,
  readCorpus,
  stockOf,
} from '../support/schema-differential.ts'

// A few of the mutants that npm run conformance:documents makes, a new seed each time.
const SEED = Math.floor(Math.random() * 1_000_000_000)
const COUNT = 40
const TIMEOUT_MS = 300_000

describe.skipIf(withoutOfficialRules('our schemas against the official ones'))(
  'our schemas',
  () => {
    const corpus = readCorpus()

    it(
      'accept and refuse what the official ones do, in the corpus',
      async () => {
        const { differences, compared } = await compare(corpusCases(corpus))
        expect(differences.map((each) => `${each.case.origin} ${each.text}`)).toEqual([])
        expect(compared).toBeGreaterThanOrEqual(corpus.length)
      },
      TIMEOUT_MS,
    )

    it(
      `and in mutants of every document type, seed ${String(SEED)}`,
      async () => {
        const cases = ALL_TYPES.flatMap((type) => casesOf(type, COUNT, SEED, stockOf(type, corpus)))
        const { differences, valid } = await compare(cases)
        expect(differences.map((each) => `${each.case.type} ${each.text}`)).toEqual([])
        expect(valid).toBeGreaterThan(0)
        expect(valid).toBeLessThan(cases.length)
      },
      TIMEOUT_MS,
    )
  },
)
