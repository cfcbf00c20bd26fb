import { elementsOf, isMarkup, type Markup } from './markup.ts'
import type { Random } from './random.ts'
import { editedAmount, editedDate, EDGE_TEXTS, VAT_CATEGORIES } from './edge-value.ts'

/** What mutants borrow from other documents of their kind. */
export interface MutantStock {
  /** The texts seen in elements of one local name. */
  readonly texts: ReadonlyMap<string, readonly string[]>
  /** The values seen in attributes of one local name. */
  readonly attributes: ReadonlyMap<string, readonly string[]>
  /** What has been seen inside elements of one local name, with the names that came before it. */
  readonly children: ReadonlyMap<string, readonly Donor[]>
  /** Ways down, by local names and a namespace each, that a table of the rules limits. */
  readonly limited: readonly LimitedPath[]
}

export interface Donor {
  readonly markup: Markup
  readonly before: ReadonlySet<string>
}

export interface LimitedPath {
  readonly steps: readonly { readonly local: string; readonly namespace: string }[]
  readonly attribute: string | undefined
  readonly at: string
}

/** Changes a document, and says whether it could. */
type Mutation = (root: Markup, random: Random, stock: MutantStock) => boolean

const XSI = 'http://www.w3.org/2001/XMLSchema-instance'
const copyOf = (markup: Markup): Markup => structuredClone(markup)
const childrenOf = (at: Markup) => at.children.filter(isMarkup)
const isLeaf = (at: Markup) => at.children.every((child) => typeof child === 'string')

/** Each way of breaking a document, and how often it is drawn. */
const MUTATIONS: readonly (readonly [name: string, weight: number, mutate: Mutation])[] = [
  ['delete', 10, (root, random) => withParent(root, random, (parent, at) => remove(parent, at))],
  [
    'empty',
    4,
    (root, random) =>
      change(
        root,
        random,
        () => true,
        (at) => (at.children = []),
      ),
  ],
  ['duplicate', 6, duplicate],
  ['amount', 14, (root, random) => changeText(root, random, isAmount, editedAmount)],
  ['date', 4, (root, random) => changeText(root, random, isDate, editedDate)],
  ['borrowed-text', 14, borrowText],
  ['edge-text', 6, (root, random) => changeText(root, random, () => true, edgeText)],
  ['white-space', 4, (root, random) => changeText(root, random, isWritten, spaced)],
  ['vat-category', 8, (root, random) => changeVatCategory(root, random, false)],
  ['vat-category-all', 5, (root, random) => changeVatCategory(root, random, true)],
  ['attribute', 6, changeAttribute],
  ['attribute-dropped', 5, (root, random) => change(root, random, hasAttributes, dropAttribute)],
  ['attribute-added', 2, addAttribute],
  ['currency', 2, changeCurrency],
  ['parties-swapped', 2, swapParties],
  ['moved', 3, move],
  ['grafted', 14, graft],
  ['limited', 10, addLimited],
  ['reordered', 1, reorder],
  ['renamed', 2, rename],
  ['comment', 1, splitText],
]

const DRAWN = MUTATIONS.flatMap(([name, weight, mutate]) =>
  new Array<readonly [string, Mutation]>(weight).fill([name, mutate]),
)

/** A copy of a document with one to four faults, and their names. */
export function ruleMutantOf(
  valid: Markup,
  random: Random,
  stock: MutantStock,
): { readonly document: Markup; readonly kinds: readonly string[] } {
  const document = copyOf(valid)
  const kinds: string[] = []
  const count = random.chance(0.6) ? 1 : 2 + random.below(3)
  for (let tries = 0; kinds.length < count && tries < 50; tries += 1) {
    const [name, mutate] = random.pick(DRAWN)
    if (mutate(document, random, stock)) kinds.push(name)
  }
  return { document, kinds }
}

function isAmount(text: string): boolean {
  return /^\s*[+-]?\d+(\.\d+)?\s*$/.test(text)
}

function isDate(text: string): boolean {
  return /^\s*(\d{8}|\d{4}-\d\d-\d\d)\s*$/.test(text)
}

function isWritten(text: string): boolean {
  return text !== ''
}

function edgeText(_text: string, random: Random): string {
  return random.pick(EDGE_TEXTS)
}

function spaced(text: string, random: Random): string {
  const space = random.pick([' ', '\n', '\t', '  '])
  return random.pick([`${space}${text}`, `${text}${space}`, `${space}${text}${space}`])
}

