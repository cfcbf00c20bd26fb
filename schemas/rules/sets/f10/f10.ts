import type { CodeList } from '../../../codelists/code-list.ts'
import { FINAL_FRAMEWORKS } from '../../../codelists/billing-framework.ts'
import {
  PPF_COMPANY_SCHEMES,
  PPF_CORRECTED_TYPES,
  PPF_CREDIT_NOTE_TYPES,
  PPF_DOCUMENT_TYPES,
  PPF_DOWN_PAYMENT_TYPES,
  PPF_FRAMEWORKS,
  PPF_TRANSACTION_CATEGORIES,
  PPF_VAT_CATEGORIES,
  PPF_VAT_POINTS,
  PPF_VAT_SCHEMES,
  PPF_VATLESS_CREDIT_NOTE_TYPES,
} from '../../../codelists/ppf.ts'
import { notation, type Path } from '../../tree/path.ts'
import {
  type Assertion,
  type ContextRule,
  fatal,
  rule,
  type RuleSet,
  type Test,
} from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { stringLength } from '../../tree/xpath-text.ts'
import { present } from '../presence.ts'
import {
  attributeIn,
  attributeIs,
  dateAssertions,
  endsAfterStart,
  hasAttribute,
  hasCode,
  hasText,
  isAmount,
  isCode,
  isCompactDate,
  isCompactInstant,
  isCountryForm,
  isCurrency,
  isIdentifier,
  isPrice,
  isQuantity,
  isRate,
  isShort,
  isSiren,
  isText,
  sumOf,
  text,
} from '../ppf/format.ts'

/**
 * What the PPF asks of an e-reporting transmission (flux 10), annex 7 v1.8. The document has no
 * namespace; its transactions and its payments stand in two reports.
 */
const { path, context } = notation({})

const at = (...places: readonly string[]) =>
  context(places.map((place) => `/Report/${place}`).join(' | '))
const TRANSACTIONS = 'TransactionsReport'
const INVOICE = `${TRANSACTIONS}/Invoice`
const LINE = `${INVOICE}/Line`
const DAY = `${TRANSACTIONS}/Transactions`
const PAYMENTS = 'PaymentsReport'

/** One assertion on the text of an element. */
const value = (id: string, passes: (text: string) => boolean): Assertion => fatal(id, text(passes))
const code = (id: string, list: CodeList): Assertion => fatal(id, isCode(list))

const DATE = dateAssertions(isCompactDate)
const NUMBER = [value('G1.05', (found) => isIdentifier(found, 35))]
const AMOUNT = [value('G1.14', isAmount)]
const PRICE = [value('G1.16', isPrice)]
const RATE = [value('G1.24', isRate)]
const COUNTRY = [value('G2.01', isCountryForm)]
const CURRENCY = [value('G1.10', isCurrency)]
const CATEGORY = [code('G2.31', PPF_VAT_CATEGORIES)]
const VAT_POINT = [code('P1.11', PPF_VAT_POINTS)]

const START_DATE = path('StartDate')
const END_DATE = path('EndDate')
const PERIOD = [fatal('G6.25', endsAfterStart(END_DATE, START_DATE))]
const hasPeriod: Test = (tree, node) => tree.has(node, START_DATE) && tree.has(node, END_DATE)

const REPORTS = [path('TransactionsReport'), path('PaymentsReport')]
const TYPE_CODE = path('TypeCode')
const FRAMEWORK = path('BusinessProcess/ID')
const REFERENCE = path('ReferencedDocument')
const REFERENCE_NUMBER = path('ReferencedDocument/ID')
const REFERENCE_DATE = path('ReferencedDocument/IssueDate')
const LINES = path('Line')
const COMPANY = path('CompanyId')
const VAT_NUMBER = path('TaxRegistrationId')
const BREAKDOWN_CATEGORY = path('TaxSubTotal/TaxCategory/Code')
const EXEMPTION_CODE = path('TaxSubTotal/TaxCategory/TaxExemptionReasonCode')
const SELLER_VAT = path('Seller/TaxRegistrationId')
const REPRESENTATIVE_VAT = path('SellerTaxRepresentative/TaxRegistrationId')
const CATEGORY_CODE = path('TaxCategory/Code')
const REASON_CODE = path('TaxCategory/TaxExemptionReasonCode')
const REASON = path('TaxCategory/TaxExemptionReason')
const SUBTOTAL_CURRENCY = path('CurrencyCode')
const IS_IN_EUROS = hasText(SUBTOTAL_CURRENCY, 'EUR')

