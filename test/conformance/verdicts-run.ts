import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { RULE_SETS } from '../../schemas/rules/sets/sets.ts'
import { officialRuleSets } from '../support/official-rule-sets.ts'
import { hasOfficialRules, withoutOfficialRules } from '../support/official-rules.ts'
import { OracleProcess } from '../support/oracle-process.ts'
import { kindOf } from '../support/rule-stock.ts'
import { comparedSet, type ComparedSet } from '../support/verdict.ts'
import {
  compareCorpus,
  compareMutants,
  compareUnits,
  emptyTally,
  type MutantTally,
  type Tally,
} from '../support/verdict-run.ts'

/**
 * Compares our rules with the official ones, id by id: `npm run conformance -- [--seed N]
 * [--mutants M] [--sets a,b] [--only corpus|unit|mutants] [--keep DIR]`. M mutants are asked of
 * each rule set; `--keep` writes those that differ. Every difference is printed (`-` what only the
 * official rules fire, `+` what only ours do), all goes to `conformance.json`, and the exit code is
 * 1 when there is one. A set named that is not listed yet is compared on the ids it has.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    mutants: { type: 'string', default: '300' },
    sets: { type: 'string' },
    only: { type: 'string' },
    keep: { type: 'string' },
    show: { type: 'string', default: '20' },
  },
})
const SEED = Number(values.seed ?? Math.floor(Math.random() * 1_000_000_000))
const MUTANTS = Number(values.mutants)
const SHOWN = Number(values.show)
const wants = (part: string) => values.only === undefined || values.only === part

interface SetReport extends MutantTally {
  readonly set: ComparedSet
  readonly corpus: Tally
  readonly units: Tally
}

async function main(): Promise<void> {
  if (withoutOfficialRules('our rules against the official ones')) return
  const sets = await namedSets()
  console.log(`seed ${String(SEED)}, ${String(MUTANTS)} mutants a rule set`)
  const mutants = await mutantTallies(sets)
  const reports = sets.map((set) => ({
    set,
    corpus: wants('corpus') ? compareCorpus(set) : emptyTally(),
    units: wants('unit') ? compareUnits(set) : emptyTally(),
    ...(mutants.get(set.name) ?? { valid: emptyTally(), misshapen: emptyTally() }),
  }))
  const differences = reports.map(print).reduce((sum, count) => sum + count, 0)
  const json = { seed: SEED, mutants: MUTANTS, differences, sets: reports.map(jsonOf) }
  writeFileSync('conformance.json', `${JSON.stringify(json, null, 1)}\n`)
  console.log(`differences: ${String(differences)}`)
  if (differences > 0) process.exitCode = 1
}

async function namedSets(): Promise<ComparedSet[]> {
  const official = officialRuleSets()
  const names =
    values.sets?.split(',') ?? [...RULE_SETS.keys()].filter((name) => official.has(name))
  const sets: ComparedSet[] = []
  for (const name of names) {
    const set = await comparedSet(name)
    if (set === undefined) console.log(`${name}: no such rule set here`)
    else sets.push(set)
  }
  return sets
}

/** A mutant is asked of all the sets of its kind at once; each Factur-X level has its schema. */
async function mutantTallies(
  sets: readonly ComparedSet[],
): Promise<ReadonlyMap<string, MutantTally>> {
  if (!wants('mutants') || MUTANTS === 0 || !hasOfficialRules) return new Map()
  const groups = new Map<string, ComparedSet[]>()
  for (const set of sets) {
    const kind = set.name.startsWith('fx-') ? set.name : kindOf(set.name)
    groups.set(kind, [...(groups.get(kind) ?? []), set])
  }
  const oracle = new OracleProcess()
  const tallies = new Map<string, MutantTally>()
  try {
    for (const group of groups.values()) {
      const run = { seed: SEED, count: MUTANTS, keep: values.keep }
      for (const [name, tally] of await compareMutants(group, oracle, run)) tallies.set(name, tally)
    }
  } finally {
    oracle.stop()
  }
  return tallies
}

function neverFired({ set, corpus, units, valid, misshapen }: SetReport): string[] {
  const fired = [corpus, units, valid, misshapen].map((tally) => tally.fired)
  return [...set.officialIds].filter((id) => !fired.some((ids) => ids.has(id)))
}

function partsOf({ corpus, units, valid, misshapen }: SetReport) {
  return { corpus, units, mutants: valid, 'misshapen mutants': misshapen }
}

/** Prints one rule set and gives how many documents differ. */
function print(report: SetReport): number {
  const { set } = report
  const partly = set.isListed ? '' : ` (not listed: ${String(set.ids.size)} ids compared)`
  console.log(`\n${set.name}${partly}`)
  let differences = 0
  for (const [name, tally] of Object.entries(partsOf(report))) {
    const { documents, equal, crashed } = tally
    if (documents + crashed.length === 0) continue
    differences += tally.differences.length
    const stopped = crashed.length === 0 ? '' : `, official rules stop on ${String(crashed.length)}`
    console.log(`  ${name}: ${String(equal)} of ${String(documents)} verdicts equal${stopped}`)
    for (const { document, found } of tally.differences.slice(0, SHOWN)) {
      console.log(`    ${found.join(' ')}  [${document}]`)
    }
    if (tally.differences.length > SHOWN) {
      console.log(`    … ${String(tally.differences.length - SHOWN)} more in conformance.json`)
    }
  }
  const never = neverFired(report)
  const few = never.length > 12 ? [...never.slice(0, 12), '…'] : never
  console.log(`  official ids never fired: ${String(never.length)} ${few.join(' ')}`)
  return differences
}

function jsonOf(report: SetReport) {
  const parts = Object.entries(partsOf(report)).map(([name, tally]) => {
    const { documents, equal, crashed, differences } = tally
    return [name, { documents, equal, crashed, differences }] as const
  })
  return { set: report.set.name, ...Object.fromEntries(parts), neverFired: neverFired(report) }
}

await main()
