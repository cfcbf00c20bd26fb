/**
 * The grammar of a family of XML documents as data: which elements, in which order, how often, with
 * which values and attributes. It holds what our document types use of XML Schema 1.0, and nothing
 * else: no list or union types, no substitution, no keys, no nil.
 */

/** How often; `max` is absent when there is no bound. */
export interface Occurs {
  readonly min: number
  readonly max?: number
}

/** Which namespaces a wildcard lets in, and how what stands there is judged. */
export interface Wildcard {
  readonly namespace: '##any' | '##other'
  readonly processing: 'strict' | 'lax'
}

/** A name is `prefix:name`, or `name` in the module's own namespace; `xs` is XML Schema's. */
export type Particle =
  | { readonly kind: 'reference'; readonly name: string; readonly occurs: Occurs }
  | ({ readonly kind: 'element'; readonly occurs: Occurs } & ElementDeclaration)
  | ({ readonly kind: 'wildcard'; readonly occurs: Occurs } & Wildcard)
  | Group

export interface Group {
  readonly kind: 'sequence' | 'choice'
  readonly items: readonly Particle[]
  readonly occurs: Occurs
}

/** An element with a named type or a type of its own. */
export interface ElementDeclaration {
  readonly name: string
  readonly type: string | TypeBody
}

export interface Attribute {
  readonly name: string
  readonly type: string
  readonly isRequired: boolean
  /** The only value it may have. */
  readonly fixed?: string
}

/** `value`: the text of the base, with attributes; `narrows`: the base with less in it. */
export const DERIVATIONS = ['value', 'narrows'] as const
export type DerivationMethod = (typeof DERIVATIONS)[number]

export interface Derivation {
  readonly method: DerivationMethod
  readonly base: string
}

export interface TypeBody {
  readonly isAbstract: boolean
  readonly isMixed: boolean
  readonly derivation?: Derivation
  readonly content?: Group
  readonly attributes: readonly Attribute[]
  /** Attributes of any namespace are let in. */
  readonly hasAnyAttribute: boolean
}

/** The facets of XML Schema that our document types use, but for the enumeration. */
export const FACETS = ['minLength', 'maxLength', 'pattern'] as const
export type FacetName = (typeof FACETS)[number]

export interface Facet {
  readonly name: FacetName
  readonly value: string
}

export interface SimpleType {
  readonly kind: 'simple'
  readonly name: string
  readonly base: string
  readonly facets: readonly Facet[]
  /** The only values, when there are any. */
  readonly values: readonly string[]
}

export type Component =
  | ({ readonly kind: 'element' } & ElementDeclaration)
  | { readonly kind: 'type'; readonly name: string; readonly body: TypeBody }
  | SimpleType

/**
 * What one namespace holds, in the notation that `parseNotation` reads. A document type is a set of
 * modules of different namespaces; `name` is unique in it.
 */
export interface GrammarModule {
  readonly name: string
  /** `''` when its elements are in no namespace. */
  readonly namespace: string
  /** The namespaces it names by prefix, or that wildcards of the document may let in. */
  readonly imports: Readonly<Record<string, string>>
  /** Modules of the same namespace that belong to it. */
  readonly includes: readonly string[]
  /** Whether elements declared inside types are in the namespace too. */
  readonly isQualified: boolean
  readonly rules: string
}

export const ONCE: Occurs = { min: 1, max: 1 }
