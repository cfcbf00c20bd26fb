import { FINAL_FRAMEWORKS } from '../../../codelists/billing-framework.ts'
import {
  PPF_DOWN_PAYMENT_TYPES,
  PPF_FRAMEWORKS,
  PPF_VAT_CATEGORIES,
  PPF_VAT_SCHEMES,
  PPF_VATLESS_CREDIT_NOTE_TYPES,
} from '../../../codelists/ppf.ts'
import type { Path } from '../../tree/path.ts'
import { fatal, type Pattern, rule, type RuleSet, type Test } from '../../tree/rule-set.ts'
import { NONE, type Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import {
  attributeIs,
  dateAssertions,
  endsAfterStart,
  hasAttribute,
  hasCode,
  hasText,
  isCompactDate,
  isCurrency,
  isGreeceAsGr,
  isRate,
  onlyOf,
} from '../ppf/format.ts'
import { context, path } from '../cii-notation.ts'
import * as asked from './assertions.ts'
import { exemptionAssertions } from './exemptions.ts'
import { baseReferences, fullReferences, referencesInOnePlace } from './references.ts'

// From the root element.
const DOCUMENT = 'rsm:ExchangedDocument'
const PARAMETERS = 'rsm:ExchangedDocumentContext'
const DEAL = 'rsm:SupplyChainTradeTransaction'
const LINE = `${DEAL}/ram:IncludedSupplyChainTradeLineItem`
const AGREEMENT = `${DEAL}/ram:ApplicableHeaderTradeAgreement`
const SELLER = `${AGREEMENT}/ram:SellerTradeParty`
const BUYER = `${AGREEMENT}/ram:BuyerTradeParty`
const DELIVERY = `${DEAL}/ram:ApplicableHeaderTradeDelivery`
const SETTLEMENT = `${DEAL}/ram:ApplicableHeaderTradeSettlement`
const VAT = `${SETTLEMENT}/ram:ApplicableTradeTax`
const TOTALS = 'ram:SpecifiedTradeSettlementHeaderMonetarySummation'
const REFERENCE = 'ram:InvoiceReferencedDocument'
const REFERENCE_DATE = 'ram:FormattedIssueDateTime/qdt:DateTimeString'

const ROOT = context('/rsm:CrossIndustryInvoice')
const at = (...places: readonly string[]) =>
  context(places.map((place) => `/rsm:CrossIndustryInvoice/${place}`).join(' | '))

const TYPE_CODE = path(`${DOCUMENT}/ram:TypeCode`)
const FRAMEWORK = path(`${PARAMETERS}/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID`)
const CURRENCY = path(`${SETTLEMENT}/ram:InvoiceCurrencyCode`)
const VAT_TOTAL = path(`${SETTLEMENT}/${TOTALS}/ram:TaxTotalAmount`)
const LINES = path(LINE)

const allLines = (tree: Tree, root: number): readonly number[] => tree.all(root, LINES)
const REFERENCES = {
  typeCodes: (tree: Tree, root: number) => tree.all(root, TYPE_CODE),
  number: path(`${SETTLEMENT}/${REFERENCE}/ram:IssuerAssignedID`),
  date: path(`${SETTLEMENT}/${REFERENCE}/${REFERENCE_DATE}`),
  lines: allLines,
  ownLines: allLines,
  lineNumber: path(`ram:SpecifiedLineTradeSettlement/${REFERENCE}/ram:IssuerAssignedID`),
  lineDate: path(`ram:SpecifiedLineTradeSettlement/${REFERENCE}/${REFERENCE_DATE}`),
}

const COMPANY_ID = path('ram:SpecifiedLegalOrganization/ram:ID')
const VAT_NUMBER = path('ram:SpecifiedTaxRegistration/ram:ID')
/** A VAT number goes with a SIREN or an identifier of the Union (G2.33). */
const PARTY = [
  fatal('G2.33', (tree, node) => {
    if (!hasAttribute(COMPANY_ID, 'schemeID', PPF_VAT_SCHEMES)(tree, node)) return true
    const numbers = tree
      .all(node, VAT_NUMBER)
      .filter((id) => tree.attribute(id, 'schemeID') === 'VA')
    return tree.text(onlyOf(node, numbers)) !== ''
  }),
]

const START = path('ram:StartDateTime/udt:DateTimeString')
const END = path('ram:EndDateTime/udt:DateTimeString')
const hasPeriod: Test = (tree, node) => tree.has(node, START) && tree.has(node, END)
const PERIOD = [fatal('G6.25', endsAfterStart(END, START))]
const DATE = dateAssertions(isCompactDate)

const NET_PRICE = path('ram:ChargeAmount')
const GROSS_PRICE = path('ram:GrossPriceProductTradePrice/ram:ChargeAmount')
const DISCOUNT = path(
  'ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:ActualAmount',
)
const IN_GROSS_PRICE = path('ram:GrossPriceProductTradePrice')
const IN_NET_PRICE = path('ram:NetPriceProductTradePrice')

const DUE_DATE_TYPE = path('ram:ApplicableTradeTax/ram:DueDateTypeCode')
const WITHOUT_VAT = path(`${TOTALS}/ram:TaxBasisTotalAmount`)
/** No element of D22B: the first trajectory's rule reads it, and never finds it. */
const TAX_EXCLUSIVE = path(`${TOTALS}/ram:TaxExclusiveAmount`)
const VAT_IN_EUROS = path(`${TOTALS}/ram:TaxTotalAmount`)
const BASES = path('ram:ApplicableTradeTax/ram:BasisAmount')
const COUNTRY = path('ram:CountryID')
const INDICATOR = path('ram:ChargeIndicator/udt:Indicator')
const ALLOWANCE_CATEGORY = path('ram:CategoryTradeTax/ram:CategoryCode')
const ALLOWANCE_RATE = path('ram:CategoryTradeTax/ram:RateApplicablePercent')
const RATE = path('ram:RateApplicablePercent')

const inEuros = (tree: Tree, node: number, amounts: Path): readonly number[] =>
  tree.all(node, amounts).filter((amount) => tree.attribute(amount, 'currencyID') === 'EUR')

const AMOUNTS = (
  'ActualAmount BasisAmount CalculatedAmount TaxBasisTotalAmount TaxTotalAmount LineTotalAmount ' +
  'GrandTotalAmount AllowanceTotalAmount ChargeTotalAmount TotalPrepaidAmount DuePayableAmount'
).split(' ')

const REQUIRED = [
  `${DOCUMENT}/ram:ID`,
  `${DOCUMENT}/ram:IssueDateTime/udt:DateTimeString`,
  `${DOCUMENT}/ram:TypeCode`,
  `${SETTLEMENT}/ram:InvoiceCurrencyCode`,
  `${PARAMETERS}/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID`,
  `${PARAMETERS}/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID`,
  ...[SELLER, BUYER].flatMap((party) => [
    `${party}/ram:SpecifiedLegalOrganization/ram:ID`,
    `${party}/ram:SpecifiedLegalOrganization/ram:ID/@schemeID`,
    `${party}/ram:PostalTradeAddress/ram:CountryID`,
  ]),
  `${SETTLEMENT}/${TOTALS}`,
  `${SETTLEMENT}/${TOTALS}/ram:TaxBasisTotalAmount`,
  `${SETTLEMENT}/${TOTALS}/ram:TaxTotalAmount`,
  VAT,
]

/** Flux 1 base: what the PPF asks from the start of the reform. */
const BASE: readonly Pattern[] = [
  [rule(at(`${DOCUMENT}/ram:ID`), asked.INVOICE_NUMBER)],
  [rule(at(`${DOCUMENT}/ram:TypeCode`), asked.DOCUMENT_TYPE)],
  [rule(at(`${SELLER}/ram:SpecifiedLegalOrganization/ram:ID`), asked.SELLER_IDENTIFIER)],
  [rule(at(`${BUYER}/ram:SpecifiedLegalOrganization/ram:ID`), asked.BUYER_IDENTIFIER)],
  [rule(at(SELLER, BUYER), PARTY)],
  [
    rule(
      at(
        `${SELLER}/ram:PostalTradeAddress/ram:CountryID`,
        `${BUYER}/ram:PostalTradeAddress/ram:CountryID`,
      ),
      asked.COUNTRY,
    ),
  ],
  [rule(at(`${VAT}/ram:TypeCode`), asked.VAT_TYPE)],
  [rule(at(`${VAT}/ram:DueDateTypeCode`), asked.VAT_POINT)],
  [
    rule(
      at(`${SETTLEMENT}/ram:SpecifiedTradeSettlementPaymentMeans/ram:TypeCode`),
      asked.PAYMENT_MEANS,
    ),
  ],
  [rule(at(`${DELIVERY}/ram:SpecifiedBorderTransportMeans/ram:ModeCode`), asked.TRANSPORT_MODE)],
  [rule(at(`${VAT}/ram:CategoryCode`), asked.VAT_CATEGORY)],
  [rule(at(`${VAT}/ram:RateApplicablePercent`), asked.VAT_RATE)],
  [rule(at(`${SETTLEMENT}/${TOTALS}/*:*Amount`), asked.AMOUNT)],
  [
    rule(at(`${LINE}/ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice`), [
      asked.netPrice({
        net: (tree, node) => tree.single(node, NET_PRICE),
        gross: (tree, node) => tree.all(tree.parent(node), GROSS_PRICE),
        discount: (tree, node) => tree.all(tree.parent(node), DISCOUNT),
      }),
    ]),
  ],
  [rule(at(`${LINE}/ram:SpecifiedLineTradeDelivery/ram:BilledQuantity`), asked.QUANTITY)],
  [
    rule(ROOT, [
      ...asked.required('G6.08', REQUIRED.map(path)),
      fatal('G1.02', hasCode(FRAMEWORK, PPF_FRAMEWORKS)),
      fatal(
        'G1.60',
        (tree, node) =>
          !hasCode(FRAMEWORK, FINAL_FRAMEWORKS)(tree, node) ||
          !hasCode(TYPE_CODE, PPF_DOWN_PAYMENT_TYPES)(tree, node),
      ),
      fatal('G1.10', (tree, node) => isCurrency(tree.textAt(node, CURRENCY))),
      fatal(
        'G1.12',
        (tree, node) =>
          tree.every(node, CURRENCY, (code) => tree.text(code) === 'EUR') ||
          inEuros(tree, node, VAT_TOTAL).length > 0,
      ),
    ]),
  ],
  [
    rule(at(VAT), [
      ...asked.required(
        'G6.08',
        [
          'ram:BasisAmount',
          'ram:CalculatedAmount',
          'ram:CategoryCode',
          'ram:RateApplicablePercent',
        ].map(path),
      ),
      fatal('S1.17', hasText(path('ram:TypeCode'), 'VAT')),
      fatal('G2.31', hasCode(path('ram:CategoryCode'), PPF_VAT_CATEGORIES)),
      fatal('G1.24', (tree, node) => isRate(tree.textAt(node, RATE))),
    ]),
  ],
  [rule(at('/udt:DateTimeString'), DATE)],
  [rule(at(`${SETTLEMENT}/ram:BillingSpecifiedPeriod`), PERIOD, hasPeriod)],
  [rule(at(`${SETTLEMENT}/${REFERENCE}/ram:IssuerAssignedID`), asked.INVOICE_NUMBER)],
  [
    rule(
      at(...AMOUNTS.map((name) => `/*:${name}`)),
      asked.AMOUNT,
      (tree, node) =>
        tree.ancestor(node, IN_GROSS_PRICE) === NONE && tree.ancestor(node, IN_NET_PRICE) === NONE,
    ),
  ],
  [rule(at(`${LINE}//ram:SpecifiedLineTradeAgreement//*:*Amount`), asked.PRICE)],
  [
    rule(
      at(
        `${SELLER}/ram:SpecifiedLegalOrganization/ram:ID`,
        `${BUYER}/ram:SpecifiedLegalOrganization/ram:ID`,
      ),
      asked.SIREN_OF_PARTY,
    ),
  ],
  [rule(at(`${SELLER}/ram:GlobalID`), asked.SINGLE_ENTITY)],
  [
    rule(at('/ram:SpecifiedTaxRegistration/ram:ID'), [
      fatal('S1.17', attributeIs('schemeID', 'VA')),
    ]),
  ],
  [
    rule(
      ROOT,
      exemptionAssertions({
        breakdown: path(VAT),
        category: path('ram:CategoryCode'),
        reasonCode: path('ram:ExemptionReasonCode'),
        reason: path('ram:ExemptionReason'),
        vatNumbers: [
          path(`${SELLER}/ram:SpecifiedTaxRegistration/ram:ID`),
          path(
            `${AGREEMENT}/ram:SellerTaxRepresentativeTradeParty/ram:SpecifiedTaxRegistration/ram:ID`,
          ),
        ],
        isVatlessCreditNote: hasCode(TYPE_CODE, PPF_VATLESS_CREDIT_NOTE_TYPES),
      }),
    ),
  ],
  [
    rule(at(SETTLEMENT), [
      fatal(
        'S1.13',
        (tree, node) =>
          new Set(tree.all(node, DUE_DATE_TYPE).map((code) => tree.text(code))).size <= 1,
      ),
      asked.sumsUp((tree, node) => tree.all(node, TAX_EXCLUSIVE), BASES),
      asked.sumsUp((tree, node) => tree.all(node, WITHOUT_VAT), BASES),
      asked.sumsUp(
        (tree, node) => inEuros(tree, node, VAT_IN_EUROS),
        path('ram:ApplicableTradeTax/ram:CalculatedAmount'),
      ),
    ]),
  ],
]

/** Flux 1 full: what the PPF will ask besides, when lines are sent too. */
const FULL: readonly Pattern[] = [
  [
    rule(ROOT, [
      ...asked.required('G6.09', [LINES]),
      ...fullReferences(REFERENCES),
      ...referencesInOnePlace(REFERENCES),
    ]),
  ],
  [
    rule(
      at(LINE),
      asked.required(
        'G6.09',
        [
          'ram:SpecifiedLineTradeDelivery/ram:BilledQuantity',
          'ram:SpecifiedLineTradeDelivery/ram:BilledQuantity/@unitCode',
          'ram:SpecifiedLineTradeAgreement',
          'ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice/ram:ChargeAmount',
          'ram:SpecifiedLineTradeAgreement/ram:GrossPriceProductTradePrice/ram:ChargeAmount',
          'ram:SpecifiedTradeProduct',
          'ram:SpecifiedTradeProduct/ram:Name',
        ].map(path),
      ),
    ),
  ],
  [rule(at(`/${REFERENCE}/${REFERENCE_DATE}`), DATE)],
  [
    rule(
      at(
        `${DELIVERY}/ram:ShipToTradeParty/ram:PostalTradeAddress`,
        `${LINE}/ram:SpecifiedLineTradeDelivery/ram:ShipToTradeParty/ram:PostalTradeAddress`,
      ),
      [
        ...asked.required(
          'G6.16',
          ['ram:LineOne', 'ram:CityName', 'ram:PostcodeCode', 'ram:CountryID'].map(path),
        ),
        fatal(
          'G2.01',
          (tree, node) => !tree.has(node, COUNTRY) || isGreeceAsGr(tree.textAt(node, COUNTRY)),
        ),
      ],
    ),
  ],
  [
    rule(
      at(`${LINE}/ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod`),
      PERIOD,
      hasPeriod,
    ),
  ],
  [
    rule(at(`${SETTLEMENT}/ram:SpecifiedTradeAllowanceCharge`), [
      ...asked.required('G6.09', [path('ram:ActualAmount'), ALLOWANCE_CATEGORY]),
      fatal(
        'G6.10',
        (tree, node) =>
          tree.some(node, INDICATOR, (found) => ['true', '1'].includes(tree.text(found))) ||
          normalizeSpace(tree.textAt(node, ALLOWANCE_RATE)) !== '',
      ),
      fatal('S1.17', hasText(path('ram:CategoryTradeTax/ram:TypeCode'), 'VAT')),
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
  [
    rule(
      at(`${LINE}/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge`),
      asked.required('G6.09', [path('ram:ActualAmount')]),
    ),
  ],
]

export const F1_BASE_CII: RuleSet = {
  name: 'f1-base-cii',
  pack: 'ppf-flux1@0.2',
  patterns: [...BASE, [rule(ROOT, baseReferences(REFERENCES))]],
}

export const F1_FULL_CII: RuleSet = {
  name: 'f1-full-cii',
  pack: 'ppf-flux1@0.2',
  patterns: [...BASE, ...FULL],
}
