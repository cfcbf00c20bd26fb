import type { Context } from '../../tree/path.ts'
import type { Limit } from '../../tree/rule-set.ts'
import { context, path } from '../cii-notation.ts'
import { UNEXPECTED_ELEMENTS } from './unexpected-elements.ts'

const ROOT = '/rsm:CrossIndustryInvoice'
const TRANSACTION = `${ROOT}/rsm:SupplyChainTradeTransaction`
const LINE = `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem`
const HEADS: Readonly<Record<string, string>> = { ROOT, TRANSACTION, LINE }

/** BT-24, BT-1, BT-126, BT-155. */
const IDENTIFIERS = [
  `${ROOT}/rsm:ExchangedDocumentContext/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID`,
  `${ROOT}/rsm:ExchangedDocument/ram:ID`,
  `${LINE}/ram:AssociatedDocumentLineDocument/ram:LineID`,
  `${LINE}/ram:SpecifiedTradeProduct/ram:SellerAssignedID`,
].join(' | ')

/** One line of the table: a rule, and where what it does not expect stands below its context. */
export interface UnexpectedPlace {
  readonly id: string
  readonly isFatal: boolean
  /** How often it may stand there: 0 or 1. */
  readonly max: number
  /** `ram:IssueDateTime/udt:DateTime`, `@schemeID`. */
  readonly place: string
}

/** One context of the table. */
export interface UnexpectedTable {
  /** As the table names it: `LINE/SpecifiedTradeProduct`. */
  readonly name: string
  readonly context: Context
  readonly places: readonly UnexpectedPlace[]
}

/** The table of what CII documents should not hold, in the order of the rules. */
export const UNEXPECTED_TABLES: readonly UnexpectedTable[] = Object.entries(
  UNEXPECTED_ELEMENTS,
).map(([name, text]) => ({
  name,
  context: context(contextOf(name)),
  places: [...readPlaces(text)],
}))

/** The table of one context as limits. */
export function limitsOf({ places }: UnexpectedTable): readonly Limit[] {
  return places.map(({ id, isFatal, max, place }) => ({
    id,
    severity: isFatal ? 'fatal' : 'warning',
    path: path(place),
    max,
  }))
}

function contextOf(name: string): string {
  if (name === 'identifiers') return IDENTIFIERS
  const [head = '', ...rest] = name.split('/')
  return [HEADS[head] ?? prefixed(head), ...rest.map(prefixed)].join('/')
}

function* readPlaces(text: string): Generator<UnexpectedPlace> {
  let parent: readonly string[] = []
  for (const line of text.trim().split('\n')) {
    if (!line.startsWith(' ')) {
      parent = line === '.' ? [] : line.split('/')
      continue
    }
    for (const [, number = '', mark, name = '', once] of line.matchAll(
      /(\S+?)(!)? ([^\s?]+)(\?)?/g,
    )) {
      yield {
        id: `CII-${number}`,
        isFatal: mark !== undefined,
        max: once === undefined ? 0 : 1,
        place: [...parent, name].map(prefixed).join('/'),
      }
    }
  }
}

/** Names without prefix are `ram:`. */
function prefixed(step: string): string {
  return /[:@]/.test(step) ? step : `ram:${step}`
}
