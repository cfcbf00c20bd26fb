import type { GrammarModule } from '../../grammar.ts'

export const F1_FULL_CII_AGGREGATES: GrammarModule = {
  name: 'aggregates',
  namespace: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  imports: {
    qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
    udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  },
  includes: [],
  isQualified: true,
  rules: `
type DocumentContextParameterType ID=udt:IDType
type DocumentLineDocumentType IncludedNote=NoteType*
type ExchangedDocumentContextType
 BusinessProcessSpecifiedDocumentContextParameter=DocumentContextParameterType?
 GuidelineSpecifiedDocumentContextParameter=DocumentContextParameterType?
type ExchangedDocumentType ID=udt:IDType TypeCode=qdt:DocumentCodeType?
 IssueDateTime=udt:DateTimeType IncludedNote=NoteType*
type HeaderTradeAgreementType SellerTradeParty=TradePartyType? BuyerTradeParty=TradePartyType?
 SellerTaxRepresentativeTradeParty=TradePartyType?
type HeaderTradeDeliveryType ShipToTradeParty=TradePartyType?
 ActualDeliverySupplyChainEvent=SupplyChainEventType?
type HeaderTradeSettlementType InvoiceCurrencyCode=qdt:CurrencyCodeType?
 ApplicableTradeTax=TradeTaxType+ BillingSpecifiedPeriod=SpecifiedPeriodType?
 SpecifiedTradeAllowanceCharge=TradeAllowanceChargeType*
 SpecifiedTradePaymentTerms=TradePaymentTermsType?
 SpecifiedTradeSettlementHeaderMonetarySummation=TradeSettlementHeaderMonetarySummationType?
 InvoiceReferencedDocument=ReferencedDocumentType*
type LegalOrganizationType ID=udt:IDType
type LineTradeAgreementType GrossPriceProductTradePrice=TradePriceType
 NetPriceProductTradePrice=TradePriceType
type LineTradeDeliveryType BilledQuantity=udt:QuantityType ShipToTradeParty=TradePartyType?
 ActualDeliverySupplyChainEvent=SupplyChainEventType?
type LineTradeSettlementType BillingSpecifiedPeriod=SpecifiedPeriodType?
 SpecifiedTradeAllowanceCharge=TradeAllowanceChargeType*
 InvoiceReferencedDocument=ReferencedDocumentType?
type NoteType Content=udt:TextType? SubjectCode=udt:CodeType?
type ReferencedDocumentType IssuerAssignedID=udt:IDType?
 FormattedIssueDateTime=qdt:FormattedDateTimeType?
type SpecifiedPeriodType StartDateTime=udt:DateTimeType? EndDateTime=udt:DateTimeType?
type SupplyChainEventType OccurrenceDateTime=udt:DateTimeType?
type SupplyChainTradeLineItemType AssociatedDocumentLineDocument=DocumentLineDocumentType?
 SpecifiedTradeProduct=TradeProductType SpecifiedLineTradeAgreement=LineTradeAgreementType
 SpecifiedLineTradeDelivery=LineTradeDeliveryType
 SpecifiedLineTradeSettlement=LineTradeSettlementType?
type SupplyChainTradeTransactionType IncludedSupplyChainTradeLineItem=SupplyChainTradeLineItemType+
 ApplicableHeaderTradeAgreement=HeaderTradeAgreementType
 ApplicableHeaderTradeDelivery=HeaderTradeDeliveryType?
 ApplicableHeaderTradeSettlement=HeaderTradeSettlementType
type TaxRegistrationType ID=udt:IDType?
type TradeAddressType PostcodeCode=udt:CodeType? LineOne=udt:TextType? LineTwo=udt:TextType?
 LineThree=udt:TextType? CityName=udt:TextType? CountryID=qdt:CountryIDType
 CountrySubDivisionName=udt:TextType?
type TradeAllowanceChargeType ChargeIndicator=udt:IndicatorType ActualAmount=udt:AmountType
 CategoryTradeTax=TradeTaxType?
type TradePartyType GlobalID=udt:IDType? Name=udt:TextType?
 SpecifiedLegalOrganization=LegalOrganizationType? PostalTradeAddress=TradeAddressType?
 SpecifiedTaxRegistration=TaxRegistrationType?
type TradePaymentTermsType DueDateDateTime=udt:DateTimeType?
type TradePriceType ChargeAmount=udt:AmountType
 AppliedTradeAllowanceCharge=TradeAllowanceChargeType?
type TradeProductType Name=udt:TextType
type TradeSettlementHeaderMonetarySummationType TaxBasisTotalAmount=udt:AmountType?
 TaxTotalAmount=udt:AmountType[1..2]
type TradeTaxType CalculatedAmount=udt:AmountType? TypeCode=qdt:TaxTypeCodeType?
 ExemptionReason=udt:TextType? BasisAmount=udt:AmountType? CategoryCode=qdt:TaxCategoryCodeType?
 ExemptionReasonCode=udt:CodeType? DueDateTypeCode=qdt:TimeReferenceCodeType?
 RateApplicablePercent=udt:PercentType?
`,
}
