import { FAMILIES } from '../grammar/data/families.ts'
import type { Component, GrammarModule, Particle, TypeBody } from '../grammar/grammar.ts'
import { parseNotation } from '../grammar/notation-reader.ts'

type Family = keyof typeof FAMILIES

/** An element as a grammar lets it stand inside another. */
export interface AllowedElement {
  /** How often; absent when there is no bound. */
  readonly max?: number
  readonly content: ElementContent
}

/** What an element may hold: children by namespace and local name, attributes by name. */
export interface ElementContent {
  readonly child: (namespace: string, local: string) => AllowedElement | undefined
  readonly hasAttribute: (name: string) => boolean
}

const NOTHING: ElementContent = { child: () => undefined, hasAttribute: () => false }

/** The content of the root element of a family of documents, whose module is the first. */
export function rootContentOf(family: Family, root: string): ElementContent {
  const modules = FAMILIES[family].map((module: GrammarModule): Module => ({
    module,
    components: parseNotation(module.rules),
  }))
  const [first] = modules
  if (first === undefined) throw new TypeError(`the family ${family} has no module`)
  return new Contents(modules).ofElement(first, root)
}

interface Module {
  readonly module: GrammarModule
  readonly components: readonly Component[]
}

/** Resolves the names of types across the modules of one family. */
class Contents {
  private readonly modules: readonly Module[]

  constructor(modules: readonly Module[]) {
    this.modules = modules
  }

  ofElement(within: Module, name: string): ElementContent {
    const [module, local] = this.resolved(within, name)
    const found = module?.components.find(
      (component) => component.kind === 'element' && component.name === local,
    )
    if (module === undefined || found?.kind !== 'element') return NOTHING
    return this.ofType(module, found.type)
  }

  private ofType(within: Module, type: string | TypeBody): ElementContent {
    if (typeof type !== 'string') return this.ofBody(within, type)
    const [module, local] = this.resolved(within, type)
    const found = module?.components.find(
      (component) => component.kind === 'type' && component.name === local,
    )
    return module === undefined || found?.kind !== 'type'
      ? NOTHING
      : this.ofBody(module, found.body)
  }

  private ofBody(within: Module, body: TypeBody): ElementContent {
    const base = body.derivation === undefined ? NOTHING : this.ofType(within, body.derivation.base)
    const children = new Map<string, AllowedElement>()
    const content = body.content
    if (content !== undefined) this.collect(within, content, children)
    const attributes = new Set(body.attributes.map(({ name }) => name))
    return {
      child: (namespace, local) =>
        namespace === within.module.namespace ? children.get(local) : undefined,
      hasAttribute: (name) => attributes.has(name) || base.hasAttribute(name),
    }
  }

  /** The elements declared in place; their content is worked out when it is asked for. */
  private collect(within: Module, particle: Particle, children: Map<string, AllowedElement>): void {
    if (particle.kind === 'wildcard' || particle.kind === 'reference') return
    if (particle.kind !== 'element') {
      for (const item of particle.items) this.collect(within, item, children)
      return
    }
    const { name, type, occurs } = particle
    const ofType = (): ElementContent => this.ofType(within, type)
    let known: ElementContent | undefined
    const content: ElementContent = {
      child: (namespace, local) => (known ??= ofType()).child(namespace, local),
      hasAttribute: (attribute) => (known ??= ofType()).hasAttribute(attribute),
    }
    children.set(name, { content, ...(occurs.max === undefined ? {} : { max: occurs.max }) })
  }

  private resolved(within: Module, name: string): [Module | undefined, string] {
    const colon = name.indexOf(':')
    if (colon === -1) return [within, name]
    const namespace = within.module.imports[name.slice(0, colon)]
    const module = this.modules.find((other) => other.module.namespace === namespace)
    return [module, name.slice(colon + 1)]
  }
}