const NET = path('PriceAmount')
const DISCOUNT = path('AllowanceChargeAmount')
const GROSS = path('AllowanceChargeBaseAmount')

/** The transmission: its number, instant, kind, sender (a platform) and declarant. */
const TRANSMISSION: readonly ContextRule[] = [
  rule(at('ReportDocument/Id'), [value('G1.104', (found) => isIdentifier(found, 50))]),
  rule(
    at('ReportDocument/IssueDateTime/DateTimeString'),
    dateAssertions(isCompactInstant, 'G7.53'),
  ),
  rule(at('ReportDocument/TypeCode'), [value('G8.01', (found) => ['IN', 'RE'].includes(found))]),
  rule(at('ReportDocument'), [
    fatal(
      'G6.29',
      (tree) => REPORTS.reduce((count, report) => count + tree.count(0, report), 0) === 1,
    ),
  ]),
  rule(at('ReportDocument/Sender/Id'), [
    fatal('G6.22', attributeIs('schemeId', '0238')),
    value('G6.22', (found) => stringLength(found) === 4),
  ]),
  rule(at('ReportDocument/Sender/RoleCode'), [fatal('G7.51', isText('WK'))]),
  rule(at('ReportDocument/Issuer/Id'), [
    fatal('G6.26', attributeIs('schemeId', '0002')),
    value('G6.26', isSiren),
  ]),
  rule(at('ReportDocument/Issuer/RoleCode'), [
    value('G7.52', (found) => ['BY', 'SE'].includes(found)),
  ]),
]

/** A corrected invoice names one invoice; a credit note at least one, or one on every line. */
const REFERENCES = [
  fatal('G1.32', (tree, node) => {
    if (!hasCode(TYPE_CODE, PPF_CORRECTED_TYPES)(tree, node)) return true
    return tree.count(node, REFERENCE) === 1 && tree.has(node, REFERENCE_DATE)
  }),
  fatal('G1.32', (tree, node) => {
    if (!hasCode(TYPE_CODE, PPF_CREDIT_NOTE_TYPES)(tree, node)) return true
    if (tree.has(node, REFERENCE_DATE)) return true
    return (
      tree.has(node, LINES) &&
      tree.every(
        node,
        LINES,
        (line) => tree.has(line, REFERENCE_NUMBER) && tree.has(line, REFERENCE_DATE),
      )
    )
  }),
]

/** Totals sum up in euros, give or take a cent for each amount; asked of amounts in their form. */
function sumsUp(total: Path, parts: Path, isAlwaysAsked: boolean): Assertion {
  const areForms = (tree: Tree, node: number): boolean =>
    [total, parts].every((amounts) =>
      tree.every(node, amounts, (each) => isAmount(tree.text(each))),
    )
  return fatal('G1.53', (tree, node) => {
    if (!isAlwaysAsked && !tree.has(node, total)) return true
    if (!areForms(tree, node)) return true
    const difference = tree.number(tree.single(node, total)) - sumOf(tree, node, parts)
    return Math.abs(difference) <= tree.count(node, parts) / 100
  })
}

/** The invoice as a whole. */
const WHOLE_INVOICE: readonly ContextRule[] = [
  rule(at(INVOICE), [
    fatal(
      'G1.60',
      (tree, node) =>
        !hasCode(FRAMEWORK, FINAL_FRAMEWORKS)(tree, node) ||
        !hasCode(TYPE_CODE, PPF_DOWN_PAYMENT_TYPES)(tree, node),
    ),
    fatal(
      'G6.21',
      (tree, node) =>
        !hasText(EXEMPTION_CODE, 'VATEX-FR-CNWVAT')(tree, node) ||
        hasCode(TYPE_CODE, PPF_VATLESS_CREDIT_NOTE_TYPES)(tree, node),
    ),
    ...REFERENCES,
    fatal('G6.28', present(path('Buyer/CompanyId'))),
    fatal(
      'G1.102',
      (tree, node) =>
        !hasText(BREAKDOWN_CATEGORY, 'E')(tree, node) ||
        tree.has(node, SELLER_VAT) ||
        tree.has(node, REPRESENTATIVE_VAT),
    ),
  ]),
  rule(
    at(INVOICE),
    [
      sumsUp(path('MonetaryTotal/TaxExclusiveAmount'), path('TaxSubTotal/TaxableAmount'), false),
      sumsUp(path('MonetaryTotal/TaxAmount'), path('TaxSubTotal/TaxAmount'), false),
    ],
    hasText(path('CurrencyCode'), 'EUR'),
  ),
]

