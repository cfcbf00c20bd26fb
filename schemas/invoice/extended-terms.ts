/** A term beyond EN 16931, with its place in the model and where its id is said. */
export interface ExtendedTerm {
  readonly id: string
  /** Pointer to the field, without the places in lists. */
  readonly pointer: string
  readonly source: string
}

const FLUX2 = 'BR-FR Flux 2 1.4.0.03, the rule that has this id in its own'
const CTC = 'EXTENDED-CTC-FR 1.4.0.03, beside the rule it takes the place of'
const REFORM = 'XP Z12-012 v1.4, fr-reform 2.9'
const FACTUR_X = 'Factur-X 1.09.2 EXTENDED, code lists and rules'

/**
 * The ids of EXTENDED-CTC-FR and Factur-X EXTENDED that the rules and texts at hand tell. Fields of
 * the extensions that are not here have an id in the norm, which we have not; they are described by
 * `EXTENDED`.
 */
export const EXTENDED_TERMS: readonly ExtendedTerm[] = [
  ...from(CTC, {
    'EXT-FR-FE-01': '/contractType',
    'EXT-FR-FE-135': '/lines/purchaseOrder',
    'EXT-FR-FE-141': '/lines/despatchAdvice',
    'EXT-FR-FE-144': '/lines/salesOrder',
    'EXT-FR-FE-180': '/lines/vatPointCode',
    'EXT-FR-FE-191': '/lines/quantityPerParent',
    'EXT-FR-FE-195': '/lines/price/discountReason',
    'EXT-FR-FE-196': '/lines/price/discountReasonCode',
    'EXT-FR-FE-197': '/purchaseOrderDate',
    'EXT-FR-FE-198': '/despatchAdviceDate',
    'EXT-FR-FE-199': '/contractDate',
    'BT-167': '/exchangeRate/rate',
    'BT-167-1': '/exchangeRate/source',
    'BT-167-2': '/exchangeRate/target',
  }),
  ...from(FLUX2, {
    'EXT-FR-FE-02': '/precedingInvoices/typeCode',
    'EXT-FR-FE-06': '/buyerAgent/identifiers',
    'EXT-FR-FE-12': '/buyerAgent/electronicAddress',
    'EXT-FR-FE-29': '/payee/electronicAddress',
    'EXT-FR-FE-46': '/payer/identifiers',
    'EXT-FR-FE-52': '/payer/electronicAddress',
    'EXT-FR-FE-69': '/sellerAgent/identifiers',
    'EXT-FR-FE-75': '/sellerAgent/electronicAddress',
    'EXT-FR-FE-92': '/invoicee/identifiers',
    'EXT-FR-FE-98': '/invoicee/electronicAddress',
    'EXT-FR-FE-115': '/invoicer/identifiers',
    'EXT-FR-FE-121': '/invoicer/electronicAddress',
    'EXT-FR-FE-136': '/lines/precedingInvoice/number',
    'EXT-FR-FE-137': '/lines/precedingInvoice/typeCode',
    'EXT-FR-FE-138': '/lines/precedingInvoice/issueDate',
    'EXT-FR-FE-146': '/lines/delivery/locationId',
    'EXT-FR-FE-158': '/lines/delivery/date',
    'EXT-FR-FE-159': '/lines/item/attributes/code',
    'EXT-FR-FE-160': '/lines/item/attributes/quantity',
    'EXT-FR-FE-161': '/lines/item/attributes/unit',
    'EXT-FR-FE-162': '/lines/parentId',
    'EXT-FR-FE-163': '/lines/subtype',
    'EXT-FR-FE-164': '/lines/seller/name',
    'EXT-FR-FE-167': '/lines/seller/legalId',
    'EXT-FR-FE-177': '/lines/seller/address/country',
    'EXT-FR-FE-181': '/lines/vatAmount',
    'EXT-FR-FE-182': '/lines/vatAmountInAccountingCurrency',
    'EXT-FR-FE-184': '/lines/amountWithVat',
  }),
  ...from(REFORM, {
    'EXT-FR-FE-183': '/lines/noteSubjectCode',
    'EXT-FR-FE-192': '/exchangeRate/date',
  }),
  ...from(FACTUR_X, {
    'BT-X-1': '/testIndicator',
    'BT-X-2': '/name',
    'BT-X-3': '/copyIndicator',
    'BT-X-4': '/language',
    'BT-X-5': '/notes/contentCode',
    'BT-X-6': '/contractualDueDate',
    'BT-X-7': '/lines/statusCode',
    'BT-X-9': '/lines/noteContentCode',
    'BT-X-66': '/lines/delivery/vatNumber',
    'BT-X-84': '/lines/ultimateShipTo/vatNumber',
    'BT-X-96': '/lines/exemptionReason',
    'BT-X-97': '/lines/exemptionReasonCode',
    'BT-X-144': '/productEndUser/vatNumber',
    'BT-X-161': '/delivery/vatNumber',
    'BT-X-180': '/ultimateShipTo/vatNumber',
    'BT-X-199': '/shipFrom/vatNumber',
    'BT-X-223': '/invoicer/vatNumber',
    'BT-X-242': '/invoicee/vatNumber',
    'BT-X-257': '/payee/vatNumber',
    'BT-X-272': '/logisticsCharges/amount',
    'BT-X-273': '/logisticsCharges/vatCategory',
    'BT-X-274': '/logisticsCharges/vatRate',
    'BT-X-340': '/sellerAgent/vatNumber',
    'BT-X-367': '/buyerTaxRepresentative/vatNumber',
    'BT-X-411': '/buyerAgent/vatNumber',
    'BT-X-481': '/payer/vatNumber',
    'BT-X-509': '/paymentCondition/payee/vatNumber',
    'BT-X-591': '/logisticsCharges/exemptionReason',
    'BT-X-592': '/logisticsCharges/exemptionReasonCode',
    'BG-X-42': '/logisticsCharges',
    'BT-173': '/allowances/exemptionReason',
    'BT-174': '/allowances/exemptionReasonCode',
    'BT-175': '/charges/exemptionReason',
    'BT-176': '/charges/exemptionReasonCode',
  }),
]

function from(source: string, pointers: Readonly<Record<string, string>>): ExtendedTerm[] {
  return Object.entries(pointers).map(([id, pointer]) => ({ id, pointer, source }))
}

const BY_POINTER: ReadonlyMap<string, string> = new Map(
  EXTENDED_TERMS.map(({ id, pointer }) => [pointer, id]),
)

/** The id of the field at a pointer without places in lists, when it is known. */
export function extendedTermAt(pointer: string): string | undefined {
  return BY_POINTER.get(pointer)
}
