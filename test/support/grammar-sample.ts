import { FAMILIES } from '../../schemas/grammar/data/families.ts'
import { DOCUMENT_TYPES, type DocumentType } from '../../schemas/grammar/document-type.ts'
import type {
  Component,
  GrammarModule,
  Occurs,
  Particle,
  SimpleType,
  TypeBody,
} from '../../schemas/grammar/grammar.ts'
import { parseNotation } from '../../schemas/grammar/notation-reader.ts'
import type { Markup } from './markup.ts'
import type { Random } from './random.ts'

const DEPTH_MAX = 12

/** A component and the module it stands in, whose prefixes its names are of. */
interface Placed<T> {
  readonly module: GrammarModule
  readonly component: T
}

/**
 * Documents made from a grammar: valid but for what a grammar leaves to chance (an id twice). Their
 * elements are drawn evenly over the grammar, deep parts being kept small.
 */
export class GrammarSample {
  private readonly roots: readonly string[]
  private readonly rootNamespace: string
  private readonly elements = new Map<string, Placed<Component & { kind: 'element' }>>()
  private readonly types = new Map<string, Placed<Exclude<Component, { kind: 'element' }>>>()
  private readonly random: Random

  constructor(type: DocumentType, random: Random) {
    this.random = random
    const { family, root } = DOCUMENT_TYPES[type]
    const modules: readonly GrammarModule[] = FAMILIES[family]
    for (const module of modules) {
      for (const component of parseNotation(module.rules)) {
        const key = `${module.namespace} ${component.name}`
        if (component.kind === 'element') this.elements.set(key, { module, component })
        else this.types.set(key, { module, component })
      }
    }
    const rootModule = modules.find((module) => module.name === root)
    this.rootNamespace = rootModule?.namespace ?? ''
    this.roots = parseNotation(rootModule?.rules ?? '')
      .filter((component) => component.kind === 'element')
      .map((component) => component.name)
  }

  /** The names of all elements, to put one where it does not belong. */
  get names(): readonly { local: string; namespace: string }[] {
    return [...this.elements.keys()].map((key) => {
      const [namespace = '', local = ''] = key.split(' ')
      return { local, namespace }
    })
  }

  /** The names of all types, for `xsi:type`. */
  get typeNames(): readonly { local: string; namespace: string }[] {
    return [...this.types.keys()].map((key) => {
      const [namespace = '', local = ''] = key.split(' ')
      return { local, namespace }
    })
  }

  document(): Markup {
    return this.globalElement(`${this.rootNamespace} ${this.random.pick(this.roots)}`, 0)
  }

  private globalElement(key: string, depth: number): Markup {
    const { module, component } = known(this.elements.get(key), key)
    return this.element(component.name, module.namespace, component.type, module, depth)
  }

  private element(
    local: string,
    namespace: string,
    type: string | TypeBody,
    module: GrammarModule,
    depth: number,
  ): Markup {
    const markup: Markup = { local, namespace, attributes: [], children: [] }
    if (typeof type === 'string') this.fillType(markup, type, module, depth)
    else this.fillBody(markup, type, module, depth)
    return markup
  }

  private fillType(markup: Markup, type: string, module: GrammarModule, depth: number): void {
    const found = this.types.get(keyOf(type, module))
    if (found?.component.kind === 'type') {
      this.fillBody(markup, found.component.body, found.module, depth)
    } else {
      markup.children = [this.text(type, module)]
    }
  }

  private fillBody(markup: Markup, body: TypeBody, module: GrammarModule, depth: number): void {
    const isSimple = body.content === undefined && body.derivation !== undefined
    if (isSimple) this.fillType(markup, body.derivation.base, module, depth)
    for (const { name, type, isRequired, fixed } of body.attributes) {
      if (markup.attributes.some((each) => each.local === name)) continue
      if (!isRequired && !this.random.chance(0.3)) continue
      const value = fixed ?? this.text(type, module)
      markup.attributes.push({ local: name, namespace: '', value })
    }
    if (body.content !== undefined) markup.children = this.particle(body.content, module, depth)
  }

