import type { Severity } from '../../schemas/rules/finding.ts'
import { RULE_SETS } from '../../schemas/rules/sets/sets.ts'
import { judge } from '../../schemas/rules/tree/judge.ts'
import { idsOf, type RuleSet } from '../../schemas/rules/tree/rule-set.ts'
import { Tree } from '../../schemas/rules/tree/tree.ts'
import { readXml } from '../../schemas/xml/reader.ts'
import { NAMELESS, officialIdsOf } from './official-rule-sets.ts'
import type { OfficialResult } from './oracle-process.ts'

/** One of our rule sets, and how its ids compare with the official ones. */
export interface ComparedSet {
  readonly set: RuleSet
  readonly name: string
  readonly ids: ReadonlySet<string>
  readonly officialIds: ReadonlySet<string>
  /** A set that is not listed yet is compared on the ids it has. */
  readonly isListed: boolean
}

/** The ids that fire, each with its severity where it is known. */
export type Verdict = ReadonlyMap<string, Severity | undefined>

/** A rule set by its official name: a listed one, else one that its own file exports already. */
export async function comparedSet(name: string): Promise<ComparedSet | undefined> {
  const listed = RULE_SETS.get(name)
  const set = listed ?? (await unlistedSet(name))
  if (set === undefined) return undefined
  const officialIds = officialIdsOf(name)
  return { set, name, ids: idsOf(set), officialIds, isListed: listed !== undefined }
}

async function unlistedSet(name: string): Promise<RuleSet | undefined> {
  const folder = name.replace(/@.*$/, '')
  try {
    const file = `../../schemas/rules/sets/${folder}/${folder}.ts`
    const exported: Readonly<Record<string, unknown>> = await import(file)
    return Object.values(exported)
      .filter(isRuleSet)
      .find((each) => each.name === name)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
      return undefined
    }
    throw error
  }
}

function isRuleSet(value: unknown): value is RuleSet {
  return typeof value === 'object' && value !== null && 'name' in value && 'patterns' in value
}

/** What our rules say of a document. Throws XmlRefusal when it is not well-formed. */
export function ourVerdict(bytes: Uint8Array, { set, officialIds }: ComparedSet): Verdict {
  const found = new Map<string, Severity>()
  for (const { id, severity } of judge(new Tree(readXml(bytes)), set)) {
    // What the official rules fire without id bears an id of ours.
    const name = officialIds.has(id) || !officialIds.has(NAMELESS) ? id : NAMELESS
    if (found.get(name) !== 'fatal') found.set(name, severity)
  }
  return found
}

/** `BR-01|fatal`, or `FX-SCH-A-000121|` without a flag, which is fatal. */
export function officialVerdict({ failed, reported }: Omit<OfficialResult, 'error'>): Verdict {
  const found = new Map<string, Severity>()
  for (const fired of [...failed, ...reported]) {
    const bar = fired.lastIndexOf('|')
    const id = fired.slice(0, bar)
    const severity = fired.slice(bar + 1) === 'warning' ? 'warning' : 'fatal'
    if (found.get(id) !== 'fatal') found.set(id, severity)
  }
  return found
}

/** `-BR-01` what only the official rules fire, `+BR-01` what only ours do, `~` another severity. */
export function differencesOf(
  official: Verdict,
  ours: Verdict,
  { isListed, ids }: ComparedSet,
): string[] {
  const differences: string[] = []
  for (const [id, severity] of official) {
    if (!isListed && !ids.has(id)) continue
    const given = ours.get(id)
    if (given === undefined) differences.push(`-${id}`)
    else if (severity !== undefined && given !== severity) {
      differences.push(`~${id} ${given}, officially ${severity}`)
    }
  }
  for (const id of ours.keys()) if (!official.has(id)) differences.push(`+${id}`)
  return differences
}
