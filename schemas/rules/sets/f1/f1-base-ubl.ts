import { isIn } from '../../../codelists/code-list.ts'
import { FINAL_FRAMEWORKS } from '../../../codelists/billing-framework.ts'
import {
  PPF_DOWN_PAYMENT_TYPES,
  PPF_FRAMEWORKS,
  PPF_VATLESS_CREDIT_NOTE_TYPES,
  PPF_VAT_CATEGORIES,
  PPF_VAT_SCHEMES,
} from '../../../codelists/ppf.ts'
import { fatal, type Pattern, rule, type RuleSet, type Test } from '../../tree/rule-set.ts'
import {
  endsAfterStart,
  hasAttribute,
  hasCode,
  hasText,
  isCurrency,
  isRate,
  isText,
} from '../ppf/format.ts'
import { context, path } from '../ubl-notation.ts'
import * as asked from './assertions.ts'
import { exemptionAssertions } from './exemptions.ts'
import { baseReferences } from './references.ts'
import {
  ROOTS,
  LINES,
  below,
  REFERENCE,
  typeCodes,
  PRICE,
  BASE_AMOUNT,
  ALLOWANCE_AMOUNT,
  ofAllowances,
  REFERENCES,
  DATE,
} from './ubl-places.ts'

const SELLER = '/cac:AccountingSupplierParty/cac:Party'
const BUYER = '/cac:AccountingCustomerParty/cac:Party'
const SUBTOTAL = '/cac:TaxTotal/cac:TaxSubtotal'
const CATEGORY = `${SUBTOTAL}/cac:TaxCategory`
const START = path('cbc:StartDate')
const END = path('cbc:EndDate')
const hasType =
  (types: Parameters<typeof isIn>[0]): Test =>
  (tree, root) =>
    typeCodes(tree, root).some((code) => isIn(types, tree.text(code)))
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
const WITHOUT_VAT = path('cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount')
const RATE = path('cbc:Percent')
const NET_PRICE = path('cbc:PriceAmount')
const AMOUNT_NAMES = (
  'Amount BaseAmount TaxAmount TaxableAmount TransactionCurrencyTaxAmount LineExtensionAmount ' +
  'TaxExclusiveAmount TaxInclusiveAmount AllowanceTotalAmount ChargeTotalAmount PrepaidAmount ' +
  'PayableRoundingAmount PayableAmount'
).split(' ')
const hasPeriod: Test = (tree, node) => tree.has(node, START) && tree.has(node, END)
const PERIOD = [fatal('G6.25', endsAfterStart(END, START))]

/** Flux 1 base: what the PPF asks from the start of the reform. */
export const BASE_UBL: readonly Pattern[] = [
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

export const F1_BASE_UBL: RuleSet = {
  name: 'f1-base-ubl',
  pack: 'ppf-flux1@0.2',
  patterns: [...BASE_UBL, [rule(below(ROOTS, ''), baseReferences(REFERENCES))]],
}
