import { FORBIDDEN_IN_TEXT } from './character.ts'
import { XmlRefusal } from './refusal.ts'

/** An element to write: its name with the prefix it is written with, attributes, content. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly children: readonly XmlNode[] | string
}

/** The first line of every document we write. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

/**
 * An element for `render`. Attributes whose value is `undefined` and children that are `undefined`
 * are left out, so that optional parts need no test at the caller.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly (XmlNode | undefined)[] | string,
): XmlNode {
  if (typeof children === 'string') return { name, attributes, children }
  return { name, attributes, children: children.filter((child) => child !== undefined) }
}

/**
 * A whole document, indented by two spaces, texts kept exactly. Throws XmlRefusal `xml-character`
 * when a text holds a character that XML cannot.
 */
export function render(root: XmlNode): string {
  return `${XML_DECLARATION}${renderNode(root, '')}\n`
}

/** One element at a depth given by its indent, without the line end. */
export function renderNode(node: XmlNode, indent: string): string {
  let tag = `${indent}<${node.name}`
  for (const [name, value] of Object.entries(node.attributes)) {
    if (value !== undefined) tag += ` ${name}="${escapeAttribute(value)}"`
  }
  if (typeof node.children === 'string') {
    return `${tag}>${escapeText(node.children)}</${node.name}>`
  }
  if (node.children.length === 0) return `${tag}/>`
  const inner = `${indent}  `
  let body = ''
  for (const child of node.children) body += `${renderNode(child, inner)}\n`
  return `${tag}>\n${body}${indent}</${node.name}>`
}

const TEXT_TO_CHECK = /[&<>\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/
const ATTRIBUTE_TO_CHECK = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** A text as element content. A carriage return is written so that it reads back as one. */
export function escapeText(text: string): string {
  if (!TEXT_TO_CHECK.test(text)) return text
  refuseForbidden(text)
  return text.replaceAll(/[&<>\r]/g, (char) => ESCAPES[char] ?? char)
}

/** A text as attribute value, for double quotes. White space reads back as it was. */
export function escapeAttribute(text: string): string {
  if (!ATTRIBUTE_TO_CHECK.test(text)) return text
  refuseForbidden(text)
  return text.replaceAll(/[&<>"\r\n\t]/g, (char) => ESCAPES[char] ?? char)
}

function refuseForbidden(text: string): void {
  const found = FORBIDDEN_IN_TEXT.exec(text)
  if (found === null) return
  const code = text.charCodeAt(found.index).toString(16).toUpperCase().padStart(4, '0')
  throw new XmlRefusal('xml-character', { line: 1, column: found.index + 1 }, `U+${code}`)
}
