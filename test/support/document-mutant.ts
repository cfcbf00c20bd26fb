import { elementsOf, isMarkup, qualifiedValue, type Markup } from './markup.ts'
import type { Random } from './random.ts'

/** A name by namespace, that a mutant may bear or point to. */
export interface ForeignName {
  readonly local: string
  readonly namespace: string
}

export interface MutantNames {
  readonly elements: readonly ForeignName[]
  readonly types: readonly ForeignName[]
}

type Mutation = (at: Markup, root: Markup, random: Random, names: MutantNames) => void

const XSI = 'http://www.w3.org/2001/XMLSchema-instance'

/** Texts on the edge of some type, or beyond it. */
const TEXTS = [
  ...['', ' ', 'x', '\t', ' EUR ', 'EUR', 'eur', 'EU R', '\nEUR\n', 'FR', 'ZZ', 'XXX', 'C62'],
  ...['1', '0', '-0', '+1', '.5', '5.', '1.0', '1,5', '1e3', '0x1', 'NaN', 'INF', '1 000', '١'],
  ...['1'.repeat(40), `0.${'1'.repeat(40)}`, ' 12 ', '--1', '1.2.3', '+', '.', '-.5'],
  ...['2026-11-22', '20261122', '2026-02-30', '2024-02-29', '2023-02-29', '2026-11-22Z'],
  ...['2026-11-22+14:00', '2026-11-22+14:01', '0000-01-01', '-0001-01-01', '12026-01-01'],
  ...['2026-1-1', '2026-11-22T24:00:00', '2026-11-22T10:11', '2026-11-22T10:11:12.123456789Z'],
  ...['10:11:12', '24:00:00', '25:00:00', '10:11', '23:59:60', '20261301', '20261122101112'],
  ...['true', 'TRUE', 'false', ' true ', 'QQ==', 'QQ=', 'QQ', 'Q Q = =', 'QUJD', 'Q!', '===='],
  ...['http://[', '%zz', 'a b', '::', 'urn:x', 'é', 'http://a/%20', '#a#b', '\\', '<', '&', '^'],
  ...['fr', 'fr-FR', 'f', 'française', '380', '1001', '123456789', '1234', 'a1', '1a', 'a:b'],
]

const anElement = (random: Random, root: Markup) => random.pick(elementsOf(root))
const childrenOf = (at: Markup) => at.children.filter(isMarkup)
const copyOf = (markup: Markup): Markup => structuredClone(markup)

function put(at: Markup, random: Random, child: Markup['children'][number]): void {
  at.children.splice(random.below(at.children.length + 1), 0, child)
}

