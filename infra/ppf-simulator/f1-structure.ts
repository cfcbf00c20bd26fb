import { parseAmount } from '../../schemas/values/amount.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'
import type { XmlElement } from '../../schemas/xml/document.ts'

/** The cut of UBL the PPF keeps for F1 Base: what may stand where, in which order, how often. */
interface Slot {
  readonly local: string
  readonly min: 0 | 1
  readonly max: number
  /** A group in `cac`, or a leaf in `cbc` with the type of its text. */
  readonly content: readonly Slot[] | 'text' | 'date' | 'decimal'
}

const OASIS = 'urn:oasis:names:specification:ubl:schema:xsd'

/**
 * Where a document first breaks the structure of F1 Base; `undefined` when it holds. The path names
 * the element. What only the values break is left to the rules.
 */
export function f1StructureFault(root: XmlElement): string | undefined {
  const isCreditNote = root.local === 'CreditNote'
  if (!isCreditNote && root.local !== 'Invoice') return root.local
  if (root.namespace !== `${OASIS}:${root.local}-2`) return root.local
  return faultIn(root, isCreditNote ? CREDIT_NOTE : INVOICE, root.local)
}

function faultIn(element: XmlElement, slots: readonly Slot[], path: string): string | undefined {
  if (element.document.hasText(element.index)) return path
  let at = 0
  let count = 0
  for (const child of element.children()) {
    while (slots[at] !== undefined && slots[at]?.local !== child.local) {
      if (count < (slots[at]?.min ?? 0)) return `${path}/${slots[at]?.local ?? ''}`
      at += 1
      count = 0
    }
    const slot = slots[at]
    count += 1
    const here = `${path}/${child.local}`
    if (slot === undefined || count > slot.max) return here
    const fault = faultOf(child, slot, here)
    if (fault !== undefined) return fault
  }
  return missingFrom(slots, at, count, path)
}

function missingFrom(
  slots: readonly Slot[],
  at: number,
  count: number,
  path: string,
): string | undefined {
  const missing = slots.slice(at).find(({ min }, index) => (index === 0 ? count : 0) < min)
  return missing && `${path}/${missing.local}`
}

function faultOf(child: XmlElement, slot: Slot, path: string): string | undefined {
  const isLeaf = typeof slot.content === 'string'
  const layer = isLeaf ? 'CommonBasicComponents-2' : 'CommonAggregateComponents-2'
  if (child.namespace !== `${OASIS}:${layer}`) return path
  if (typeof slot.content !== 'string') return faultIn(child, slot.content, path)
  return child.children().length === 0 && isOfType(child, slot.content) ? undefined : path
}

function isOfType(leaf: XmlElement, type: 'text' | 'date' | 'decimal'): boolean {
  const text = leaf.text.trim()
  switch (type) {
    case 'text':
      return true
    case 'date':
      return parseLocalDate(text) !== undefined
    case 'decimal':
      return parseAmount(text) !== undefined
  }
}

const one = (local: string, content: Slot['content'] = 'text'): Slot => ({
  local,
  min: 1,
  max: 1,
  content,
})
const maybe = (local: string, content: Slot['content'] = 'text'): Slot => ({
  local,
  min: 0,
  max: 1,
  content,
})
const any = (local: string, content: Slot['content'] = 'text'): Slot => ({
  local,
  min: 0,
  max: Number.MAX_SAFE_INTEGER,
  content,
})

const TAX_SCHEME = one('TaxScheme', [one('ID')])

const PARTY = [
  maybe('PartyIdentification', [one('ID')]),
  maybe('PostalAddress', [
    maybe('StreetName'),
    maybe('AdditionalStreetName'),
    maybe('CityName'),
    maybe('PostalZone'),
    maybe('CountrySubentity'),
    maybe('AddressLine', [one('Line')]),
    maybe('Country', [maybe('IdentificationCode')]),
  ]),
  maybe('PartyTaxScheme', [maybe('CompanyID'), TAX_SCHEME]),
  maybe('PartyLegalEntity', [one('CompanyID')]),
]

const HEAD = [one('CustomizationID'), one('ProfileID'), one('ID'), one('IssueDate', 'date')]

const BODY = [
  any('Note'),
  one('DocumentCurrencyCode'),
  maybe('InvoicePeriod', [
    maybe('StartDate', 'date'),
    maybe('EndDate', 'date'),
    maybe('DescriptionCode'),
  ]),
  any('BillingReference', [maybe('InvoiceDocumentReference', [one('ID')])]),
  one('AccountingSupplierParty', [one('Party', PARTY)]),
  one('AccountingCustomerParty', [one('Party', PARTY)]),
  maybe('TaxRepresentativeParty', PARTY),
  maybe('Delivery', [maybe('ActualDeliveryDate', 'date')]),
]

const SUBTOTAL = [
  one('TaxableAmount', 'decimal'),
  one('TaxAmount', 'decimal'),
  one('TaxCategory', [
    one('ID'),
    maybe('Percent', 'decimal'),
    maybe('TaxExemptionReasonCode'),
    maybe('TaxExemptionReason'),
    TAX_SCHEME,
  ]),
]

const AMOUNTS: readonly Slot[] = [
  {
    ...one('TaxTotal', [one('TaxAmount', 'decimal'), any('TaxSubtotal', SUBTOTAL)]),
    max: 2,
  },
  one('LegalMonetaryTotal', [maybe('TaxExclusiveAmount', 'decimal')]),
]

const INVOICE: readonly Slot[] = [
  ...HEAD,
  maybe('DueDate', 'date'),
  one('InvoiceTypeCode'),
  ...BODY,
  ...AMOUNTS,
]

const CREDIT_NOTE: readonly Slot[] = [
  ...HEAD,
  one('CreditNoteTypeCode'),
  ...BODY,
  maybe('PaymentMeans', [maybe('PaymentDueDate', 'date')]),
  ...AMOUNTS,
]
