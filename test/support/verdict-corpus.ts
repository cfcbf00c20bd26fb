import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { officialPath } from './official-rules.ts'
import { officialVerdict, type Verdict } from './verdict.ts'

const CORPUS = officialPath('corpus')

/** The official verdict of one rule set on one document of the corpus. */
export interface CorpusVerdict {
  readonly path: string
  readonly set: string
  /** `undefined` where the official rules themselves stop. */
  readonly verdict: Verdict | undefined
}

/** One assertion of an official unit test: on this fragment, this id fires or does not. */
export interface UnitAssertion {
  readonly place: string
  readonly set: string
  readonly id: string
  readonly fires: boolean
  readonly fragment: string
}

interface Row {
  readonly path: string
  readonly syntax: string
  readonly verdict?: Readonly<Record<string, ManifestVerdict>>
  readonly expected?: Readonly<Record<string, { valid: boolean; ids?: readonly string[] }>>
}

interface ManifestVerdict {
  readonly failed?: readonly string[]
  readonly reported?: readonly string[]
  readonly engineError?: string
}

/** The verdicts of the corpus' manifest on its XML documents; none where it is absent. */
export function corpusVerdicts(): CorpusVerdict[] {
  const rows = manifest().filter(({ path }) => path.endsWith('.xml'))
  return rows.flatMap((row) => [...verdictsOf(row), ...expectationsOf(row)])
}

function verdictsOf({ path, verdict = {} }: Row): CorpusVerdict[] {
  return Object.entries(verdict)
    .filter(([set]) => !set.startsWith('xsd-'))
    .map(([set, { failed, reported = [] }]) => ({
      path,
      set,
      verdict: failed === undefined ? undefined : officialVerdict({ failed, reported }),
    }))
}

/** What the manifest adds on Factur-X documents: ids without severity. */
function expectationsOf({ path, expected = {}, verdict = {} }: Row): CorpusVerdict[] {
  return Object.entries(expected)
    .filter(([set, { ids }]) => ids !== undefined && !(set in verdict) && !set.startsWith('xsd-'))
    .map(([set, { ids = [] }]) => ({
      path,
      set,
      verdict: new Map(ids.map((id) => [id, undefined] as const)),
    }))
}

export function readCorpusFile(path: string): Uint8Array {
  return readFileSync(join(CORPUS, path))
}

/** The XML documents of the corpus by syntax: `ubl-invoice`, `ubl-creditnote`, `cii`, `cdar`. */
export function corpusDocuments(): { readonly path: string; readonly syntax: string }[] {
  return manifest().filter(({ path, syntax }) => path.endsWith('.xml') && syntax !== 'test-set')
}

function manifest(): readonly Row[] {
  const file = join(CORPUS, 'MANIFEST.json')
  // The manifest of the corpus has this shape, or the comparison fails on it.
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

/** Every assertion of the official unit tests of EN 16931. */
export function unitAssertions(): UnitAssertion[] {
  return (['ubl', 'cii'] as const).flatMap((syntax) => {
    const suite = join(CORPUS, `en16931-unit-${syntax}`)
    const files = existsSync(suite) ? readdirSync(suite, { recursive: true, encoding: 'utf8' }) : []
    return files
      .filter((file) => file.endsWith('.xml'))
      .flatMap((file) => assertionsIn(join(suite, file), `en16931-${syntax}`))
  })
}

function assertionsIn(file: string, set: string): UnitAssertion[] {
  const text = readFileSync(file, 'utf8').replaceAll(/<!--[\s\S]*?-->/g, '')
  return [...text.matchAll(/<test>([\s\S]*?)<\/test>/g)].flatMap(([, test = ''], index) => {
    const root = /<((?:\w+:)?(?:Invoice|CreditNote|CrossIndustryInvoice))\b[\s\S]*<\/\1>/.exec(test)
    const place = `${file.slice(CORPUS.length + 1)} test ${String(index + 1)}`
    if (root === null) throw new Error(`no document in ${place}`)
    return [...test.matchAll(/<(success|error|warning)>([^<]+)</g)].map(
      ([, kind = '', id = '']) => ({
        place,
        set,
        id: id.trim(),
        fires: kind !== 'success',
        fragment: root[0],
      }),
    )
  })
}
