import type { ModelNode } from './model-node.ts'
import type {
  AttributePart,
  Condition,
  ElementPart,
  FirstPart,
  FixedPart,
  IntoPart,
  ItemPart,
  LimitPart,
  ObjectPart,
  Part,
  ValuePart,
} from './part.ts'
import type { Reading } from './reading.ts'
import { tokenOf, trimmed } from './value-type.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Reads one element into an object of the model. */
export type Read = (reading: Reading, element: number, target: ModelNode) => void

interface Handler {
  readonly number: number
  readonly isMeant: ((reading: Reading, element: number) => boolean) | undefined
  readonly read: Read
}

/**
 * The function that reads the children of an element, by these parts. A child that no part is
 * meant for, an attribute or characters that do not belong are listed as foreign.
 */
export function compileContent(parts: readonly Part[], vocabulary: Vocabulary): Read {
  const table: (Read | undefined)[] = []
  const handlers = parts.flatMap((part) => handlersOf(part, vocabulary))
  for (const { number } of handlers) {
    table[number] ??= chosen(handlers.filter((handler) => handler.number === number))
  }
  for (let number = 0; number < table.length; number++) table[number] ??= undefined
  return (reading, element, target) => {
    const { document } = reading
    if (!document.isBare(element)) reading.addForeignOf(element)
    let at = document.firstChildOf(element)
    while (at !== -1) {
      const number = reading.numberOf(at)
      const read = number < table.length ? table[number] : undefined
      if (read === undefined) reading.addForeign('element', at)
      else read(reading, at, target)
      at = document.nextSiblingOf(at)
    }
  }
}

function handlersOf(part: Part, vocabulary: Vocabulary): Handler[] {
  if (part.kind === 'into') return intoHandlers(part, vocabulary)
  if (part.kind === 'item') return itemHandlers(part, vocabulary)
  if (part.kind === 'limit') return part.parts.flatMap((inner) => handlersOf(inner, vocabulary))
  if (part.kind === 'first') return firstHandlers(part, vocabulary)
  const when = part.kind === 'fixed' ? undefined : part.when
  return [
    {
      number: vocabulary.id(part.name),
      isMeant: when === undefined ? undefined : compileCondition(when, vocabulary),
      read: readerOf(part, vocabulary),
    },
  ]
}

/** A part that is one element. */
type SinglePart = Exclude<Part, IntoPart | ItemPart | LimitPart | FirstPart>

function readerOf(part: SinglePart, vocabulary: Vocabulary): Read {
  switch (part.kind) {
    case 'value':
      return valueReader(part)
    case 'fixed':
      return fixedReader(part)
    case 'custom':
      return part.read
    case 'element':
      return elementReader(part, vocabulary)
    case 'object':
      return part.isList ? listReader(part, vocabulary) : objectReader(part, vocabulary)
  }
}

function elementReader({ content, emptyAs }: ElementPart, vocabulary: Vocabulary): Read {
  const read = compileContent(content, vocabulary)
  if (emptyAs === undefined) return read
  const fields = [emptyAs.field, ...emptyAs.unless]
  return (reading, element, target) => {
    read(reading, element, target)
    if (fields.some((field) => target[field] !== undefined)) return
    const empty: ModelNode = {}
    target[emptyAs.field] = empty
    reading.trace?.addObject(empty, element)
  }
}

/** The first handler that is meant for the element found reads it. */
function chosen(handlers: readonly Handler[]): Read {
  const [first] = handlers
  if (handlers.length === 1 && first?.isMeant === undefined && first !== undefined) {
    return first.read
  }
  return (reading, element, target) => {
    for (const { isMeant, read } of handlers) {
      if (isMeant !== undefined && !isMeant(reading, element)) continue
      read(reading, element, target)
      return
    }
    reading.addForeign('element', element)
  }
}

function compileCondition(
  condition: Condition,
  vocabulary: Vocabulary,
): (reading: Reading, element: number) => boolean {
  const path = condition.path.map((name) => vocabulary.id(name))
  const { attribute, test } = condition
  return (reading, element) => {
    const at = reading.descendant(element, path)
    if (at === -1) return test(undefined, reading)
    const found =
      attribute === undefined
        ? reading.document.textOf(at)
        : reading.document.attributeOf(at, attribute)
    return test(found === undefined ? undefined : trimmed(found), reading)
  }
}

function intoHandlers(part: IntoPart, vocabulary: Vocabulary): Handler[] {
  const { field } = part
  return part.content
    .flatMap((inner) => handlersOf(inner, vocabulary))
    .map(({ number, isMeant, read }) => ({
      number,
      isMeant,
      read: (reading, element, target) => {
        const before = target[field]
        const isThere = before !== undefined
        const inner = isThere ? nodeOf(before) : {}
        // Put in place first, so that a reader may look at the whole; taken back when unused.
        if (!isThere) target[field] = inner
        read(reading, element, inner)
        if (!isThere && isBlank(inner)) delete target[field]
        else reading.trace?.addObject(inner, reading.document.parentOf(element))
      },
    }))
}

function firstHandlers(part: FirstPart, vocabulary: Vocabulary): Handler[] {
  const { fields } = part
  const others = handlersOf(part.others, vocabulary)
  return handlersOf(part.first, vocabulary).map((first, index) => ({
    ...first,
    read: (reading, element, target) => {
      const isFirst = fields.every((field) => target[field] === undefined)
      const { read } = isFirst ? first : (others[index] ?? first)
      read(reading, element, target)
    },
  }))
}

