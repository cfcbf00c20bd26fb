import type { VatBreakdown } from '../../invoice/invoice.ts'
import type { Bilingual } from '../finding.ts'
import { brokenItems, type Rule } from '../rule.ts'

interface BreakdownPresence {
  readonly id: string
  readonly term: string
  readonly name: Bilingual
  readonly field: keyof VatBreakdown
  readonly applies?: (row: VatBreakdown) => boolean
}

/** A rule that asks for one field on every row of the VAT breakdown. */
export function breakdownPresence(options: BreakdownPresence): Rule {
  const { id, term, name, field, applies = () => true } = options
  return {
    id,
    severity: 'fatal',
    terms: [term],
    message: {
      fr: `Il manque ${name.fr} (${term}) dans la ventilation de la TVA.`,
      en: `Missing in the VAT breakdown: ${name.en} (${term}).`,
    },
    remedy: {
      fr: `Renseignez ${name.fr} sur chaque ligne de la ventilation.`,
      en: `Give ${name.en} on every row of the breakdown.`,
    },
    check: ({ vatBreakdown }) =>
      brokenItems(
        vatBreakdown,
        '/vatBreakdown',
        (row) => applies(row) && row[field] === undefined,
        `/${field}`,
      ),
  }
}
