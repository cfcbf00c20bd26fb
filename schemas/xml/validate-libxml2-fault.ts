import type { ErrorDetail } from 'libxml2-wasm'
import type { SchemaFault, SchemaFaultCode } from './validate-fault.ts'

type Read = (match: RegExpExecArray) => Partial<SchemaFault>

/** The sentences of libxml2's validator, after `Element 'x'`, maybe an attribute, and a colon. */
const SENTENCES: readonly (readonly [RegExp, SchemaFaultCode, Read])[] = [
  [/^This element is not expected\.(.*)$/, 'schema-element', expectedIn],
  [/^Missing child element\(s\)\.(.*)$/, 'schema-missing', expectedIn],
  [/^No matching global .*validation root/, 'schema-root', nothing],
  [/^No matching global/, 'schema-element', nothing],
  [/^The attribute '(.*)' is not allowed/, 'schema-attribute', named],
  [/^The attribute '(.*)' is required but missing/, 'schema-attribute-missing', named],
  [/^Character content other than whitespace/, 'schema-text', nothing],
  [/^(?:Element|Character) content is not allowed/, 'schema-content', nothing],
  [
    /specified by xsi:type|xsi:type|nillable|^The type definition is abstract/,
    'schema-instance',
    nothing,
  ],
  [
    /^\[facet 'enumeration'\] The value '([^]*)' is not an element of the set \{([^]*)\}\.$/,
    'schema-value',
    ([, value = '', set = '']) => ({
      value,
      expected: [...set.matchAll(/'([^']*)'/g)].map((each) => each[1] ?? ''),
    }),
  ],
  [/^\[facet '\w+'\] The value '([^]*)' (?:is|has)/, 'schema-value', valued],
  [/^\[facet '\w+'\]/, 'schema-value', nothing],
  [
    /^The value '([^]*)' does not match the fixed value constraint '([^]*)'/,
    'schema-value',
    ([, value = '', fixed = '']) => ({ value, expected: [fixed] }),
  ],
  [
    /^'([^]*)' is not a valid value of the (?:atomic|local atomic) type(?: 'xs:(\w+)')?/,
    'schema-value',
    ([, value = '', type]) => ({ value, ...(type === undefined ? {} : { type }) }),
  ],
  [/ID '([^']*)' already defined|duplicate|IDREF/, 'schema-identity', nothing],
]

const PLACE = /^Element '([^']*)'(?:, attribute '([^']*)')?: ([^]*)$/

/** What libxml2 says, as faults of ours; two sentences about one value are one fault. */
export function faultsOfLibxml2(details: readonly ErrorDetail[]): SchemaFault[] {
  const faults: SchemaFault[] = []
  for (const detail of details) {
    // Without a place, it comes after too many others.
    if (detail.xpath === undefined && faults.length > 0) break
    const fault = faultOf(detail)
    const last = faults.at(-1)
    const isSame = last?.code === fault.code && last.code === 'schema-value'
    if (isSame && last.path === fault.path && last.attribute === fault.attribute) continue
    faults.push(fault)
  }
  return faults
}

function faultOf({ message, line, xpath }: ErrorDetail): SchemaFault {
  const [, name, attribute, sentence = message] = PLACE.exec(message.trim()) ?? []
  const where = {
    line,
    ...(xpath === undefined ? {} : { path: xpath }),
    ...(name === undefined ? {} : { name }),
    ...(attribute === undefined ? {} : { attribute }),
  }
  for (const [pattern, code, read] of SENTENCES) {
    const match = pattern.exec(sentence)
    if (match !== null) return { code, ...where, ...read(match) }
  }
  return { code: 'schema-other', ...where }
}

/** ` Expected is one of ( {a}b, {a}c ).`: a wildcard is `##other{a}*` and names nothing. */
function expectedIn([, rest = '']: RegExpExecArray): Partial<SchemaFault> {
  const list = /Expected is (?:one of )?\( ([^]*) \)/.exec(rest)?.[1]
  if (list === undefined) return {}
  const names = list.match(/(?:\{[^}]*\})?[^\s,{}]+/g) ?? []
  const expected = names.filter((name) => !name.includes('*') && !name.startsWith('##'))
  return expected.length === 0 ? {} : { expected }
}

function named([, attribute = '']: RegExpExecArray): Partial<SchemaFault> {
  return { attribute }
}

function valued([, value = '']: RegExpExecArray): Partial<SchemaFault> {
  return { value }
}

function nothing(): Partial<SchemaFault> {
  return {}
}
