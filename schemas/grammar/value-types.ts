import { FAMILIES } from './data/families.ts'
import { DOCUMENT_TYPES, type DocumentType } from './document-type.ts'
import type { Component, GrammarModule, Particle, TypeBody } from './grammar.ts'
import { parseNotation } from './notation-reader.ts'

/** The types of XML Schema that engines do not agree on, which are therefore judged again. */
export const DISPUTED_TYPES = ['base64Binary', 'anyURI', 'ID'] as const
export type DisputedType = (typeof DISPUTED_TYPES)[number]

/** What is disputed in one element: its text, or attributes by name. */
export interface DisputedValues {
  readonly text?: DisputedType
  readonly attributes: ReadonlyMap<string, DisputedType>
}

/** Key of an element in what `disputedValues` gives. */
export function elementKey(namespace: string, local: string): string {
  return `${namespace} ${local}`
}

/** The elements of a document type that hold values of a disputed type. Costs a pass over it. */
export function disputedValues(type: DocumentType): ReadonlyMap<string, DisputedValues> {
  return new Survey(FAMILIES[DOCUMENT_TYPES[type].family]).values
}

class Survey {
  readonly values = new Map<string, DisputedValues>()
  private readonly types = new Map<string, { module: GrammarModule; component: Component }>()

  constructor(modules: readonly GrammarModule[]) {
    const all = modules.flatMap((module) =>
      parseNotation(module.rules).map((component) => ({ module, component })),
    )
    for (const each of all) {
      if (each.component.kind === 'element') continue
      this.types.set(elementKey(each.module.namespace, each.component.name), each)
    }
    for (const { module, component } of all) {
      if (component.kind === 'element') this.element(component.name, component.type, module, true)
      else if (component.kind === 'type') this.content(component.body, module)
    }
  }

  private element(
    name: string,
    type: string | TypeBody,
    module: GrammarModule,
    isGlobal: boolean,
  ): void {
    if (typeof type !== 'string') this.content(type, module)
    const found = typeof type === 'string' ? this.ofType(type, module) : this.ofBody(type, module)
    if (found.text === undefined && found.attributes.size === 0) return
    const namespace = isGlobal || module.isQualified ? module.namespace : ''
    this.values.set(elementKey(namespace, name), found)
  }

  private content(body: TypeBody, module: GrammarModule): void {
    const visit = (particle: Particle): void => {
      if (particle.kind === 'element') this.element(particle.name, particle.type, module, false)
      if (particle.kind === 'sequence' || particle.kind === 'choice') particle.items.forEach(visit)
    }
    if (body.content !== undefined) visit(body.content)
  }

  private ofType(name: string, module: GrammarModule): DisputedValues {
    if (name.startsWith('xs:')) {
      const text = DISPUTED_TYPES.find((each) => name === `xs:${each}`)
      return { attributes: new Map(), ...(text === undefined ? {} : { text }) }
    }
    const [prefix = '', local = ''] = name.includes(':') ? name.split(':') : ['', name]
    const namespace = prefix === '' ? module.namespace : (module.imports[prefix] ?? '')
    const found = this.types.get(elementKey(namespace, local))
    if (found === undefined) throw new RangeError(`no type ${name} in module ${module.name}`)
    if (found.component.kind === 'simple') return this.ofType(found.component.base, found.module)
    if (found.component.kind === 'type') return this.ofBody(found.component.body, found.module)
    return { attributes: new Map() }
  }

  private ofBody(body: TypeBody, module: GrammarModule): DisputedValues {
    const { derivation } = body
    const base = derivation === undefined ? undefined : this.ofType(derivation.base, module)
    const attributes = new Map(base?.attributes)
    for (const { name, type } of body.attributes) {
      const { text } = this.ofType(type, module)
      if (text === undefined) attributes.delete(name)
      else attributes.set(name, text)
    }
    return { attributes, ...(base?.text === undefined ? {} : { text: base.text }) }
  }
}
