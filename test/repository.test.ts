import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

// The house rules that no linter knows. Each test names every place that breaks its rule.

const root = fileURLToPath(new URL('..', import.meta.url))
const self = 'test/repository.test.ts'
const lineCountMax = 400
const columnCountMax = 100

/** Folders that test/ mirrors path for path. */
const mirrored = ['schemas', 'services', 'workflows', 'infra']

/** Sources without a test of their own name, and what proves them instead. */
const provedElsewhere: Record<string, string> = {
  'infra/child-process.ts': 'test/infra/supervisor.test.ts runs it',
  'infra/clean-tree.mjs': 'the last step of npm run check:all',
  'infra/demo.ts': 'test/e2e starts from the demonstration',
  'infra/freeze-migrations.mjs': 'the frozen migrations, below',
  'infra/platform.ts': 'test/e2e and the benchmarks run on it',
  'infra/progress.mjs': 'it only prints',
  'infra/sample-life.ts': 'npm start -- --once plays it',
  'infra/start.ts': 'npm start -- --once runs it',
  'infra/start.mjs': 'npm start -- --once runs it',
  'infra/temporal-sdk-download.mjs': 'test/infra/temporal-ways.test.ts runs it',
  'infra/test.mjs': 'npm test runs it',
  'infra/welcome.ts': 'it only prints',
}

const ignoredFolders = new Set(['node_modules', '.facteur', '.git', 'dist', 'coverage'])
const files = listFiles('')
const code = files.filter((file) => /\.(ts|mts|js|mjs|cjs)$/.test(file))
const sources = code.filter((file) => mirrored.includes(file.split('/')[0] ?? ''))

const parts = partsOfTested()

describe('the tree', () => {
  it('names no folder or file after a drawer', () => {
    // `qualified-types` is a word of UN/CEFACT's; a file that is just `types` is a drawer.
    const drawer = /(^|\/)(common|shared|types)([/.]|$)|(^|[/-])(utils?|helpers?|managers?)([/.]|$)/
    expect(files.filter((file) => drawer.test(file))).toEqual([])
  })

  it('writes names in kebab-case', () => {
    const name = /^(\.?[a-z0-9]+([.-][a-z0-9]+)*|[A-Z]+)(\.[a-z]+)*$/
    const odd = code.filter((file) => !name.test(path.posix.basename(file)))
    expect(odd).toEqual([])
  })

  it('has a test beside every source that runs, or beside the whole it is part of', () => {
    const missing = sources.filter((file) => !isProved(file) && hasBehaviour(file))
    expect(missing).toEqual([])
  })

  it('has a source beside every test of one', () => {
    const orphans = files
      .filter((file) => file.endsWith('.test.ts'))
      .filter((file) => mirrored.some((folder) => file.startsWith(`test/${folder}/`)))
      .filter((file) => sourcesOf(file).every((source) => !files.includes(source)))
    expect(orphans).toEqual([])
  })

  it('keeps no exception that is not needed', () => {
    const stale = Object.keys(provedElsewhere).filter(
      (file) => !files.includes(file) || files.includes(testOf(file)),
    )
    expect(stale).toEqual([])
  })
})

