import type { Representation } from '../invoicing/represent-invoice.ts'
import { Problem } from '../runtime/problem.ts'

/** The form that each media type asks for, in the order of preference among equals. */
const FORMS = [
  ['application/pdf', 'factur-x'],
  ['text/html', 'html'],
  ['application/xml', 'cii'],
  ['text/xml', 'cii'],
] as const satisfies readonly (readonly [string, Representation])[]

/**
 * The form a caller accepts best (RFC 9110, 12.5.1): Factur-X when it says nothing. Throws Problem
 * `not-acceptable` when it accepts none.
 */
export function acceptedRepresentation(accept: string | undefined): Representation {
  const ranges = (accept ?? '*/*').split(',').map(rangeOf)
  let best: { readonly form: Representation; readonly weight: number } | undefined
  for (const [mediaType, form] of FORMS) {
    const weight = weightFor(mediaType, ranges)
    if (weight > (best?.weight ?? 0)) best = { form, weight }
  }
  if (best === undefined) throw new Problem('not-acceptable')
  return best.form
}

interface Range {
  readonly essence: string
  readonly weight: number
}

function rangeOf(text: string): Range {
  const [essence = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const given = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = given === undefined ? 1 : Number(given.slice(2))
  return { essence, weight: weight >= 0 && weight <= 1 ? weight : 0 }
}

/** The weight of the most specific range that holds a media type. */
function weightFor(mediaType: string, ranges: readonly Range[]): number {
  const [kind = ''] = mediaType.split('/')
  for (const essence of [mediaType, `${kind}/*`, '*/*']) {
    const range = ranges.find((each) => each.essence === essence)
    if (range !== undefined) return range.weight
  }
  return 0
}
