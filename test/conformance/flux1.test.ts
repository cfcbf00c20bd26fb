import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { extractF1Base, isF1CreditNote } from '../../schemas/flux1/base-facts.ts'
import { F1_CASES } from '../support/f1-cases.ts'
import { officialFindings, withoutOfficialRules } from '../support/official-rules.ts'

const goldenOf = (name: string) =>
  fileURLToPath(new URL(`../fixtures/flux1/${name}.xml`, import.meta.url))

const schemaOf = (name: string): string => {
  const extraction = extractF1Base(F1_CASES[name] ?? {})
  if (!extraction.ok) throw new Error(`${name} lacks ${extraction.missing.join(', ')}`)
  const root = isF1CreditNote(extraction.facts) ? 'creditnote' : 'invoice'
  return `xsd-f1-base-ubl-${root}`
}

describe.skipIf(withoutOfficialRules('F1 goldens against the schema and rules of the PPF'))(
  'the F1 goldens, before the schema and rules of the PPF',
  () => {
    it('have no finding', async () => {
      const names = Object.keys(F1_CASES)
      const findings = await officialFindings(
        names.map((name) => ({
          file: goldenOf(name),
          ruleSets: [schemaOf(name), 'f1-base-ubl'],
        })),
      )
      expect(Object.fromEntries(findings)).toEqual(
        Object.fromEntries(names.map((name) => [goldenOf(name), []])),
      )
    })
  },
)
