import { element, render, type XmlNode } from '../xml/writer.ts'
import type {
  Attribute,
  Component,
  GrammarModule,
  Occurs,
  Particle,
  SimpleType,
  TypeBody,
} from './grammar.ts'
import { parseNotation } from './notation-reader.ts'

const XML_SCHEMA = 'http://www.w3.org/2001/XMLSchema'

/** The file that holds the schema of a module, beside those it imports. */
export function xsdFileName(moduleName: string): string {
  return `${moduleName}.xsd`
}

/**
 * Writes the XML Schema 1.0 of a module. `moduleOf` names the module of an imported namespace in
 * the same document type. Throws NotationError for rules that are not in the notation.
 */
export function writeXsd(
  module: GrammarModule,
  moduleOf: (namespace: string) => string | undefined,
): string {
  const { namespace, includes, imports } = module
  const children = [
    ...includes.map((name) => tag('include', { schemaLocation: xsdFileName(name) })),
    ...Object.values(imports).map((imported) => {
      const name = moduleOf(imported)
      const place = name === undefined ? {} : { schemaLocation: xsdFileName(name) }
      return tag('import', { namespace: imported, ...place })
    }),
    ...parseNotation(module.rules).map(componentXml),
  ]
  const own = namespace === '' ? {} : { targetNamespace: namespace, xmlns: namespace }
  const prefixes = Object.entries(imports).map(([prefix, uri]) => [`xmlns:${prefix}`, uri])
  const attributes = {
    'xmlns:xs': XML_SCHEMA,
    ...own,
    ...Object.fromEntries(prefixes),
    elementFormDefault: module.isQualified ? 'qualified' : undefined,
  }
  return render(tag('schema', attributes, children))
}

function componentXml(component: Component): XmlNode {
  switch (component.kind) {
    case 'element':
      return elementXml(component.name, component.type, {})
    case 'type':
      return typeXml(component.body, component.name)
    case 'simple':
      return simpleXml(component)
  }
}

function elementXml(name: string, type: string | TypeBody, often: Attributes): XmlNode {
  if (typeof type === 'string') return tag('element', { name, type, ...often })
  return tag('element', { name, ...often }, [typeXml(type)])
}

function typeXml(body: TypeBody, name?: string): XmlNode {
  const { derivation, isAbstract, isMixed } = body
  const content = [
    ...(body.content === undefined ? [] : [particleXml(body.content)]),
    ...body.attributes.map(attributeXml),
    ...(body.hasAnyAttribute ? [tag('anyAttribute', { namespace: '##any' })] : []),
  ]
  const flags = { abstract: isAbstract ? 'true' : undefined, mixed: isMixed ? 'true' : undefined }
  if (derivation === undefined) return tag('complexType', { name, ...flags }, content)
  const method = derivation.method === 'value' ? 'extension' : 'restriction'
  const derived = tag(method, { base: derivation.base }, content)
  const kind = body.content === undefined ? 'simpleContent' : 'complexContent'
  return tag('complexType', { name, ...flags }, [tag(kind, {}, [derived])])
}

function particleXml(particle: Particle): XmlNode {
  const often = occursAttributes(particle.occurs)
  switch (particle.kind) {
    case 'reference':
      return tag('element', { ref: particle.name, ...often })
    case 'element':
      return elementXml(particle.name, particle.type, often)
    case 'wildcard': {
      const processContents = particle.processing === 'strict' ? undefined : particle.processing
      return tag('any', { namespace: particle.namespace, processContents, ...often })
    }
    case 'sequence':
    case 'choice':
      return tag(particle.kind, often, particle.items.map(particleXml))
  }
}

function occursAttributes({ min, max }: Occurs): Attributes {
  return {
    minOccurs: min === 1 ? undefined : String(min),
    maxOccurs: max === 1 ? undefined : max === undefined ? 'unbounded' : String(max),
  }
}

function attributeXml({ name, type, isRequired, fixed }: Attribute): XmlNode {
  return tag('attribute', { name, type, use: isRequired ? 'required' : undefined, fixed })
}

function simpleXml({ name, base, facets, values }: SimpleType): XmlNode {
  const children = [
    ...facets.map((facet) => tag(facet.name, { value: facet.value })),
    ...values.map((value) => tag('enumeration', { value })),
  ]
  return tag('simpleType', { name }, [tag('restriction', { base }, children)])
}

type Attributes = Readonly<Record<string, string | undefined>>

function tag(name: string, attributes: Attributes, children: readonly XmlNode[] = []): XmlNode {
  return element(`xs:${name}`, attributes, children)
}
