import type { XmlElement } from '../../schemas/xml/document.ts'
import { escapeAttribute, escapeText } from '../../schemas/xml/writer.ts'

/** An element that a test may change; names are by namespace, prefixes are made when writing. */
export interface Markup {
  local: string
  namespace: string
  attributes: { local: string; namespace: string; value: string }[]
  /** Texts as characters, `{ raw }` as it is to be written. */
  children: (Markup | string | { raw: string })[]
}

export function isMarkup(child: Markup['children'][number]): child is Markup {
  return typeof child === 'object' && 'local' in child
}

export function markupOf(element: XmlElement): Markup {
  const children = element.children()
  const text = element.text
  return {
    local: element.local,
    namespace: element.namespace,
    attributes: element
      .attributes()
      .map(({ name, value }) => ({ local: name.local, namespace: name.namespace, value })),
    children: children.length === 0 ? (text === '' ? [] : [text]) : children.map(markupOf),
  }
}

/** Every element below a root and the root itself, in document order. */
export function elementsOf(root: Markup): Markup[] {
  return [root, ...root.children.filter(isMarkup).flatMap(elementsOf)]
}

/**
 * Writes a document; the prefix of each namespace is declared on the root, which also has `xs`.
 * `usual` gives the prefix of a namespace (`''` for the default one); others get one by number.
 */
export function writeMarkup(
  root: Markup,
  usual: ReadonlyMap<string, string> = new Map<string, string>(),
): string {
  const prefixes = new Map([
    ['', ''],
    ['http://www.w3.org/XML/1998/namespace', 'xml:'],
  ])
  for (const { namespace, attributes } of elementsOf(root)) {
    const values = attributes.flatMap((each) => QUALIFIED.exec(each.value)?.[1] ?? [])
    for (const uri of [namespace, ...attributes.map((each) => each.namespace), ...values]) {
      if (prefixes.has(uri)) continue
      const prefix = usual.get(uri) ?? `n${String(prefixes.size)}`
      prefixes.set(uri, prefix === '' ? '' : `${prefix}:`)
    }
  }
  const declarations = [...prefixes].slice(2).map(([uri, prefix]) => {
    const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`
    return ` ${name}="${escapeAttribute(uri)}"`
  })
  const xs = ' xmlns:xs="http://www.w3.org/2001/XMLSchema"'
  return writeElement(root, prefixes, [xs, ...declarations].join(''))
}

/** A value that is a qualified name, whose prefix the writer chooses. */
export function qualifiedValue(namespace: string, local: string): string {
  return namespace === '' ? local : `{${namespace}}${local}`
}

const QUALIFIED = /^\{([^{}]+)\}(\w+)$/

function written(value: string, prefixes: ReadonlyMap<string, string>): string {
  return value.replace(QUALIFIED, (_, uri: string, local: string) => {
    return `${prefixes.get(uri) ?? ''}${local}`
  })
}

function writeElement(
  element: Markup,
  prefixes: ReadonlyMap<string, string>,
  declarations = '',
): string {
  const name = `${prefixes.get(element.namespace) ?? ''}${element.local}`
  const attributes = element.attributes.map(
    ({ local, namespace, value }) =>
      ` ${prefixes.get(namespace) ?? ''}${local}="${escapeAttribute(written(value, prefixes))}"`,
  )
  const children = element.children.map((child) => {
    if (typeof child === 'string') return escapeText(child)
    return isMarkup(child) ? writeElement(child, prefixes) : child.raw
  })
  return `<${name}${declarations}${attributes.join('')}>${children.join('')}</${name}>\n`
}