function withParent(
  root: Markup,
  random: Random,
  act: (parent: Markup, at: Markup) => void,
): boolean {
  const parents = elementsOf(root).filter((each) => childrenOf(each).length > 0)
  if (parents.length === 0) return false
  const parent = random.pick(parents)
  act(parent, random.pick(childrenOf(parent)))
  return true
}

function change(
  root: Markup,
  random: Random,
  isWanted: (at: Markup) => boolean,
  act: (at: Markup, random: Random) => void,
): boolean {
  const wanted = elementsOf(root).filter((each) => each !== root && isWanted(each))
  if (wanted.length === 0) return false
  act(random.pick(wanted), random)
  return true
}

function textOf(at: Markup): string {
  return at.children.filter((child) => typeof child === 'string').join('')
}

function changeText(
  root: Markup,
  random: Random,
  isWanted: (text: string) => boolean,
  edit: (text: string, random: Random, local: string) => string,
): boolean {
  const fits = (at: Markup) => isLeaf(at) && isWanted(textOf(at))
  return change(root, random, fits, (at) => {
    at.children = [edit(textOf(at), random, at.local)]
  })
}

function remove(parent: Markup, at: Markup): void {
  parent.children.splice(parent.children.indexOf(at), 1)
}

function duplicate(root: Markup, random: Random): boolean {
  return withParent(root, random, (parent, at) => {
    parent.children.splice(parent.children.indexOf(at), 0, copyOf(at))
  })
}

function borrowText(root: Markup, random: Random, stock: MutantStock): boolean {
  const known = [...stock.texts.values()]
  return changeText(
    root,
    random,
    () => true,
    (_text, _random, local) => {
      const own = stock.texts.get(local)
      return own !== undefined && random.chance(0.8)
        ? random.pick(own)
        : random.pick(random.pick(known))
    },
  )
}

const isVatCategory = (at: Markup, parent: Markup) =>
  at.local === 'CategoryCode' ||
  (at.local === 'ID' && /^(ClassifiedTaxCategory|TaxCategory)$/.test(parent.local))

function changeVatCategory(root: Markup, random: Random, isEverywhere: boolean): boolean {
  const found = elementsOf(root).flatMap((parent) =>
    childrenOf(parent)
      .filter((at) => isVatCategory(at, parent))
      .map((at) => ({ parent, at })),
  )
  if (found.length === 0) return false
  const category = random.pick(VAT_CATEGORIES)
  const before = textOf(random.pick(found).at)
  const one = random.pick(found)
  const rate = random.pick(['0', '0.00', '20', '5.5', '8.5', 'as it was', 'as it was'])
  const changed = found.filter(({ at }) => (isEverywhere ? textOf(at) === before : at === one.at))
  for (const { parent, at } of changed) {
    at.children = [category]
    const rates = childrenOf(parent).filter((each) => /Percent$/.test(each.local))
    if (rate !== 'as it was') for (const each of rates) each.children = [rate]
    else if (random.chance(0.3)) for (const each of rates) remove(parent, each)
  }
  return true
}

const hasAttributes = (at: Markup) => at.attributes.length > 0

function changeAttribute(root: Markup, random: Random, stock: MutantStock): boolean {
  return change(root, random, hasAttributes, (at) => {
    const attribute = random.pick(at.attributes)
    if (attribute.namespace === XSI) return
    const known = stock.attributes.get(attribute.local) ?? ['']
    if (random.chance(0.7)) attribute.value = random.pick(known)
    else if (random.chance(0.5)) attribute.value = random.pick(EDGE_TEXTS)
    else attribute.value = spaced(attribute.value, random)
  })
}

function dropAttribute(at: Markup, random: Random): void {
  at.attributes.splice(random.below(at.attributes.length), 1)
}

function addAttribute(root: Markup, random: Random, stock: MutantStock): boolean {
  const local = random.pick([...stock.attributes.keys(), 'schemeID', 'languageID', 'listID'])
  const isWanted = (at: Markup) => at.attributes.every((each) => each.local !== local)
  return change(root, random, isWanted, (at) => {
    const value = random.pick(stock.attributes.get(local) ?? ['x'])
    at.attributes.push({ local, namespace: '', value })
  })
}