  private particle(particle: Particle, module: GrammarModule, depth: number): Markup[] {
    const found: Markup[] = []
    for (let count = this.count(particle.occurs, depth); count > 0; count--) {
      found.push(...this.once(particle, module, depth))
    }
    return found
  }

  private once(particle: Particle, module: GrammarModule, depth: number): Markup[] {
    switch (particle.kind) {
      case 'reference':
        return [this.globalElement(keyOf(particle.name, module), depth + 1)]
      case 'element': {
        const namespace = module.isQualified ? module.namespace : ''
        return [this.element(particle.name, namespace, particle.type, module, depth + 1)]
      }
      case 'sequence':
        return particle.items.flatMap((item) => this.particle(item, module, depth))
      case 'choice':
        return this.particle(this.random.pick(particle.items), module, depth)
      case 'wildcard': {
        const isLax = particle.processing === 'lax'
        const keys = [...this.elements.keys()].filter((key) => !key.startsWith(module.namespace))
        if (!isLax || (this.random.chance(0.5) && depth < DEPTH_MAX)) {
          return [this.globalElement(this.random.pick(keys), depth + 3)]
        }
        return [{ local: 'free', namespace: 'urn:free', attributes: [], children: ['x'] }]
      }
    }
  }

  private count({ min, max }: Occurs, depth: number): number {
    if (depth > DEPTH_MAX) return min
    const share = depth < 2 ? 0.5 : 0.9 / (depth + 1)
    if (min === 0 && !this.random.chance(share)) return 0
    const most = Math.min(max ?? 3, 3)
    return Math.max(min, this.random.chance(0.8) ? 1 : 1 + this.random.below(most))
  }

  private text(type: string, module: GrammarModule): string {
    const found = this.types.get(keyOf(type, module))
    if (found === undefined) return this.random.pick(VALUES[type] ?? ['x'])
    const { component } = found
    if (component.kind === 'type') {
      return this.text(component.body.derivation?.base ?? 'xs:string', found.module)
    }
    return this.simple(component, found.module)
  }

  private simple({ base, values, facets }: SimpleType, module: GrammarModule): string {
    if (values.length > 0) return this.random.pick(values)
    const pattern = facets.find((facet) => facet.name === 'pattern')
    if (pattern === undefined) return facets.length > 0 ? 'EUR' : this.text(base, module)
    const fitting = new RegExp(`^(?:${pattern.value})$`)
    return this.random.pick(PATTERN_VALUES.filter((value) => fitting.test(value)))
  }
}

function keyOf(name: string, module: GrammarModule): string {
  const [prefix, local] = name.includes(':') ? name.split(':') : ['', name]
  const namespace = prefix === '' ? module.namespace : module.imports[prefix ?? '']
  return `${namespace ?? ''} ${local ?? ''}`
}

function known<T>(found: T | undefined, key: string): T {
  if (found === undefined) throw new RangeError(`the grammar refers to ${key} and has none`)
  return found
}

const PATTERN_VALUES = ['20260131', '20261231235959', '123456789', '12345678901234', '0123']

const VALUES: Readonly<Record<string, readonly string[]>> = {
  'xs:string': ['x', 'Été à Paris', '380', ' deux  mots '],
  'xs:token': ['x', 'EUR', 'FR', '380', 'deux mots'],
  'xs:normalizedString': ['EUR', 'C62', ' x '],
  'xs:anyURI': ['urn:x', 'https://example.org/a?b=c#d'],
  'xs:decimal': ['1', '-12.50', '0.00', '+7'],
  'xs:integer': ['1', '-12', '0'],
  'xs:boolean': ['true', 'false', '1', '0'],
  'xs:date': ['2026-11-22', '2024-02-29', '2026-11-22Z'],
  'xs:time': ['10:11:12', '23:59:59.5+01:00'],
  'xs:dateTime': ['2026-11-22T10:11:12', '2026-11-22T10:11:12.5Z'],
  'xs:base64Binary': ['QUJD', 'QQ==', 'QUI='],
  'xs:language': ['fr', 'en-GB'],
  'xs:ID': ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8', 'i9', 'j10', 'k11', 'l12'],
}
