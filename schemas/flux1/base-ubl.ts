import { element, render, type XmlNode } from '../xml/writer.ts'
import { isF1CreditNote, type F1BaseFacts, type F1Party } from './base-facts.ts'
import type { F1VatRow } from './vat-row.ts'

const OASIS = 'urn:oasis:names:specification:ubl:schema:xsd'

/**
 * Writes the Base data of F1 as UBL, under the PPF's own cut of the schema (F1BASE): an Invoice, or
 * a CreditNote for the types UBL files there. The order of the elements is the schema's.
 */
export function writeF1BaseUbl(facts: F1BaseFacts): string {
  const isCreditNote = isF1CreditNote(facts)
  const root = isCreditNote ? 'CreditNote' : 'Invoice'
  const namespaces = {
    xmlns: `${OASIS}:${root}-2`,
    'xmlns:cac': `${OASIS}:CommonAggregateComponents-2`,
    'xmlns:cbc': `${OASIS}:CommonBasicComponents-2`,
  }
  const { dueDate } = facts
  return render(
    element(root, namespaces, [
      text('cbc:CustomizationID', facts.specification),
      text('cbc:ProfileID', facts.framework),
      text('cbc:ID', facts.number),
      text('cbc:IssueDate', facts.issueDate),
      isCreditNote ? undefined : text('cbc:DueDate', dueDate),
      text(isCreditNote ? 'cbc:CreditNoteTypeCode' : 'cbc:InvoiceTypeCode', facts.typeCode),
      ...facts.notes.map((note) => text('cbc:Note', `#${note.subjectCode}#${note.text}`)),
      text('cbc:DocumentCurrencyCode', facts.currency),
      periodNode(facts),
      ...facts.precedingInvoices.map(precedingNode),
      element('cac:AccountingSupplierParty', {}, [sellerNode(facts)]),
      element('cac:AccountingCustomerParty', {}, [partyNode(facts.buyer)]),
      representativeNode(facts.representativeVatNumber),
      group('cac:Delivery', [text('cbc:ActualDeliveryDate', facts.deliveryDate)]),
      isCreditNote ? group('cac:PaymentMeans', [text('cbc:PaymentDueDate', dueDate)]) : undefined,
      ...taxTotalNodes(facts),
      element('cac:LegalMonetaryTotal', {}, [
        amount('cbc:TaxExclusiveAmount', facts.withoutVat, facts.currency),
      ]),
    ]),
  )
}

/** BT-8 for debits is 3 in UBL (UNTDID 2005); dates of the period are BT-73 and BT-74. */
function periodNode(facts: F1BaseFacts): XmlNode | undefined {
  return group('cac:InvoicePeriod', [
    text('cbc:StartDate', facts.period?.start),
    text('cbc:EndDate', facts.period?.end),
    facts.vatOnDebits ? text('cbc:DescriptionCode', '3') : undefined,
  ])
}

function precedingNode(number: string): XmlNode {
  return element('cac:BillingReference', {}, [
    element('cac:InvoiceDocumentReference', {}, [text('cbc:ID', number)]),
  ])
}

function sellerNode(facts: F1BaseFacts): XmlNode {
  const { singleEntitySiren } = facts
  const entity =
    singleEntitySiren === undefined
      ? undefined
      : element('cac:PartyIdentification', {}, [
          element('cbc:ID', { schemeID: '0231' }, singleEntitySiren),
        ])
  return partyNode(facts.seller, entity)
}

function partyNode(party: F1Party, identification?: XmlNode): XmlNode {
  return element('cac:Party', {}, [
    identification,
    element('cac:PostalAddress', {}, [
      element('cac:Country', {}, [text('cbc:IdentificationCode', party.country)]),
    ]),
    vatSchemeNode(party.vatNumber),
    element('cac:PartyLegalEntity', {}, [
      element('cbc:CompanyID', { schemeID: '0002' }, party.siren),
    ]),
  ])
}

function representativeNode(vatNumber: string | undefined): XmlNode | undefined {
  return group('cac:TaxRepresentativeParty', [vatSchemeNode(vatNumber)])
}

function vatSchemeNode(vatNumber: string | undefined): XmlNode | undefined {
  if (vatNumber === undefined) return undefined
  return element('cac:PartyTaxScheme', {}, [text('cbc:CompanyID', vatNumber), VAT_SCHEME])
}

const VAT_SCHEME = element('cac:TaxScheme', {}, [text('cbc:ID', 'VAT')])

/** BT-110 with the breakdown, then BT-111 alone when the invoice is not in EUR (rule G1.12). */
function taxTotalNodes(facts: F1BaseFacts): readonly XmlNode[] {
  const { currency, vatInEuro } = facts
  const total = element('cac:TaxTotal', {}, [
    amount('cbc:TaxAmount', facts.vat, currency),
    ...facts.breakdown.map((row) => subtotalNode(row, currency)),
  ])
  if (vatInEuro === undefined) return [total]
  return [total, element('cac:TaxTotal', {}, [amount('cbc:TaxAmount', vatInEuro, 'EUR')])]
}

function subtotalNode(row: F1VatRow, currency: string): XmlNode {
  return element('cac:TaxSubtotal', {}, [
    amount('cbc:TaxableAmount', row.taxableAmount, currency),
    amount('cbc:TaxAmount', row.taxAmount, currency),
    element('cac:TaxCategory', {}, [
      text('cbc:ID', row.category),
      text('cbc:Percent', row.rate),
      text('cbc:TaxExemptionReasonCode', row.exemptionReasonCode),
      text('cbc:TaxExemptionReason', row.exemptionReason),
      VAT_SCHEME,
    ]),
  ])
}

function text(name: string, value: string): XmlNode
function text(name: string, value: string | undefined): XmlNode | undefined
function text(name: string, value: string | undefined): XmlNode | undefined {
  return value === undefined ? undefined : element(name, {}, value)
}

function amount(name: string, value: string, currencyID: string): XmlNode {
  return element(name, { currencyID }, value)
}

/** A group that is written only when something stands in it. */
function group(name: string, children: readonly (XmlNode | undefined)[]): XmlNode | undefined {
  return children.every((child) => child === undefined) ? undefined : element(name, {}, children)
}
