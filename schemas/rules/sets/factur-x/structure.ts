/**
 * What a Factur-X level says of the elements of a CII invoice: how often they occur, which
 * attributes and codes they take, which are not used. Written as text, a line for each element,
 * indented by its depth below the root (a line that begins with `|` goes on with the one before):
 *
 * | written            | asks                                                              |
 * |--------------------|-------------------------------------------------------------------|
 * | `ID=1:19`          | exactly one `ram:ID`, else FX-SCH-A-000019                        |
 * | `Name<1:630`       | at most one                                                       |
 * | `Name>1:630`       | at least one                                                      |
 * | `@format!:21`      | the attribute                                                     |
 * | `.~TypeCode:23`    | a value of the list `TypeCode` of `schemas/codelists/factur-x.ts` |
 * | `@format~Format:22`| so of the attribute                                               |
 * | `-`, `-@schemeID`  | the element, the attribute is not used                            |
 * | `unreached`        | nothing: the official rules never get there                       |
 *
 * A step may bear a condition, `TypeCode[@listID]`: see `condition.ts`.
 */
export interface StructurePlace {
  /** The steps below the root element, each with its condition. */
  readonly steps: readonly string[]
  /** Whether the official rules come to this element at all. */
  readonly isReached: boolean
  readonly asks: readonly StructureAsk[]
}

export type StructureAsk =
  | {
      readonly kind: 'count'
      readonly id: string
      readonly step: string
      readonly sign: '=' | '<' | '>'
      readonly bound: number
    }
  | { readonly kind: 'attribute'; readonly id: string; readonly attribute: string }
  | {
      readonly kind: 'code'
      readonly id: string
      /** `undefined`: of the element itself. */
      readonly attribute: string | undefined
      readonly list: string
    }
  | { readonly kind: 'unused'; readonly attribute: string | undefined }

/** Reads the notation. Throws for what it cannot say. */
export function placesOf(structure: string): readonly StructurePlace[] {
  const places: StructurePlace[] = []
  const above: string[] = []
  for (const line of structure.replaceAll('\n|', ' ').split('\n')) {
    if (line === '') continue
    const [step = '', ...words] = line.trim().split(' ')
    above.splice(line.search(/\S/), above.length, step)
    const isReached = words[0] !== 'unreached'
    const asks = (isReached ? words : words.slice(1)).map(askOf)
    if (asks.length > 0) places.push({ steps: [...above], isReached, asks })
  }
  return places
}

/** The official id of a number: `FX-SCH-A-000019`. */
export function officialId(number: string): string {
  return `FX-SCH-A-${number.padStart(6, '0')}`
}

function askOf(word: string): StructureAsk {
  if (word === '-') return { kind: 'unused', attribute: undefined }
  if (word.startsWith('-@')) return { kind: 'unused', attribute: word.slice(2) }
  const colon = word.lastIndexOf(':')
  const id = officialId(word.slice(colon + 1))
  const asked = word.slice(0, colon)
  if (asked.endsWith('!')) return { kind: 'attribute', id, attribute: asked.slice(1, -1) }
  const [place = '', list] = asked.split('~')
  if (list !== undefined) {
    return { kind: 'code', id, attribute: place === '.' ? undefined : place.slice(1), list }
  }
  const counted = /^(.+)([=<>])(\d)$/.exec(asked)
  const [, step, sign, bound] = counted ?? []
  if (step === undefined || !isSign(sign)) throw new SyntaxError(`unknown ask ${word}`)
  return { kind: 'count', id, step, sign, bound: Number(bound) }
}

function isSign(sign: string | undefined): sign is '=' | '<' | '>' {
  return sign === '=' || sign === '<' || sign === '>'
}