/** Seller and buyer. */
const PARTIES: readonly ContextRule[] = ['Seller', 'Buyer'].flatMap((party) => [
  rule(at(`${INVOICE}/${party}/CompanyId`), [
    fatal('G2.19', attributeIn('schemeId', PPF_COMPANY_SCHEMES)),
    fatal('G2.19', isOfItsScheme),
  ]),
  rule(at(`${INVOICE}/${party}`), [
    fatal(
      'G2.33',
      (tree, node) =>
        !hasAttribute(COMPANY, 'schemeId', PPF_VAT_SCHEMES)(tree, node) ||
        tree.has(node, VAT_NUMBER),
    ),
  ]),
  rule(at(`${INVOICE}/${party}/TaxRegistrationId`), [
    fatal('G2.33', attributeIs('qualifyingId', 'VAT')),
  ]),
  rule(at(`${INVOICE}/${party}/PostalAddress/CountryId`), COUNTRY),
])

/** SIREN and Tahiti have nine digits, RIDET nine or ten, foreign identifiers 18 characters. */
function isOfItsScheme(tree: Tree, node: number): boolean {
  const found = tree.text(node)
  switch (tree.attribute(node, 'schemeId')) {
    case '0002':
    case '0229':
      return isSiren(found)
    case '0223':
    case '0227':
      return stringLength(found) <= 18
    case '0228':
      return /^\p{Nd}{9,10}$/u.test(found)
    default:
      return true
  }
}

/** The values of an invoice. */
const INVOICE_VALUES: readonly ContextRule[] = [
  rule(at(`${INVOICE}/TypeCode`), [code('G1.01', PPF_DOCUMENT_TYPES)]),
  rule(at(`${INVOICE}/BusinessProcess/ID`), [code('G1.02', PPF_FRAMEWORKS)]),
  rule(at(`${INVOICE}/BusinessProcess/TypeID`), [
    fatal('S1.12', isText('urn.cpro.gouv.fr:1p0:ereporting')),
  ]),
  rule(at(`${INVOICE}/ID`, `${INVOICE}/ReferencedDocument/ID`), NUMBER),
  rule(
    at(
      `${INVOICE}/IssueDate`,
      `${INVOICE}/DueDate`,
      `${INVOICE}/ReferencedDocument/IssueDate`,
      `${INVOICE}/Delivery/Date`,
      `${INVOICE}/InvoicePeriod/StartDate`,
      `${INVOICE}/InvoicePeriod/EndDate`,
    ),
    DATE,
  ),
  rule(at(`${INVOICE}/TaxDueDateTypeCode`), VAT_POINT),
  rule(at(`${INVOICE}/Delivery/Location/CountryId`), COUNTRY),
  rule(at(`${INVOICE}/InvoicePeriod`), PERIOD, hasPeriod),
  rule(at(`${INVOICE}/AllowanceCharge/TaxCategoryCode`), CATEGORY),
  rule(at(`${INVOICE}/AllowanceCharge/TaxPercent`), RATE),
  rule(
    at(
      `${INVOICE}/AllowanceCharge/Amount`,
      `${INVOICE}/MonetaryTotal/TaxExclusiveAmount`,
      `${INVOICE}/TaxSubTotal/TaxableAmount`,
      `${INVOICE}/TaxSubTotal/TaxAmount`,
    ),
    AMOUNT,
  ),
  rule(at(`${INVOICE}/MonetaryTotal/TaxAmount`), [
    fatal('G6.23', attributeIs('CurrencyCode', 'EUR')),
    ...AMOUNT,
  ]),
  rule(at(`${INVOICE}/TaxSubTotal/TaxCategory/Code`), CATEGORY),
  rule(at(`${INVOICE}/TaxSubTotal/TaxCategory/Percent`), RATE),
  rule(at(`${INVOICE}/TaxSubTotal`), [
    fatal(
      'G1.40',
      (tree, node) =>
        !hasText(CATEGORY_CODE, 'E')(tree, node) ||
        (tree.has(node, REASON_CODE) && tree.has(node, REASON)),
    ),
  ]),
  rule(at(`${INVOICE}/CurrencyCode`, `${DAY}/TransactionsCurrency`), CURRENCY),
]

