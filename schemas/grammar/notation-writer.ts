import type { Attribute, Component, Group, Occurs, Particle, TypeBody } from './grammar.ts'
import { textElement } from './notation-reader.ts'

const COLUMNS = 100
const MARK = /^[^\s'"(){}|=@?*+[\]]+$/

/** Writes components in the notation that `parseNotation` reads, wrapped at 100 columns. */
export function writeNotation(components: readonly Component[]): string {
  const statements = [...textStatements(components), ...elementStatements(components)]
  const grouped = new Set(statements.flatMap((statement) => statement.members))
  const others = components.filter((component) => !grouped.has(component)).map(wordsOf)
  return [...statements.map((statement) => statement.words), ...others]
    .map((words) => `${wrapped(words)}\n`)
    .join('')
}

/** A statement that stands for several components. */
interface Statement {
  readonly words: readonly string[]
  readonly members: readonly Component[]
}

/** Elements whose type is the text of another one under their own name. */
function textStatements(components: readonly Component[]): Statement[] {
  const byName = new Map(components.map((each) => [`${each.kind} ${each.name}`, each]))
  const pairs = components.flatMap((element) => {
    const type = byName.get(`type ${element.name}Type`)
    if (element.kind !== 'element' || type?.kind !== 'type') return []
    const base = type.body.derivation?.base ?? ''
    const members = [element, type]
    const isPlain = JSON.stringify(textElement(element.name, base)) === JSON.stringify(members)
    return isPlain ? [{ base, name: element.name, members }] : []
  })
  return statementsBy('texts', pairs)
}

/** Elements that share a type with others. */
function elementStatements(components: readonly Component[]): Statement[] {
  const typed = components.flatMap((each) =>
    each.kind === 'element' && typeof each.type === 'string' && each.type !== `${each.name}Type`
      ? [{ base: each.type, name: each.name, members: [each] }]
      : [],
  )
  return statementsBy('elements', typed)
}

function statementsBy(
  keyword: string,
  items: readonly { base: string; name: string; members: readonly Component[] }[],
): Statement[] {
  const bases = new Set(items.map((item) => item.base))
  return [...bases].flatMap((base) => {
    const group = items.filter((item) => item.base === base)
    const words = [keyword, base, '=', ...group.map((item) => item.name)]
    return { words, members: group.flatMap((item) => item.members) }
  })
}

function wordsOf(component: Component): string[] {
  const head = [component.kind, component.name]
  switch (component.kind) {
    case 'element':
      return [...head, ...typeUse(component.type)]
    case 'type':
      return [...head, ...bodyWords(component.body)]
    case 'simple': {
      const facets = component.facets.flatMap(({ name, value }) => [name, quoted(value)])
      const values = component.values.map((value) => (MARK.test(value) ? value : quoted(value)))
      return [...head, component.base, ...facets, ...(values.length > 0 ? ['='] : []), ...values]
    }
  }
}

function typeUse(type: string | TypeBody): string[] {
  return typeof type === 'string' ? [type] : ['{', ...bodyWords(type), '}']
}

function bodyWords(body: TypeBody): string[] {
  const { derivation, content, attributes } = body
  return [
    ...(body.isAbstract ? ['abstract'] : []),
    ...(body.isMixed ? ['mixed'] : []),
    ...(derivation === undefined ? [] : [derivation.method, derivation.base]),
    ...(content === undefined ? [] : contentWords(content)),
    ...attributes.map(attributeWord),
    ...(body.hasAnyAttribute ? ['@##any'] : []),
  ]
}

function contentWords(content: Group): string[] {
  const isPlain =
    content.kind === 'sequence' && content.occurs.min === 1 && content.occurs.max === 1
  return isPlain ? content.items.flatMap(particleWords) : particleWords(content)
}

function particleWords(particle: Particle): string[] {
  const often = occursMark(particle.occurs)
  switch (particle.kind) {
    case 'reference':
      return [particle.name + often]
    case 'element': {
      const { type } = particle
      if (typeof type === 'string') return [`${particle.name}=${type}${often}`]
      return [`${particle.name}={`, ...bodyWords(type), `}${often}`]
    }
    case 'wildcard': {
      const processing = particle.processing === 'strict' ? '' : `/${particle.processing}`
      return [particle.namespace + processing + often]
    }
    case 'sequence':
    case 'choice':
      return groupWords(particle, often)
  }
}

function groupWords({ kind, items }: Group, often: string): string[] {
  const words = items.flatMap((item, index) =>
    kind === 'choice' && index > 0 ? ['|', ...particleWords(item)] : particleWords(item),
  )
  const first = words.shift() ?? ''
  const last = words.pop()
  if (last === undefined) return [`(${first})${often}`]
  return [`(${first}`, ...words, `${last})${often}`]
}

function occursMark({ min, max }: Occurs): string {
  if (min === 1 && max === 1) return ''
  if (min === 0 && max === 1) return '?'
  if (max === undefined && min < 2) return min === 0 ? '*' : '+'
  return `[${min}..${max ?? ''}]`
}

function attributeWord({ name, type, isRequired, fixed }: Attribute): string {
  const value = fixed === undefined ? '' : quoted(fixed)
  return `@${name}=${type}${isRequired ? '' : '?'}${value}`
}

function quoted(value: string): string {
  if (!value.includes("'")) return `'${value}'`
  if (!value.includes('"')) return `"${value}"`
  throw new RangeError(`a value with both quotes: ${value}`)
}

function wrapped(words: readonly string[]): string {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && line.length + 1 + word.length > COLUMNS) {
      lines.push(line)
      line = ` ${word}`
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].join('\n')
}
