import type { Path } from '../../tree/path.ts'
import type { Test } from '../../tree/rule-set.ts'
import { perDocument, type Tree } from '../../tree/tree.ts'
import { context, path } from '../cii-notation.ts'
import { absent } from '../presence.ts'
import { type RateDemand, VAT_CATEGORIES } from '../vat-category.ts'
import type { JudgedContext } from './judged-context.ts'
import { hasNumbersFor } from './vat-parties.ts'
import { both, isOneOf, ofParent, someNumber } from './value-test.ts'

const CATEGORY = path('ram:CategoryCode')
const RATE = path('ram:RateApplicablePercent')
const INDICATOR = path('ram:ChargeIndicator/udt:Indicator')
const LINE_TAX =
  'rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/' +
  'ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax'
const CHARGE_TAX = 'ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax'

/**
 * What the use of a VAT category asks: tax numbers and rates of lines (-02, -05), allowances (-03,
 * -06) and charges (-04, -07), and a row of the breakdown for it (-01).
 */
export const VAT_USE: readonly JudgedContext[] = [
  ...VAT_CATEGORIES.flatMap(({ code, family, rate: demand }) => {
    const isCategory = isOneOf(CATEGORY, code)
    // Unlike the standard, Factur-X wants more than zero of IGIC.
    const rate = rateTest(code === 'L' ? 'positive' : demand)
    const numbers = hasNumbersFor(code)
    return [
      {
        context: context(LINE_TAX),
        where: isCategory,
        asked: { [`BR-${family}-02`]: numbers, [`BR-${family}-05`]: rate },
      },
      {
        context: context(CHARGE_TAX),
        where: both(isCategory, ofParent(isOneOf(INDICATOR, 'false'))),
        asked: { [`BR-${family}-03`]: numbers, [`BR-${family}-06`]: rate },
      },
      {
        context: context(CHARGE_TAX),
        where: both(isCategory, ofParent(isOneOf(INDICATOR, 'true'))),
        asked: { [`BR-${family}-04`]: numbers, [`BR-${family}-07`]: rate },
      },
    ]
  }),
  {
    context: context('/rsm:CrossIndustryInvoice'),
    asked: Object.fromEntries(
      VAT_CATEGORIES.flatMap(({ code, family }) => [
        [`BR-${family}-01`, hasRow(code)],
        [`BR-FXEXT-${family}-01`, hasRowOrNone(code)],
      ]),
    ),
  },
]

function rateTest(demand: RateDemand): Test {
  switch (demand) {
    case 'none':
      return absent(RATE)
    case 'zero':
      return someNumber(RATE, (rate) => rate === 0)
    case 'positive':
      return someNumber(RATE, (rate) => rate > 0)
    case 'not-negative':
      return someNumber(RATE, (rate) => rate >= 0)
  }
}

const ROW = path('ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax')
const LINE_ROW = path('ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax')
const CHARGE_ROW = path('ram:CategoryTradeTax')
const LOGISTIC_ROW = path('ram:AppliedTradeTax')
const LINE_KIND = path('ram:AssociatedDocumentLineDocument/ram:LineStatusReasonCode')

/** How often each VAT category stands where. */
interface CategoryCounts {
  readonly rows: ReadonlyMap<string, number>
  readonly lines: ReadonlyMap<string, number>
  /** Without those of lines that only group or inform. */
  readonly details: ReadonlyMap<string, number>
  readonly charges: ReadonlyMap<string, number>
  readonly logistics: ReadonlyMap<string, number>
}

const countsOf = perDocument((tree): CategoryCounts => {
  const count = (place: Path, isCounted: (node: number) => boolean = () => true) => {
    const found = new Map<string, number>()
    for (const node of tree.everywhere(place)) {
      if (!isCounted(node)) continue
      for (const code of new Set(tree.all(node, CATEGORY).map((at) => tree.text(at)))) {
        found.set(code, (found.get(code) ?? 0) + 1)
      }
    }
    return found
  }
  return {
    rows: count(ROW),
    lines: count(LINE_ROW),
    details: count(LINE_ROW, (node) => isDetail(tree, tree.parent(tree.parent(node)))),
    charges: count(CHARGE_ROW),
    logistics: count(LOGISTIC_ROW),
  }
})

/** A line that counts in totals: neither a group of lines nor an information (BT-X-8). */
export function isDetail(tree: Tree, line: number): boolean {
  return (
    !tree.has(line, LINE_KIND) || tree.some(line, LINE_KIND, (at) => tree.text(at) === 'DETAIL')
  )
}

/** The breakdown has a row for a category in use: one and no more when it has one rate only. */
function hasRow(code: string): Test {
  return (tree) => {
    const counts = countsOf(tree)
    const rows = counts.rows.get(code) ?? 0
    const lines = counts.lines.get(code) ?? 0
    const charges = counts.charges.get(code) ?? 0
    if (BY_RATE.has(code)) {
      return (lines === 0 || lines + rows >= 2) && (charges === 0 || charges + rows >= 2)
    }
    const isUsed = lines > 0 || charges > 0
    if (rows === 0) return code === 'O' || !isUsed
    return rows === 1 && isUsed
  }
}

const BY_RATE = new Set(
  VAT_CATEGORIES.filter(({ rows }) => rows === 'by-rate').map(({ code }) => code),
)

/** Rows for a category in use, none for another. */
function hasRowOrNone(code: string): Test {
  return (tree) => {
    const counts = countsOf(tree)
    const isUsed =
      counts.details.has(code) || counts.charges.has(code) || counts.logistics.has(code)
    return counts.rows.has(code) === isUsed
  }
}
