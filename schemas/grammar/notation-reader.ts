import {
  DERIVATIONS,
  FACETS,
  ONCE,
  type Attribute,
  type Component,
  type Derivation,
  type Facet,
  type Group,
  type Occurs,
  type Particle,
  type SimpleType,
  type TypeBody,
} from './grammar.ts'
import { NotationError, Tokens } from './notation-token.ts'

/**
 * Reads the notation of a module, one statement a line, continued on lines that begin with a space:
 *
 *     element Note TextType
 *     elements TextType = Name Remark
 *     texts udt:CodeType = Code ReasonCode
 *     type PartyType ID Name=xs:string? (Person | Group)+ @id=xs:ID? @##any
 *     type CodeType value xs:token @listID=xs:token?'1001'
 *     simple ColourType xs:token maxLength 5 = red green
 *
 * `elements` declares elements of one type, `texts` elements with a type of their own, named
 * after them, that holds the text of another. In a type, `Name` refers to a global element and
 * `Name=type` declares one here, whose type may be written in braces; `?`, `*`, `+` and `[2..5]`
 * say how often, and one by default. `##other/lax` is a wildcard. An attribute is required unless
 * `?` follows; a quoted text after it is its only value. `abstract`, `mixed`, `value T` and
 * `narrows T` come before the content.
 *
 * Throws NotationError for anything else.
 */
export function parseNotation(rules: string): Component[] {
  return statementsOf(rules).flatMap((statement) => parseStatement(new Tokens(statement)))
}

function statementsOf(rules: string): string[] {
  const lines = rules.split('\n').filter((line) => line.trim() !== '')
  return lines.reduce<string[]>((statements, line) => {
    if (line.startsWith(' ')) statements.push(`${statements.pop() ?? ''} ${line.trim()}`)
    else statements.push(line)
    return statements
  }, [])
}

function parseStatement(tokens: Tokens): Component[] {
  const kind = tokens.word('a statement')
  const name = tokens.word('a name')
  switch (kind) {
    case 'element':
      return [{ kind, name, type: atEnd(tokens, parseTypeUse(tokens)) }]
    case 'elements':
      return namesIn(tokens).map((each) => ({ kind: 'element', name: each, type: name }))
    case 'texts':
      return namesIn(tokens).flatMap((each) => textElement(each, name))
    case 'type':
      return [{ kind, name, body: atEnd(tokens, parseBody(tokens)) }]
    case 'simple':
      return [parseSimple(tokens, name)]
    default:
      throw new NotationError('a known statement', kind, tokens.statement)
  }
}

function namesIn(tokens: Tokens): string[] {
  const names: string[] = []
  tokens.expect('=')
  while (!tokens.isAtEnd) names.push(tokens.word('an element'))
  return names
}

/** An element and its own type, which is the text of `base` under another name. */
export function textElement(name: string, base: string): [Component, Component] {
  const type = `${name}Type`
  const derivation = { method: 'value', base } as const
  const body = {
    isAbstract: false,
    isMixed: false,
    derivation,
    attributes: [],
    hasAnyAttribute: false,
  }
  return [
    { kind: 'element', name, type },
    { kind: 'type', name: type, body },
  ]
}

function atEnd<T>(tokens: Tokens, read: T): T {
  if (!tokens.isAtEnd) throw new NotationError('the end', tokens.next, tokens.statement)
  return read
}

function parseTypeUse(tokens: Tokens): string | TypeBody {
  if (!tokens.take('{')) return tokens.word('a type')
  const body = parseBody(tokens)
  tokens.expect('}')
  return body
}

function parseBody(tokens: Tokens): TypeBody {
  const isAbstract = tokens.take('abstract')
  const isMixed = tokens.take('mixed')
  const derivation = parseDerivation(tokens)
  const items: Particle[] = []
  const attributes: Attribute[] = []
  let hasAnyAttribute = false
  while (!tokens.isAtEnd && tokens.next !== '}') {
    if (!tokens.take('@')) items.push(parseParticle(tokens))
    else if (tokens.take('##any')) hasAnyAttribute = true
    else attributes.push(parseAttribute(tokens))
  }
  return {
    isAbstract,
    isMixed,
    ...(derivation === undefined ? {} : { derivation }),
    ...(items.length === 0 ? {} : { content: groupOf(items) }),
    attributes,
    hasAnyAttribute,
  }
}

function parseDerivation(tokens: Tokens): Derivation | undefined {
  const method = DERIVATIONS.find((each) => tokens.take(each))
  return method === undefined ? undefined : { method, base: tokens.word('a base') }
}

/** One group alone is the content; anything else is a sequence. */
function groupOf(items: readonly Particle[]): Group {
  const [first] = items
  const isGroup = first?.kind === 'sequence' || first?.kind === 'choice'
  return items.length === 1 && isGroup ? first : { kind: 'sequence', items, occurs: ONCE }
}

function parseParticle(tokens: Tokens): Particle {
  if (tokens.take('(')) return parseGroup(tokens)
  const name = tokens.word('an element')
  if (name.startsWith('##')) return parseWildcard(tokens, name)
  if (!tokens.take('=')) return { kind: 'reference', name, occurs: parseOccurs(tokens) }
  const type = parseTypeUse(tokens)
  return { kind: 'element', name, type, occurs: parseOccurs(tokens) }
}

/** Items are all parted by `|`, or none of them is. */
function parseGroup(tokens: Tokens): Group {
  const items = [parseParticle(tokens)]
  const kind = tokens.next === '|' ? 'choice' : 'sequence'
  while (!tokens.take(')')) {
    if (kind === 'choice') tokens.expect('|')
    items.push(parseParticle(tokens))
  }
  return { kind, items, occurs: parseOccurs(tokens) }
}

function parseWildcard(tokens: Tokens, text: string): Particle {
  const [namespace, processing = 'strict'] = text.split('/')
  if (namespace !== '##any' && namespace !== '##other') {
    throw new NotationError('##any or ##other', text, tokens.statement)
  }
  if (processing !== 'strict' && processing !== 'lax') {
    throw new NotationError('strict or lax', text, tokens.statement)
  }
  return { kind: 'wildcard', namespace, processing, occurs: parseOccurs(tokens) }
}

function parseOccurs(tokens: Tokens): Occurs {
  if (tokens.take('?')) return { min: 0, max: 1 }
  if (tokens.take('*')) return { min: 0 }
  if (tokens.take('+')) return { min: 1 }
  const range = /^\[(\d+)\.\.(\d*)\]$/.exec(tokens.next ?? '')
  if (range === null) return ONCE
  tokens.take(range[0])
  return { min: Number(range[1]), ...(range[2] === '' ? {} : { max: Number(range[2]) }) }
}

function parseAttribute(tokens: Tokens): Attribute {
  const name = tokens.word('an attribute')
  tokens.expect('=')
  const type = tokens.word('a type')
  const isRequired = !tokens.take('?')
  const fixed = tokens.joinedQuote()
  return { name, type, isRequired, ...(fixed === undefined ? {} : { fixed }) }
}

function parseSimple(tokens: Tokens, name: string): SimpleType {
  const base = tokens.word('a base')
  const facets: Facet[] = []
  const values: string[] = []
  while (!tokens.isAtEnd && !tokens.take('=')) {
    const facet = FACETS.find((each) => tokens.take(each))
    if (facet === undefined) throw new NotationError('a facet', tokens.next, tokens.statement)
    facets.push({ name: facet, value: tokens.word('its value') })
  }
  while (!tokens.isAtEnd) values.push(tokens.word('a value'))
  return { kind: 'simple', name, base, facets, values }
}
