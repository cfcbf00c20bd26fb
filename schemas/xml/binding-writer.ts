import { nodeOf, type ModelNode } from './model-node.ts'
import type {
  AttributePart,
  CustomPart,
  ElementPart,
  FixedPart,
  IntoPart,
  ItemPart,
  ObjectPart,
  Part,
  ValuePart,
} from './part.ts'
import { escapeAttribute, escapeText, renderNode } from './writer.ts'
import type { Writing } from './writing.ts'

/** Writes what an object of the model holds; `''` when that is nothing. */
export type Write = (source: ModelNode, writing: Writing) => string

/** The function that writes the children of an element, by these parts and in their order. */
export function compileWriter(parts: readonly Part[], indent: string): Write {
  const writers = parts.map((part) => writerOf(part, indent))
  const constants = parts.map(isConstant)
  const isWhole = constants.every((constant) => constant)
  return (source, writing) => {
    let body = ''
    let hasData = false
    for (let index = 0; index < writers.length; index++) {
      const written = writers[index]?.(source, writing) ?? ''
      if (written === '') continue
      body += written
      hasData ||= constants[index] !== true
    }
    return hasData || isWhole ? body : ''
  }
}

/** What is the same in every document does not make its parent worth writing. */
function isConstant(part: Part): boolean {
  if (part.kind === 'fixed') return true
  return part.kind === 'element' && part.content.every(isConstant)
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
    case 'element':
      return elementWriter(part, indent)
    case 'object':
      return part.isList ? listWriter(part, indent) : objectWriter(part, indent)
  }
}

function valueWriter(part: ValuePart, indent: string): Write {
  const { field, type, attributes, accepts, isOfRoot } = part
  const open = `\n${indent}<${part.name}`
  const close = `</${part.name}>`
  return (source, writing) => {
    const from = isOfRoot ? nodeOf(writing.invoice) : source
    const value = from[field]
    if (typeof value !== 'string') return ''
    if (accepts !== undefined && !accepts(value)) return ''
    let tag = open
    for (const attribute of attributes) tag += attributeText(attribute, from, writing)
    return `${tag}>${escapeText(type.format(value))}${close}`
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
  return () => written
}

function intoWriter(part: IntoPart, indent: string): Write {
  const { field } = part
  const write = compileWriter(part.content, indent)
  return (source, writing) => {
    const inner = source[field]
    return isNode(inner) ? write(inner, writing) : ''
  }
}

function firstItemWriter(part: ItemPart, indent: string): Write {
  const { field } = part
  const write = compileWriter(part.content, indent)
  return (source, writing) => {
    const items = source[field]
    const first = Array.isArray(items) ? items[0] : undefined
    return first === undefined ? '' : write(first, writing)
  }
}

function customWriter(part: CustomPart, indent: string): Write {
  return (source, writing) => {
    let written = ''
    for (const node of part.write(source, writing)) written += `\n${renderNode(node, indent)}`
    return written
  }
}

function elementWriter(part: ElementPart, indent: string): Write {
  const { expand, isAlways } = part
  const write = compileWriter(part.content, `${indent}  `)
  const wrap = wrapper(part.name, indent)
  const one: Write = (source, writing) => {
    const body = write(source, writing)
    return body === '' && !isAlways ? '' : wrap(body)
  }
  if (expand === undefined) return one
  return (_, writing) => {
    let written = ''
    for (const item of expand(writing)) written += one(item, writing)
    return written
  }
}

function objectWriter(part: ObjectPart, indent: string): Write {
  const { field, accepts } = part
  const write = itemWriter(part, indent)
  return (source, writing) => {
    const inner = source[field]
    if (!isNode(inner) || accepts?.(inner) === false) return ''
    return write(inner, writing)
  }
}

function listWriter(part: ObjectPart, indent: string): Write {
  const { field, accepts, otherwise } = part
  const write = itemWriter(part, indent)
  return (source, writing) => {
    const items = source[field] ?? otherwise?.(writing)
    if (!Array.isArray(items)) return ''
    let written = ''
    for (const item of items) {
      if (accepts === undefined || accepts(item)) written += write(item, writing)
    }
    return written
  }
}

function itemWriter(part: ObjectPart, indent: string): Write {
  if ('own' in part.content) return valueWriter(part.content.own, indent)
  const write = compileWriter(part.content, `${indent}  `)
  const wrap = wrapper(part.name, indent)
  return (source, writing) => wrap(write(source, writing))
}

function wrapper(name: string, indent: string): (body: string) => string {
  const open = `\n${indent}<${name}>`
  const close = `\n${indent}</${name}>`
  const empty = `\n${indent}<${name}/>`
  return (body) => (body === '' ? empty : open + body + close)
}

function isNode(value: ModelNode[string] | readonly ModelNode[]): value is ModelNode {
  return typeof value === 'object' && !Array.isArray(value)
}
