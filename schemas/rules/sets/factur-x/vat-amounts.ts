import { type Amount, add, ZERO } from '../../../values/amount.ts'
import type { Path } from '../../tree/path.ts'
import { decimalOf, NONE, perDocument, type Tree } from '../../tree/tree.ts'
import { decimalKey } from '../../tree/xpath-number.ts'
import { TypeFault } from '../../tree/type-fault.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { path } from '../cii-notation.ts'
import { isDetail } from './vat-use.ts'

const ROOT = 0
const TRANSACTION = 'rsm:SupplyChainTradeTransaction'
const SETTLEMENT = `${TRANSACTION}/ram:ApplicableHeaderTradeSettlement`
const LINE = path(`${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem`)
const LINE_SETTLEMENT = path('ram:SpecifiedLineTradeSettlement')
const LINE_TAX = path('ram:ApplicableTradeTax')
const LINE_SUMMATION = path('ram:SpecifiedTradeSettlementLineMonetarySummation')
const LINE_TOTAL = path('ram:LineTotalAmount')
const ALLOWANCE_CHARGE = path(`${SETTLEMENT}/ram:SpecifiedTradeAllowanceCharge`)
const INDICATOR = path('ram:ChargeIndicator/udt:Indicator')
const CHARGE_TAX = path('ram:CategoryTradeTax')
const ACTUAL_AMOUNT = path('ram:ActualAmount')
const LOGISTIC = path(`${SETTLEMENT}/ram:SpecifiedLogisticsServiceCharge`)
const LOGISTIC_TAX = path('ram:AppliedTradeTax')
const APPLIED_AMOUNT = path('ram:AppliedAmount')
const CATEGORY = path('ram:CategoryCode')
const RATE = path('ram:RateApplicablePercent')
const REASON = path('ram:ExemptionReason')
const REASON_CODE = path('ram:ExemptionReasonCode')

/** What of the document is under one VAT category, at one rate, for one reason. */
export interface VatAmounts {
  lines: Amount
  allowances: Amount
  charges: Amount
  logistics: Amount
  /** Lines, allowances, charges and logistics charges. */
  count: number
  /** The elements that keep something from being compared. */
  faults: Faults
}

/** By what they are an amount of; `repeated` is one given twice, of which the first counts. */
type Faults = Readonly<Partial<Record<Part | 'repeated' | 'key', number>>>

/** What rules read, and so stop at. */
export const FIRST_AMOUNTS = ['key', 'lines', 'allowances', 'charges'] as const
export const ALL_AMOUNTS = [...FIRST_AMOUNTS, 'repeated'] as const
export const ALL_AND_LOGISTICS = [...ALL_AMOUNTS, 'logistics'] as const

const NOTHING: VatAmounts = {
  lines: ZERO,
  allowances: ZERO,
  charges: ZERO,
  logistics: ZERO,
  count: 0,
  faults: {},
}

/** What an amount is under: `S`, `S|20`, and either with its reason. */
export interface VatKey {
  readonly category: string
  /** `undefined`: at any rate. */
  readonly rate?: Amount
  /** `undefined`: for any reason. */
  readonly reason?: string
}

/** The amounts under a key, of all lines (`false`) or of those that count in totals (`true`). */
export function vatAmounts(
  tree: Tree,
  isOfDetails: boolean,
  key: VatKey,
  read: readonly (keyof Faults)[],
): VatAmounts {
  const index = (isOfDetails ? ofDetails : ofAllLines)(tree)
  const amounts = index.get(textOf(key)) ?? NOTHING
  const rate = key.rate === undefined ? NOTHING : (index.get(rateFaultKey(key)) ?? NOTHING)
  for (const part of read) {
    const node = amounts.faults[part] ?? rate.faults[part]
    if (node !== undefined) throw new TypeFault(node, 'not one decimal')
  }
  return amounts
}

/** Why there is no VAT, in code and words, white space around them aside. */
export function reasonOf(tree: Tree, tax: number): string {
  return reasonText(tree.textAt(tax, REASON_CODE), tree.textAt(tax, REASON))
}

function reasonText(code: string, words: string): string {
  return `${normalizeSpace(code)}\n${normalizeSpace(words)}`
}

function textOf({ category, rate, reason }: VatKey): string {
  const head = rate === undefined ? category : `${category}|${decimalKey(rate)}`
  return reason === undefined ? head : `${head}\n${reason}`
}

function rateFaultKey({ category }: VatKey): string {
  return `${category}|?`
}

type Index = Map<string, VatAmounts>
const PARTS = ['lines', 'allowances', 'charges', 'logistics'] as const
type Part = (typeof PARTS)[number]

const ofDetails = perDocument((tree) => new VatReader(tree).read(true))
const ofAllLines = perDocument((tree) => new VatReader(tree).read(false))

/** What is under the same VAT: added up once, then under each of its keys. */
interface Group {
  readonly keys: readonly string[]
  readonly amounts: VatAmounts
}

class VatReader {
  private readonly index: Index = new Map()
  private readonly tree: Tree
  private readonly groups: Group[] = []
  /** Few categories, rates and reasons recur on many lines. */
  private readonly known = new Map<string, Group>()

  constructor(tree: Tree) {
    this.tree = tree
  }

