import { parseArgs } from 'node:util'
import { withoutOfficialRules } from '../support/official-rules.ts'
import {
  ALL_TYPES,
  casesOf,
  compare,
  corpusCases,
  readCorpus,
  stockOf,
  type Case,
  type Differential,
} from '../support/schema-differential.ts'

/**
 * Compares our schemas with the official ones, judged by Xerces, over the corpus and over mutants
 * of every document type: `npm run conformance:documents -- [--count MUTANTS] [--seed SEED]`. The
 * seed is printed and repeats a run; exit code 1 when there is a difference.
 */
const { values } = parseArgs({
  options: { count: { type: 'string' }, seed: { type: 'string' } },
})
const COUNT = Number(values.count ?? 21_600)
const SEED = Number(values.seed ?? Math.floor(Math.random() * 1_000_000_000))
const BATCH = 1200

async function main(): Promise<void> {
  if (withoutOfficialRules('our schemas against the official ones')) return
  const corpus = readCorpus()
  if (corpus.length === 0) console.log('SKIPPED: the corpus, which is absent here')
  console.log(`seed ${String(SEED)}, ${String(ALL_TYPES.length)} document types`)
  let differences = await report('corpus', corpusCases(corpus))
  const each = Math.ceil(COUNT / ALL_TYPES.length)
  for (const [index, type] of ALL_TYPES.entries()) {
    const cases = casesOf(type, each, SEED + index, stockOf(type, corpus))
    differences += await report(type, cases)
  }
  console.log(`differences: ${String(differences)}`)
  if (differences > 0) process.exitCode = 1
}

/** Compares in batches, so that a run holds few files, and prints one line and each difference. */
async function report(name: string, cases: readonly Case[]): Promise<number> {
  const results: Differential[] = []
  for (let at = 0; at < cases.length; at += BATCH) {
    results.push(await compare(cases.slice(at, at + BATCH)))
  }
  const differences = results.flatMap((result) => result.differences)
  const sum = (of: (result: Differential) => number) =>
    String(results.reduce((total, result) => total + of(result), 0)).padStart(6)
  console.log(
    `${name.padEnd(24)}${sum((result) => result.compared)} compared` +
      `${sum((result) => result.valid)} valid for both` +
      `${sum((result) => result.unread)} not well-formed` +
      `${sum((result) => result.foreignRoots)} foreign roots` +
      `${String(differences.length).padStart(6)} differences`,
  )
  for (const { case: one, text } of differences.slice(0, 10)) {
    console.log(`  ${one.type} [${one.origin}] ${text}`)
  }
  return differences.length
}

await main()
