import { nodeOf, type ModelNode } from './model-node.ts'
import type {
  AttributePart,
  CustomPart,
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
import { escapeAttribute, escapeText, renderNode } from './writer.ts'
import type { Writing } from './writing.ts'

/**
 * Writes what an object of the model holds as pieces of text, and says whether there was anything
 * but constants. Pieces are joined once, at the end: a long invoice is a million of them.
 */
export type Write = (source: ModelNode, writing: Writing, out: string[]) => boolean

/** The function that writes the children of an element, by these parts and in their order. */
export function compileWriter(parts: readonly Part[], indent: string): Write {
  const writers = parts.map((part) => writerOf(part, indent))
  return (source, writing, out) => {
    let hasData = false
    for (const write of writers) {
      if (write(source, writing, out)) hasData = true
    }
    return hasData
  }
}

function writerOf(part: Part, indent: string): Write {
  switch (part.kind) {
    case 'value':
      return valueWriter(part, indent)
    case 'fixed':
      return fixedWriter(part, indent)
    case 'into':
      return intoWriter(part, indent)
    case 'item':
      return firstItemWriter(part, indent)
    case 'custom':
      return customWriter(part, indent)
    case 'first':
      return firstWriter(part, indent)
    case 'limit':
      return limitWriter(part, indent)
    case 'element':
      return elementWriter(part, indent)
    case 'object':
      return part.isList ? listWriter(part, indent) : objectWriter(part, indent)
  }
}

function valueWriter(part: ValuePart, indent: string): Write {
  const { field, type, attributes, accepts, isOfRoot, otherwise, isEcho = false } = part
  const open = `\n${indent}<${part.name}`
  const openWhole = `${open}>`
  const close = `</${part.name}>`
  return (source, writing, out) => {
    const from = isOfRoot ? nodeOf(writing.invoice) : source
    const given = from[field]
    const value = given ?? otherwise
    if (typeof value !== 'string') return false
    if (accepts !== undefined && !accepts(value)) return false
    if (attributes.length === 0) {
      out.push(openWhole)
    } else {
      let tag = open
      for (const attribute of attributes) tag += attributeText(attribute, from, writing)
      out.push(tag, '>')
    }
    out.push(escapeText(type.format(value)), close)
    return given !== undefined && !isEcho
  }
}

function attributeText(part: AttributePart, source: ModelNode, writing: Writing): string {
  const value = attributeValue(part, source, writing)
  return typeof value === 'string' ? ` ${part.name}="${escapeAttribute(value)}"` : ''
}

function attributeValue(
  part: AttributePart,
  source: ModelNode,
  writing: Writing,
): ModelNode[string] {
  if (part.currency === 'invoice') return writing.invoice.currency
  if (part.currency === 'vat') return writing.invoice.vatCurrency
  return part.field === undefined ? part.constant : source[part.field]
}

function fixedWriter(part: FixedPart, indent: string): Write {
  const written = `\n${indent}<${part.name}>${escapeText(part.value)}</${part.name}>`
  return (_source, _writing, out) => {
    out.push(written)
    return false
  }
}

function intoWriter(part: IntoPart, indent: string): Write {
  const { field } = part
  const write = compileWriter(part.content, indent)
  return (source, writing, out) => {
    const inner = source[field]
    return isNode(inner) && write(inner, writing, out)
  }
}

function firstItemWriter(part: ItemPart, indent: string): Write {
  const { field } = part
  const write = compileWriter(part.content, indent)
  return (source, writing, out) => {
    const items = source[field]
    const first = Array.isArray(items) ? items[0] : undefined
    return first !== undefined && write(first, writing, out)
  }
}

function customWriter(part: CustomPart, indent: string): Write {
  return (source, writing, out) => {
    const nodes = part.write(source, writing)
    for (const node of nodes) out.push('\n', renderNode(node, indent))
    return nodes.length > 0
  }
}

function firstWriter(part: FirstPart, indent: string): Write {
  const first = writerOf(part.first, indent)
  const others = writerOf(part.others, indent)
  return (source, writing, out) => {
    const hasFirst = first(source, writing, out)
    return others(source, writing, out) || hasFirst
  }
}

/** Writes the elements of one name until there are as many as the grammar lets stand. */
function limitWriter(part: LimitPart, indent: string): Write {
  const writers = part.parts.flatMap((inner) => singleWriters(inner, indent))
  return (source, writing, out) => {
    let left = part.max
    let hasData = false
    for (const { itemsOf, write } of writers) {
      for (const item of itemsOf(source, writing)) {
        const mark = out.length
        if (left > 0 && write(item, writing, out)) hasData = true
        if (out.length > mark) left--
      }
    }
    return hasData
  }
}

/** What writes one element at a time, and the objects it writes one for. */
interface SingleWriter {
  readonly itemsOf: (source: ModelNode, writing: Writing) => readonly ModelNode[]
  readonly write: Write
}

function singleWriters(part: Part, indent: string): SingleWriter[] {
  if (part.kind === 'first') {
    return [...singleWriters(part.first, indent), ...singleWriters(part.others, indent)]
  }
  if (part.kind === 'object' && part.isList) {
    return [{ itemsOf: itemsOf(part), write: itemWriter(part, indent) }]
  }
  if (part.kind === 'element' && part.expand !== undefined) {
    const { expand, ...single } = part
    const itemsOfAll: SingleWriter['itemsOf'] = (_source, writing) => expand(writing)
    return [{ itemsOf: itemsOfAll, write: elementWriter(single, indent) }]
  }
  return [{ itemsOf: (source) => [source], write: writerOf(part, indent) }]
}

function elementWriter(part: ElementPart, indent: string): Write {
  const { expand, isAlways, emptyAs, needs } = part
  const write = compileWriter(part.content, `${indent}  `)
  const tags = tagsOf(part.name, indent)
  // What is the same in every document, or in every element of one, does not make its parent worth
  // writing, but is written.
  const isWhole = isConstant(part) || part.content.some(isEcho)
  const inner = isAlways || isWhole ? undefined : fieldsOf(part.content)
  const fields = emptyAs === undefined ? inner : inner?.concat(emptyAs.field)
  const one: Write = (source, writing, out) => {
    if (fields !== undefined && !hasAny(source, fields)) return false
    if (needs !== undefined && source[needs] === undefined) return false
    const mark = out.length
    out.push(tags.open)
    const isThere = emptyAs !== undefined && source[emptyAs.field] !== undefined
    const hasData = write(source, writing, out) || isThere
    if (hasData || isWhole || isAlways) finish(out, mark, tags)
    else out.length = mark
    return hasData || isAlways
  }
  if (expand === undefined) return one
  return (_source, writing, out) => {
    let hasData = false
    for (const item of expand(writing)) {
      if (one(item, writing, out)) hasData = true
    }
    return hasData
  }
}

/**
 * The fields of the object at hand without which the parts write nothing but constants;
 * `undefined` when that cannot be said of them.
 */
function fieldsOf(parts: readonly Part[]): readonly string[] | undefined {
  const found = new Set<string>()
  const add = (part: Part): boolean => {
    switch (part.kind) {
      case 'fixed':
        return true
      case 'value':
      case 'object':
        if (isEcho(part)) return true
        if (part.isOfRoot === true || hasItemsAnyway(part)) return false
        found.add(part.field)
        return true
      case 'into':
      case 'item':
        found.add(part.field)
        return true
      case 'element':
        if (part.emptyAs !== undefined) found.add(part.emptyAs.field)
        return part.expand === undefined && !part.isAlways && part.content.every(add)
      case 'first':
        return add(part.first) && add(part.others)
      case 'limit':
        return part.parts.every(add)
      case 'custom':
        return false
    }
  }
  return parts.every(add) ? [...found] : undefined
}

function hasItemsAnyway(part: ValuePart | ObjectPart): boolean {
  return part.kind === 'object' && part.otherwise !== undefined
}

function hasAny(source: ModelNode, fields: readonly string[]): boolean {
  for (const field of fields) {
    if (source[field] !== undefined) return true
  }
  return false
}

function isEcho(part: Part): boolean {
  return part.kind === 'value' && part.isEcho === true
}

function isConstant(part: Part): boolean {
  if (part.kind === 'fixed') return true
  return part.kind === 'element' && part.content.every(isConstant)
}

function objectWriter(part: ObjectPart, indent: string): Write {
  const { field, accepts, isOfRoot = false } = part
  const write = itemWriter(part, indent)
  return (source, writing, out) => {
    const inner = (isOfRoot ? nodeOf(writing.invoice) : source)[field]
    if (!isNode(inner) || accepts?.(inner) === false) return false
    return write(inner, writing, out)
  }
}

function listWriter(part: ObjectPart, indent: string): Write {
  const write = itemWriter(part, indent)
  const items = itemsOf(part)
  return (source, writing, out) => {
    let hasData = false
    for (const item of items(source, writing)) {
      if (write(item, writing, out)) hasData = true
    }
    return hasData
  }
}

/** The items that a list has, or has otherwise, and that are written under its name. */
function itemsOf({ field, accepts, otherwise }: ObjectPart): SingleWriter['itemsOf'] {
  return (source, writing) => {
    const items = source[field] ?? otherwise?.(writing)
    if (!Array.isArray(items)) return NO_ITEMS
    return accepts === undefined ? items : items.filter(accepts)
  }
}

const NO_ITEMS: readonly ModelNode[] = []

/** An object of the model is written even when it holds nothing: it is there. */
function itemWriter(part: ObjectPart, indent: string): Write {
  if ('own' in part.content) return valueWriter(part.content.own, indent)
  const write = compileWriter(part.content, `${indent}  `)
  const tags = tagsOf(part.name, indent)
  return (source, writing, out) => {
    const mark = out.length
    out.push(tags.open)
    write(source, writing, out)
    finish(out, mark, tags)
    return true
  }
}

interface Tags {
  readonly open: string
  readonly close: string
  readonly empty: string
}

function tagsOf(name: string, indent: string): Tags {
  return {
    open: `\n${indent}<${name}>`,
    close: `\n${indent}</${name}>`,
    empty: `\n${indent}<${name}/>`,
  }
}

/** Closes the element opened at `mark`, or makes it an empty one. */
function finish(out: string[], mark: number, tags: Tags): void {
  if (out.length === mark + 1) out[mark] = tags.empty
  else out.push(tags.close)
}

function isNode(value: ModelNode[string] | readonly ModelNode[]): value is ModelNode {
  return typeof value === 'object' && !Array.isArray(value)
}
