import type { ObjectPart, Part, ValuePart } from './part.ts'

/**
 * Where each value of the model stands in a syntax: paths of elements, and of the attribute, by the
 * pointer of the field without the places in lists: `/lines/netAmount`.
 */
export type Places = ReadonlyMap<string, readonly string[]>

/** The places of a model whose root element has these parts. */
export function placesOf(parts: readonly Part[]): Places {
  const places = new Map<string, string[]>()
  for (const part of parts) collect(part, '', '', places)
  return places
}

function collect(part: Part, pointer: string, path: string, places: Map<string, string[]>): void {
  const each = (parts: readonly Part[], inner: string, at: string): void => {
    for (const one of parts) collect(one, inner, at, places)
  }
  switch (part.kind) {
    case 'value':
      addValue(part, part.isOfRoot ? '' : pointer, path, places)
      return
    case 'element':
      each(part.content, pointer, `${path}/${part.name}`)
      return
    case 'object':
      addObject(part, pointer, path, places)
      return
    case 'into':
    case 'item':
      each(part.content, `${pointer}/${part.field}`, path)
      return
    case 'first':
      each([part.first, part.others], pointer, path)
      return
    case 'limit':
      each(part.parts, pointer, path)
      return
    case 'custom':
      for (const field of part.fields) {
        const whole = field.startsWith('/') ? field : `${pointer}/${field}`
        add(whole, `${path}/${part.name}`, places)
      }
      return
    case 'fixed':
      return
  }
}

function addObject(
  part: ObjectPart,
  pointer: string,
  path: string,
  places: Map<string, string[]>,
): void {
  const inner = `${part.isOfRoot === true ? '' : pointer}/${part.field}`
  if ('own' in part.content) {
    addValue(part.content.own, inner, path, places)
    return
  }
  for (const one of part.content) collect(one, inner, `${path}/${part.name}`, places)
}

function addValue(
  part: ValuePart,
  pointer: string,
  path: string,
  places: Map<string, string[]>,
): void {
  const element = `${path}/${part.name}`
  add(`${pointer}/${part.field}`, element, places)
  for (const { name, field } of part.attributes) {
    if (field !== undefined) add(`${pointer}/${field}`, `${element}/@${name}`, places)
  }
}

function add(pointer: string, path: string, places: Map<string, string[]>): void {
  const known = places.get(pointer)
  if (known === undefined) places.set(pointer, [path])
  else if (!known.includes(path)) known.push(path)
}
