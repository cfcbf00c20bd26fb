import type { GrammarModule } from '../../grammar.ts'

export const UBL_CREDIT_NOTE: GrammarModule = {
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
type CreditNoteType ext:UBLExtensions? cbc:UBLVersionID? cbc:CustomizationID? cbc:ProfileID?
 cbc:ProfileExecutionID? cbc:ID cbc:CopyIndicator? cbc:UUID? cbc:IssueDate cbc:IssueTime?
 cbc:TaxPointDate? cbc:CreditNoteTypeCode? cbc:Note* cbc:DocumentCurrencyCode? cbc:TaxCurrencyCode?
 cbc:PricingCurrencyCode? cbc:PaymentCurrencyCode? cbc:PaymentAlternativeCurrencyCode?
 cbc:AccountingCostCode? cbc:AccountingCost? cbc:LineCountNumeric? cbc:BuyerReference?
 cac:InvoicePeriod* cac:DiscrepancyResponse* cac:OrderReference? cac:BillingReference*
 cac:DespatchDocumentReference* cac:ReceiptDocumentReference* cac:ContractDocumentReference*
 cac:AdditionalDocumentReference* cac:StatementDocumentReference* cac:OriginatorDocumentReference*
 cac:Signature* cac:AccountingSupplierParty cac:AccountingCustomerParty cac:PayeeParty?
 cac:BuyerCustomerParty? cac:SellerSupplierParty? cac:TaxRepresentativeParty? cac:Delivery*
 cac:DeliveryTerms* cac:PaymentMeans* cac:PaymentTerms* cac:TaxExchangeRate?
 cac:PricingExchangeRate? cac:PaymentExchangeRate? cac:PaymentAlternativeExchangeRate?
 cac:AllowanceCharge* cac:TaxTotal* cac:LegalMonetaryTotal cac:CreditNoteLine+
`,
}
