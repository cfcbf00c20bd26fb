import type { GrammarModule } from '../../grammar.ts'

export const F1_FULL_UBL_CREDIT_NOTE: GrammarModule = {
  name: 'credit-note',
  namespace: 'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2',
  imports: {
    cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
    cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
    ext: 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2',
  },
  includes: [],
  isQualified: true,
  rules: `
element CreditNote CreditNoteType
type CreditNoteType cbc:CustomizationID cbc:ProfileID cbc:ID cbc:IssueDate cbc:CreditNoteTypeCode
 cbc:Note* cbc:DocumentCurrencyCode cac:InvoicePeriod? cac:BillingReference*
 cac:AccountingSupplierParty cac:AccountingCustomerParty cac:TaxRepresentativeParty? cac:Delivery?
 cac:PaymentMeans? cac:AllowanceCharge* cac:TaxTotal[1..2] cac:LegalMonetaryTotal
 cac:CreditNoteLine+
`,
}
