import { type Amount, ZERO } from '../../values/amount.ts'
import type { Tree } from '../tree/tree.ts'
import { decimalOfDouble, roundedToCents, type XPathNumber } from '../tree/xpath-number.ts'

/**
 * A sum of amounts as the rules of the extended profiles make it: in doubles, in document order. A
 * base 0.01 away from such a sum may thus be a hair more than one cent away.
 */
export class DoubleSum {
  private total = 0
  /** How many amounts were added. */
  count = 0

  add(tree: Tree, nodes: readonly number[]): void {
    for (const node of nodes) {
      this.total += tree.double(node)
      this.count += 1
    }
  }

  /** Rounded to cents: a double, but the sum of nothing is the decimal 0. */
  get cents(): XPathNumber {
    return this.count === 0 ? ZERO : roundedToCents(this.total)
  }

  /** `xs:decimal()` of that: the exact value of the double, which may be a hair off its cents. */
  get decimalCents(): Amount {
    return this.count === 0 ? ZERO : decimalOfDouble(roundedToCents(this.total))
  }
}
