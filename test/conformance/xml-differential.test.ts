import fc from 'fast-check'
import { ParseOption, XmlDocument as Libxml2Document, XmlParseError } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { readXml } from '../../schemas/xml/reader.ts'
import { XmlRefusal } from '../../schemas/xml/refusal.ts'

// The verdict of libxml2 on the same bytes is what well-formed means here. Where the two may differ
// by design (DOCTYPE, limits, encodings) the documents generated have nothing of the kind.
const SEED = 20_261_120
const RUNS = 1000

function isWellFormedForUs(bytes: Uint8Array): boolean {
  try {
    readXml(bytes)
    return true
  } catch (error) {
    if (error instanceof XmlRefusal) return false
    throw error
  }
}

function isWellFormedForLibxml2(bytes: Uint8Array): boolean {
  try {
    Libxml2Document.fromBuffer(bytes, {
      option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE,
    }).dispose()
    return true
  } catch (error) {
    if (!(error instanceof XmlParseError)) throw error
    // That a namespace name is a URI is no constraint of well-formedness; libxml2 asks for it too.
    fc.pre(!error.details.some(({ message }) => message.includes('is not a valid URI')))
    return false
  }
}

const name = fc.constantFrom('a', 'b', 'ID', 'p:a', 'p:b', 'q:a', 'xml:lang', 'é', '_1', 'a-b.c')
const attributeName = fc.constantFrom('a', 'b', 'p:a', 'q:a', 'xml:lang', 'xmlns:q', 'xmlns', 'é')
const safeText = fc.string({ unit: fc.constantFrom(...'x \né€𝄞]>\t') })
const piece = fc.constantFrom(
  '&amp;',
  '&#65;',
  '&#x1F600;',
  '<!-- c -->',
  '<?pi d?>',
  '<![CDATA[<&]]>',
  '\r\n',
  'text',
)
const attribute = fc
  .tuple(
    attributeName,
    fc.constantFrom('', 'v', 'u', 'é', '&lt;', '\n', '&#9;'),
    fc.constantFrom('u', 'v', 'w', ''),
  )
  .map(([key, value, uri]) => ` ${key}="${key.startsWith('xmlns') ? uri : value}"`)

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc
    .tuple(
      name,
      fc.uniqueArray(attribute, { maxLength: 3, selector: (written) => written.split('=')[0] }),
      fc.array(fc.oneof({ maxDepth: 4 }, safeText, piece, tie('tree')), { maxLength: 4 }),
    )
    .map(([tag, attributes, content]) =>
      content.length === 0
        ? `<${tag}${attributes.join('')}/>`
        : `<${tag}${attributes.join('')}>${content.join('')}</${tag}>`,
    ),
}))

const document = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0"?>', "<?xml version='1.0' encoding='UTF-8'?>\n"),
    tree,
    fc.constantFrom('', '\n', '<!-- end -->', ' <?pi?>\n'),
  )
  .map(([head, body, tail]) => `${head}<p:r xmlns:p="u">${body}</p:r>${tail}`)

const FRAGMENTS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '/',
  '=',
  ' ',
  'x',
  ':',
  '<a>',
  '</a>',
  ']]>',
  '--',
  '<!--',
  '&#0;',
  '&nbsp;',
  '\u0001',
  '\uFFFE',
  '<?xml?>',
  'xmlns:z=""',
  ' p:a="1"',
  'é',
]

const mutated = fc
  .tuple(
    document,
    fc.array(
      fc.record({
        kind: fc.constantFrom('insert', 'delete', 'replace', 'repeat'),
        place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        length: fc.integer({ min: 1, max: 6 }),
        fragment: fc.constantFrom(...FRAGMENTS),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  )
  .map(([source, mutations]) =>
    mutations.reduce((text, { kind, place, length, fragment }) => {
      const at = Math.floor(place * text.length)
      const end = kind === 'insert' ? at : at + length
      const between = kind === 'delete' ? '' : kind === 'repeat' ? text.slice(at, end) : fragment
      return text.slice(0, at) + between + (kind === 'repeat' ? text.slice(at) : text.slice(end))
    }, source),
  )

describe('readXml against libxml2', () => {
  it.each([
    ['generated documents', document],
    ['mutated documents', mutated],
  ] as const)('gives the same verdict on %s', (_, documents) => {
    fc.assert(
      fc.property(documents, (source) => {
        const bytes = new TextEncoder().encode(source)
        expect({ source, isWellFormed: isWellFormedForUs(bytes) }).toEqual({
          source,
          isWellFormed: isWellFormedForLibxml2(bytes),
        })
      }),
      { seed: SEED, numRuns: RUNS },
    )
  })

  it('gives the same verdict on bytes cut, changed or inserted at random', () => {
    fc.assert(
      fc.property(
        document,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.integer({ min: 0, max: 255 }),
        fc.constantFrom('cut', 'change', 'insert'),
        (source, place, byte, kind) => {
          const whole = new TextEncoder().encode(source)
          const at = 60 + Math.floor(place * Math.max(0, whole.length - 60))
          const tail = kind === 'cut' ? [] : whole.subarray(kind === 'change' ? at + 1 : at)
          const bytes = Uint8Array.from([
            ...whole.subarray(0, at),
            ...(kind === 'cut' ? [] : [byte]),
            ...tail,
          ])
          expect({ bytes, isWellFormed: isWellFormedForUs(bytes) }).toEqual({
            bytes,
            isWellFormed: isWellFormedForLibxml2(bytes),
          })
        },
      ),
      { seed: SEED, numRuns: RUNS },
    )
  })
})
