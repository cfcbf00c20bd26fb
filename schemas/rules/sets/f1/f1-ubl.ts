import { isIn } from '../../../codelists/code-list.ts'
import {
  PPF_DOWN_PAYMENT_TYPES,
  PPF_FRAMEWORKS,
  PPF_VAT_CATEGORIES,
  PPF_VAT_SCHEMES,
  PPF_VATLESS_CREDIT_NOTE_TYPES,
} from '../../../codelists/ppf.ts'
import { FINAL_FRAMEWORKS } from '../../../codelists/billing-framework.ts'
import { UBL_CREDIT_NOTE, UBL_INVOICE } from '../../../xml/scenario.ts'
import { notation } from '../../tree/path.ts'
import { fatal, type Pattern, rule, type RuleSet, type Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import {
  dateAssertions,
  endsAfterStart,
  hasAttribute,
  hasCode,
  hasText,
  isCurrency,
  isGreeceAsGr,
  isIsoDate,
  isRate,
  isText,
} from '../ppf/format.ts'
import * as asked from './assertions.ts'
import { exemptionAssertions } from './exemptions.ts'
import { baseReferences, fullReferences, referencesInOnePlace } from './references.ts'

const { path, context } = notation({
  ubl: UBL_INVOICE,
  cn: UBL_CREDIT_NOTE,
  cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
})

const ROOTS = ['/ubl:Invoice', '/cn:CreditNote']
const LINES = ['/ubl:Invoice/cac:InvoiceLine', '/cn:CreditNote/cac:CreditNoteLine']

/** The same places below the invoice and the credit note, or below their lines. */
const below = (above: readonly string[], ...rests: readonly string[]) =>
  context(above.flatMap((each) => rests.map((rest) => each + rest)).join(' | '))

const SELLER = '/cac:AccountingSupplierParty/cac:Party'
const BUYER = '/cac:AccountingCustomerParty/cac:Party'
const SUBTOTAL = '/cac:TaxTotal/cac:TaxSubtotal'
const CATEGORY = `${SUBTOTAL}/cac:TaxCategory`
const REFERENCE = '/cac:BillingReference/cac:InvoiceDocumentReference'
const ADDRESS = '/cac:Delivery/cac:DeliveryLocation/cac:Address'
const START = path('cbc:StartDate')
const END = path('cbc:EndDate')

const INVOICE = path('ubl:Invoice')
const INVOICE_TYPE = path('cbc:InvoiceTypeCode')
const CREDIT_NOTE_TYPE = path('cbc:CreditNoteTypeCode')
const CREDIT_NOTE = path('cn:CreditNote')

/** BT-3: the element that goes with the root, and not the other one. */
const typeCodes = (tree: Tree, root: number): readonly number[] => {
  if (tree.is(root, INVOICE)) return tree.all(root, INVOICE_TYPE)
  return tree.is(root, CREDIT_NOTE) ? tree.all(root, CREDIT_NOTE_TYPE) : []
}
const hasType =
  (types: Parameters<typeof isIn>[0]): Test =>
  (tree, root) =>
    typeCodes(tree, root).some((code) => isIn(types, tree.text(code)))

/** A VAT number goes with a SIREN or an identifier of the Union (G2.33). */
const COMPANY_ID = path('cac:PartyLegalEntity/cbc:CompanyID')
const VAT_NUMBER = path('cac:PartyTaxScheme/cbc:CompanyID')
const PARTY = [
  fatal(
    'G2.33',
    (tree, node) =>
      !hasAttribute(COMPANY_ID, 'schemeID', PPF_VAT_SCHEMES)(tree, node) ||
      tree.textAt(node, VAT_NUMBER) !== '',
  ),
]

const FRAMEWORK = path('cbc:ProfileID')
const CURRENCY = path('cbc:DocumentCurrencyCode')
const VAT_TOTAL = path('cac:TaxTotal/cbc:TaxAmount')
const PRICE = path('cac:Price')
const INVOICE_LINE = path('cac:InvoiceLine')
const CREDIT_NOTE_LINE = path('cac:CreditNoteLine')

const WITHOUT_VAT = path('cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount')
const RATE = path('cbc:Percent')
const ALLOWANCE_RATE = path('cac:TaxCategory/cbc:Percent')
const ALLOWANCE_CATEGORY = path('cac:TaxCategory/cbc:ID')
const DELIVERY_COUNTRY = path('cac:Country/cbc:IdentificationCode')
const INVOICED = path('cbc:InvoicedQuantity')
const CREDITED = path('cbc:CreditedQuantity')
const INVOICED_UNIT = path('cbc:InvoicedQuantity/@unitCode')
const CREDITED_UNIT = path('cbc:CreditedQuantity/@unitCode')
const INDICATOR = path('cbc:ChargeIndicator')
const PRICE_ALLOWANCE = path('cac:AllowanceCharge')
const BASE_AMOUNT = path('cbc:BaseAmount')
const ALLOWANCE_AMOUNT = path('cbc:Amount')
const NET_PRICE = path('cbc:PriceAmount')

/** Elements of the allowances on a price: those that say they are no charge. */
const ofAllowances =
  (wanted: typeof BASE_AMOUNT) =>
  (tree: Tree, price: number): number[] =>
    tree
      .all(price, PRICE_ALLOWANCE)
      .filter((at) => hasText(INDICATOR, 'false')(tree, at))
      .flatMap((at) => tree.all(at, wanted))

const REFERENCES = {
  typeCodes,
  number: path('cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID'),
  date: path('cac:BillingReference/cac:InvoiceDocumentReference/cbc:IssueDate'),
  lines: (tree: Tree, root: number) => [
    ...tree.all(root, INVOICE_LINE),
    ...tree.all(root, CREDIT_NOTE_LINE),
  ],
  ownLines: (tree: Tree, root: number) =>
    tree.all(root, tree.is(root, INVOICE) ? INVOICE_LINE : CREDIT_NOTE_LINE),
  lineNumber: path('cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID'),
  lineDate: path('cac:BillingReference/cac:InvoiceDocumentReference/cbc:IssueDate'),
}

const AMOUNT_NAMES = (
  'Amount BaseAmount TaxAmount TaxableAmount TransactionCurrencyTaxAmount LineExtensionAmount ' +
  'TaxExclusiveAmount TaxInclusiveAmount AllowanceTotalAmount ChargeTotalAmount PrepaidAmount ' +
  'PayableRoundingAmount PayableAmount'
).split(' ')

const hasPeriod: Test = (tree, node) => tree.has(node, START) && tree.has(node, END)
const PERIOD = [fatal('G6.25', endsAfterStart(END, START))]
const DATE = dateAssertions(isIsoDate)

/** Flux 1 base: what the PPF asks from the start of the reform. */
const BASE: readonly Pattern[] = [
  [rule(context('/ubl:Invoice/cbc:ID | /cn:CreditNote/cbc:ID'), asked.INVOICE_NUMBER)],
  [
    rule(
      context('/ubl:Invoice/cbc:InvoiceTypeCode | /cn:CreditNote/cbc:CreditNoteTypeCode'),
      asked.DOCUMENT_TYPE,
    ),
  ],
  [rule(below(ROOTS, '/cbc:IssueDate'), DATE)],
  [rule(below(ROOTS, `${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`), asked.SELLER_IDENTIFIER)],
  [rule(below(ROOTS, `${BUYER}/cac:PartyLegalEntity/cbc:CompanyID`), asked.BUYER_IDENTIFIER)],
  [rule(below(ROOTS, SELLER, BUYER), PARTY)],
  [
    rule(
      below(
        ROOTS,
        ...[SELLER, BUYER].map(
          (at) => `${at}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`,
        ),
      ),
      asked.COUNTRY,
    ),
  ],
  [rule(below(ROOTS, `${CATEGORY}/cac:TaxScheme/cbc:ID`), asked.VAT_TYPE)],
  [rule(below(ROOTS, '/cac:InvoicePeriod/cbc:DescriptionCode'), asked.VAT_POINT)],
  [rule(below(ROOTS, '/cac:PaymentMeans/cbc:PaymentMeansCode'), asked.PAYMENT_MEANS)],
  [
    rule(
      below(
        ROOTS,
        '/cac:Delivery/cac:Shipment/cac:ShipmentStage/cac:TransportMeans/cbc:TransportModeCode',
      ),
      asked.TRANSPORT_MODE,
    ),
  ],
  [rule(below(ROOTS, `${CATEGORY}/cbc:ID`), asked.VAT_CATEGORY)],
  [rule(below(ROOTS, `${CATEGORY}/cbc:Percent`), asked.VAT_RATE)],
  [rule(below(ROOTS, '/cac:LegalMonetaryTotal/*:*Amount'), asked.AMOUNT)],
  [
    rule(below(ROOTS, ''), [
      asked.sumsUp(
        (tree, node) => tree.all(node, WITHOUT_VAT),
        path('cac:TaxTotal/cac:TaxSubtotal/cbc:TaxableAmount'),
      ),
      asked.sumsUp(
        (tree, node) => tree.all(node, VAT_TOTAL),
        path('cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount'),
      ),
    ]),
  ],
  [
    rule(below(LINES, '/cac:Price'), [
      asked.netPrice({
        net: (tree, node) => tree.single(node, NET_PRICE),
        gross: ofAllowances(BASE_AMOUNT),
        discount: ofAllowances(ALLOWANCE_AMOUNT),
      }),
    ]),
  ],
  [rule(below(LINES, '/cbc:InvoicedQuantity', '/cbc:CreditedQuantity'), asked.QUANTITY)],
  [
    rule(below(ROOTS, ''), [
      ...asked.required(
        'G6.08',
        [
          'cbc:ID',
          'cbc:IssueDate',
          'cbc:DocumentCurrencyCode',
          'cbc:ProfileID',
          'cbc:CustomizationID',
          ...[SELLER, BUYER].flatMap((at) => [
            `${at.slice(1)}/cac:PartyLegalEntity/cbc:CompanyID`,
            `${at.slice(1)}/cac:PartyLegalEntity/cbc:CompanyID/@schemeID`,
            `${at.slice(1)}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`,
          ]),
          'cac:LegalMonetaryTotal',
          'cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount',
          'cac:TaxTotal/cbc:TaxAmount',
          'cac:TaxTotal/cbc:TaxAmount/@currencyID',
          'cac:TaxTotal/cac:TaxSubtotal',
        ].map(path),
      ),
      fatal('G6.08', (tree, node) => typeCodes(tree, node).length > 0),
    ]),
  ],
  [
    rule(below(ROOTS, SUBTOTAL), [
      ...asked.required(
        'G6.08',
        [
          'cbc:TaxableAmount',
          'cbc:TaxAmount',
          'cac:TaxCategory/cbc:ID',
          'cac:TaxCategory/cbc:Percent',
        ].map(path),
      ),
      fatal('S1.17', hasText(path('cac:TaxCategory/cac:TaxScheme/cbc:ID'), 'VAT')),
    ]),
  ],
  [
    rule(below(ROOTS, ''), [
      fatal('G1.02', hasCode(FRAMEWORK, PPF_FRAMEWORKS)),
      fatal(
        'G1.60',
        (tree, node) =>
          !hasCode(FRAMEWORK, FINAL_FRAMEWORKS)(tree, node) ||
          !hasType(PPF_DOWN_PAYMENT_TYPES)(tree, node),
      ),
      fatal('G1.10', (tree, node) => isCurrency(tree.textAt(node, CURRENCY))),
      fatal(
        'G1.12',
        (tree, node) =>
          tree.every(node, CURRENCY, (at) => tree.text(at) === 'EUR') ||
          tree.some(node, VAT_TOTAL, (at) => tree.attribute(at, 'currencyID') === 'EUR'),
      ),
    ]),
  ],
  [
    rule(
      below(
        ROOTS,
        '//cbc:DueDate',
        '//cbc:PaymentDueDate',
        '//cbc:ActualDeliveryDate',
        '//cac:InvoicePeriod/cbc:StartDate',
        '//cac:InvoicePeriod/cbc:EndDate',
      ),
      DATE,
    ),
  ],
  [rule(below(ROOTS, '//cac:InvoicePeriod'), PERIOD, hasPeriod)],
  [rule(below(ROOTS, `${REFERENCE}/cbc:ID`), asked.INVOICE_NUMBER)],
  [
    rule(
      below(ROOTS, ...AMOUNT_NAMES.map((name) => `//cbc:${name}`)),
      asked.AMOUNT,
      (tree, node) => tree.ancestor(node, PRICE) === -1,
    ),
  ],
  [
    rule(
      below(
        LINES,
        ...['PriceAmount', 'BaseAmount', 'Amount'].map((name) => `/cac:Price//cbc:${name}`),
      ),
      asked.PRICE,
    ),
  ],
  [
    rule(
      below(ROOTS, ...[SELLER, BUYER].map((at) => `${at}/cac:PartyLegalEntity/cbc:CompanyID`)),
      asked.SIREN_OF_PARTY,
    ),
  ],
  [rule(below(ROOTS, `${SELLER}/cac:PartyIdentification/cbc:ID`), asked.SINGLE_ENTITY)],
  [
    rule(
      below(
        ROOTS,
        '//cac:PartyTaxScheme/cac:TaxScheme/cbc:ID',
        '//cac:TaxCategory/cac:TaxScheme/cbc:ID',
      ),
      [fatal('S1.17', isText('VAT'))],
    ),
  ],
  [
    rule(
      below(ROOTS, ''),
      exemptionAssertions({
        breakdown: path('cac:TaxTotal/cac:TaxSubtotal'),
        category: path('cac:TaxCategory/cbc:ID'),
        reasonCode: path('cac:TaxCategory/cbc:TaxExemptionReasonCode'),
        reason: path('cac:TaxCategory/cbc:TaxExemptionReason'),
        vatNumbers: [
          path(`${SELLER.slice(1)}/cac:PartyTaxScheme/cbc:CompanyID`),
          path('cac:TaxRepresentativeParty/cac:PartyTaxScheme/cbc:CompanyID'),
        ],
        isVatlessCreditNote: hasType(PPF_VATLESS_CREDIT_NOTE_TYPES),
      }),
    ),
  ],
  [
    rule(below(ROOTS, CATEGORY), [
      fatal('G2.31', hasCode(path('cbc:ID'), PPF_VAT_CATEGORIES)),
      fatal('G1.24', (tree, node) => isRate(tree.textAt(node, RATE))),
    ]),
  ],
]

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

const BASE_REFERENCES: Pattern = [rule(below(ROOTS, ''), baseReferences(REFERENCES))]

export const F1_BASE_UBL: RuleSet = {
  name: 'f1-base-ubl',
  pack: 'ppf-flux1@0.2',
  patterns: [...BASE, BASE_REFERENCES],
}

export const F1_FULL_UBL: RuleSet = {
  name: 'f1-full-ubl',
  pack: 'ppf-flux1@0.2',
  patterns: [...BASE, ...FULL],
}
