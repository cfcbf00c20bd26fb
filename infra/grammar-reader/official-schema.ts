import { XmlElement } from 'libxml2-wasm'
import {
  FACETS,
  type Attribute,
  type Component,
  type Derivation,
  type Facet,
  type Group,
  type Occurs,
  type Particle,
  type TypeBody,
} from '../../schemas/grammar/grammar.ts'

const XML_SCHEMA = 'http://www.w3.org/2001/XMLSchema'

/** Turns a qualified name of a schema file into a name of our notation. */
export type NameOf = (qualified: string) => string

/** What one file of a schema declares: facts only, no annotation. Throws for what it cannot say. */
export function componentsOf(schema: XmlElement, nameOf: NameOf): Component[] {
  return childrenOf(schema)
    .filter((child) => child.name !== 'import' && child.name !== 'include')
    .map((child) => new SchemaReader(nameOf).component(child))
}

/** The child elements, annotations left out. */
export function childrenOf(parent: XmlElement): XmlElement[] {
  const children: XmlElement[] = []
  for (let at = parent.firstChild; at !== null; at = at.next) {
    if (at instanceof XmlElement && at.name !== 'annotation') children.push(at)
  }
  return children
}

/** An attribute without namespace. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attr(name)?.content
}

class SchemaReader {
  private readonly nameOf: NameOf

  constructor(nameOf: NameOf) {
    this.nameOf = nameOf
  }

  component(element: XmlElement): Component {
    const name = required(element, 'name')
    switch (element.name) {
      case 'element':
        allow(element, ['name', 'type'])
        return { kind: 'element', name, type: this.typeUse(element) }
      case 'complexType':
        return { kind: 'type', name, body: this.body(element) }
      case 'simpleType':
        return this.simple(element, name)
      default:
        return unexpected(element)
    }
  }

  private typeUse(element: XmlElement): string | TypeBody {
    const type = attributeOf(element, 'type')
    const [inline] = childrenOf(element)
    if (type !== undefined) return this.nameOf(type)
    if (inline === undefined) return 'xs:anyType'
    return inline.name === 'complexType' ? this.body(inline) : unexpected(inline)
  }

  private body(element: XmlElement): TypeBody {
    allow(element, ['name', 'abstract', 'mixed'])
    const isAbstract = attributeOf(element, 'abstract') === 'true'
    const isMixed = attributeOf(element, 'mixed') === 'true'
    const [first] = childrenOf(element)
    if (first?.name === 'simpleContent' || first?.name === 'complexContent') {
      const [derived] = childrenOf(first)
      if (derived === undefined) return unexpected(first)
      const derivation = this.derivation(derived, first.name)
      return { isAbstract, isMixed, derivation, ...this.content(childrenOf(derived)) }
    }
    return { isAbstract, isMixed, ...this.content(childrenOf(element)) }
  }

  private derivation(derived: XmlElement, kind: string): Derivation {
    const base = this.nameOf(required(derived, 'base'))
    if (derived.name === 'restriction') return { method: 'narrows', base }
    if (derived.name === 'extension' && kind === 'simpleContent') return { method: 'value', base }
    return unexpected(derived)
  }

  private content(
    children: readonly XmlElement[],
  ): Pick<TypeBody, 'content' | 'attributes' | 'hasAnyAttribute'> {
    const groups: Group[] = []
    const attributes: Attribute[] = []
    let hasAnyAttribute = false
    for (const child of children) {
      if (child.name === 'sequence' || child.name === 'choice') groups.push(this.group(child))
      else if (child.name === 'attribute') attributes.push(this.attribute(child))
      else if (child.name === 'anyAttribute') hasAnyAttribute = true
      else unexpected(child)
    }
    const [content] = groups
    return {
      ...(content === undefined || content.items.length === 0 ? {} : { content }),
      attributes,
      hasAnyAttribute,
    }
  }

  private group(element: XmlElement): Group {
    allow(element, ['minOccurs', 'maxOccurs'])
    const items = childrenOf(element).map((child) => this.particle(child))
    // A choice of one thing is no choice.
    const kind = element.name === 'choice' && items.length > 1 ? 'choice' : 'sequence'
    return { kind, items, occurs: occursOf(element) }
  }

  private particle(element: XmlElement): Particle {
    const occurs = occursOf(element)
    switch (element.name) {
      case 'element': {
        allow(element, ['name', 'type', 'ref', 'minOccurs', 'maxOccurs'])
        const reference = attributeOf(element, 'ref')
        if (reference !== undefined) {
          return { kind: 'reference', name: this.nameOf(reference), occurs }
        }
        const name = required(element, 'name')
        return { kind: 'element', name, type: this.typeUse(element), occurs }
      }
      case 'sequence':
      case 'choice':
        return this.group(element)
      case 'any':
        return { ...wildcardOf(element), occurs }
      default:
        return unexpected(element)
    }
  }

  private attribute(element: XmlElement): Attribute {
    allow(element, ['name', 'type', 'use', 'fixed', 'default'])
    const fixed = attributeOf(element, 'fixed')
    return {
      name: required(element, 'name'),
      type: this.nameOf(required(element, 'type')),
      isRequired: attributeOf(element, 'use') === 'required',
      ...(fixed === undefined ? {} : { fixed }),
    }
  }

  private simple(element: XmlElement, name: string): Component {
    const [restriction] = childrenOf(element)
    if (restriction?.name !== 'restriction') return unexpected(element)
    const facets: Facet[] = []
    const values: string[] = []
    for (const child of childrenOf(restriction)) {
      const value = required(child, 'value')
      const facet = FACETS.find((each) => each === child.name)
      if (facet !== undefined) facets.push({ name: facet, value })
      else if (child.name === 'enumeration') values.push(value)
      else unexpected(child)
    }
    const base = this.nameOf(required(restriction, 'base'))
    return { kind: 'simple', name, base, facets, values }
  }
}

function wildcardOf(
  element: XmlElement,
): Pick<Particle & { kind: 'wildcard' }, 'kind' | 'namespace' | 'processing'> {
  const namespace = attributeOf(element, 'namespace') ?? '##any'
  const processing = attributeOf(element, 'processContents') ?? 'strict'
  if (namespace !== '##any' && namespace !== '##other') return unexpected(element)
  if (processing !== 'strict' && processing !== 'lax') return unexpected(element)
  return { kind: 'wildcard', namespace, processing }
}

function occursOf(element: XmlElement): Occurs {
  const min = Number(attributeOf(element, 'minOccurs') ?? 1)
  const max = attributeOf(element, 'maxOccurs') ?? '1'
  return max === 'unbounded' ? { min } : { min, max: Number(max) }
}

function required(element: XmlElement, name: string): string {
  const value = attributeOf(element, name)
  if (value === undefined) throw new TypeError(`${placeOf(element)} has no ${name}`)
  return value
}

/** Refuses attributes whose meaning our notation does not carry. */
function allow(element: XmlElement, names: readonly string[]): void {
  const known = new Set([...names, 'id'])
  const other = element.attrs.filter((each) => each.prefix === '' && !known.has(each.name))
  if (other.length > 0) {
    throw new TypeError(`${placeOf(element)} has ${other.map((each) => each.name).join(', ')}`)
  }
}

function unexpected(element: XmlElement): never {
  throw new TypeError(`${placeOf(element)} is not in our notation`)
}

function placeOf(element: XmlElement): string {
  const namespace = element.namespaceUri === XML_SCHEMA ? 'xs:' : ''
  return `${namespace}${element.name} at line ${String(element.line)}`
}
