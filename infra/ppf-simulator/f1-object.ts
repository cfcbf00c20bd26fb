import type { XmlElement } from '../../schemas/xml/document.ts'

/** The values of one F1 file, read straight from the XML the partner sent. */
export interface F1Object {
  readonly fileName: string
  readonly number: string
  readonly issueDate: string
  readonly typeCode: string
  readonly currency: string
  readonly framework: string
  readonly vatPointCode: string | undefined
  readonly period: { readonly start: string | undefined; readonly end: string | undefined }
  readonly preceding: readonly string[]
  readonly seller: F1ObjectParty
  readonly buyer: F1ObjectParty
  readonly entity: { readonly value: string; readonly scheme: string | undefined } | undefined
  readonly representativeVatNumber: string | undefined
  readonly dates: readonly string[]
  readonly withoutVat: string | undefined
  readonly vatTotals: readonly { readonly amount: string; readonly currency: string }[]
  readonly rows: readonly F1ObjectRow[]
}

export interface F1ObjectParty {
  readonly siren: string | undefined
  readonly scheme: string | undefined
  readonly vatNumber: string | undefined
  readonly country: string | undefined
}

export interface F1ObjectRow {
  readonly taxable: string
  readonly tax: string
  readonly category: string
  readonly rate: string | undefined
  readonly reasonCode: string | undefined
  readonly reason: string | undefined
}

/** Reads a file whose structure has been found right. */
export function readF1Object(fileName: string, root: XmlElement): F1Object {
  const totals = root.children('TaxTotal')
  const text = (...path: string[]): string | undefined => root.find(...path)?.text.trim()
  const entity = root.find('AccountingSupplierParty', 'Party', 'PartyIdentification', 'ID')
  return {
    fileName,
    number: root.child('ID')?.text ?? '',
    issueDate: text('IssueDate') ?? '',
    typeCode: text('InvoiceTypeCode') ?? text('CreditNoteTypeCode') ?? '',
    currency: text('DocumentCurrencyCode') ?? '',
    framework: text('ProfileID') ?? '',
    vatPointCode: text('InvoicePeriod', 'DescriptionCode'),
    period: {
      start: text('InvoicePeriod', 'StartDate'),
      end: text('InvoicePeriod', 'EndDate'),
    },
    preceding: root
      .children('BillingReference')
      .flatMap((reference) => reference.find('InvoiceDocumentReference', 'ID')?.text ?? []),
    seller: readParty(root.find('AccountingSupplierParty', 'Party')),
    buyer: readParty(root.find('AccountingCustomerParty', 'Party')),
    entity: entity && { value: entity.text.trim(), scheme: entity.attribute('schemeID') },
    representativeVatNumber: text('TaxRepresentativeParty', 'PartyTaxScheme', 'CompanyID'),
    dates: [
      text('DueDate'),
      text('PaymentMeans', 'PaymentDueDate'),
      text('Delivery', 'ActualDeliveryDate'),
    ].filter((date) => date !== undefined),
    withoutVat: text('LegalMonetaryTotal', 'TaxExclusiveAmount'),
    vatTotals: totals.map((total) => ({
      amount: total.child('TaxAmount')?.text.trim() ?? '',
      currency: total.child('TaxAmount')?.attribute('currencyID') ?? '',
    })),
    rows: totals.flatMap((total) => total.children('TaxSubtotal').map(readRow)),
  }
}

function readParty(party: XmlElement | undefined): F1ObjectParty {
  const id = party?.find('PartyLegalEntity', 'CompanyID')
  return {
    siren: id?.text.trim(),
    scheme: id?.attribute('schemeID'),
    vatNumber: party?.find('PartyTaxScheme', 'CompanyID')?.text.trim(),
    country: party?.find('PostalAddress', 'Country', 'IdentificationCode')?.text.trim(),
  }
}

function readRow(subtotal: XmlElement): F1ObjectRow {
  const category = subtotal.child('TaxCategory')
  return {
    taxable: subtotal.child('TaxableAmount')?.text.trim() ?? '',
    tax: subtotal.child('TaxAmount')?.text.trim() ?? '',
    category: category?.child('ID')?.text.trim() ?? '',
    rate: category?.child('Percent')?.text.trim(),
    reasonCode: category?.child('TaxExemptionReasonCode')?.text.trim(),
    reason: category?.child('TaxExemptionReason')?.text.trim(),
  }
}
