import { type Assertion, type ContextRule, fatal, rule } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { hasTwoDecimals } from '../decimals.ts'
import { filled, present } from '../presence.ts'
import { decimalAt, isSame, toCents } from '../totals.ts'
import { add } from '../../../values/amount.ts'
import { context, path } from '../ubl-notation.ts'
import { isNotBackwards } from './periods.ts'
import { VAT_DOCUMENT_ASSERTIONS } from './vat-document.ts'

export const DOCUMENT = context('/ubl:Invoice | /cn:CreditNote')

const SELLER = 'cac:AccountingSupplierParty/cac:Party'
const BUYER = 'cac:AccountingCustomerParty/cac:Party'
const CURRENCY = path('cbc:DocumentCurrencyCode')
const TAX_CURRENCY = path('cbc:TaxCurrencyCode')
const PERIOD_CODE = path('cac:InvoicePeriod/cbc:DescriptionCode')
const TAX_POINT_DATE = path('cbc:TaxPointDate')
const TAX_TOTAL = path('cac:TaxTotal')
const TAX_AMOUNT = path('cbc:TaxAmount')
const ANY_TAX_AMOUNT = path('cac:TaxTotal/cbc:TaxAmount')
const TOTALS = path('cac:LegalMonetaryTotal')
const WITH_VAT = path('cbc:TaxInclusiveAmount')
const WITHOUT_VAT = path('cbc:TaxExclusiveAmount')

/** What the document as a whole must have, VAT categories aside. */
const ASSERTIONS: readonly Assertion[] = [
  fatal('BR-01', filled(path('cbc:CustomizationID'))),
  fatal('BR-02', filled(path('cbc:ID'))),
  fatal('BR-03', filled(path('cbc:IssueDate'))),
  fatal('BR-04', filled(path('cbc:InvoiceTypeCode'), path('cbc:CreditNoteTypeCode'))),
  fatal('BR-05', filled(CURRENCY)),
  fatal('BR-06', filled(path(`${SELLER}/cac:PartyLegalEntity/cbc:RegistrationName`))),
  fatal('BR-07', filled(path(`${BUYER}/cac:PartyLegalEntity/cbc:RegistrationName`))),
  fatal('BR-08', present(path(`${SELLER}/cac:PostalAddress`))),
  fatal('BR-10', present(path(`${BUYER}/cac:PostalAddress`))),
  fatal('BR-16', present(path('cac:InvoiceLine'), path('cac:CreditNoteLine'))),
  fatal('BR-53', (tree, node) =>
    tree.every(node, TAX_CURRENCY, (at) => hasTaxIn(tree, tree.text(at))),
  ),
  fatal('BR-CO-03', (tree, node) => {
    return !(tree.has(node, TAX_POINT_DATE) && tree.has(node, PERIOD_CODE))
  }),
  fatal('BR-CO-15', (tree, node) =>
    tree.every(node, CURRENCY, (at) => isTotalWithVat(tree, node, tree.text(at))),
  ),
  fatal('BR-CO-18', present(path('cac:TaxTotal/cac:TaxSubtotal'))),
  fatal('BR-DEC-13', (tree) => isTaxRounded(tree, CURRENCY)),
  fatal('BR-DEC-15', (tree) => isTaxRounded(tree, TAX_CURRENCY)),
  ...VAT_DOCUMENT_ASSERTIONS,
]

/** The document, its periods, its references. */
export const DOCUMENT_RULES: readonly ContextRule[] = [
  rule(context('cac:AdditionalDocumentReference'), [fatal('BR-52', filled(path('cbc:ID')))]),
  rule(DOCUMENT, ASSERTIONS),
  rule(context('cac:InvoiceLine/cac:InvoicePeriod | cac:CreditNoteLine/cac:InvoicePeriod'), [
    fatal('BR-30', isNotBackwards),
    fatal('BR-CO-20', present(path('cbc:StartDate'), path('cbc:EndDate'))),
  ]),
  rule(context('cac:InvoicePeriod'), [
    fatal('BR-29', isNotBackwards),
    fatal(
      'BR-CO-19',
      present(path('cbc:StartDate'), path('cbc:EndDate'), path('cbc:DescriptionCode')),
    ),
  ]),
]

/** The rule on preceding invoices, wherever a profile looks for them. */
export const BILLING_REFERENCE_ASSERTIONS: readonly Assertion[] = [
  fatal('BR-55', present(path('cac:InvoiceDocumentReference/cbc:ID'))),
]

function hasTaxIn(tree: Tree, currency: string): boolean {
  return tree.everywhere(ANY_TAX_AMOUNT).some((at) => tree.attribute(at, 'currencyID') === currency)
}

/** One VAT total in the currency of the document, and it makes the total with VAT. */
function isTotalWithVat(tree: Tree, document: number, currency: string): boolean {
  const taxes = tree
    .all(document, TAX_TOTAL)
    .flatMap((total) => tree.all(total, TAX_AMOUNT))
    .filter((at) => tree.attribute(at, 'currencyID') === currency)
  const [only] = taxes
  if (only === undefined || taxes.length > 1) return false
  const totals = tree.single(document, TOTALS)
  const withoutVat = decimalAt(tree, totals, WITHOUT_VAT)
  const tax = tree.decimal(only)
  if (withoutVat === undefined || tax === undefined) return false
  return isSame(decimalAt(tree, totals, WITH_VAT), toCents(add(withoutVat, tax)))
}

/**
 * The official test looks for the currency of the document inside the VAT total, where there is
 * none: it is kept by every document whose VAT totals hold text alone.
 */
function isTaxRounded(tree: Tree, currency: typeof CURRENCY): boolean {
  return tree.everywhere(ANY_TAX_AMOUNT).every((at) => {
    if (!tree.hasChildren(at)) return true
    const code = tree.attribute(at, 'currencyID')
    if (!tree.some(at, currency, (child) => tree.text(child) === code)) return true
    return hasTwoDecimals(tree.text(at))
  })
}