/** Each way of breaking a document, named as the proof asks for it. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  drop: (at, _root, random) => {
    if (at.children.length > 0) at.children.splice(random.below(at.children.length), 1)
  },
  duplicate: (at, _root, random) => {
    const children = childrenOf(at)
    if (children.length === 0) return
    const child = random.pick(children)
    at.children.splice(at.children.indexOf(child), 0, copyOf(child))
  },
  reorder: (at, _root, random) => {
    const [child] = at.children.splice(random.below(Math.max(1, at.children.length)), 1)
    if (child !== undefined) put(at, random, child)
  },
  rename: (at, _root, random, names) => {
    at.local = random.chance(0.7) ? random.pick(names.elements).local : `${at.local}X`
  },
  renameWhole: (at, _root, random, names) => {
    Object.assign(at, random.pick(names.elements))
  },
  move: (at, root, random) => put(at, random, copyOf(anElement(random, root))),
  insert: (at, _root, random, names) => {
    put(at, random, { ...random.pick(names.elements), attributes: [], children: [] })
  },
  wrongText: (at, _root, random) => {
    if (childrenOf(at).length === 0) at.children = [random.pick(TEXTS)]
  },
  editedText: (at, _root, random) => {
    const [text] = at.children
    if (typeof text === 'string') at.children = [edited(text, random)]
  },
  editedAttribute: (at, _root, random) => {
    if (at.attributes.length === 0) return
    const attribute = random.pick(at.attributes)
    if (attribute.namespace !== XSI) attribute.value = edited(attribute.value, random)
  },
  textWhereNone: (at, _root, random) => put(at, random, random.pick(TEXTS)),
  empty: (at) => {
    at.children = []
  },
  bare: (at) => {
    at.attributes = []
  },
  foreignAttribute: (at, _root, random) => {
    const local = random.pick(['schemeID', 'currencyID', 'unitCode', 'listID', 'format', 'x', 'Id'])
    if (at.attributes.every((each) => each.local !== local)) {
      at.attributes.push({ local, namespace: '', value: random.pick(TEXTS) })
    }
  },
  foreignAttributeNamespace: (at, _root, random) => {
    const namespace = random.pick(['urn:x', at.namespace, 'http://www.w3.org/XML/1998/namespace'])
    const local = random.pick(['x', 'lang', 'currencyID', 'schemeID'])
    if (namespace !== '' && at.attributes.every((each) => each.local !== local)) {
      at.attributes.push({ local, namespace, value: 'fr' })
    }
  },
  wrongAttribute: (at, _root, random) => {
    if (at.attributes.length > 0) random.pick(at.attributes).value = random.pick(TEXTS)
  },
  dropAttribute: (at, _root, random) => {
    if (at.attributes.length > 0) at.attributes.splice(random.below(at.attributes.length), 1)
  },
  foreignNamespace: (at, _root, random, names) => {
    at.namespace = random.pick(['urn:x', '', random.pick(names.elements).namespace])
  },
  foreignChild: (at, _root, random) => {
    put(at, random, { local: 'x', namespace: 'urn:x', attributes: [], children: ['x'] })
  },
  comment: (at, _root, random) => put(at, random, { raw: '<!-- a comment --><?a b?>' }),
  section: (at, _root, random) =>
    put(at, random, { raw: random.pick(['<![CDATA[]]>', '<![CDATA[x]]>', '&#32;']) }),
  instanceType: (at, _root, random, names) => {
    const { local, namespace } = random.pick(names.types)
    const own = names.types.filter((each) => each.local.startsWith(at.local))
    const name = own.length > 0 && random.chance(0.5) ? random.pick(own) : { local, namespace }
    at.attributes = at.attributes.filter((each) => each.namespace !== XSI)
    const isBuiltIn = random.chance(0.2)
    const value = isBuiltIn
      ? random.pick(['xs:string', 'xs:token', 'xs:anyType', 'xs:decimal', 'xs:date'])
      : qualifiedValue(name.namespace, name.local)
    at.attributes.push({ local: 'type', namespace: XSI, value })
  },
  nil: (at, _root, random) => {
    if (at.attributes.some((each) => each.namespace === XSI)) return
    at.attributes.push({ local: 'nil', namespace: XSI, value: random.pick(['true', 'false', 'x']) })
  },
  schemaLocation: (at) => {
    if (at.attributes.some((each) => each.namespace === XSI)) return
    at.attributes.push({ local: 'schemaLocation', namespace: XSI, value: 'urn:nowhere none.xsd' })
  },
}

const CHARACTERS = [...'0123456789+-.:,TZPeE=/ \t\nabfrxX_%#[]{}\\^|~!@é€😀\u00a0\u2028']

/** One character put in, taken out or changed. */
function edited(text: string, random: Random): string {
  const characters = [...text]
  const at = random.below(characters.length + 1)
  const inserted = random.chance(0.67) ? [random.pick(CHARACTERS)] : []
  characters.splice(at, random.chance(0.5) ? 1 : 0, ...inserted)
  return characters.join('')
}

/** A copy of a document with one to three faults; `kinds` names them. */
export function mutantOf(
  valid: Markup,
  random: Random,
  names: MutantNames,
): { document: Markup; kinds: readonly string[] } {
  const document = copyOf(valid)
  const all = Object.entries(MUTATIONS)
  const kinds: string[] = []
  for (let count = random.chance(0.75) ? 1 : 2 + random.below(2); count > 0; count--) {
    const [kind, mutate] = random.pick(all)
    mutate(anElement(random, document), document, random, names)
    kinds.push(kind)
  }
  return { document, kinds }
}
