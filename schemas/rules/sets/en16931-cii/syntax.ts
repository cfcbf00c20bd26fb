import { type Assertion, type ContextRule, fatal, rule, type Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { path } from '../cii-notation.ts'
import {
  AGREEMENT_SYNTAX,
  ATTRIBUTE_SYNTAX,
  CHARGE_SYNTAX,
  CONTEXT_SYNTAX,
  DELIVERY_SYNTAX,
  DOCUMENT_SYNTAX,
  ITEM_SYNTAX,
  LINE_SETTLEMENT_SYNTAX,
  PRICE_SYNTAX,
  ROOT_SYNTAX,
  SETTLEMENT_SYNTAX,
} from './syntax-parts.ts'
import { REFERENCE_SYNTAX } from './syntax-references.ts'
import { limitsOf, UNEXPECTED_TABLES } from './syntax-table.ts'
import { QUANTITY_SYNTAX, TAX_SYNTAX } from './syntax-taxes.ts'

/** What is asked in the contexts of the table besides, by the names the table gives them. */
export type SyntaxAssertions = Readonly<Record<string, readonly Assertion[]>>

const TAX_TOTAL = path('ram:TaxTotalAmount')
// XPath's \d takes the digits of every script.
const DAY = /^[ \t\r\n]*\p{Nd}{4}(?:1[0-2]|0[1-9])(?:3[01]|[12][0-9]|0[1-9])[ \t\r\n]*$/u

const OWN: SyntaxAssertions = {
  'ROOT/rsm:ExchangedDocumentContext': CONTEXT_SYNTAX,
  'ROOT/rsm:ExchangedDocument': DOCUMENT_SYNTAX,
  'LINE/SpecifiedTradeProduct': ITEM_SYNTAX,
  'LINE/SpecifiedTradeProduct/ApplicableProductCharacteristic': ATTRIBUTE_SYNTAX,
  'LINE/SpecifiedLineTradeAgreement': PRICE_SYNTAX,
  SpecifiedTradeAllowanceCharge: CHARGE_SYNTAX,
  'LINE/SpecifiedLineTradeSettlement': LINE_SETTLEMENT_SYNTAX,
  'TRANSACTION/ApplicableHeaderTradeAgreement': AGREEMENT_SYNTAX,
  'TRANSACTION/ApplicableHeaderTradeDelivery': DELIVERY_SYNTAX,
  'TRANSACTION/ApplicableHeaderTradeSettlement': SETTLEMENT_SYNTAX,
  ROOT: ROOT_SYNTAX,
  '*ReferencedDocument': REFERENCE_SYNTAX,
  '*Quantity': QUANTITY_SYNTAX,
  '*TradeTax': TAX_SYNTAX,
  'udt:DateTimeString': [fatal('CII-DT-097', (tree, node) => DAY.test(tree.text(node)))],
}

/** Contexts with a condition. */
const CONDITIONS: Readonly<Record<string, Test>> = {
  '*Amount': (tree, node) => !tree.is(node, TAX_TOTAL),
  'udt:DateTimeString': isDay,
}

function isDay(tree: Tree, node: number): boolean {
  return tree.attribute(node, 'format') === '102'
}

/** The rules of the syntax: the table, what tables cannot say, and what a profile adds. */
export function syntaxRules(added: SyntaxAssertions = {}): readonly ContextRule[] {
  return UNEXPECTED_TABLES.map((table) =>
    rule(
      table.context,
      [...limitsOf(table), ...(OWN[table.name] ?? []), ...(added[table.name] ?? [])],
      CONDITIONS[table.name],
    ),
  )
}
