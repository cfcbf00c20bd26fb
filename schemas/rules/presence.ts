import type { Invoice } from '../invoice/invoice.ts'
import type { Line } from '../invoice/line.ts'
import type { Bilingual } from './finding.ts'
import { brokenAt, brokenItems, isBlank, type Rule, type RuleContext } from './rule.ts'

interface Presence {
  readonly id: string
  readonly term: string
  /** The field with its article: `le numéro de la facture`, `the invoice number`. */
  readonly name: Bilingual
}

interface DocumentPresence extends Presence {
  readonly pointer: string
  readonly value: (invoice: Invoice) => string | undefined
  /** When the rule asks at all; always by default. */
  readonly applies?: (invoice: Invoice, context: RuleContext) => boolean
}

/** A rule that asks for one field of the document, present and not blank. */
export function documentPresence(options: DocumentPresence): Rule {
  const { id, term, name, pointer, value, applies = () => true } = options
  return {
    ...head(id, term, name, { fr: '', en: '' }),
    check: (invoice, context) =>
      brokenAt(pointer, applies(invoice, context) && isBlank(value(invoice))),
  }
}

interface LinePresence extends Presence {
  /** Pointer of the field inside the line, as `/item/name`. */
  readonly field: string
  readonly value: (line: Line) => string | undefined
}

/** A rule that asks for one field of every line, present and not blank. */
export function linePresence({ id, term, name, field, value }: LinePresence): Rule {
  return {
    ...head(id, term, name, { fr: ' sur chaque ligne', en: ' on every line' }),
    check: (invoice) => brokenItems(invoice.lines, '/lines', (line) => isBlank(value(line)), field),
  }
}

function head(id: string, term: string, name: Bilingual, where: Bilingual) {
  return {
    id,
    severity: 'fatal',
    terms: [term],
    message: {
      fr: `Il manque ${name.fr}${where.fr} (${term}).`,
      en: `Missing${where.en}: ${name.en} (${term}).`,
    },
    remedy: {
      fr: `Renseignez ${name.fr}${where.fr}.`,
      en: `Give ${name.en}${where.en}.`,
    },
  } as const
}
