import type { GrammarModule } from '../../grammar.ts'

export const F1_FULL_UBL_INVOICE: GrammarModule = {
  name: 'invoice',
  namespace: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2',
  imports: {
    cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
    cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
    ext: 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2',
  },
  includes: [],
  isQualified: true,
  rules: `
element Invoice InvoiceType
type InvoiceType cbc:CustomizationID cbc:ProfileID cbc:ID cbc:IssueDate cbc:DueDate?
 cbc:InvoiceTypeCode cbc:Note* cbc:DocumentCurrencyCode cac:InvoicePeriod? cac:BillingReference*
 cac:AccountingSupplierParty cac:AccountingCustomerParty cac:TaxRepresentativeParty? cac:Delivery?
 cac:AllowanceCharge* cac:TaxTotal[1..2] cac:LegalMonetaryTotal cac:InvoiceLine+
`,
}