describe('a file', () => {
  it(`has at most ${String(lineCountMax)} lines`, () => {
    const long = code.filter((file) => read(file).split('\n').length - 1 > lineCountMax)
    expect(long).toEqual([])
  })

  it(`has at most ${String(columnCountMax)} columns, but for a sentence or an address`, () => {
    // A sentence that a person reads stays on one line, so that it can be searched for.
    const sentence = /^\s*([\w'-]+: )?(\{ fr: )?['"`].*['"`][)\]}]*[,;]?$|https?:\/\//
    const wide = code.flatMap((file) =>
      read(file)
        .split('\n')
        .map((line, index) => ({ line, place: `${file}:${String(index + 1)}` }))
        .filter(({ line }) => line.length > columnCountMax && !sentence.test(line))
        .map(({ place }) => place),
    )
    expect(wide).toEqual([])
  })

  it('has no default export, but where a tool asks for one', () => {
    const tools = ['eslint.config.js', 'vitest.config.ts']
    expect(placesOf(/^export default|^export \{[^}]*\bas default\b/, code, tools)).toEqual([])
  })

  it('says why a check is switched off, there or in a comment just above', () => {
    const silent = /(?<!^\s*\/\/ .*\n\s*)\/[/*] eslint-disable(?!.* -- )|@ts-(ignore|nocheck)/m
    expect(code.filter((file) => file !== self && silent.test(read(file)))).toEqual([])
  })

  it('promises nothing: no TODO without an issue, no FIXME', () => {
    expect(placesOf(/\bTODO(?!\(#\d+\))|\bFIXME\b/, code, [self])).toEqual([])
  })

  it('calls nothing after a drawer', () => {
    expect(placesOf(/\b\w*(Util|Helper|Manager)s?\b/, code, [self])).toEqual([])
  })

  it('skips no test for good and singles none out', () => {
    const tests = files.filter((file) => file.endsWith('.test.ts'))
    expect(placesOf(/\b(it|test|describe)\.(only|todo|skip)\(/, tests, [self])).toEqual([])
  })
})

describe('the repository', () => {
  it('names no path of a machine and no host of a registry', () => {
    const texts = files.filter((file) => /\.(ts|mts|js|mjs|cjs|json|md|sql|ya?ml|txt)$/.test(file))
    const machine = /(?<![\w.])\/(home|Users|root|work)\/\w/
    const registry =
      /registry\.npmjs|pypi\.org|pythonhosted|proxy\.golang|repo1?\.maven|deb\.debian\.org/
    expect(placesOf(machine, texts, [self])).toEqual([])
    expect(placesOf(registry, texts, [self])).toEqual([])
  })

  it('pins every dependency to one version', () => {
    const manifest: unknown = JSON.parse(read('package.json'))
    const pins = versionsOf(manifest).filter(
      (pin) => !/^(npm:@?[\w./-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(pin),
    )
    expect(pins).toEqual([])
  })

  it('locks the packages of every platform, else npm ci refuses where one is not offered', () => {
    const { packages }: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'))
    const names = new Set(Object.keys(packages).map((key) => key.replace(/^.*node_modules\//, '')))
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
      .filter((name) => !names.has(name))
    expect(missing).toEqual([])
  })

  it('never changes a migration that is frozen, and freezes each one', () => {
    const frozen: unknown = existsSync(path.join(root, 'migrations/frozen.json'))
      ? JSON.parse(read('migrations/frozen.json'))
      : {}
    const present = files
      .filter((file) => /^migrations\/.*\.ts$/.test(file))
      .map((file) => [file.slice('migrations/'.length), sha256(read(file))])
    // When this fails for a new migration: npm run freeze. For an old one: put it back.
    expect(frozen).toEqual(Object.fromEntries(present))
  })
})

/** A package in the lockfile. */
type Locked = { optionalDependencies?: Record<string, string> }

function listFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    if (!entry.isDirectory()) return [file]
    return ignoredFolders.has(entry.name) ? [] : listFiles(file)
  })
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** `file:line` of every line that matches, outside the files that are let off. */
function placesOf(pattern: RegExp, among: string[], except: string[]): string[] {
  return among
    .filter((file) => !except.includes(file))
    .flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${String(index + 1)}`] : [])),
    )
}

function testOf(source: string): string {
  return `test/${source.replace(/\.(ts|mjs)$/, '.test.ts')}`
}

function sourcesOf(test: string): string[] {
  const stem = test.slice('test/'.length, -'.test.ts'.length)
  return [`${stem}.ts`, `${stem}.mjs`]
}

/**
 * Sources that a tested file is made of: what it imports from its own folder or below, and so on.
 * The parts of a codec, for example, are proved by the round trips of the codec.
 */
function partsOfTested(): Set<string> {
  const parts = new Set<string>()
  const visit = (source: string): void => {
    for (const part of importsOf(source)) {
      if (parts.has(part) || !part.startsWith(`${path.posix.dirname(source)}/`)) continue
      parts.add(part)
      visit(part)
    }
  }
  sources.filter((source) => files.includes(testOf(source))).forEach(visit)
  return parts
}

function importsOf(source: string): string[] {
  const specifiers = [...read(source).matchAll(/from '(\.[^']+)'/g)].map(([, name]) => name ?? '')
  return specifiers.map((name) => path.posix.join(path.posix.dirname(source), name))
}

function isProved(source: string): boolean {
  if (source.endsWith('.d.mts') || source.endsWith('.d.ts')) return true
  // The entry file of a process only wires; the end-to-end tests start it.
  if (/\/main\.ts$/.test(source) || source === 'workflows/index.ts') return true
  return files.includes(testOf(source)) || parts.has(source) || source in provedElsewhere
}

/** A shape, a table of data or a list of names has nothing to run; a function or a class has. */
function hasBehaviour(file: string): boolean {
  const tree = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)
  const runs = (node: ts.Node): boolean =>
    ts.isFunctionLike(node) && !ts.isTypeNode(node) && 'body' in node && node.body !== undefined
      ? true
      : (ts.forEachChild(node, (child) => (runs(child) ? true : undefined)) ?? false)
  return runs(tree)
}

function versionsOf(manifest: unknown): string[] {
  if (typeof manifest !== 'object' || manifest === null) throw new Error('no manifest')
  const sections: { dependencies?: unknown; devDependencies?: unknown } = manifest
  return [sections.dependencies, sections.devDependencies].flatMap((section) =>
    Object.values(section ?? {}).map(String),
  )
}
