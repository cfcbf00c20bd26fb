import type { GrammarModule } from '../../grammar.ts'

export const F10_TRANSACTIONS: GrammarModule = {
  name: 'transactions',
  namespace: 'transaction',
  imports: {
    param: 'parametre',
  },
  includes: [],
  isQualified: false,
  rules: `
type TransactionsReportType ReportPeriod={ StartDate=xs:string EndDate=xs:string } Invoice={
 ID=xs:string IssueDate=xs:string TypeCode=xs:string CurrencyCode=xs:string DueDate=xs:string?
 TaxDueDateTypeCode=xs:string? IncludedNote={ Subject=xs:string? Content=xs:string? }*
 BusinessProcess={ ID=xs:string TypeID=xs:string } ReferencedDocument={ ID=xs:string
 IssueDate=xs:string? }* Seller={ CompanyId={ value param:CompanyIdType @schemeId=xs:string }
 TaxRegistrationId={ value param:sellerTaxRegistrationId @qualifyingId=xs:string }? PostalAddress={
 CountryId=xs:string }? } Buyer={ CompanyId={ value param:CompanyIdType @schemeId=xs:string }?
 TaxRegistrationId={ value param:buyerTaxRegistrationId @qualifyingId=xs:string }? PostalAddress={
 CountryId=xs:string }? }? SellerTaxRepresentative={ TaxRegistrationId={ value
 param:sellerTaxRegistrationId @schemeId=xs:string } }? Delivery={ Date=xs:string? Location={
 LineOne=xs:string? LineTwo=xs:string? LineThree=xs:string? CityName=xs:string?
 PostalZone=xs:string? CountrySubentity=xs:string? CountryId=xs:string? }? }* InvoicePeriod={
 StartDate=xs:string? EndDate=xs:string? }? AllowanceCharge={ Amount=xs:decimal?
 TaxCategoryCode=xs:string? TaxPercent=xs:decimal? @ChargeIndicator=xs:boolean }* MonetaryTotal={
 TaxExclusiveAmount=xs:decimal? TaxAmount={ value xs:decimal @CurrencyCode=xs:string } }
 TaxSubTotal={ TaxableAmount=xs:decimal TaxAmount=xs:decimal TaxCategory={ Code=xs:string?
 Percent=xs:decimal TaxExemptionReason=xs:string? TaxExemptionReasonCode=xs:string? } }+ Line={
 Note={ Code=xs:string? Comment=xs:string? }* BilledQuantity={ value xs:decimal @UnitCode=xs:string?
 }? ReferencedDocument={ ID=xs:string? IssueDate=xs:string? }? Delivery={ Name=xs:string? Location={
 LineOne=xs:string? CityName=xs:string? PostalZone=xs:string? CountrySubentity=xs:string?
 CountryId=xs:string }? }? InvoicePeriod={ StartDate=xs:string? EndDate=xs:string? }?
 AllowanceCharge={ Amount=xs:decimal @ChargeIndicator=xs:boolean }* Price={ PriceAmount=xs:decimal?
 AllowanceChargeAmount=xs:decimal? AllowanceChargeBaseAmount=xs:decimal? }? Product={ Name=xs:string
 }? }* }* Transactions={ Date=xs:string TransactionsCurrency=xs:string TaxDueDateTypeCode=xs:string?
 CategoryCode=xs:string TaxExclusiveAmount=xs:decimal TaxTotal=xs:decimal
 TransactionsCount=xs:integer? TaxSubtotal={ TaxPercent=xs:decimal TaxableAmount=xs:decimal
 TaxTotal=xs:decimal }+ }*
`,
}
