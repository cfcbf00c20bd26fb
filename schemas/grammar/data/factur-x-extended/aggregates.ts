import type { GrammarModule } from '../../grammar.ts'

export const FACTUR_X_EXTENDED_AGGREGATES: GrammarModule = {
  name: 'aggregates',
  namespace: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  imports: {
    qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
    udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  },
  includes: [],
  isQualified: true,
  rules: `
type AdvancePaymentType PaidAmount=udt:AmountType
 FormattedReceivedDateTime=qdt:FormattedDateTimeType? IncludedTradeTax=TradeTaxType+
 InvoiceSpecifiedReferencedDocument=ReferencedDocumentType?
type CreditorFinancialAccountType IBANID=udt:IDType? AccountName=udt:TextType?
 ProprietaryID=udt:IDType?
type CreditorFinancialInstitutionType BICID=udt:IDType
type DebtorFinancialAccountType IBANID=udt:IDType AccountName=udt:TextType?
type DebtorFinancialInstitutionType BICID=udt:IDType?
type DocumentContextParameterType ID=udt:IDType
type DocumentLineDocumentType LineID=udt:IDType ParentLineID=udt:IDType?
 LineStatusCode=qdt:LineStatusCodeType? LineStatusReasonCode=udt:CodeType? IncludedNote=NoteType*
type ExchangedDocumentContextType TestIndicator=udt:IndicatorType?
 BusinessProcessSpecifiedDocumentContextParameter=DocumentContextParameterType?
 GuidelineSpecifiedDocumentContextParameter=DocumentContextParameterType
type ExchangedDocumentType ID=udt:IDType Name=udt:TextType? TypeCode=qdt:DocumentCodeType
 IssueDateTime=udt:DateTimeType CopyIndicator=udt:IndicatorType? LanguageID=udt:IDType?
 IncludedNote=NoteType* EffectiveSpecifiedPeriod=SpecifiedPeriodType?
type FinancialAdjustmentType Reason=udt:TextType ActualAmount=udt:AmountType
type HeaderTradeAgreementType BuyerReference=udt:TextType? SellerTradeParty=TradePartyType
 BuyerTradeParty=TradePartyType SalesAgentTradeParty=TradePartyType?
 BuyerTaxRepresentativeTradeParty=TradePartyType? SellerTaxRepresentativeTradeParty=TradePartyType?
 ProductEndUserTradeParty=TradePartyType? ApplicableTradeDeliveryTerms=TradeDeliveryTermsType?
 SellerOrderReferencedDocument=ReferencedDocumentType?
 BuyerOrderReferencedDocument=ReferencedDocumentType?
 QuotationReferencedDocument=ReferencedDocumentType?
 ContractReferencedDocument=ReferencedDocumentType?
 AdditionalReferencedDocument=ReferencedDocumentType* BuyerAgentTradeParty=TradePartyType?
 SpecifiedProcuringProject=ProcuringProjectType?
 UltimateCustomerOrderReferencedDocument=ReferencedDocumentType*
type HeaderTradeDeliveryType RelatedSupplyChainConsignment=SupplyChainConsignmentType?
 ShipToTradeParty=TradePartyType? UltimateShipToTradeParty=TradePartyType?
 ShipFromTradeParty=TradePartyType? ActualDeliverySupplyChainEvent=SupplyChainEventType?
 DespatchAdviceReferencedDocument=ReferencedDocumentType?
 ReceivingAdviceReferencedDocument=ReferencedDocumentType?
 DeliveryNoteReferencedDocument=ReferencedDocumentType?
type HeaderTradeSettlementType CreditorReferenceID=udt:IDType? PaymentReference=udt:TextType?
 TaxCurrencyCode=qdt:CurrencyCodeType? InvoiceCurrencyCode=qdt:CurrencyCodeType
 InvoiceIssuerReference=udt:TextType? InvoicerTradeParty=TradePartyType?
 InvoiceeTradeParty=TradePartyType? PayeeTradeParty=TradePartyType? PayerTradeParty=TradePartyType?
 TaxApplicableTradeCurrencyExchange=TradeCurrencyExchangeType?
 SpecifiedTradeSettlementPaymentMeans=TradeSettlementPaymentMeansType*
 ApplicableTradeTax=TradeTaxType+ BillingSpecifiedPeriod=SpecifiedPeriodType?
 SpecifiedTradeAllowanceCharge=TradeAllowanceChargeType*
 SpecifiedLogisticsServiceCharge=LogisticsServiceChargeType*
 SpecifiedTradePaymentTerms=TradePaymentTermsType*
 SpecifiedTradeSettlementHeaderMonetarySummation=TradeSettlementHeaderMonetarySummationType
 SpecifiedFinancialAdjustment=FinancialAdjustmentType*
 InvoiceReferencedDocument=ReferencedDocumentType*
 ReceivableSpecifiedTradeAccountingAccount=TradeAccountingAccountType*
 SpecifiedAdvancePayment=AdvancePaymentType*
type LegalOrganizationType ID=udt:IDType? TradingBusinessName=udt:TextType?
 PostalTradeAddress=TradeAddressType?
type LineTradeAgreementType ApplicableTradeDeliveryTerms=TradeDeliveryTermsType?
 SellerOrderReferencedDocument=ReferencedDocumentType?
 BuyerOrderReferencedDocument=ReferencedDocumentType?
 QuotationReferencedDocument=ReferencedDocumentType?
 ContractReferencedDocument=ReferencedDocumentType?
 AdditionalReferencedDocument=ReferencedDocumentType* GrossPriceProductTradePrice=TradePriceType?
 NetPriceProductTradePrice=TradePriceType? ItemSellerTradeParty=TradePartyType?
 UltimateCustomerOrderReferencedDocument=ReferencedDocumentType*
type LineTradeDeliveryType BilledQuantity=udt:QuantityType? ChargeFreeQuantity=udt:QuantityType?
 PackageQuantity=udt:QuantityType? PerPackageUnitQuantity=udt:QuantityType?
 ShipToTradeParty=TradePartyType? UltimateShipToTradeParty=TradePartyType?
 ActualDeliverySupplyChainEvent=SupplyChainEventType?
 DespatchAdviceReferencedDocument=ReferencedDocumentType?
 ReceivingAdviceReferencedDocument=ReferencedDocumentType?
 DeliveryNoteReferencedDocument=ReferencedDocumentType?
type LineTradeSettlementType ApplicableTradeTax=TradeTaxType*
 BillingSpecifiedPeriod=SpecifiedPeriodType? SpecifiedTradeAllowanceCharge=TradeAllowanceChargeType*
 SpecifiedTradeSettlementLineMonetarySummation=TradeSettlementLineMonetarySummationType?
 InvoiceReferencedDocument=ReferencedDocumentType?
 AdditionalReferencedDocument=ReferencedDocumentType*
 ReceivableSpecifiedTradeAccountingAccount=TradeAccountingAccountType*
type LogisticsServiceChargeType Description=udt:TextType AppliedAmount=udt:AmountType
 AppliedTradeTax=TradeTaxType+
type LogisticsTransportMovementType ModeCode=qdt:TransportModeCodeType
type NoteType ContentCode=udt:CodeType? Content=udt:TextType? SubjectCode=udt:CodeType?
type ProcuringProjectType ID=udt:IDType Name=udt:TextType
type ProductCharacteristicType TypeCode=udt:CodeType? Description=udt:TextType?
 ValueMeasure=udt:MeasureType? Value=udt:TextType?
type ProductClassificationType ClassCode=udt:CodeType? ClassName=udt:TextType?
type ReferencedDocumentType IssuerAssignedID=udt:IDType? URIID=udt:IDType? LineID=udt:IDType?
 TypeCode=qdt:DocumentCodeType? Name=udt:TextType? AttachmentBinaryObject=udt:BinaryObjectType?
 ReferenceTypeCode=qdt:ReferenceCodeType? FormattedIssueDateTime=qdt:FormattedDateTimeType?
type ReferencedProductType ID=udt:IDType? GlobalID=udt:IDType* SellerAssignedID=udt:IDType?
 BuyerAssignedID=udt:IDType? IndustryAssignedID=udt:IDType? Name=udt:TextType
 Description=udt:TextType? UnitQuantity=udt:QuantityType?
type SpecifiedPeriodType Description=udt:TextType? StartDateTime=udt:DateTimeType?
 EndDateTime=udt:DateTimeType? CompleteDateTime=udt:DateTimeType?
type SupplyChainConsignmentType SpecifiedLogisticsTransportMovement=LogisticsTransportMovementType*
type SupplyChainEventType OccurrenceDateTime=udt:DateTimeType
type SupplyChainTradeLineItemType AssociatedDocumentLineDocument=DocumentLineDocumentType
 SpecifiedTradeProduct=TradeProductType SpecifiedLineTradeAgreement=LineTradeAgreementType?
 SpecifiedLineTradeDelivery=LineTradeDeliveryType?
 SpecifiedLineTradeSettlement=LineTradeSettlementType
type SupplyChainTradeTransactionType IncludedSupplyChainTradeLineItem=SupplyChainTradeLineItemType+
 ApplicableHeaderTradeAgreement=HeaderTradeAgreementType
 ApplicableHeaderTradeDelivery=HeaderTradeDeliveryType
 ApplicableHeaderTradeSettlement=HeaderTradeSettlementType
type TaxRegistrationType ID=udt:IDType
type TradeAccountingAccountType ID=udt:IDType TypeCode=qdt:AccountingAccountTypeCodeType?
type TradeAddressType PostcodeCode=udt:CodeType? LineOne=udt:TextType? LineTwo=udt:TextType?
 LineThree=udt:TextType? CityName=udt:TextType? CountryID=qdt:CountryIDType
 CountrySubDivisionName=udt:TextType?
type TradeAllowanceChargeType ChargeIndicator=udt:IndicatorType SequenceNumeric=udt:NumericType?
 CalculationPercent=udt:PercentType? BasisAmount=udt:AmountType? BasisQuantity=udt:QuantityType?
 ActualAmount=udt:AmountType ReasonCode=qdt:AllowanceChargeReasonCodeType? Reason=udt:TextType?
 CategoryTradeTax=TradeTaxType?
type TradeContactType PersonName=udt:TextType? DepartmentName=udt:TextType?
 TypeCode=qdt:ContactTypeCodeType? TelephoneUniversalCommunication=UniversalCommunicationType?
 FaxUniversalCommunication=UniversalCommunicationType?
 EmailURIUniversalCommunication=UniversalCommunicationType?
type TradeCountryType ID=qdt:CountryIDType
type TradeCurrencyExchangeType SourceCurrencyCode=qdt:CurrencyCodeType
 TargetCurrencyCode=qdt:CurrencyCodeType ConversionRate=udt:RateType
 ConversionRateDateTime=udt:DateTimeType?
type TradeDeliveryTermsType DeliveryTypeCode=qdt:DeliveryTermsCodeType
 RelevantTradeLocation=TradeLocationType?
type TradeLocationType CountryID=qdt:CountryIDType? Name=udt:TextType?
type TradePartyType ID=udt:IDType* GlobalID=udt:IDType* Name=udt:TextType?
 RoleCode=qdt:PartyRoleCodeType? Description=udt:TextType?
 SpecifiedLegalOrganization=LegalOrganizationType? DefinedTradeContact=TradeContactType*
 PostalTradeAddress=TradeAddressType? URIUniversalCommunication=UniversalCommunicationType?
 SpecifiedTaxRegistration=TaxRegistrationType[0..2]
type TradePaymentDiscountTermsType BasisDateTime=udt:DateTimeType?
 BasisPeriodMeasure=udt:MeasureType? BasisAmount=udt:AmountType? CalculationPercent=udt:PercentType?
 ActualDiscountAmount=udt:AmountType?
type TradePaymentPenaltyTermsType BasisDateTime=udt:DateTimeType?
 BasisPeriodMeasure=udt:MeasureType? BasisAmount=udt:AmountType? CalculationPercent=udt:PercentType?
 ActualPenaltyAmount=udt:AmountType?
type TradePaymentTermsType Description=udt:TextType? DueDateDateTime=udt:DateTimeType?
 DirectDebitMandateID=udt:IDType? PartialPaymentAmount=udt:AmountType?
 ApplicableTradePaymentPenaltyTerms=TradePaymentPenaltyTermsType?
 ApplicableTradePaymentDiscountTerms=TradePaymentDiscountTermsType? PayeeTradeParty=TradePartyType?
type TradePriceType ChargeAmount=udt:AmountType BasisQuantity=udt:QuantityType?
 AppliedTradeAllowanceCharge=TradeAllowanceChargeType* IncludedTradeTax=TradeTaxType?
type TradeProductInstanceType BatchID=udt:IDType? SupplierAssignedSerialID=udt:IDType?
type TradeProductType ID=udt:IDType? GlobalID=udt:IDType? SellerAssignedID=udt:IDType?
 BuyerAssignedID=udt:IDType? IndustryAssignedID=udt:IDType? ModelID=udt:IDType? Name=udt:TextType
 Description=udt:TextType? BatchID=udt:IDType* BrandName=udt:TextType? ModelName=udt:TextType?
 ApplicableProductCharacteristic=ProductCharacteristicType*
 DesignatedProductClassification=ProductClassificationType*
 IndividualTradeProductInstance=TradeProductInstanceType* OriginTradeCountry=TradeCountryType?
 ManufacturerTradeParty=TradePartyType? IncludedReferencedProduct=ReferencedProductType*
type TradeSettlementFinancialCardType ID=udt:IDType CardholderName=udt:TextType?
type TradeSettlementHeaderMonetarySummationType LineTotalAmount=udt:AmountType
 ChargeTotalAmount=udt:AmountType? AllowanceTotalAmount=udt:AmountType?
 TaxBasisTotalAmount=udt:AmountType TaxTotalAmount=udt:AmountType[0..2]
 RoundingAmount=udt:AmountType? GrandTotalAmount=udt:AmountType TotalPrepaidAmount=udt:AmountType?
 DuePayableAmount=udt:AmountType
type TradeSettlementLineMonetarySummationType LineTotalAmount=udt:AmountType?
 ChargeTotalAmount=udt:AmountType? AllowanceTotalAmount=udt:AmountType?
 TaxTotalAmount=udt:AmountType[0..2] GrandTotalAmount=udt:AmountType?
 TotalAllowanceChargeAmount=udt:AmountType?
type TradeSettlementPaymentMeansType TypeCode=qdt:PaymentMeansCodeType Information=udt:TextType?
 ApplicableTradeSettlementFinancialCard=TradeSettlementFinancialCardType?
 PayerPartyDebtorFinancialAccount=DebtorFinancialAccountType?
 PayeePartyCreditorFinancialAccount=CreditorFinancialAccountType?
 PayerSpecifiedDebtorFinancialInstitution=DebtorFinancialInstitutionType?
 PayeeSpecifiedCreditorFinancialInstitution=CreditorFinancialInstitutionType?
type TradeTaxType CalculatedAmount=udt:AmountType? TypeCode=qdt:TaxTypeCodeType?
 ExemptionReason=udt:TextType? BasisAmount=udt:AmountType? LineTotalBasisAmount=udt:AmountType?
 AllowanceChargeBasisAmount=udt:AmountType? CategoryCode=qdt:TaxCategoryCodeType?
 ExemptionReasonCode=udt:CodeType? TaxPointDate=udt:DateType?
 DueDateTypeCode=qdt:TimeReferenceCodeType? RateApplicablePercent=udt:PercentType?
type UniversalCommunicationType URIID=udt:IDType? CompleteNumber=udt:TextType?
`,
}
