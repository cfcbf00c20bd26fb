import type { GrammarModule } from '../../grammar.ts'

export const UBL_INVOICE: GrammarModule = {
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
type InvoiceType ext:UBLExtensions? cbc:UBLVersionID? cbc:CustomizationID? cbc:ProfileID?
 cbc:ProfileExecutionID? cbc:ID cbc:CopyIndicator? cbc:UUID? cbc:IssueDate cbc:IssueTime?
 cbc:DueDate? cbc:InvoiceTypeCode? cbc:Note* cbc:TaxPointDate? cbc:DocumentCurrencyCode?
 cbc:TaxCurrencyCode? cbc:PricingCurrencyCode? cbc:PaymentCurrencyCode?
 cbc:PaymentAlternativeCurrencyCode? cbc:AccountingCostCode? cbc:AccountingCost?
 cbc:LineCountNumeric? cbc:BuyerReference? cac:InvoicePeriod* cac:OrderReference?
 cac:BillingReference* cac:DespatchDocumentReference* cac:ReceiptDocumentReference*
 cac:StatementDocumentReference* cac:OriginatorDocumentReference* cac:ContractDocumentReference*
 cac:AdditionalDocumentReference* cac:ProjectReference* cac:Signature* cac:AccountingSupplierParty
 cac:AccountingCustomerParty cac:PayeeParty? cac:BuyerCustomerParty? cac:SellerSupplierParty?
 cac:TaxRepresentativeParty? cac:Delivery* cac:DeliveryTerms? cac:PaymentMeans* cac:PaymentTerms*
 cac:PrepaidPayment* cac:AllowanceCharge* cac:TaxExchangeRate? cac:PricingExchangeRate?
 cac:PaymentExchangeRate? cac:PaymentAlternativeExchangeRate? cac:TaxTotal* cac:WithholdingTaxTotal*
 cac:LegalMonetaryTotal cac:InvoiceLine+
`,
}