/** Invoice lines. */
const LINE_VALUES: readonly ContextRule[] = [
  rule(
    at(
      `${LINE}/InvoicePeriod/StartDate`,
      `${LINE}/InvoicePeriod/EndDate`,
      `${LINE}/ReferencedDocument/IssueDate`,
    ),
    DATE,
  ),
  rule(at(`${LINE}/InvoicePeriod`), PERIOD, hasPeriod),
  rule(at(`${LINE}/Delivery/Location/CountryId`), COUNTRY),
  rule(at(`${LINE}/AllowanceCharge/Amount`), AMOUNT),
  rule(at(`${LINE}/BilledQuantity`), [
    value('G1.15', (found) => isQuantity(found) && isShort(found)),
  ]),
  rule(
    at(
      `${LINE}/Price/PriceAmount`,
      `${LINE}/Price/AllowanceChargeAmount`,
      `${LINE}/Price/AllowanceChargeBaseAmount`,
    ),
    PRICE,
  ),
  rule(at(`${LINE}/Price`), [fatal('G1.55', isNetOfDiscount)]),
  rule(at(`${LINE}/ReferencedDocument/ID`), NUMBER),
]

/** Net price = gross price − discount, give or take a cent; asked of prices in their form. */
function isNetOfDiscount(tree: Tree, node: number): boolean {
  const prices = [NET, DISCOUNT, GROSS]
  if (!prices.every((each) => tree.has(node, each))) return true
  const areForms = prices.every((each) =>
    tree.every(node, each, (price) => isPrice(tree.text(price))),
  )
  if (!areForms) return true
  const number = (each: Path): number => tree.number(tree.single(node, each))
  return Math.abs(number(NET) - (number(GROSS) - number(DISCOUNT))) <= 0.01
}

/** Transactions summed up by day (B2C). */
const DAYS: readonly ContextRule[] = [
  rule(at(`${TRANSACTIONS}/ReportPeriod/StartDate`, `${TRANSACTIONS}/ReportPeriod/EndDate`), DATE),
  rule(at(`${TRANSACTIONS}/ReportPeriod`), PERIOD, hasPeriod),
  rule(at(`${DAY}/Date`), DATE),
  rule(at(`${DAY}/CategoryCode`), [code('G1.68', PPF_TRANSACTION_CATEGORIES)]),
  rule(at(`${DAY}/TaxDueDateTypeCode`), VAT_POINT),
  rule(at(`${DAY}/TaxSubtotal/TaxPercent`), RATE),
  rule(
    at(
      `${DAY}/TaxExclusiveAmount`,
      `${DAY}/TaxTotal`,
      `${DAY}/TaxSubtotal/TaxableAmount`,
      `${DAY}/TaxSubtotal/TaxTotal`,
    ),
    AMOUNT,
  ),
  rule(
    at(DAY),
    [
      sumsUp(path('TaxExclusiveAmount'), path('TaxSubtotal/TaxableAmount'), true),
      sumsUp(path('TaxTotal'), path('TaxSubtotal/TaxTotal'), true),
    ],
    hasText(path('TransactionsCurrency'), 'EUR'),
  ),
]

/** Payments, of invoices one by one and of transactions summed up. */
const PAYMENT_VALUES: readonly ContextRule[] = [
  rule(at(`${PAYMENTS}/ReportPeriod/StartDate`, `${PAYMENTS}/ReportPeriod/EndDate`), DATE),
  rule(at(`${PAYMENTS}/ReportPeriod`), PERIOD, hasPeriod),
  rule(at(`${PAYMENTS}/Invoice/InvoiceID`), NUMBER),
  rule(at(`${PAYMENTS}/Invoice/IssueDate`), DATE),
  ...['Invoice', 'Transactions'].flatMap((kind) => [
    rule(at(`${PAYMENTS}/${kind}/Payment/Date`), DATE),
    rule(at(`${PAYMENTS}/${kind}/Payment/SubTotals/TaxPercent`), RATE),
    rule(at(`${PAYMENTS}/${kind}/Payment/SubTotals`), [fatal('G6.27', isInEuros)]),
    rule(at(`${PAYMENTS}/${kind}/Payment/SubTotals/Amount`), PRICE),
    rule(at(`${PAYMENTS}/${kind}/Payment/SubTotals/CurrencyCode`), CURRENCY),
  ]),
]

/** A currency in its form is the euro; another text is said to be no currency, and no more. */
function isInEuros(tree: Tree, node: number): boolean {
  if (!tree.has(node, SUBTOTAL_CURRENCY)) return true
  return IS_IN_EUROS(tree, node) || !isCurrency(tree.textAt(node, SUBTOTAL_CURRENCY))
}

export const F10: RuleSet = {
  name: 'f10',
  pack: 'ppf-flux10@1.0',
  patterns: [
    ...TRANSMISSION,
    ...WHOLE_INVOICE,
    ...PARTIES,
    ...INVOICE_VALUES,
    ...LINE_VALUES,
    ...DAYS,
    ...PAYMENT_VALUES,
  ].map((each) => [each]),
}
