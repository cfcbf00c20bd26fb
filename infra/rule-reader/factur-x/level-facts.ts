import type { OfficialAsk, OfficialRule } from '../official-rules.ts'

/** The facts of a Factur-X level, as `schemas/rules/sets/factur-x/structure.ts` notes them. */
export interface LevelFacts {
  /** A line for each context, indented by its depth below the root. */
  readonly structure: readonly string[]
  /** The business rules: `BR-45`, `BR-45:49` under another id, `BR-FX-EN-04:354!` a warning. */
  readonly business: readonly string[]
}

interface Place {
  /** The step as we write it: `rsm:ExchangedDocument`, `TaxTotalAmount[@currencyID=…]`. */
  readonly step: string
  asks: readonly string[]
  readonly children: Place[]
}

/** The name in our data of the list of that number, read at `TypeCode`, `ID@schemeID`… */
export type CodeListName = (number: string, place: string) => string

/** Sorts what a level asks into structure (cardinality, codes, unused) and business rules. */
export function levelFacts(
  patterns: readonly (readonly OfficialRule[])[],
  codeListName: CodeListName,
): LevelFacts {
  const root: Place = { step: '', asks: [], children: [] }
  const business: string[] = []
  const contexts: string[][] = []
  const closed: string[] = []
  for (const { match, asks, variables, descends } of patterns.flat()) {
    const structural: string[] = []
    for (const ask of asks) {
      const written = structuralAsk(
        ask,
        nameOf(shortStep(match.split('/').at(-1) ?? '')),
        variables,
        codeListName,
      )
      if (written === undefined) business.push(businessName(ask))
      else structural.push(written)
    }
    if (structural.length === 0) continue
    const steps = stepsOf(match)
    const isUnreached = closed.some((each) => isBelow(steps, each.split('/')))
    if (!descends) closed.push(steps.map(nameOf).join('/'))
    contexts.push([...steps])
    placeAt(root, steps, match).asks = isUnreached ? ['unreached', ...structural] : structural
  }
  const lines = linesOf(root.children, '')
  checkOrder(root, contexts)
  return { structure: lines, business }
}

/** `ID=1:19`, `Name<2:630`, `@format!:21`, `@format~DATE_FORMATS:22`, `-@schemeID`, `-`. */
function structuralAsk(
  { test, id, flag, isReport }: OfficialAsk,
  element: string,
  variables: ReadonlyMap<string, string>,
  codeListName: CodeListName,
): string | undefined {
  if (isReport) {
    if (id !== undefined) throw new Error(`a report with the id ${id}`)
    if (test === 'true()') return '-'
    if (/^@\w+$/.test(test)) return `-${test}`
    throw new Error(`a report of ${test}`)
  }
  const number = /^FX-SCH-A-(\d{6})$/.exec(id ?? '')?.[1]
  const counted = /^count\((ram:\w+(?:\[.*\])?)\)\s?(<=|>=|=)\s?(\d)$/.exec(test)
  const attribute = /^@\w+$/.exec(test)
  const coded = /^string-length\(\$(\w+)\)=0 or document\(.*cl\[@id=(\d+)\].*\$\1\]$/.exec(test)
  if (number === undefined || (counted ?? attribute ?? coded) === null) return undefined
  if (flag !== undefined) throw new Error(`${String(id)} has the flag ${flag}`)
  const suffix = `:${String(Number(number))}`
  if (attribute !== null) return `${test}!${suffix}`
  if (coded !== null) {
    const place = variables.get(coded[1] ?? '') ?? ''
    const read = `${element}${place === '.' ? '' : place}`.replace(/^\w+:/, '')
    return `${place}~${codeListName(coded[2] ?? '', read)}${suffix}`
  }
  const [, path = '', sign = '', count = ''] = counted ?? []
  return `${shortStep(path)}${sign.charAt(0)}${count}${suffix}`
}

function businessName({ id, label, flag, isReport }: OfficialAsk): string {
  if (id === undefined || label === undefined || isReport) throw new Error('a rule without name')
  const number = /^FX-SCH-A-(\d{6})$/.exec(id)?.[1]
  if (number === undefined && id !== label) throw new Error(`${id} is called ${label}`)
  if (flag !== undefined && flag !== 'warning') throw new Error(`${id} has the flag ${flag}`)
  const mark = flag === undefined ? '' : '!'
  return `${label}${number === undefined ? '' : `:${String(Number(number))}`}${mark}`
}

/** The steps of an absolute match below the root element, cut outside brackets. */
function stepsOf(match: string): readonly string[] {
  const steps = match.split(/\/(?![^[]*\])/)
  if (steps[0] !== '' || steps[1] !== 'rsm:CrossIndustryInvoice') throw new Error(match)
  return steps.slice(2).map(shortStep)
}

const SETTLEMENT =
  '/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/'

/** Without the prefix most names have, and with predicates as `structure.ts` reads them. */
function shortStep(step: string): string {
  return step
    .replaceAll(SETTLEMENT, '^')
    .replaceAll('ram:', '')
    .replaceAll('"', '')
    .replace(/not\s*\(not\s*\(([^()]*)\)\)/g, '$1')
    .replace(/not\s*\(([^()]*)\)/g, '!$1')
    .replace(/\s+and\s+/g, '&')
    .replace(/\s/g, '')
    .replace(/(![^=&\]]+)=([^&\]]+)(?:&\1=([^&\]]+))+(?=\])/g, oneOf)
}

/** `!A=x&!A=y` as `!A=x,y`. */
function oneOf(tests: string): string {
  const [first = ''] = tests.split('=')
  return `${first}=${tests
    .split('&')
    .map((test) => test.slice(first.length + 1))
    .join(',')}`
}

function nameOf(step: string): string {
  return step.replace(/\[.*$/, '')
}

function isBelow(steps: readonly string[], above: readonly string[]): boolean {
  return (
    steps.length > above.length && above.every((name, index) => nameOf(steps[index] ?? '') === name)
  )
}

function placeAt(root: Place, steps: readonly string[], match: string): Place {
  let at = root
  for (const step of steps) {
    let below = at.children.find((child) => child.step === step)
    if (below === undefined) at.children.push((below = { step, asks: [], children: [] }))
    at = below
  }
  if (at.asks.length > 0) throw new Error(`${match} stands twice`)
  return at
}

function linesOf(places: readonly Place[], indent: string): string[] {
  return places.flatMap(({ step, asks, children }) => [
    [indent + step, ...asks].join(' '),
    ...linesOf(children, `${indent} `),
  ])
}

/** Which context takes an element first is told by the order: that of the lines has to be it. */
function checkOrder(root: Place, contexts: readonly (readonly string[])[]): void {
  const written: string[] = []
  const walk = (place: Place, above: string): void => {
    for (const child of place.children) {
      const at = `${above}/${child.step}`
      if (child.asks.length > 0) written.push(at)
      walk(child, at)
    }
  }
  walk(root, '')
  const official = contexts.map((steps) => `/${steps.join('/')}`)
  if (byNames(written) !== byNames(official)) throw new Error('contexts in another order')
}

/** Paths that differ by predicates only stay in their order, whatever stands between them. */
function byNames(paths: readonly string[]): string {
  const bare = (path: string) => path.replace(/\[[^\]]*\]/g, '')
  const compared = (left: string, right: string) => (left < right ? -1 : Number(left > right))
  return [...paths].sort((left, right) => compared(bare(left), bare(right))).join('\n')
}
