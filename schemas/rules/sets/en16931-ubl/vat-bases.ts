import { type Amount, add, negate, ZERO } from '../../../values/amount.ts'
import { perDocument, type Tree } from '../../tree/tree.ts'
import { decimalKey } from '../../tree/xpath-number.ts'
import { decimalAt } from '../totals.ts'
import { path } from '../ubl-notation.ts'
import { isAllowance, isCharge } from './indicator.ts'
import { codeOf } from './tax-category.ts'

const LINE_NAMES = [path('cac:InvoiceLine'), path('cac:CreditNoteLine')] as const
const LINE_CATEGORY = path('cac:Item/cac:ClassifiedTaxCategory')
const LINE_NET = path('cbc:LineExtensionAmount')
const ALLOWANCE_CHARGE = path('cac:AllowanceCharge')
const CATEGORY = path('cac:TaxCategory')
const AMOUNT = path('cbc:Amount')
const PERCENT = path('cbc:Percent')
const ROOT = 0

/**
 * Amounts by the VAT category they are under: the key is its code (`S`), or its code and its rate
 * (`S|5.5`).
 */
class Tally {
  readonly sums = new Map<string, Amount>()

  add(keys: readonly string[], amount: Amount | undefined): void {
    for (const key of keys) this.sums.set(key, add(this.sums.get(key) ?? ZERO, amount ?? ZERO))
  }
}

/** What the bases of the VAT breakdown (BT-116) are compared with. */
interface VatBases {
  /** Net amounts (BT-131): of invoice lines, and of credit note lines. */
  readonly lines: readonly [Tally, Tally]
  /** Whether such lines stand anywhere. */
  readonly hasLines: readonly [boolean, boolean]
  /** Charges less allowances of the document (BT-99, BT-92). */
  readonly charges: Tally
  /** The keys under which there is a line of either kind, or an allowance or charge, anywhere. */
  readonly lineKeys: readonly [ReadonlySet<string>, ReadonlySet<string>]
  readonly chargeKeys: ReadonlySet<string>
}

export const vatBasesOf = perDocument(readBases)

/** Both sums a base may be compared with: with the invoice lines, with the credit note lines. */
export function baseOf(bases: VatBases, kind: 0 | 1, key: string): Amount {
  const lines = bases.lines[kind].sums.get(key) ?? ZERO
  return add(lines, bases.charges.sums.get(key) ?? ZERO)
}

/** The key of a category at a rate. */
export function rateKey(code: string, rate: Amount): string {
  return `${code}|${decimalKey(rate)}`
}

function readBases(tree: Tree): VatBases {
  const bases = {
    lines: [new Tally(), new Tally()],
    hasLines: pair(false),
    charges: new Tally(),
    lineKeys: [new Set<string>(), new Set<string>()],
    chargeKeys: new Set<string>(),
  } satisfies VatBases
  const keysOf = keyReader(tree)
  for (const kind of [0, 1] as const) {
    for (const line of tree.everywhere(LINE_NAMES[kind])) {
      bases.hasLines[kind] = true
      const keys = keysOf(line, LINE_CATEGORY)
      for (const key of keys) bases.lineKeys[kind].add(key)
      if (tree.parent(line) !== ROOT) continue
      bases.lines[kind].add(keys, decimalAt(tree, line, LINE_NET))
    }
  }
  for (const node of tree.everywhere(ALLOWANCE_CHARGE)) {
    const keys = keysOf(node, CATEGORY)
    for (const key of keys) bases.chargeKeys.add(key)
    if (tree.parent(node) !== ROOT || keys.length === 0) continue
    // An amount that is neither of the two is not read, so that it cannot be a fault either.
    if (isCharge(tree, node)) bases.charges.add(keys, decimalAt(tree, node, AMOUNT))
    if (isAllowance(tree, node)) {
      bases.charges.add(keys, negate(decimalAt(tree, node, AMOUNT) ?? ZERO))
    }
  }
  return bases
}

function pair(value: boolean): [boolean, boolean] {
  return [value, value]
}

/** Reads the keys of what holds categories: each code once, and with each rate given there. */
function keyReader(tree: Tree) {
  // Few codes and rates recur on many lines: keys are made once for each pair of texts.
  const known = new Map<string, readonly string[]>()
  return (holder: number, categories: typeof CATEGORY): readonly string[] => {
    const nodes = tree.all(holder, categories)
    const only = nodes.length === 1 ? nodes[0] : undefined
    if (only === undefined) return keysOf(tree, nodes)
    const text = `${codeOf(tree, only)}|${tree.textAt(only, PERCENT)}`
    let keys = known.get(text)
    if (keys === undefined) known.set(text, (keys = keysOf(tree, nodes)))
    return keys
  }
}

function keysOf(tree: Tree, nodes: readonly number[]): readonly string[] {
  const codes = new Set(nodes.map((node) => codeOf(tree, node)))
  const rates = nodes.flatMap((node) => decimalAt(tree, node, PERCENT) ?? [])
  const withRates = [...codes].flatMap((code) => rates.map((rate) => rateKey(code, rate)))
  return [...codes, ...new Set(withRates)]
}