function changeCurrency(root: Markup, random: Random): boolean {
  const currency = random.pick(['EUR', 'USD', 'GBP', 'DKK', 'eur', ''])
  const bearers = elementsOf(root).filter((at) => /CurrencyCode$/.test(at.local) && isLeaf(at))
  const priced = elementsOf(root).flatMap((at) =>
    at.attributes.filter((each) => each.local === 'currencyID'),
  )
  if (bearers.length > 0 && random.chance(0.5)) random.pick(bearers).children = [currency]
  else if (priced.length > 0 && random.chance(0.7)) random.pick(priced).value = currency
  else for (const each of priced) each.value = currency
  return bearers.length + priced.length > 0
}

const PARTIES = /(SupplierParty|CustomerParty|PayeeParty|RepresentativeParty|TradeParty)$/

function swapParties(root: Markup, random: Random): boolean {
  const parties = elementsOf(root).filter((at) => PARTIES.test(at.local))
  if (parties.length < 2) return false
  const one = random.pick(parties)
  const other = random.pick(parties)
  const kept = one.children.map((child) => structuredClone(child))
  one.children = other.children.map((child) => structuredClone(child))
  other.children = kept
  return one !== other
}

function move(root: Markup, random: Random): boolean {
  return withParent(root, random, (parent, at) => {
    const isCopied = random.chance(0.5)
    const target = random.pick(elementsOf(root))
    if (!isCopied) remove(parent, at)
    target.children.splice(random.below(target.children.length + 1), 0, copyOf(at))
  })
}

/** Puts in what another document has there, after what stands before it in that one. */
function graft(root: Markup, random: Random, stock: MutantStock): boolean {
  const isWanted = (at: Markup) => (stock.children.get(at.local) ?? []).length > 0
  const wanted = elementsOf(root).filter(isWanted)
  if (wanted.length === 0) return false
  const at = random.pick(wanted)
  insert(at, random.pick(stock.children.get(at.local) ?? []))
  return true
}

function insert(at: Markup, { markup, before }: Donor): void {
  const last = at.children.findLastIndex((child) => isMarkup(child) && before.has(child.local))
  at.children.splice(last + 1, 0, copyOf(markup))
}

/** Adds what a table of the rules says should not be there, making the way to it. */
function addLimited(root: Markup, random: Random, stock: MutantStock): boolean {
  if (stock.limited.length === 0) return false
  const { steps, attribute, at } = random.pick(stock.limited)
  const holders = elementsOf(root).filter((each) => (at === '' ? each === root : each.local === at))
  if (holders.length === 0) return false
  let holder = random.pick(holders)
  for (const [index, { local, namespace }] of steps.entries()) {
    const known = childrenOf(holder).find((each) => each.local === local)
    const isLast = index === steps.length - 1
    if (known !== undefined && (!isLast || attribute !== undefined)) {
      holder = known
      continue
    }
    const text = random.pick(stock.texts.get(local) ?? ['x'])
    const added: Markup = { local, namespace, attributes: [], children: isLast ? [text] : [] }
    insert(holder, { markup: added, before: beforeIn(stock, holder.local, local) })
    holder = childrenOf(holder).find((each) => each.local === local) ?? holder
  }
  if (attribute !== undefined && holder.attributes.every((each) => each.local !== attribute)) {
    holder.attributes.push({ local: attribute, namespace: '', value: 'x' })
  }
  return true
}

function beforeIn(stock: MutantStock, parent: string, local: string): ReadonlySet<string> {
  const donors = stock.children.get(parent) ?? []
  return donors.find(({ markup }) => markup.local === local)?.before ?? new Set<string>()
}

function reorder(root: Markup, random: Random): boolean {
  return withParent(root, random, (parent, at) => {
    remove(parent, at)
    parent.children.splice(random.below(parent.children.length + 1), 0, at)
  })
}

function rename(root: Markup, random: Random, stock: MutantStock): boolean {
  return withParent(root, random, (parent, at) => {
    const others = stock.children.get(parent.local) ?? []
    if (others.length > 0) at.local = random.pick(others).markup.local
  })
}

/** A comment inside a text makes two text nodes of it. */
function splitText(root: Markup, random: Random): boolean {
  const isSplit = (at: Markup) => isLeaf(at) && textOf(at).length > 1
  return change(root, random, isSplit, (at) => {
    const text = textOf(at)
    at.children = [text.slice(0, 1), { raw: '<!-- a comment -->' }, text.slice(1)]
  })
}
