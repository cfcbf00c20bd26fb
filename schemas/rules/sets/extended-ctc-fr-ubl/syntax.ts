import type { Path } from '../../tree/path.ts'
import { type Assertion, type Test, warning } from '../../tree/rule-set.ts'
import { path } from '../ubl-notation.ts'

const DELIVERY_TERMS_ID = path('cbc:ID')
const DELIVERY_LOCATION = path('cac:DeliveryLocation')
const NAME = path('cbc:Name')
const RATE_PARTS = path('cac:TaxExchangeRate/*')
const RATE_PART_NAMES = ['SourceCurrencyCode', 'TargetCurrencyCode', 'CalculationRate', 'Date']

/** What the profile admits of elements that EN 16931 does not expect. */
export const SYNTAX_ASSERTIONS: readonly Assertion[] = [
  warning('UBL-FREXT-CR-410', holdsTermsAndPlace([''])),
  warning('UBL-FREXT-CR-645', holdsTermsAndPlace(['cac:InvoiceLine/', 'cac:CreditNoteLine/'])),
  warning('CII-FREXT-CR-490', (tree, node) =>
    tree.every(node, RATE_PARTS, (at) => {
      return RATE_PART_NAMES.includes(tree.document.nameOf(at).local)
    }),
  ),
]

/** Delivery terms hold a code (INCOTERMS) and a place, and the place its name alone. */
function holdsTermsAndPlace(holders: readonly string[]): Test {
  const parts = holders.map((holder) => path(`${holder}cac:DeliveryTerms/*`))
  const places = holders.map((holder) => path(`${holder}cac:DeliveryTerms/cac:DeliveryLocation/*`))
  const areAll =
    (within: readonly Path[], names: readonly Path[]): Test =>
    (tree, node) =>
      within.every((each) =>
        tree.every(node, each, (at) => names.some((name) => tree.is(at, name))),
      )
  const arePartsRight = areAll(parts, [DELIVERY_TERMS_ID, DELIVERY_LOCATION])
  const arePlacesRight = areAll(places, [NAME])
  return (tree, node) => arePartsRight(tree, node) && arePlacesRight(tree, node)
}
