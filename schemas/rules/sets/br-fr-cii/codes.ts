import { ATTACHMENT_DESCRIPTIONS } from '../../../codelists/attachment.ts'
import { FRENCH_DOCUMENT_TYPES } from '../../../codelists/document-type.ts'
import { CANARIES_AND_CEUTA, FRENCH_VAT_CATEGORIES } from '../../../codelists/vat-category.ts'
import { FRENCH_VAT_RATES } from '../../../codelists/vat-rate.ts'
import { isAny, isCode, isNever } from '../br-fr/code.ts'
import { fatal, rule, type Pattern } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { AGREEMENT, below, LINES, path, SETTLEMENT } from './place.ts'

const LINE_SETTLEMENT = `${LINES}/ram:SpecifiedLineTradeSettlement`

const TYPES = [
  ['BT-3', below('rsm:ExchangedDocument/ram:TypeCode')],
  ['EXT-FR-FE-02', below(`${SETTLEMENT}/ram:InvoiceReferencedDocument/ram:TypeCode`)],
  ['EXT-FR-FE-137', below(`${LINE_SETTLEMENT}/ram:InvoiceReferencedDocument/ram:TypeCode`)],
] as const

const ALLOWANCE_TAX = below(`${SETTLEMENT}/ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax`)
const BREAKDOWN_TAX = below(`${SETTLEMENT}/ram:ApplicableTradeTax`)
const LINE_TAX = below(`${LINE_SETTLEMENT}/ram:ApplicableTradeTax`)

const CATEGORY = path('ram:CategoryCode')
const RATE = path('ram:RateApplicablePercent')
const SUBTYPE = path('ram:AssociatedDocumentLineDocument/ram:LineStatusReasonCode')
const KIND = path('ram:TypeCode')
const DESCRIPTION = path('ram:Name')

/** BT-122 and what goes with it; 50 and 130 are other references. */
const SUPPORTING_DOCUMENT = '916'

const isElsewhere = isNever(CATEGORY, CANARIES_AND_CEUTA)

/** Document types, VAT categories and rates, what attachments are. */
export const CODE_PATTERNS: readonly Pattern[] = [
  TYPES.map(([term, at]) => rule(at, [fatal(`BR-FR-04_${term}`, isCode(FRENCH_DOCUMENT_TYPES))])),
  [
    rule(ALLOWANCE_TAX, [
      fatal('BR-FR-15_BT-95_BT-102', isCategory),
      fatal('BR-FR-15_BT-95_BT-102_LM', isElsewhere),
      fatal('BR-FR-16_BT-96_BT-103', isRate),
    ]),
    rule(BREAKDOWN_TAX, [
      fatal('BR-FR-15_BT-95_BT-118', isCategory),
      fatal('BR-FR-15_BT-95_BT-118_LM', isElsewhere),
      fatal('BR-FR-16_BT-119', isRate),
    ]),
    rule(LINE_TAX, [
      fatal('BR-FR-15_BT-95_BT-151', (tree, node) => {
        return isCategory(tree, node) || (!tree.has(node, CATEGORY) && isUnbilled(tree, node))
      }),
      fatal('BR-FR-15_BT-95_BT-151_LM', isElsewhere),
      fatal('BR-FR-16_BT-152', isRate),
    ]),
  ],
  [
    rule(
      below(`${AGREEMENT}/ram:AdditionalReferencedDocument`),
      [
        fatal('BR-FR-17_BT-123', (tree, node) => {
          const description = normalizeSpace(tree.textAt(node, DESCRIPTION))
          return description === '' || ATTACHMENT_DESCRIPTIONS.codes.has(description)
        }),
      ],
      (tree, node) => isAny(tree, node, KIND, SUPPORTING_DOCUMENT),
    ),
  ],
]

function isCategory(tree: Tree, node: number): boolean {
  return FRENCH_VAT_CATEGORIES.codes.has(tree.textAt(node, CATEGORY))
}

function isRate(tree: Tree, node: number): boolean {
  const rate = tree.textAt(node, RATE)
  return rate === '' || FRENCH_VAT_RATES.codes.has(rate)
}

/** A group or a line for information needs no category. */
function isUnbilled(tree: Tree, tax: number): boolean {
  const line = tree.parent(tree.parent(tax))
  return isAny(tree, line, SUBTYPE, 'GROUP') || isAny(tree, line, SUBTYPE, 'INFORMATION')
}
