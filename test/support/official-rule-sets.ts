import { existsSync, readFileSync } from 'node:fs'
import { officialPath } from './official-rules.ts'

/** An official test as compiled: something fires by assertion (`failed`) or by report. */
const FIRING = /<svrl:(failed-assert|successful-report)\b([\s\S]*?)<\/svrl:\1>/g

/** The name of what fires without id: Factur-X marks so what a level does not use. */
export const NAMELESS = '?'

/** The files of the official rule sets by name, schemas left out; none where they are absent. */
export function officialRuleSets(): ReadonlyMap<string, string> {
  const table = officialPath('tools/oracle/rulesets.tsv')
  if (!existsSync(table)) return new Map()
  const rows = readFileSync(table, 'utf8').split('\n')
  const sets = rows.filter((row) => row !== '' && !/^(#|xsd-)/.test(row))
  return new Map(
    sets.map((row) => {
      const [name = '', path = ''] = row.split('\t')
      return [name, officialPath(`standards/${path}`)]
    }),
  )
}

/** Every id that an official rule set can fire, read off its compiled rules. */
export function officialIdsOf(set: string): ReadonlySet<string> {
  const file = officialRuleSets().get(set)
  if (file === undefined) return new Set()
  const firings = readFileSync(file, 'utf8').matchAll(FIRING)
  return new Set([...firings].map(([, , firing = '']) => idOf(firing)))
}

/** As the oracle names what fires: its id, else the brackets its text begins with. */
function idOf(firing: string): string {
  const id = /name="id"\s*>([^<]*)</.exec(firing)?.[1]?.trim()
  if (id !== undefined && id !== '') return id
  const text = /<svrl:text>([\s\S]*)/.exec(firing)?.[1] ?? ''
  return /^\s*\[([^\]]+)\]/.exec(text)?.[1]?.trim() ?? NAMELESS
}
