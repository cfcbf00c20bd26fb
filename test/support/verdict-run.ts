import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XmlRefusal } from '../../schemas/xml/refusal.ts'
import { writeMarkup } from './markup.ts'
import type { OracleProcess } from './oracle-process.ts'
import { Random } from './random.ts'
import { ruleMutantOf } from './rule-mutation.ts'
import {
  kindOf,
  mutantStock,
  schemaOf,
  stockDocuments,
  USUAL_PREFIXES,
  type MutantKind,
} from './rule-stock.ts'
import { differencesOf, officialVerdict, ourVerdict, type ComparedSet } from './verdict.ts'
import { corpusVerdicts, readCorpusFile, unitAssertions } from './verdict-corpus.ts'

/** How our verdicts compare with the official ones on some documents. */
export interface Tally {
  documents: number
  equal: number
  /** Where the official rules stop; and on how many of them we report a type fault ourselves. */
  readonly crashed: string[]
  readonly differences: { readonly document: string; readonly found: readonly string[] }[]
  /** The official ids that fired. */
  readonly fired: Set<string>
}

export function emptyTally(): Tally {
  return { documents: 0, equal: 0, crashed: [], differences: [], fired: new Set<string>() }
}

/** The documents of the corpus that are well-formed, against its manifest. */
export function compareCorpus(set: ComparedSet): Tally {
  const tally = emptyTally()
  for (const { path, verdict } of corpusVerdicts().filter((each) => each.set === set.name)) {
    if (verdict === undefined) {
      tally.crashed.push(path)
      continue
    }
    count(tally, path, differencesOf(verdict, ourVerdict(readCorpusFile(path), set), set))
    for (const id of verdict.keys()) tally.fired.add(id)
  }
  return tally
}

/** The assertions of the official unit tests: each is a document here. */
export function compareUnits(set: ComparedSet): Tally {
  const tally = emptyTally()
  const verdicts = new Map<string, ReturnType<typeof ourVerdict>>()
  for (const { place, id, fires, fragment, set: name } of unitAssertions()) {
    if (name !== set.name || (!set.isListed && !set.ids.has(id))) continue
    const verdict = verdicts.get(fragment) ?? ourVerdict(Buffer.from(fragment), set)
    verdicts.set(fragment, verdict)
    const found = verdict.has(id) === fires ? [] : [`${fires ? '-' : '+'}${id}`]
    count(tally, place, found)
    if (fires) tally.fired.add(id)
  }
  return tally
}

function count(tally: Tally, document: string, found: readonly string[]): void {
  tally.documents += 1
  if (found.length === 0) tally.equal += 1
  else tally.differences.push({ document, found })
}

/** The tallies of one rule set on mutants. */
export interface MutantTally {
  readonly valid: Tally
  /** Mutants that the official schema refuses. */
  readonly misshapen: Tally
}

export interface MutantRun {
  readonly seed: number
  readonly count: number
  /** Where mutants that differ are kept. */
  readonly keep: string | undefined
}

interface Mutant {
  readonly name: string
  readonly file: string
  readonly bytes: Uint8Array
  readonly schema: string
}

const BATCH = 256

/** Mutants of one kind of document, asked of every rule set of that kind. */
export async function compareMutants(
  sets: readonly ComparedSet[],
  oracle: OracleProcess,
  { seed, count: wanted, keep }: MutantRun,
): Promise<ReadonlyMap<string, MutantTally>> {
  const tallies = new Map(
    sets.map(({ name }) => [name, { valid: emptyTally(), misshapen: emptyTally() }] as const),
  )
  const first = sets[0]
  if (first === undefined) return tallies
  const folder = mkdtempSync(join(tmpdir(), 'facteur-verdicts-'))
  try {
    const mutants = mutantsOf(first.name, sets, seed, folder)
    for (let left = wanted; left > 0; left -= BATCH) {
      const batch = Array.from({ length: Math.min(left, BATCH) }, () => mutants.next())
      for (const { file, bytes } of batch) writeFileSync(file, bytes)
      const names = sets.map(({ name }) => name)
      const answers = await oracle.ask(
        batch.map(({ file, schema }) => ({ file, ruleSets: [schema, ...names] })),
      )
      batch.forEach((mutant, index) => {
        const answer = answers[index] ?? {}
        const isValid = answer[mutant.schema]?.failed.length === 0
        for (const set of sets) {
          const tally = tallies.get(set.name)?.[isValid ? 'valid' : 'misshapen']
          const official = answer[set.name]
          if (tally === undefined || official === undefined) throw new Error('no answer')
          if (official.error !== null) tally.crashed.push(`${mutant.name}: ${official.error}`)
          else compareMutant(tally, mutant, set, officialVerdict(official), keep)
        }
      })
      for (const { file } of batch) rmSync(file)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return tallies
}

function compareMutant(
  tally: Tally,
  { name, bytes }: Mutant,
  set: ComparedSet,
  official: ReturnType<typeof officialVerdict>,
  keep: string | undefined,
): void {
  for (const id of official.keys()) tally.fired.add(id)
  const found = differencesOf(
    official,
    refusalOr(() => ourVerdict(bytes, set)),
    set,
  )
  count(tally, name, found)
  if (found.length === 0 || keep === undefined) return
  mkdirSync(keep, { recursive: true })
  const number = name.split(' ')[0] ?? ''
  writeFileSync(join(keep, `${set.name}-${number}.xml`), bytes)
}

/** A mutant our reader refuses fires an id of its own, so that it shows. */
function refusalOr(verdict: () => ReturnType<typeof ourVerdict>): ReturnType<typeof ourVerdict> {
  try {
    return verdict()
  } catch (error) {
    if (error instanceof XmlRefusal) return new Map([[error.code, 'fatal']])
    throw error
  }
}

function mutantsOf(
  set: string,
  sets: readonly ComparedSet[],
  seed: number,
  folder: string,
): { next: () => Mutant } {
  const kind: MutantKind = kindOf(set)
  const random = new Random(seed)
  const documents = stockDocuments(kind)
  const stock = mutantStock(
    kind,
    documents,
    sets.map((each) => each.set),
  )
  let made = 0
  return {
    next: () => {
      const { name, markup } = random.pick(documents)
      const { document, kinds } = ruleMutantOf(markup, random, stock)
      made += 1
      const number = `${String(seed)}-${String(made)}`
      const isUsual = random.chance(0.9)
      const prefixes = new Map([...USUAL_PREFIXES, [document.namespace, usualRoot(document)]])
      return {
        name: `${number} ${kinds.join('+')} of ${name}`,
        file: join(folder, `${number}.xml`),
        bytes: Buffer.from(isUsual ? writeMarkup(document, prefixes) : writeMarkup(document)),
        schema: schemaOf(set, document.local),
      }
    },
  }
}

/** UBL has its root in the default namespace; the others have a prefix. */
function usualRoot({ namespace }: { readonly namespace: string }): string {
  return USUAL_PREFIXES.get(namespace) ?? ''
}