function itemHandlers(part: ItemPart, vocabulary: Vocabulary): Handler[] {
  const { field } = part
  return part.content
    .flatMap((inner) => handlersOf(inner, vocabulary))
    .map(({ number, isMeant, read }) => ({
      number,
      isMeant,
      read: (reading, element, target) => {
        const parent = reading.document.parentOf(element)
        const known = reading.itemOf(parent)
        const item = known ?? {}
        read(reading, element, item)
        if (known !== undefined || isBlank(item)) return
        reading.keepItem(parent, item)
        reading.trace?.addObject(item, parent)
        listOf(target, field).push(item)
      },
    }))
}

function objectReader(part: ObjectPart, vocabulary: Vocabulary): Read {
  const { field, isDroppedEmpty, isOfRoot = false } = part
  const read = contentOf(part, vocabulary)
  return (reading, element, given) => {
    const target = isOfRoot ? reading.root : given
    if (target[field] !== undefined) {
      reading.addForeign('repeated', element)
      return
    }
    const inner: ModelNode = {}
    target[field] = inner
    reading.trace?.addObject(inner, element)
    read(reading, element, inner)
    if (isDroppedEmpty && inner['value'] === undefined) delete target[field]
  }
}

function listReader(part: ObjectPart, vocabulary: Vocabulary): Read {
  const { field, isDroppedEmpty } = part
  const read = contentOf(part, vocabulary)
  return (reading, element, target) => {
    const inner: ModelNode = {}
    read(reading, element, inner)
    if (isDroppedEmpty && isBlank(inner)) return
    reading.trace?.addObject(inner, element)
    listOf(target, field).push(inner)
  }
}

function contentOf(part: ObjectPart, vocabulary: Vocabulary): Read {
  return 'own' in part.content
    ? valueReader(part.content.own)
    : compileContent(part.content, vocabulary)
}

/** The list in a field, made when absent. */
export function listOf(target: ModelNode, field: string): ModelNode[] {
  const found = target[field]
  if (Array.isArray(found)) return found
  const made: ModelNode[] = []
  target[field] = made
  return made
}

/** The object in a field, made when absent. */
export function nodeIn(target: ModelNode, field: string): ModelNode {
  const made = target[field] ?? {}
  target[field] = made
  return nodeOf(made)
}

function nodeOf(value: ModelNode[string]): ModelNode {
  if (value === undefined || typeof value === 'string' || Array.isArray(value)) {
    throw new TypeError('a binding enters a field that is no object')
  }
  return value
}

function isBlank(node: ModelNode): boolean {
  for (const _ in node) return false
  return true
}

function fixedReader(part: FixedPart): Read {
  return (reading, element) => {
    const found = trimmed(reading.document.textOf(element))
    const isAsMeant =
      reading.document.firstChildOf(element) === -1 &&
      (found === part.value || part.synonyms.includes(found))
    if (isAsMeant) reading.addForeignInside(element)
    else reading.addForeign('element', element)
  }
}

function valueReader(part: ValuePart): Read {
  const { field, type, term, isShared, isOfRoot, attributes, otherwise } = part
  return (reading, element, given) => {
    const { document } = reading
    const target = isOfRoot ? reading.root : given
    const raw = document.textOf(element)
    if (document.firstChildOf(element) !== -1) addForeignChildren(reading, element)
    if (isBlankText(raw)) {
      reading.addForeign('empty', element)
      return
    }
    const value = type.parse(raw)
    if (value === undefined || !isFormatted(reading, element, attributes)) {
      reading.addProblem(element, term, type, raw)
      return
    }
    const before = target[field]
    if (before === undefined) {
      // What is written for an absent field is read as one.
      if (value !== otherwise) target[field] = value
      reading.trace?.addValue(target, field, element)
    } else if (!isShared || before !== value) {
      reading.addForeign('repeated', element)
      return
    }
    if (document.hasAttributes(element)) readAttributes(reading, element, attributes, target)
  }
}

/** A strict constant that is present must be the expected one: `format="102"`. */
function isFormatted(
  reading: Reading,
  element: number,
  attributes: readonly AttributePart[],
): boolean {
  for (const { name, constant, isStrict } of attributes) {
    if (isStrict !== true) continue
    const found = reading.document.attributeOf(element, name)
    if (found !== undefined && trimmed(found) !== constant) return false
  }
  return true
}

function readAttributes(
  reading: Reading,
  element: number,
  attributes: readonly AttributePart[],
  target: ModelNode,
): void {
  const { document } = reading
  const end = document.endAttributeOf(element)
  for (let at = document.firstAttributeOf(element); at < end; at++) {
    const { local, namespace } = document.attributeName(at)
    const part = namespace === '' ? attributes.find(({ name }) => name === local) : undefined
    const raw = document.attributeValue(at)
    const value = part?.isText === true && !isBlankText(raw) ? raw : trimmed(raw)
    if (part === undefined || value === '' || !isTaken(reading, element, part, value, target)) {
      reading.addForeign('attribute', element, at)
    }
  }
}

function isTaken(
  reading: Reading,
  element: number,
  part: AttributePart,
  value: string,
  target: ModelNode,
): boolean {
  if (part.currency !== undefined) {
    return value === (part.currency === 'vat' ? reading.vatCurrency : reading.currency)
  }
  if (part.field === undefined) return value === part.constant
  if (value.length > (part.lengthMax ?? 100)) {
    reading.addProblem(element, part.term ?? '', tokenOf(part.lengthMax ?? 100), value)
    return true
  }
  const before = target[part.field]
  if (before === undefined) {
    target[part.field] = value
    reading.trace?.addValue(target, part.field, element)
  }
  return before === undefined || before === value
}

function addForeignChildren(reading: Reading, element: number): void {
  const { document } = reading
  for (let at = document.firstChildOf(element); at !== -1; at = document.nextSiblingOf(at)) {
    reading.addForeign('element', at)
  }
}

function isBlankText(raw: string): boolean {
  return !(raw.charCodeAt(0) > 32) && trimmed(raw) === ''
}
