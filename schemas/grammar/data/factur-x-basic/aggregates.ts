import type { GrammarModule } from '../../grammar.ts'

export const FACTUR_X_BASIC_AGGREGATES: GrammarModule = {
  name: 'aggregates',
  namespace: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  imports: {
    qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
    udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  },
  includes: [],
  isQualified: true,
  rules: `
type CreditorFinancialAccountType IBANID=udt:IDType? ProprietaryID=udt:IDType?
type DebtorFinancialAccountType IBANID=udt:IDType
type DocumentContextParameterType ID=udt:IDType
type DocumentLineDocumentType LineID=udt:IDType IncludedNote=NoteType?
type ExchangedDocumentContextType
 BusinessProcessSpecifiedDocumentContextParameter=DocumentContextParameterType?
 GuidelineSpecifiedDocumentContextParameter=DocumentContextParameterType
type ExchangedDocumentType ID=udt:IDType TypeCode=qdt:DocumentCodeType
 IssueDateTime=udt:DateTimeType IncludedNote=NoteType*
type HeaderTradeAgreementType BuyerReference=udt:TextType? SellerTradeParty=TradePartyType
 BuyerTradeParty=TradePartyType SellerTaxRepresentativeTradeParty=TradePartyType?
 BuyerOrderReferencedDocument=ReferencedDocumentType?
 ContractReferencedDocument=ReferencedDocumentType?
type HeaderTradeDeliveryType ShipToTradeParty=TradePartyType?
 ActualDeliverySupplyChainEvent=SupplyChainEventType?
 DespatchAdviceReferencedDocument=ReferencedDocumentType?
type HeaderTradeSettlementType CreditorReferenceID=udt:IDType? PaymentReference=udt:TextType?
 TaxCurrencyCode=qdt:CurrencyCodeType? InvoiceCurrencyCode=qdt:CurrencyCodeType
 PayeeTradeParty=TradePartyType?
 SpecifiedTradeSettlementPaymentMeans=TradeSettlementPaymentMeansType*
 ApplicableTradeTax=TradeTaxType+ BillingSpecifiedPeriod=SpecifiedPeriodType?
 SpecifiedTradeAllowanceCharge=TradeAllowanceChargeType*
 SpecifiedTradePaymentTerms=TradePaymentTermsType?
 SpecifiedTradeSettlementHeaderMonetarySummation=TradeSettlementHeaderMonetarySummationType
 InvoiceReferencedDocument=ReferencedDocumentType*
 ReceivableSpecifiedTradeAccountingAccount=TradeAccountingAccountType?
type LegalOrganizationType ID=udt:IDType? TradingBusinessName=udt:TextType?
type LineTradeAgreementType GrossPriceProductTradePrice=TradePriceType?
 NetPriceProductTradePrice=TradePriceType
type LineTradeDeliveryType BilledQuantity=udt:QuantityType
type LineTradeSettlementType ApplicableTradeTax=TradeTaxType
 BillingSpecifiedPeriod=SpecifiedPeriodType? SpecifiedTradeAllowanceCharge=TradeAllowanceChargeType*
 SpecifiedTradeSettlementLineMonetarySummation=TradeSettlementLineMonetarySummationType
type NoteType Content=udt:TextType SubjectCode=udt:CodeType?
type ReferencedDocumentType IssuerAssignedID=udt:IDType
 FormattedIssueDateTime=qdt:FormattedDateTimeType?
type SpecifiedPeriodType StartDateTime=udt:DateTimeType? EndDateTime=udt:DateTimeType?
type SupplyChainEventType OccurrenceDateTime=udt:DateTimeType
type SupplyChainTradeLineItemType AssociatedDocumentLineDocument=DocumentLineDocumentType
 SpecifiedTradeProduct=TradeProductType SpecifiedLineTradeAgreement=LineTradeAgreementType
 SpecifiedLineTradeDelivery=LineTradeDeliveryType
 SpecifiedLineTradeSettlement=LineTradeSettlementType
type SupplyChainTradeTransactionType IncludedSupplyChainTradeLineItem=SupplyChainTradeLineItemType+
 ApplicableHeaderTradeAgreement=HeaderTradeAgreementType
 ApplicableHeaderTradeDelivery=HeaderTradeDeliveryType
 ApplicableHeaderTradeSettlement=HeaderTradeSettlementType
type TaxRegistrationType ID=udt:IDType
type TradeAccountingAccountType ID=udt:IDType
type TradeAddressType PostcodeCode=udt:CodeType? LineOne=udt:TextType? LineTwo=udt:TextType?
 LineThree=udt:TextType? CityName=udt:TextType? CountryID=qdt:CountryIDType
 CountrySubDivisionName=udt:TextType?
type TradeAllowanceChargeType ChargeIndicator=udt:IndicatorType CalculationPercent=udt:PercentType?
 BasisAmount=udt:AmountType? ActualAmount=udt:AmountType
 ReasonCode=qdt:AllowanceChargeReasonCodeType? Reason=udt:TextType? CategoryTradeTax=TradeTaxType?
type TradePartyType ID=udt:IDType* GlobalID=udt:IDType* Name=udt:TextType?
 SpecifiedLegalOrganization=LegalOrganizationType? PostalTradeAddress=TradeAddressType?
 URIUniversalCommunication=UniversalCommunicationType?
 SpecifiedTaxRegistration=TaxRegistrationType[0..2]
type TradePaymentTermsType Description=udt:TextType? DueDateDateTime=udt:DateTimeType?
 DirectDebitMandateID=udt:IDType?
type TradePriceType ChargeAmount=udt:AmountType BasisQuantity=udt:QuantityType?
 AppliedTradeAllowanceCharge=TradeAllowanceChargeType?
type TradeProductType GlobalID=udt:IDType? Name=udt:TextType
type TradeSettlementHeaderMonetarySummationType LineTotalAmount=udt:AmountType
 ChargeTotalAmount=udt:AmountType? AllowanceTotalAmount=udt:AmountType?
 TaxBasisTotalAmount=udt:AmountType TaxTotalAmount=udt:AmountType[0..2]
 GrandTotalAmount=udt:AmountType TotalPrepaidAmount=udt:AmountType? DuePayableAmount=udt:AmountType
type TradeSettlementLineMonetarySummationType LineTotalAmount=udt:AmountType
type TradeSettlementPaymentMeansType TypeCode=qdt:PaymentMeansCodeType
 PayerPartyDebtorFinancialAccount=DebtorFinancialAccountType?
 PayeePartyCreditorFinancialAccount=CreditorFinancialAccountType?
type TradeTaxType CalculatedAmount=udt:AmountType? TypeCode=qdt:TaxTypeCodeType
 ExemptionReason=udt:TextType? BasisAmount=udt:AmountType? CategoryCode=qdt:TaxCategoryCodeType
 ExemptionReasonCode=udt:CodeType? DueDateTypeCode=qdt:TimeReferenceCodeType?
 RateApplicablePercent=udt:PercentType?
type UniversalCommunicationType URIID=udt:IDType
`,
}