  read(isOfDetails: boolean): Index {
    const { tree } = this
    for (const line of tree.all(ROOT, LINE)) {
      if (!isOfDetails || isDetail(tree, line)) this.addLine(line)
    }
    for (const node of tree.all(ROOT, ALLOWANCE_CHARGE)) {
      const { amounts } = this.groupOf(tree.all(node, CHARGE_TAX))
      const text = tree.text(tree.first(node, INDICATOR)).trim()
      amounts.count += 1
      if (/^(?:false|0)$/.test(text)) this.addAmount(amounts, 'allowances', node, ACTUAL_AMOUNT)
      if (/^(?:true|1)$/.test(text)) this.addAmount(amounts, 'charges', node, ACTUAL_AMOUNT)
    }
    for (const node of tree.all(ROOT, LOGISTIC)) {
      const { amounts } = this.groupOf(tree.all(node, LOGISTIC_TAX))
      amounts.count += 1
      this.addAmount(amounts, 'logistics', node, APPLIED_AMOUNT)
    }
    for (const group of this.groups) this.addGroup(group)
    return this.index
  }

  private addLine(line: number): void {
    const { tree } = this
    const settlements = tree.all(line, LINE_SETTLEMENT)
    const [settlement] = settlements
    if (settlement === undefined) return
    if (settlements.length > 1) {
      this.groupOf(settlements.flatMap((at) => tree.all(at, LINE_TAX))).amounts.count += 1
      for (const each of settlements) this.addSettlement(each)
      return
    }
    this.addSettlement(settlement).count += 1
  }

  /** The net amount of a line, under the VAT of its settlement. */
  private addSettlement(settlement: number): VatAmounts {
    const { amounts } = this.groupOf(this.tree.all(settlement, LINE_TAX))
    for (const summation of this.tree.all(settlement, LINE_SUMMATION)) {
      this.addAmount(amounts, 'lines', summation, LINE_TOTAL)
    }
    return amounts
  }

  private addAmount(amounts: VatAmounts, part: Part, holder: number, place: Path): void {
    const [node, second] = this.tree.all(holder, place)
    if (node === undefined) return
    const amount = decimalOf(this.tree.text(node))
    if (amount === undefined) addFault(amounts, part, node)
    else amounts[part] = add(amounts[part], amount)
    if (second === undefined) return
    // Some rules take the first of two charges; no rule takes that of two lines.
    addFault(amounts, part === 'lines' || part === 'logistics' ? part : 'repeated', second)
  }

  private addGroup({ keys, amounts }: Group): void {
    for (const key of keys) {
      const total = this.amountsAt(key)
      for (const part of PARTS) total[part] = add(total[part], amounts[part])
      total.count += amounts.count
      total.faults = { ...amounts.faults, ...total.faults }
    }
  }

  private amountsAt(key: string): VatAmounts {
    let amounts = this.index.get(key)
    if (amounts === undefined) this.index.set(key, (amounts = { ...NOTHING }))
    return amounts
  }

  private groupOf(taxes: readonly number[]): Group {
    const [tax] = taxes
    if (tax === undefined) return { keys: [], amounts: { ...NOTHING } }
    if (taxes.length > 1) return this.newGroup(taxes)
    const signature =
      `${this.written(tax, CATEGORY)}|${this.written(tax, RATE)}|` +
      `${this.written(tax, REASON_CODE)}|${this.written(tax, REASON)}`
    let group = this.known.get(signature)
    if (group === undefined) this.known.set(signature, (group = this.newGroup(taxes)))
    return group
  }

  private newGroup(taxes: readonly number[]): Group {
    const group = { keys: this.keysOf(taxes), amounts: { ...NOTHING } }
    this.groups.push(group)
    return group
  }

  /** What an element says at a place, told from what any other may say. */
  private written(tax: number, place: Path): string {
    const nodes = this.tree.all(tax, place)
    const [node] = nodes
    if (node === undefined) return ''
    if (nodes.length === 1) return JSON.stringify(this.tree.text(node))
    return JSON.stringify(nodes.map((at) => this.tree.text(at)))
  }

  /** Conditions on several taxes hold when they hold for some: all pairs of category and rate. */
  private keysOf(taxes: readonly number[]): readonly string[] {
    const nodesAt = (place: Path) => taxes.flatMap((tax) => this.tree.all(tax, place))
    const categories = new Set(nodesAt(CATEGORY).map((at) => this.tree.text(at)))
    const [codes, words] = [nodesAt(REASON_CODE), nodesAt(REASON)]
    const [secondReason] = [...codes.slice(1), ...words.slice(1)]
    const text = (nodes: readonly number[]) => this.tree.text(nodes[0] ?? NONE)
    const reason = reasonText(text(codes), text(words))
    const keys = new Set<string>()
    const addKeys = (key: VatKey): void => {
      keys.add(textOf(key))
      const withReason = textOf({ ...key, reason })
      keys.add(withReason)
      if (secondReason !== undefined) addFault(this.amountsAt(withReason), 'key', secondReason)
    }
    for (const category of categories) {
      addKeys({ category })
      for (const at of nodesAt(RATE)) {
        const rate = decimalOf(this.tree.text(at))
        if (rate === undefined) addFault(this.amountsAt(rateFaultKey({ category })), 'key', at)
        else addKeys({ category, rate })
      }
    }
    return [...keys]
  }
}

function addFault(amounts: VatAmounts, part: keyof Faults, node: number): void {
  amounts.faults = { [part]: node, ...amounts.faults }
}
