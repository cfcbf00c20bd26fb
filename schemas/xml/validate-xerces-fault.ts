import type { SchemaFault, SchemaFaultCode } from './validate-fault.ts'

type Read = (match: RegExpExecArray) => Partial<SchemaFault>

/** The codes of XML Schema that Xerces begins its sentences with, the longest first. */
const CODES: readonly (readonly [RegExp, SchemaFaultCode, Read])[] = [
  [/^cvc-complex-type\.2\.4\.b: [^']*'([^']*)'[^]*One of '([^']*)'/, 'schema-missing', expecting],
  [/^cvc-complex-type\.2\.4\.[^']*'([^']*)'[^]*One of '([^']*)'/, 'schema-element', expecting],
  [/^cvc-complex-type\.2\.4\.[^']*'([^']*)'/, 'schema-element', elementNamed],
  [/^cvc-complex-type\.2\.3: [^']*'([^']*)'/, 'schema-text', elementNamed],
  [/^cvc-complex-type\.2\.[12]: [^']*'([^']*)'/, 'schema-content', elementNamed],
  [/^cvc-complex-type\.3\.2\.\d: [^']*'([^']*)'[^']*'([^']*)'/, 'schema-attribute', attributeNamed],
  [
    /^cvc-complex-type\.4: [^']*'([^']*)'[^']*'([^']*)'/,
    'schema-attribute-missing',
    (match) => {
      const [, attribute = '', name = ''] = match
      return { attribute, name }
    },
  ],
  [/^cvc-type\.3\.1\.[12]: [^']*'([^']*)'/, 'schema-content', elementNamed],
  [/^cvc-(?:elt\.1|elt\.1\.a): [^']*'([^']*)'/, 'schema-root', elementNamed],
  [/^cvc-(?:elt\.[234]|type\.[12]|complex-type\.1)/, 'schema-instance', () => ({})],
  [/^cvc-id/, 'schema-identity', () => ({})],
  [
    /^cvc-enumeration-valid: Value '([^]*?)' is not .*'\[([^]*)\]'/,
    'schema-value',
    (match) => {
      const [, value = '', list = ''] = match
      return { value, expected: list.split(', ') }
    },
  ],
  [
    /^cvc-datatype-valid\.1\.2\.1: '([^]*)' is not a valid value for '(\w+)'/,
    'schema-value',
    (match) => {
      const [, value = '', type = ''] = match
      return { value, type }
    },
  ],
  [/^cvc-(?:pattern|maxLength|minLength|datatype)[\w.-]*: [^']*'([^]*?)'/, 'schema-value', valued],
  // These two repeat, for the element or attribute, what the codes above said of its value.
  [
    /^cvc-attribute\.3: [^']*'([^]*)' of attribute '([^']*)' on element '([^']*)'/,
    'schema-value',
    onAttribute,
  ],
  [
    /^cvc-attribute\.4: [^']*'([^]*)' of attribute '([^']*)' on element '([^']*)'/,
    'schema-value',
    onAttribute,
  ],
  [/^cvc-(?:type\.3\.1\.3|complex-type\.2\.2)/, 'schema-value', () => ({})],
]

const MESSAGE = /\[(?:error|fatal)\] ([^]*?) \((\d+):(-?\d+)\)(?=\s*(?:\[|$))/g

/** What xsd-schema-validator reports, as faults of ours; it knows the line and no path. */
export function faultsOfXerces(messages: readonly string[]): SchemaFault[] {
  const found = [...messages.join('').matchAll(MESSAGE)]
  const faults = found.map(([, sentence = '', line = '1']) => faultOf(sentence, Number(line)))
  const isFatal = messages.some((message) => message.startsWith('[fatal]'))
  if (faults.length === 0 && isFatal) return [{ code: 'schema-other', line: 1 }]
  return faults.filter((fault, index) => {
    const before = faults[index - 1]
    const isEcho = fault.code === 'schema-value' && before?.code === 'schema-value'
    return !isEcho || before.line !== fault.line
  })
}

function faultOf(sentence: string, line: number): SchemaFault {
  for (const [pattern, code, read] of CODES) {
    const match = pattern.exec(sentence)
    if (match !== null) return { code, line, ...read(match) }
  }
  return { code: 'schema-other', line }
}

/** `{"urn:x":a, "urn:x":b, WC[##other:"urn:x"]}`, or `{a}` in no namespace. */
function expecting([, name = '', list = '']: RegExpExecArray): Partial<SchemaFault> {
  const [found = name] = namesIn(name)
  return { name: found, expected: namesIn(list.replace(/WC\[[^\]]*\]/g, '')) }
}

function elementNamed([, name = '']: RegExpExecArray): Partial<SchemaFault> {
  const [found = name] = namesIn(name)
  return { name: found }
}

function namesIn(list: string): string[] {
  return [...list.matchAll(/(?:"([^"]*)":)?([^\s,{}"]+)/g)].map(([, namespace, local = '']) =>
    namespace === undefined ? local : `{${namespace}}${local}`,
  )
}

function attributeNamed([, attribute = '', name = '']: RegExpExecArray): Partial<SchemaFault> {
  return { attribute, name }
}

function valued([, value = '']: RegExpExecArray): Partial<SchemaFault> {
  return { value }
}

function onAttribute([
  ,
  value = '',
  attribute = '',
  name = '',
]: RegExpExecArray): Partial<SchemaFault> {
  return { value, attribute, name }
}
