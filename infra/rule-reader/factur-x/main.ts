import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { XmlDocument, XmlElement } from 'libxml2-wasm'
import { format, resolveConfig } from 'prettier'
import type { CodeList } from '../../../schemas/codelists/code-list.ts'
import { levelFacts } from './level-facts.ts'
import { officialPatterns } from '../official-rules.ts'

/**
 * Reads the facts of the five Factur-X levels off their compiled rules and writes them as our
 * data: `npx tsx infra/rule-reader/factur-x/main.ts FOLDER`, FOLDER being where the artefacts were
 * obtained. Run by hand when a release changes; what it writes is reviewed and committed, never
 * edited.
 */
const LEVELS = {
  minimum: ['Factur-X_1.09_MINIMUM.xsl', 'FACTUR-X_MINIMUM_codedb.xml'],
  basicwl: ['FACTUR-X_BASIC-WL.xslt', 'FACTUR-X_BASIC-WL_codedb.xml'],
  basic: ['Factur-X_1.09_BASIC.xsl', 'FACTUR-X_BASIC_codedb.xml'],
  en16931: ['FACTUR-X_EN16931.xslt', 'FACTUR-X_EN16931_codedb.xml'],
  extended: ['FACTUR-X_EXTENDED.xslt', 'FACTUR-X_EXTENDED_codedb.xml'],
} as const

const CODE_LISTS = path.join(import.meta.dirname, '../../../schemas/codelists')
const DATA = path.join(import.meta.dirname, '../../../schemas/rules/sets/factur-x/data')
const LINES_MAX = 350
const COLUMNS_MAX = 100

/** A list of ours: its constant and file when the product has it already, else its codes. */
interface KnownList {
  readonly constant: string
  readonly file: string
}

async function main(release: string): Promise<void> {
  const product = await productLists()
  /** Names by the codes, so that each list stands once however many levels have it. */
  const names = new Map<string, string>()
  rmSync(DATA, { recursive: true, force: true })
  mkdirSync(DATA, { recursive: true })
  for (const [level, [rules, codes]] of Object.entries(LEVELS)) {
    const lists = listsOf(path.join(release, level, codes))
    const patterns = officialPatterns(path.join(release, level, rules))
    const facts = levelFacts(patterns, (number, place) => {
      const key = lists.get(number)
      if (key === undefined) throw new Error(`${level} has no list ${number}`)
      const name = names.get(key) ?? freeName(place, new Set(names.values()))
      names.set(key, name)
      return name
    })
    await writeLevel(level, facts.structure, facts.business)
  }
  await writeCodeLists(names, product)
}

/** The lists that the rules of EN 16931 read already. */
async function productLists(): Promise<ReadonlyMap<string, KnownList>> {
  const found = new Map<string, KnownList>()
  for (const file of readdirSync(CODE_LISTS).filter((each) => each !== 'factur-x.ts')) {
    const exported: Readonly<Record<string, unknown>> = await import(path.join(CODE_LISTS, file))
    for (const [constant, value] of Object.entries(exported)) {
      if (!isCodeList(value) || !value.source.startsWith('EN 16931')) continue
      found.set(keyOf([...value.codes]), { constant, file })
    }
  }
  return found
}

function isCodeList(value: unknown): value is CodeList {
  return typeof value === 'object' && value !== null && 'codes' in value && 'source' in value
}

function keyOf(codes: readonly string[]): string {
  return [...new Set(codes)].sort().join(' ')
}

function listsOf(file: string): ReadonlyMap<string, string> {
  const { root } = XmlDocument.fromBuffer(readFileSync(file))
  return new Map(
    root.find('cl').map((list) => {
      const codes = list.find('enumeration').map((each) => {
        const value = each instanceof XmlElement ? each.attr('value')?.content : undefined
        if (value === undefined || /\s/.test(value) || value === '') throw new Error('an odd code')
        return value
      })
      const id = list instanceof XmlElement ? list.attr('id')?.content : undefined
      return [id ?? '', keyOf(codes)]
    }),
  )
}

