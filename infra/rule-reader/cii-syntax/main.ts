import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { type OfficialAsk, officialPatterns } from '../official-rules.ts'

/**
 * Reads off the CII rules of EN 16931 which elements and attributes should not be present, or only
 * once (CII-SR, CII-DT), and writes them as a table of ours:
 * `npx tsx infra/rule-reader/cii-syntax/main.ts EN16931-CII-validation.xslt`.
 */
const TARGET = path.join(
  import.meta.dirname,
  '../../../schemas/rules/sets/en16931-cii/unexpected-elements.ts',
)
const COLUMNS = 96
const ABSENT = /^\(?\s*not ?\(([\w:/@]+)\)\s*\)?$/
const ONCE = /^\(?\s*count\(([\w:/]+)\) ?<= ?1\s*\)?$/

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('no stylesheet named')
const rules = officialPatterns(file)
  .flat()
  .filter(({ asks }) => asks.every(({ id }) => id?.startsWith('CII-') === true))
const tables = rules.map(({ match, asks }) => [contextOf(match), groupsOf(asks)] as const)
writeFileSync(TARGET, moduleOf(tables))

/** The context in short: names without prefix are `ram:`, `*ID` are all that end so. */
function contextOf(match: string): string {
  if (match.includes(' | ')) return 'identifiers'
  return match
    .replace(/\[@format.*$/, '')
    .replace(/^\/\/ram:\*\[ends-with\(name\(\), '(\w+)'\).*$/, '*$1')
    .replace(/^\/\/\*\[ends-with\(name\(\), '(\w+)'\).*$/, '*:*$1')
    .replace(/^\/\//, '')
    .replaceAll('ram:', '')
    .replace(/^\/rsm:CrossIndustryInvoice/, 'ROOT')
    .replace(/^ROOT\/rsm:SupplyChainTradeTransaction\/IncludedSupplyChainTradeLineItem/, 'LINE')
    .replace(/^ROOT\/rsm:SupplyChainTradeTransaction/, 'TRANSACTION')
}

function groupsOf(asks: readonly OfficialAsk[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const { id, flag, test } of asks) {
    const absent = ABSENT.exec(test)?.[1]
    const place = absent ?? ONCE.exec(test)?.[1]
    if (id === undefined || place === undefined) continue
    const at = place.replaceAll('ram:', '')
    const cut = at.lastIndexOf('/')
    const parent = cut === -1 ? '.' : at.slice(0, cut)
    const name = at.slice(cut + 1) + (absent === undefined ? '?' : '')
    const entry = `${id.replace('CII-', '')}${flag === 'warning' ? '' : '!'} ${name}`
    groups.set(parent, [...(groups.get(parent) ?? []), entry])
  }
  return groups
}

function moduleOf(all: readonly (readonly [string, ReadonlyMap<string, readonly string[]>])[]) {
  return [
    '/**',
    ' * What EN 16931 does not expect in a CII document (CII-SR, CII-DT), by context in the order of',
    ' * the rules: a path below the context (`.` the context itself), then the rules with the names that',
    ' * should not stand there, or no more than once (`?`). A `!` marks rules that are fatal. Names',
    ' * without prefix are `ram:`, `*ID` are all that end so; `identifiers` are those of BT-1, BT-24,',
    ' * BT-126 and BT-155.',
    ' */',
    'export const UNEXPECTED_ELEMENTS: Readonly<Record<string, string>> = {',
    ...all.flatMap(([context, groups]) => tableOf(context, groups)),
    '}',
    '',
  ].join('\n')
}

function tableOf(context: string, groups: ReadonlyMap<string, readonly string[]>) {
  const lines = [...groups].flatMap(([parent, entries]) => [parent, ...folded(entries)])
  const key = /^\w+$/.test(context) ? context : `'${context}'`
  return [`  ${key}: \``, ...lines, '`,']
}

function folded(entries: readonly string[]): readonly string[] {
  const lines: string[] = []
  let line = ' '
  for (const entry of entries) {
    if (line.length + entry.length > COLUMNS) {
      lines.push(line)
      line = ' '
    }
    line += ` ${entry}`
  }
  return [...lines, line]
}
