import type { ElementContent } from './element-grammar.ts'
import type { ObjectPart, Part, ValuePart } from './part.ts'

/**
 * The parts that a grammar lets stand inside an element: elements and attributes it does not know
 * are left out, and what it lets stand so many times is written no more often.
 */
export function restrictedTo(
  content: ElementContent,
  parts: readonly Part[],
  namespaces: Readonly<Record<string, string>>,
): Part[] {
  const kept: Part[] = []
  for (const part of parts) {
    if (part.kind === 'into' || part.kind === 'item') {
      kept.push({ ...part, content: restrictedTo(content, part.content, namespaces) })
    } else if (part.kind === 'limit') {
      throw new TypeError('parts are restricted once')
    } else {
      const allowed = allowedOf(content, part.name, namespaces)
      if (allowed === undefined) continue
      kept.push(restrictedPart(allowed.content, part, namespaces))
    }
  }
  return limited(kept, (name) => allowedOf(content, name, namespaces)?.max)
}

function allowedOf(
  content: ElementContent,
  name: string,
  namespaces: Readonly<Record<string, string>>,
): ReturnType<ElementContent['child']> {
  const [prefix = '', local = ''] = name.split(':')
  return content.child(namespaces[prefix] ?? '', local)
}

function restrictedPart(
  content: ElementContent,
  part: Part,
  namespaces: Readonly<Record<string, string>>,
): Part {
  if (part.kind === 'value') return restrictedValue(content, part)
  if (part.kind === 'element') {
    return { ...part, content: restrictedTo(content, part.content, namespaces) }
  }
  if (part.kind === 'first') {
    const first = restrictedPart(content, part.first, namespaces)
    return { ...part, first, others: restrictedPart(content, part.others, namespaces) }
  }
  if (part.kind !== 'object') return part
  const inner: ObjectPart['content'] =
    'own' in part.content
      ? { own: restrictedValue(content, part.content.own) }
      : restrictedTo(content, part.content, namespaces)
  return { ...part, content: inner }
}

function restrictedValue(content: ElementContent, part: ValuePart): ValuePart {
  const attributes = part.attributes.filter(({ name }) => content.hasAttribute(name))
  return { ...part, attributes }
}

/** Puts neighbours of one name that may be written too often under one limit. */
function limited(parts: readonly Part[], maxOf: (name: string) => number | undefined): Part[] {
  const kept: Part[] = []
  for (const part of parts) {
    const max = 'name' in part ? maxOf(part.name) : undefined
    if (!('name' in part) || max === undefined) {
      kept.push(part)
      continue
    }
    const last = kept.at(-1)
    if (last?.kind === 'limit' && last.name === part.name) {
      kept[kept.length - 1] = { ...last, parts: [...last.parts, part] }
    } else kept.push({ kind: 'limit', name: part.name, max, parts: [part] })
  }
  return kept.flatMap((part) => (part.kind === 'limit' && isOnceAnyway(part) ? part.parts : [part]))
}

function isOnceAnyway({ parts }: { readonly parts: readonly Part[] }): boolean {
  const [only] = parts
  if (parts.length > 1 || only === undefined) return false
  if (only.kind === 'object') return !only.isList
  return only.kind === 'value' || only.kind === 'fixed' || isSingle(only)
}

function isSingle(part: Part): boolean {
  return part.kind === 'element' && part.expand === undefined
}