function freeName(place: string, taken: ReadonlySet<string>): string {
  let name = place
  for (let number = 2; taken.has(name); number += 1) name = `${place}-${String(number)}`
  return name
}

async function writeLevel(
  level: string,
  structure: readonly string[],
  business: readonly string[],
): Promise<void> {
  const constant = level.toUpperCase()
  const lines = structure.flatMap((line) => folded(line))
  const parts: string[] = []
  const count = Math.ceil(lines.length / LINES_MAX)
  const size = Math.ceil(lines.length / count)
  for (let part = 1; part <= count; part += 1) {
    const name = `${constant}_STRUCTURE${count === 1 ? '' : `_${String(part)}`}`
    const file = `${level}-structure${count === 1 ? '' : `-${String(part)}`}.ts`
    const text = lines.slice((part - 1) * size, part * size).join('\n')
    await write(path.join(DATA, file), `export const ${name} = \`\n${text}\n\`\n`)
    parts.push(`import { ${name} } from './${file}'`)
  }
  const constants = parts.map((each) => /\{ (\w+) \}/.exec(each)?.[1] ?? '')
  await write(
    path.join(DATA, `${level}.ts`),
    [
      ...parts,
      `import type { LevelData } from '../level.ts'`,
      `/** What Factur-X asks at this level; see \`structure.ts\` and \`level.ts\` for the notation. */`,
      `export const ${constant}: LevelData = {`,
      `structure: ${constants.length === 1 ? (constants[0] ?? '') : constants.join(' + ')},`,
      `business: \`\n${folded(business.join(' '), '').join('\n')}\n\`,`,
      `}`,
    ].join('\n'),
  )
}

/** A long line goes on, after a mark, on the next ones. */
function folded(line: string, mark = '|'): string[] {
  const lines: string[] = []
  let rest = line
  while (rest.length > COLUMNS_MAX) {
    const end = rest.lastIndexOf(' ', COLUMNS_MAX)
    if (rest.slice(0, end).trim() === '') throw new Error(`a word too long: ${rest}`)
    lines.push(rest.slice(0, end))
    rest = mark + rest.slice(end + 1)
  }
  return [...lines, rest]
}

async function writeCodeLists(
  names: ReadonlyMap<string, string>,
  product: ReadonlyMap<string, KnownList>,
): Promise<void> {
  const imports = new Map<string, Set<string>>()
  const entries = [...names].map(([key, name]) => {
    const known = product.get(key)
    if (known === undefined) {
      const codes = folded(key, '').join('\n')
      return `'${name}': codeList('Factur-X ${name}', FACTUR_X_SOURCE, \`\n${codes}\n\`),`
    }
    const constants = imports.get(known.file) ?? new Set()
    imports.set(known.file, constants.add(known.constant))
    return `'${name}': ${known.constant},`
  })
  const lines = [...imports].map(
    ([file, constants]) => `import { ${[...constants].join(', ')} } from './${file}'`,
  )
  await write(
    path.join(CODE_LISTS, 'factur-x.ts'),
    [
      `import { type CodeList, codeList } from './code-list.ts'`,
      ...lines,
      `const FACTUR_X_SOURCE = 'Factur-X 1.09.2 code lists (04/08/2026)'`,
      `/** The code lists of the Factur-X levels, by the element or attribute that has them first. */`,
      `export const FACTUR_X_CODES: Readonly<Record<string, CodeList>> = {`,
      ...entries,
      `}`,
    ].join('\n'),
  )
}

async function write(file: string, source: string): Promise<void> {
  const options = await resolveConfig(file)
  writeFileSync(file, await format(source, { ...options, filepath: file }))
}

const release = process.argv[2]
if (release === undefined) throw new Error('give the folder of the Factur-X release')
await main(release)
