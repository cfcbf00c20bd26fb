import { PPF_VAT_CATEGORIES } from '../../../codelists/ppf.ts'
import { fatal, type Pattern, rule, type RuleSet } from '../../tree/rule-set.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { hasCode, hasText, isGreeceAsGr, isRate } from '../ppf/format.ts'
import { path } from '../ubl-notation.ts'
import * as asked from './assertions.ts'
import { BASE_UBL } from './f1-base-ubl.ts'
import { fullReferences, referencesInOnePlace } from './references.ts'
import {
  ROOTS,
  LINES,
  below,
  REFERENCE,
  PRICE,
  INVOICE_LINE,
  INDICATOR,
  BASE_AMOUNT,
  ALLOWANCE_AMOUNT,
  ofAllowances,
  REFERENCES,
  DATE,
} from './ubl-places.ts'

const ADDRESS = '/cac:Delivery/cac:DeliveryLocation/cac:Address'
const ALLOWANCE_RATE = path('cac:TaxCategory/cbc:Percent')
const ALLOWANCE_CATEGORY = path('cac:TaxCategory/cbc:ID')
const DELIVERY_COUNTRY = path('cac:Country/cbc:IdentificationCode')
const INVOICED = path('cbc:InvoicedQuantity')
const CREDITED = path('cbc:CreditedQuantity')
const INVOICED_UNIT = path('cbc:InvoicedQuantity/@unitCode')
const CREDITED_UNIT = path('cbc:CreditedQuantity/@unitCode')

/** Flux 1 full: what the PPF will ask besides, when lines are sent too. */
const FULL: readonly Pattern[] = [
  [
    rule(below(ROOTS, ''), [
      fatal('G6.09', (tree, node) => REFERENCES.ownLines(tree, node).length > 0),
      ...fullReferences(REFERENCES),
      ...referencesInOnePlace(REFERENCES),
    ]),
  ],
  [
    rule(below(LINES, ''), [
      fatal('G6.09', (tree, node) =>
        tree.has(node, tree.is(node, INVOICE_LINE) ? INVOICED : CREDITED),
      ),
      fatal(
        'G6.09',
        (tree, node) => tree.has(node, INVOICED_UNIT) || tree.has(node, CREDITED_UNIT),
      ),
      ...asked.required(
        'G6.09',
        ['cac:Price', 'cac:Price/cbc:PriceAmount', 'cac:Item', 'cac:Item/cbc:Name'].map(path),
      ),
      fatal('G6.09', (tree, node) =>
        tree.some(node, PRICE, (price) => ofAllowances(BASE_AMOUNT)(tree, price).length > 0),
      ),
    ]),
  ],
  [rule(below([...ROOTS, ...LINES], `${REFERENCE}/cbc:IssueDate`), DATE)],
  [
    rule(below([...ROOTS, ...LINES], ADDRESS), [
      ...asked.required(
        'G6.16',
        [
          'cbc:StreetName',
          'cbc:CityName',
          'cbc:PostalZone',
          'cac:Country/cbc:IdentificationCode',
        ].map(path),
      ),
      fatal(
        'G2.01',
        (tree, node) =>
          !tree.has(node, DELIVERY_COUNTRY) || isGreeceAsGr(tree.textAt(node, DELIVERY_COUNTRY)),
      ),
    ]),
  ],
  [
    rule(below(ROOTS, '/cac:AllowanceCharge'), [
      ...asked.required('G6.09', ['cbc:Amount', 'cac:TaxCategory/cbc:ID'].map(path)),
      fatal(
        'G6.10',
        (tree, node) =>
          tree.some(node, INDICATOR, (at) => ['true', '1'].includes(tree.text(at))) ||
          normalizeSpace(tree.textAt(node, ALLOWANCE_RATE)) !== '',
      ),
      fatal('S1.17', hasText(path('cac:TaxCategory/cac:TaxScheme/cbc:ID'), 'VAT')),
      fatal(
        'G2.31',
        (tree, node) =>
          !tree.has(node, ALLOWANCE_CATEGORY) ||
          hasCode(ALLOWANCE_CATEGORY, PPF_VAT_CATEGORIES)(tree, node),
      ),
      fatal(
        'G1.24',
        (tree, node) =>
          !tree.has(node, ALLOWANCE_RATE) || isRate(tree.textAt(node, ALLOWANCE_RATE)),
      ),
    ]),
  ],
  [rule(below(LINES, '/cac:AllowanceCharge'), asked.required('G6.09', [ALLOWANCE_AMOUNT]))],
]

export const F1_FULL_UBL: RuleSet = {
  name: 'f1-full-ubl',
  pack: 'ppf-flux1@0.2',
  patterns: [...BASE_UBL, ...FULL],
}
