import { isIn } from '../../../codelists/code-list.ts'
import { PPF_OUT_OF_SCOPE_EXEMPTIONS } from '../../../codelists/ppf.ts'
import type { Path } from '../../tree/path.ts'
import { type Assertion, fatal, type Test } from '../../tree/rule-set.ts'

/** Where a VAT breakdown and those who owe the VAT stand, from the root. */
export interface ExemptionPlaces {
  readonly breakdown: Path
  /** From a breakdown. */
  readonly category: Path
  readonly reasonCode: Path
  readonly reason: Path
  /** From the root: VAT numbers of the seller and of the tax representative. */
  readonly vatNumbers: readonly Path[]
  readonly isVatlessCreditNote: Test
}

/** Exempt breakdowns and what goes with them (G1.41, G1.47, G6.21, G2.32). */
export function exemptionAssertions(places: ExemptionPlaces): Assertion[] {
  const { breakdown, category, reasonCode, reason, vatNumbers } = places
  const isExempt: Test = (tree, at) => tree.some(at, category, (code) => tree.text(code) === 'E')
  const hasExempt: Test = (tree, node) => tree.some(node, breakdown, (at) => isExempt(tree, at))
  const exemptHas =
    (path: Path): Test =>
    (tree, node) =>
      tree.some(node, breakdown, (at) => isExempt(tree, at) && tree.has(at, path))
  return [
    fatal(
      'G1.41',
      (tree, node) =>
        !hasExempt(tree, node) ||
        (exemptHas(reasonCode)(tree, node) && exemptHas(reason)(tree, node)),
    ),
    fatal(
      'G1.47',
      (tree, node) => !hasExempt(tree, node) || vatNumbers.some((path) => tree.has(node, path)),
    ),
    fatal('G6.21', (tree, node) => {
      const isVatless = tree.some(node, breakdown, (at) =>
        tree.some(at, reasonCode, (code) => tree.text(code) === 'VATEX-FR-CNWVAT'),
      )
      return !isVatless || places.isVatlessCreditNote(tree, node)
    }),
    fatal('G2.32', (tree, node) => {
      const isOutOfScope = tree.some(node, breakdown, (at) =>
        tree.some(at, reasonCode, (code) => isIn(PPF_OUT_OF_SCOPE_EXEMPTIONS, tree.text(code))),
      )
      // The official test asks both of every category: where there is none, it is broken.
      return tree.some(node, breakdown, (at) =>
        tree.some(at, category, (code) => !isOutOfScope || !isUntaxed(tree.text(code))),
      )
    }),
  ]
}

const isUntaxed = (category: string): boolean => category === 'O' || category === 'E'
