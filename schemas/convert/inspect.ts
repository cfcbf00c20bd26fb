import type { Invoice } from '../invoice/invoice.ts'
import type { Finding } from '../rules/finding.ts'
import { readSource, type Carrier, type Source } from './source.ts'

/** Foreign elements shown; a document with more of them is not one that a person looks through. */
const FOREIGN_MAX = 1000

type ShownForeign = ReturnType<Source['foreign'][number]['toJSON']>

/** What a document is and holds, as plain JSON. `null` where there is nothing. */
export interface Inspection {
  readonly syntax: Source['syntax']
  readonly container: 'factur-x' | null
  /** How the invoice lies in its PDF. */
  readonly carrier: Carrier | null
  /** `en16931`, `extended-ctc-fr`…, or the identifier itself when it is another one. */
  readonly profile: string | null
  /** BT-24, as written. */
  readonly specification: string | null
  /** The invoice in the model; `null` when the findings say why it could not be read. */
  readonly model: Invoice | null
  /** What the document holds beside the model, in document order, at most a thousand. */
  readonly foreign: readonly ShownForeign[]
  readonly foreignCount: number
  readonly findings: readonly Finding[]
}

/** Looks into a document of any kind. Pure; never throws for what the bytes are. */
export function inspect(bytes: Uint8Array, mediaType?: string): Inspection {
  const { syntax, carrier, profile, invoice, foreign, findings } = readSource(bytes, mediaType)
  return {
    syntax,
    container: carrier === undefined ? null : 'factur-x',
    carrier: carrier ?? null,
    profile: profile ?? null,
    specification: invoice?.specification ?? null,
    model: invoice ?? null,
    foreign: foreign.slice(0, FOREIGN_MAX).map((each) => each.toJSON()),
    foreignCount: foreign.length,
    findings,
  }
}
