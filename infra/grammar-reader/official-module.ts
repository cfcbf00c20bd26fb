import { readFileSync } from 'node:fs'
import path from 'node:path'
import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import type { GrammarModule } from '../../schemas/grammar/grammar.ts'
import { writeNotation } from '../../schemas/grammar/notation-writer.ts'
import { FILE_MODULES, NAMESPACES } from './namespaces.ts'
import { attributeOf, childrenOf, componentsOf } from './official-schema.ts'

const XML_SCHEMA = 'http://www.w3.org/2001/XMLSchema'

/** The modules of a schema file and of all it imports or includes, the file's own first. */
export function modulesOf(file: string): GrammarModule[] {
  const found = new Map<string, GrammarModule>()
  visit(path.resolve(file), found)
  return [...found.values()]
}

function visit(file: string, found: Map<string, GrammarModule>): void {
  if (found.has(file)) return
  const document = XmlDocument.fromBuffer(readFileSync(file))
  const schema = document.root
  const places = childrenOf(schema).flatMap((child) => {
    if (child.name !== 'import' && child.name !== 'include') return []
    const place = attributeOf(child, 'schemaLocation')
    return place === undefined ? [] : [path.resolve(path.dirname(file), place)]
  })
  found.set(file, moduleOf(schema, path.basename(file)))
  document.dispose()
  places.forEach((place) => visit(place, found))
}

function moduleOf(schema: XmlElement, file: string): GrammarModule {
  const namespace = attributeOf(schema, 'targetNamespace') ?? ''
  const children = childrenOf(schema)
  const imports = children
    .filter((child) => child.name === 'import')
    .map((child) => attributeOf(child, 'namespace') ?? '')
  const includes = children
    .filter((child) => child.name === 'include')
    .map((child) => path.basename(attributeOf(child, 'schemaLocation') ?? ''))
  return {
    name: FILE_MODULES[file] ?? namesOf(namespace).module,
    namespace,
    imports: Object.fromEntries(imports.map((uri) => [namesOf(uri).prefix, uri])),
    includes: includes.map((name) => FILE_MODULES[name] ?? name),
    isQualified: attributeOf(schema, 'elementFormDefault') === 'qualified',
    rules: writeNotation(componentsOf(schema, nameIn(schema, namespace))),
  }
}

/** Prefixes differ from file to file; ours are the same everywhere. */
function nameIn(schema: XmlElement, own: string): (qualified: string) => string {
  const declared = schema.nsDeclarations
  return (qualified) => {
    const [prefix, local] = qualified.includes(':') ? qualified.split(':') : ['', qualified]
    const namespace = declared[prefix ?? ''] ?? ''
    if (namespace === own) return local ?? ''
    return `${namespace === XML_SCHEMA ? 'xs' : namesOf(namespace).prefix}:${local ?? ''}`
  }
}

function namesOf(namespace: string): { prefix: string; module: string } {
  const names = NAMESPACES[namespace]
  if (names === undefined) throw new TypeError(`a namespace without a name of ours: ${namespace}`)
  return names
}
