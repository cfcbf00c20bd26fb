export const CII_AGGREGATES_PART_1 = `
type AdvancePaymentType PaidAmount=udt:AmountType
 FormattedReceivedDateTime=qdt:FormattedDateTimeType? IncludedTradeTax=TradeTaxType*
 InvoiceSpecifiedReferencedDocument=ReferencedDocumentType*
type AppliedAllowanceChargeType ActualAmount=udt:AmountType? Description=udt:TextType?
 ReasonCode=udt:CodeType? CalculationPercent=udt:PercentType? BasisAmount=udt:AmountType?
 ChargeIndicator=udt:IndicatorType CategoryAppliedTax=AppliedTaxType?
type AppliedTaxType CalculatedAmount=udt:AmountType? TypeCode=udt:CodeType?
 CalculatedRate=udt:RateType? BasisAmount=udt:AmountType? TaxPointDate=udt:DateType?
type AvailablePeriodType StartDateTime=udt:DateTimeType? EndDateTime=udt:DateTimeType?
 Description=udt:TextType?
type BasicWorkItemType ID=udt:IDType ReferenceID=udt:IDType? PrimaryClassificationCode=udt:CodeType*
 AlternativeClassificationCode=udt:CodeType* TypeCode=udt:CodeType* Comment=udt:TextType*
 TotalQuantity=udt:QuantityType? TotalQuantityClassificationCode=udt:CodeType? Index=udt:TextType?
 RequestedActionCode=udt:CodeType* PriceListItemID=udt:IDType? ContractualLanguageCode=udt:CodeType?
 ActualWorkItemComplexDescription=WorkItemComplexDescriptionType*
 TotalQuantityWorkItemQuantityAnalysis=WorkItemQuantityAnalysisType*
 UnitCalculatedPrice=CalculatedPriceType* TotalCalculatedPrice=CalculatedPriceType*
 ChangedRecordedStatus=RecordedStatusType* ItemBasicWorkItem=BasicWorkItemType*
 ReferencedSpecifiedBinaryFile=SpecifiedBinaryFileType*
type BranchFinancialInstitutionType ID=udt:IDType? Name=udt:TextType?
 LocationFinancialInstitutionAddress=FinancialInstitutionAddressType?
type CalculatedPriceType TypeCode=udt:CodeType* ChargeAmount=udt:AmountType*
 RelatedAppliedAllowanceCharge=AppliedAllowanceChargeType*
type ContactPersonType GivenName=udt:TextType? MiddleName=udt:TextType? FamilyName=udt:TextType?
type CreditorFinancialAccountType IBANID=udt:IDType? AccountName=udt:TextType?
 ProprietaryID=udt:IDType?
type CreditorFinancialInstitutionType BICID=udt:IDType? CHIPSUniversalID=udt:IDType?
 NewZealandNCCID=udt:IDType? IrishNSCID=udt:IDType? UKSortCodeID=udt:IDType?
 CHIPSParticipantID=udt:IDType? SwissBCID=udt:IDType? FedwireRoutingNumberID=udt:IDType?
 PortugueseNCCID=udt:IDType? RussianCentralBankID=udt:IDType? ItalianDomesticID=udt:IDType?
 AustrianBankleitzahlID=udt:IDType? CanadianPaymentsAssociationID=udt:IDType? SICID=udt:IDType?
 GermanBankleitzahlID=udt:IDType? SpanishDomesticInterbankingID=udt:IDType?
 SouthAfricanNCCID=udt:IDType? HongKongBankID=udt:IDType? AustralianBSBID=udt:IDType?
 IndianFinancialSystemID=udt:IDType? HellenicBankID=udt:IDType? PolishNationalClearingID=udt:IDType?
 Name=udt:TextType? ClearingSystemName=udt:TextType? JapanFinancialInstitutionCommonID=udt:IDType?
 LocationFinancialInstitutionAddress=FinancialInstitutionAddressType?
 SubDivisionBranchFinancialInstitution=BranchFinancialInstitutionType?
type CrossBorderCustomsValuationType AddedAdjustmentAmount=udt:AmountType?
 DeductedAdjustmentAmount=udt:AmountType? AddedAdjustmentPercent=udt:PercentType?
 DeductedAdjustmentPercent=udt:PercentType? MethodCode=udt:CodeType? WTOAdditionCode=udt:CodeType?
 ChargeApportionMethodCode=udt:CodeType? OtherChargeAmount=udt:AmountType*
 BuyerSellerRelationshipIndicator=udt:IndicatorType?
 BuyerSellerRelationshipPriceInfluenceIndicator=udt:IndicatorType?
 SaleRestrictionIndicator=udt:IndicatorType? SalePriceConditionIndicator=udt:IndicatorType?
 RoyaltyLicenseFeeIndicator=udt:IndicatorType? TypeCode=udt:CodeType? SaleRestriction=udt:TextType*
 ApplicableTradeCurrencyExchange=TradeCurrencyExchangeType?
type CrossBorderRegulatoryProcedureType TypeCode=udt:CodeType* TransactionNatureCode=udt:CodeType?
 TariffAmount=udt:AmountType? NonTariffChargeAmount=udt:AmountType?
 TotalChargeAmount=udt:AmountType? Remark=udt:TextType* ApplicableTradeTax=TradeTaxType*
type DebtorFinancialAccountType IBANID=udt:IDType? AccountName=udt:TextType?
 ProprietaryID=udt:IDType?
type DebtorFinancialInstitutionType BICID=udt:IDType? ClearingSystemName=udt:TextType?
 CHIPSUniversalID=udt:IDType? NewZealandNCCID=udt:IDType? IrishNSCID=udt:IDType?
 UKSortCodeID=udt:IDType? CHIPSParticipantID=udt:IDType? SwissBCID=udt:IDType?
 FedwireRoutingNumberID=udt:IDType? PortugueseNCCID=udt:IDType? RussianCentralBankID=udt:IDType?
 ItalianDomesticID=udt:IDType? AustrianBankleitzahlID=udt:IDType?
 CanadianPaymentsAssociationID=udt:IDType? SICID=udt:IDType? GermanBankleitzahlID=udt:IDType?
 SpanishDomesticInterbankingID=udt:IDType? SouthAfricanNCCID=udt:IDType? HongKongBankID=udt:IDType?
 AustralianBSBID=udt:IDType? IndianFinancialSystemID=udt:IDType? HellenicBankID=udt:IDType?
 PolishNationalClearingID=udt:IDType? Name=udt:TextType?
 JapanFinancialInstitutionCommonID=udt:IDType?
 LocationFinancialInstitutionAddress=FinancialInstitutionAddressType?
 SubDivisionBranchFinancialInstitution=BranchFinancialInstitutionType?
type DeliveryAdjustmentType ReasonCode=qdt:AdjustmentReasonCodeType? Reason=udt:TextType*
 ActualAmount=udt:AmountType* ActualQuantity=udt:QuantityType? ActualDateTime=udt:DateTimeType?
type DisposalInstructionsType MaterialID=udt:IDType? RecyclingDescriptionCode=udt:CodeType*
 Description=udt:TextType* RecyclingProcedure=udt:TextType*
type DocumentAuthenticationType ActualDateTime=udt:DateTimeType? ID=udt:IDType?
 Information=udt:TextType* Signatory=udt:TextType? SignatoryImageBinaryObject=udt:BinaryObjectType?
 CategoryCode=udt:CodeType*
type DocumentContextParameterType ID=udt:IDType? Value=udt:TextType?
 SpecifiedDocumentVersion=DocumentVersionType?
type DocumentLineDocumentType LineID=udt:IDType? ParentLineID=udt:IDType?
 LineStatusCode=qdt:LineStatusCodeType? LineStatusReasonCode=udt:CodeType?
 CategoryCode=udt:CodeType? ResponseReasonCode=udt:CodeType? IncludedNote=NoteType*
 ReferenceReferencedDocument=ReferencedDocumentType*
type DocumentVersionType ID=udt:IDType? Name=udt:TextType? IssueDateTime=udt:DateTimeType?
type ExchangedDocumentContextType SpecifiedTransactionID=udt:IDType?
 TestIndicator=udt:IndicatorType?
 BusinessProcessSpecifiedDocumentContextParameter=DocumentContextParameterType*
 BIMSpecifiedDocumentContextParameter=DocumentContextParameterType*
 ScenarioSpecifiedDocumentContextParameter=DocumentContextParameterType*
 ApplicationSpecifiedDocumentContextParameter=DocumentContextParameterType*
 GuidelineSpecifiedDocumentContextParameter=DocumentContextParameterType*
 SubsetSpecifiedDocumentContextParameter=DocumentContextParameterType*
 MessageStandardSpecifiedDocumentContextParameter=DocumentContextParameterType?
 UserSpecifiedDocumentContextParameter=DocumentContextParameterType*
type ExchangedDocumentType ID=udt:IDType? Name=udt:TextType* TypeCode=qdt:DocumentCodeType?
 IssueDateTime=udt:DateTimeType CopyIndicator=udt:IndicatorType? Purpose=udt:TextType?
 ControlRequirementIndicator=udt:IndicatorType? LanguageID=udt:IDType*
 PurposeCode=qdt:MessageFunctionCodeType? RevisionDateTime=udt:DateTimeType? VersionID=udt:IDType?
 GlobalID=udt:IDType? RevisionID=udt:IDType? PreviousRevisionID=udt:IDType?
 CategoryCode=udt:CodeType? RequestedResponseTypeCode=udt:CodeType*
 CreationDateTime=qdt:FormattedDateTimeType? FirstVersionIssueDateTime=udt:DateTimeType?
 SubtypeCode=udt:CodeType? IncludedNote=NoteType*
 ReferenceReferencedDocument=ReferencedDocumentType*
 SignatoryDocumentAuthentication=DocumentAuthenticationType?
 EffectiveSpecifiedPeriod=SpecifiedPeriodType? IssuerTradeParty=TradePartyType?
 AttachedSpecifiedBinaryFile=SpecifiedBinaryFileType*
type FinancialAdjustmentType ReasonCode=udt:CodeType? Reason=udt:TextType*
 ActualAmount=udt:AmountType* ActualQuantity=udt:QuantityType? ActualDateTime=udt:DateTimeType?
 DirectionCode=qdt:AccountingDebitCreditStatusCodeType? ClaimRelatedTradeParty=TradePartyType?
 InvoiceReferenceReferencedDocument=ReferencedDocumentType? RelatedTradeTax=TradeTaxType*
type FinancialInstitutionAddressType PostcodeCode=udt:CodeType? BuildingNumber=udt:TextType?
 LineOne=udt:TextType? LineTwo=udt:TextType? LineThree=udt:TextType? LineFour=udt:TextType?
 LineFive=udt:TextType? StreetName=udt:TextType? CityName=udt:TextType?
 CountrySubDivisionID=udt:IDType? CountryID=udt:IDType? TypeCode=udt:CodeType?
 DepartmentName=udt:TextType? PostOfficeBox=udt:TextType? CityID=udt:IDType?
 CountrySubDivisionName=udt:TextType? CountryName=udt:TextType?
type GeographicalCoordinateType AltitudeMeasure=udt:MeasureType? LatitudeMeasure=udt:MeasureType?
 LongitudeMeasure=udt:MeasureType? SystemID=udt:IDType?
type GroupedWorkItemType ID=udt:IDType PrimaryClassificationCode=udt:CodeType*
 AlternativeClassificationCode=udt:CodeType* TypeCode=udt:CodeType* Comment=udt:TextType*
 TotalQuantity=udt:QuantityType? Index=udt:TextType? RequestedActionCode=udt:CodeType*
 PriceListItemID=udt:IDType? ContractualLanguageCode=udt:CodeType?
 TotalCalculatedPrice=CalculatedPriceType* ItemGroupedWorkItem=GroupedWorkItemType*
 ItemBasicWorkItem=BasicWorkItemType* ChangedRecordedStatus=RecordedStatusType*
 ActualWorkItemComplexDescription=WorkItemComplexDescriptionType*
 ReferencedSpecifiedBinaryFile=SpecifiedBinaryFileType*
type HeaderTradeAgreementType Reference=udt:TextType* BuyerReference=udt:TextType?
 SellerTradeParty=TradePartyType? BuyerTradeParty=TradePartyType?
 SalesAgentTradeParty=TradePartyType? BuyerRequisitionerTradeParty=TradePartyType*
 BuyerAssignedAccountantTradeParty=TradePartyType?
 SellerAssignedAccountantTradeParty=TradePartyType? BuyerTaxRepresentativeTradeParty=TradePartyType?
 SellerTaxRepresentativeTradeParty=TradePartyType? ProductEndUserTradeParty=TradePartyType?
 ApplicableTradeDeliveryTerms=TradeDeliveryTermsType?
 SellerOrderReferencedDocument=ReferencedDocumentType?
 BuyerOrderReferencedDocument=ReferencedDocumentType?
 QuotationReferencedDocument=ReferencedDocumentType?
 OrderResponseReferencedDocument=ReferencedDocumentType?
 ContractReferencedDocument=ReferencedDocumentType?
 DemandForecastReferencedDocument=ReferencedDocumentType?
 SupplyInstructionReferencedDocument=ReferencedDocumentType?
 PromotionalDealReferencedDocument=ReferencedDocumentType?
 PriceListReferencedDocument=ReferencedDocumentType?
 AdditionalReferencedDocument=ReferencedDocumentType*
 RequisitionerReferencedDocument=ReferencedDocumentType* BuyerAgentTradeParty=TradePartyType?
 PurchaseConditionsReferencedDocument=ReferencedDocumentType*
 SpecifiedProcuringProject=ProcuringProjectType?
 UltimateCustomerOrderReferencedDocument=ReferencedDocumentType*
 PricingBaseApplicableLogisticsLocation=LogisticsLocationType?
type HeaderTradeDeliveryType RelatedSupplyChainConsignment=SupplyChainConsignmentType?
 ShipToTradeParty=TradePartyType? UltimateShipToTradeParty=TradePartyType?
 ShipFromTradeParty=TradePartyType? ActualDespatchSupplyChainEvent=SupplyChainEventType?
 ActualPickUpSupplyChainEvent=SupplyChainEventType?
 ActualDeliverySupplyChainEvent=SupplyChainEventType?
 ActualReceiptSupplyChainEvent=SupplyChainEventType?
 AdditionalReferencedDocument=ReferencedDocumentType*
 DespatchAdviceReferencedDocument=ReferencedDocumentType?
 ReceivingAdviceReferencedDocument=ReferencedDocumentType?
 DeliveryNoteReferencedDocument=ReferencedDocumentType?
 ConsumptionReportReferencedDocument=ReferencedDocumentType?
 PreviousDeliverySupplyChainEvent=SupplyChainEventType*
 PackingListReferencedDocument=ReferencedDocumentType?
type HeaderTradeSettlementType DuePayableAmount=udt:AmountType*
 CreditorReferenceTypeCode=udt:CodeType* CreditorReferenceType=udt:TextType*
 CreditorReferenceIssuerID=udt:IDType* CreditorReferenceID=udt:IDType?
 PaymentReference=udt:TextType* TaxCurrencyCode=qdt:CurrencyCodeType?
 InvoiceCurrencyCode=qdt:CurrencyCodeType? PaymentCurrencyCode=qdt:CurrencyCodeType?
 InvoiceIssuerReference=udt:TextType? InvoiceDateTime=udt:DateTimeType?
 NextInvoiceDateTime=udt:DateTimeType* CreditReasonCode=udt:CodeType? CreditReason=udt:TextType*
 InvoicerTradeParty=TradePartyType? InvoiceeTradeParty=TradePartyType?
 PayeeTradeParty=TradePartyType? PayerTradeParty=TradePartyType?
 TaxApplicableTradeCurrencyExchange=TradeCurrencyExchangeType?
 InvoiceApplicableTradeCurrencyExchange=TradeCurrencyExchangeType?
 PaymentApplicableTradeCurrencyExchange=TradeCurrencyExchangeType?
 SpecifiedTradeSettlementPaymentMeans=TradeSettlementPaymentMeansType*
 ApplicableTradeTax=TradeTaxType* BillingSpecifiedPeriod=SpecifiedPeriodType?
 SpecifiedTradeAllowanceCharge=TradeAllowanceChargeType* SubtotalCalculatedTradeTax=TradeTaxType*
 SpecifiedLogisticsServiceCharge=LogisticsServiceChargeType*
 SpecifiedTradePaymentTerms=TradePaymentTermsType*
 SpecifiedTradeSettlementHeaderMonetarySummation=TradeSettlementHeaderMonetarySummationType?
 SpecifiedFinancialAdjustment=FinancialAdjustmentType*
 InvoiceReferencedDocument=ReferencedDocumentType*
 ProFormaInvoiceReferencedDocument=ReferencedDocumentType?
 LetterOfCreditReferencedDocument=ReferencedDocumentType?
 FactoringAgreementReferencedDocument=ReferencedDocumentType*
 FactoringListReferencedDocument=ReferencedDocumentType*
 PayableSpecifiedTradeAccountingAccount=TradeAccountingAccountType*
 ReceivableSpecifiedTradeAccountingAccount=TradeAccountingAccountType*
 PurchaseSpecifiedTradeAccountingAccount=TradeAccountingAccountType*
 SalesSpecifiedTradeAccountingAccount=TradeAccountingAccountType*
 SpecifiedTradeSettlementFinancialCard=TradeSettlementFinancialCardType*
 SpecifiedAdvancePayment=AdvancePaymentType* UltimatePayeeTradeParty=TradePartyType?
type LegalOrganizationType LegalClassificationCode=udt:CodeType? Name=udt:TextType? ID=udt:IDType?
 TradingBusinessName=udt:TextType? PostalTradeAddress=TradeAddressType?
 AuthorizedLegalRegistration=LegalRegistrationType*
type LegalRegistrationType TypeCode=udt:CodeType? ID=udt:IDType?
type LineTradeAgreementType BuyerReference=udt:TextType?
 BuyerRequisitionerTradeParty=TradePartyType* ApplicableTradeDeliveryTerms=TradeDeliveryTermsType?
 SellerOrderReferencedDocument=ReferencedDocumentType?
 BuyerOrderReferencedDocument=ReferencedDocumentType?
 QuotationReferencedDocument=ReferencedDocumentType?
 ContractReferencedDocument=ReferencedDocumentType?
 DemandForecastReferencedDocument=ReferencedDocumentType?
 PromotionalDealReferencedDocument=ReferencedDocumentType?
 AdditionalReferencedDocument=ReferencedDocumentType* GrossPriceProductTradePrice=TradePriceType?
 NetPriceProductTradePrice=TradePriceType? RequisitionerReferencedDocument=ReferencedDocumentType*
 ItemSellerTradeParty=TradePartyType? ItemBuyerTradeParty=TradePartyType?
 IncludedSpecifiedMarketplace=SpecifiedMarketplaceType?
 UltimateCustomerOrderReferencedDocument=ReferencedDocumentType*
type LineTradeDeliveryType RequestedQuantity=udt:QuantityType? ReceivedQuantity=udt:QuantityType?
 BilledQuantity=udt:QuantityType? ChargeFreeQuantity=udt:QuantityType?
 PackageQuantity=udt:QuantityType? ProductUnitQuantity=udt:QuantityType?
 PerPackageUnitQuantity=udt:QuantityType? NetWeightMeasure=qdt:WeightUnitMeasureType?
 GrossWeightMeasure=qdt:WeightUnitMeasureType? TheoreticalWeightMeasure=qdt:WeightUnitMeasureType?
 DespatchedQuantity=udt:QuantityType? SpecifiedDeliveryAdjustment=DeliveryAdjustmentType*
 IncludedSupplyChainPackaging=SupplyChainPackagingType*
 RelatedSupplyChainConsignment=SupplyChainConsignmentType? ShipToTradeParty=TradePartyType?
 UltimateShipToTradeParty=TradePartyType? ShipFromTradeParty=TradePartyType?
 ActualDespatchSupplyChainEvent=SupplyChainEventType?
 ActualPickUpSupplyChainEvent=SupplyChainEventType?
 RequestedDeliverySupplyChainEvent=SupplyChainEventType?
 ActualDeliverySupplyChainEvent=SupplyChainEventType?
 ActualReceiptSupplyChainEvent=SupplyChainEventType?
 AdditionalReferencedDocument=ReferencedDocumentType*
 DespatchAdviceReferencedDocument=ReferencedDocumentType?
 ReceivingAdviceReferencedDocument=ReferencedDocumentType?
 DeliveryNoteReferencedDocument=ReferencedDocumentType?
 ConsumptionReportReferencedDocument=ReferencedDocumentType?
 PackingListReferencedDocument=ReferencedDocumentType?
type LineTradeSettlementType PaymentReference=udt:TextType* InvoiceIssuerReference=udt:TextType?
 TotalAdjustmentAmount=udt:AmountType? DiscountIndicator=udt:IndicatorType?
 InvoiceDateTime=udt:DateTimeType? ApplicableTradeTax=TradeTaxType*
 BillingSpecifiedPeriod=SpecifiedPeriodType? SpecifiedTradeAllowanceCharge=TradeAllowanceChargeType*
 SubtotalCalculatedTradeTax=TradeTaxType*
 SpecifiedLogisticsServiceCharge=LogisticsServiceChargeType*
 SpecifiedTradePaymentTerms=TradePaymentTermsType*
 SpecifiedTradeSettlementLineMonetarySummation=TradeSettlementLineMonetarySummationType?
 SpecifiedFinancialAdjustment=FinancialAdjustmentType*
 InvoiceReferencedDocument=ReferencedDocumentType*
 AdditionalReferencedDocument=ReferencedDocumentType*
 PayableSpecifiedTradeAccountingAccount=TradeAccountingAccountType*
 ReceivableSpecifiedTradeAccountingAccount=TradeAccountingAccountType*
 PurchaseSpecifiedTradeAccountingAccount=TradeAccountingAccountType*
 SalesSpecifiedTradeAccountingAccount=TradeAccountingAccountType*
 SpecifiedTradeSettlementFinancialCard=TradeSettlementFinancialCardType?
type LogisticsLocationType ID=udt:IDType? Name=udt:TextType* TypeCode=qdt:LocationFunctionCodeType?
 Description=udt:TextType* CountryID=qdt:CountryIDType? CountrySubDivisionID=udt:IDType?
 PhysicalGeographicalCoordinate=GeographicalCoordinateType? PostalTradeAddress=TradeAddressType?
 SubordinateLocation=SubordinateLocationType?
type LogisticsSealType ID=udt:IDType? MaximumID=udt:IDType? TypeCode=udt:CodeType?
 ConditionCode=qdt:SealConditionCodeType* SealingPartyRoleCode=qdt:SealingPartyRoleCodeType?
 IssuingTradeParty=TradePartyType?
type LogisticsServiceChargeType ID=qdt:FreightChargeTypeIDType? Description=udt:TextType*
 PaymentArrangementCode=qdt:TransportServicePaymentArrangementCodeType?
 TariffClassCode=qdt:FreightChargeTariffClassCodeType? ChargeCategoryCode=udt:CodeType?
 ServiceCategoryCode=udt:CodeType? DisbursementAmount=udt:AmountType* AppliedAmount=udt:AmountType*
 AllowanceCharge=udt:TextType? PayingPartyRoleCode=qdt:ChargePayingPartyRoleCodeType?
 CalculationBasisCode=qdt:LogisticsChargeCalculationBasisCodeType? CalculationBasis=udt:TextType?
 TransportPaymentMethodCode=udt:CodeType? PaymentPlaceLogisticsLocation=LogisticsLocationType?
 AppliedFromLogisticsLocation=LogisticsLocationType?
 AppliedToLogisticsLocation=LogisticsLocationType? AppliedTradeTax=TradeTaxType*
type LogisticsTransportEquipmentType ID=udt:IDType? LoadingLengthMeasure=qdt:LinearUnitMeasureType?
 CategoryCode=qdt:TransportEquipmentCategoryCodeType? CharacteristicCode=udt:CodeType?
 Characteristic=udt:TextType? UsedCapacityCode=qdt:TransportEquipmentFullnessCodeType?
 CarrierAssignedBookingID=udt:IDType* SealedIndicator=udt:IndicatorType?
 ReturnableIndicator=udt:IndicatorType? AffixedLogisticsSeal=LogisticsSealType*
 LinearSpatialDimension=SpatialDimensionType? ApplicableNote=NoteType*
type LogisticsTransportMeansType TypeCode=qdt:TransportMeansTypeCodeType? Type=udt:TextType?
 ID=udt:IDType? Name=udt:TextType? OwnerTradeParty=TradePartyType?
type LogisticsTransportMovementType StageCode=qdt:TransportMovementStageCodeType?
 ModeCode=qdt:TransportModeCodeType? Mode=udt:TextType? ID=udt:IDType?
 StatusCode=qdt:StatusCodeType? ServiceCode=udt:CodeType? Service=udt:TextType? Type=udt:TextType?
 Cycle=udt:TextType? UsedLogisticsTransportMeans=LogisticsTransportMeansType?
type MaterialGoodsCharacteristicType Description=udt:TextType* TypeCode=udt:CodeType?
 ProportionalConstituentPercent=udt:PercentType? AbsolutePresenceWeightMeasure=udt:MeasureType?
 AbsolutePresenceVolumeMeasure=udt:MeasureType?
type NoteType Subject=udt:TextType? ContentCode=udt:CodeType? Content=udt:TextType*
 SubjectCode=udt:CodeType* ID=udt:IDType?
type PackagingMarkingType TypeCode=qdt:PackagingMarkingCodeType* Content=udt:TextType*
 ContentDateTime=udt:DateTimeType? ContentAmount=udt:AmountType* BarcodeTypeCode=udt:CodeType*
 ContentCode=udt:CodeType*
 AutomaticDataCaptureMethodTypeCode=qdt:AutomaticDataCaptureMethodCodeType*
type ProcuringProjectType ID=udt:IDType Description=udt:TextType? Name=udt:TextType
type ProductCharacteristicConditionType TypeCode=udt:CodeType? Name=udt:TextType*
 ValueMeasure=udt:MeasureType?
type ProductCharacteristicType ID=udt:IDType* TypeCode=udt:CodeType? Description=udt:TextType*
 ValueMeasure=udt:MeasureType? MeasurementMethodCode=udt:CodeType? Value=udt:TextType*
 ValueCode=udt:CodeType? ValueDateTime=udt:DateTimeType? ValueIndicator=udt:IndicatorType?
 ContentTypeCode=udt:CodeType? ValueSpecifiedBinaryFile=SpecifiedBinaryFileType?
 ApplicableProductCharacteristicCondition=ProductCharacteristicConditionType*
 ApplicableReferencedStandard=ReferencedStandardType?
type ProductClassificationType SystemID=udt:IDType? SystemName=udt:TextType* ClassCode=udt:CodeType?
 ClassName=udt:TextType* SubClassCode=udt:CodeType?
 ClassProductCharacteristic=ProductCharacteristicType*
 ApplicableReferencedStandard=ReferencedStandardType?
type RecordedStatusType ConditionCode=udt:CodeType ChangerName=udt:TextType?
 ChangedDateTime=udt:DateTimeType
type ReferencedDocumentType IssuerAssignedID=udt:IDType? URIID=udt:IDType?
 StatusCode=qdt:DocumentStatusCodeType? CopyIndicator=udt:IndicatorType? LineID=udt:IDType?
 TypeCode=qdt:DocumentCodeType? GlobalID=udt:IDType? RevisionID=udt:IDType? Name=udt:TextType*
 ReceiptDateTime=udt:DateTimeType? AttachmentBinaryObject=udt:BinaryObjectType*
 Information=udt:TextType* CategoryCode=udt:CodeType? ReferenceTypeCode=qdt:ReferenceCodeType?
 SectionName=udt:TextType* PreviousRevisionID=udt:IDType*
 FormattedIssueDateTime=qdt:FormattedDateTimeType? PageID=udt:IDType? SubordinateLineID=udt:IDType?
 SubtypeCode=udt:CodeType* EffectiveSpecifiedPeriod=SpecifiedPeriodType?
 IssuerTradeParty=TradePartyType? AttachedSpecifiedBinaryFile=SpecifiedBinaryFileType*
 IncludedNote=NoteType*
type ReferencedProductType ID=udt:IDType* GlobalID=udt:IDType* SellerAssignedID=udt:IDType?
 BuyerAssignedID=udt:IDType? ManufacturerAssignedID=udt:IDType* IndustryAssignedID=udt:IDType*
 Name=udt:TextType* Description=udt:TextType* RelationshipTypeCode=udt:CodeType*
 UnitQuantity=udt:QuantityType*
type ReferencedStandardType ID=udt:IDType? VersionID=udt:IDType? ElementVersionID=udt:IDType?
 URIID=udt:IDType? PartID=udt:IDType? AgencyID=udt:IDType?
type ReferencePriceType ChargeAmount=udt:AmountType? BasisQuantity=udt:QuantityType*
 NetPriceIndicator=udt:IndicatorType* ComparisonMethodCode=udt:CodeType?
type RegisteredTaxType TypeCode=udt:CodeType? ExemptionReasonCode=udt:CodeType?
 ExemptionReason=udt:TextType* CurrencyCode=udt:CodeType? Jurisdiction=udt:TextType*
 Description=udt:TextType* CustomsDutyIndicator=udt:IndicatorType?
type ReturnableAssetInstructionsType MaterialID=udt:IDType*
 TermsAndConditionsDescription=udt:TextType* TermsAndConditionsDescriptionCode=udt:CodeType?
 DepositValueSpecifiedAmount=udt:AmountType*
 DepositValueValiditySpecifiedPeriod=SpecifiedPeriodType?
type SpatialDimensionType ValueMeasure=udt:MeasureType? TypeCode=qdt:DimensionTypeCodeType?
 Description=udt:TextType* WidthMeasure=udt:MeasureType? LengthMeasure=udt:MeasureType?
 HeightMeasure=udt:MeasureType? ID=udt:IDType? DiameterMeasure=qdt:LinearUnitMeasureType?
type SpecificationQueryType ID=udt:IDType TypeCode=udt:CodeType? Content=udt:TextType
 ContractualLanguageCode=udt:CodeType?
type SpecificationResponseType ID=udt:IDType QueryID=udt:IDType? TypeCode=udt:CodeType?
 Content=udt:TextType ContractualLanguageCode=udt:CodeType?
type SpecifiedBinaryFileType ID=udt:IDType* Title=udt:TextType* AuthorName=udt:TextType*
 VersionID=udt:IDType? FileName=udt:TextType? URIID=udt:IDType? MIMECode=udt:CodeType?
 EncodingCode=udt:CodeType? CharacterSetCode=udt:CodeType?
 IncludedBinaryObject=udt:BinaryObjectType* Access=udt:TextType* Description=udt:TextType*
 SizeMeasure=udt:MeasureType? AccessAvailabilitySpecifiedPeriod=SpecifiedPeriodType?
type SpecifiedMarketplaceType ID=udt:IDType? Name=udt:TextType? VirtualIndicator=udt:IndicatorType?
 WebsiteURIID=udt:IDType* SalesMethodCode=udt:CodeType? OrderingAvailablePeriod=AvailablePeriodType*
type SpecifiedPeriodType DurationMeasure=udt:MeasureType* InclusiveIndicator=udt:IndicatorType?
 Description=udt:TextType* StartDateTime=udt:DateTimeType? EndDateTime=udt:DateTimeType?
 CompleteDateTime=udt:DateTimeType? OpenIndicator=udt:IndicatorType? SeasonCode=udt:CodeType?
 ID=udt:IDType? Name=udt:TextType* SequenceNumeric=udt:NumericType?
 StartDateFlexibilityCode=udt:CodeType? ContinuousIndicator=udt:IndicatorType?
 PurposeCode=udt:CodeType?
type SubordinateLineTradeAgreementType SellerOrderReferencedDocument=ReferencedDocumentType?
 BuyerOrderReferencedDocument=ReferencedDocumentType?
 AdditionalReferencedDocument=ReferencedDocumentType* GrossPriceProductTradePrice=TradePriceType*
 NetPriceProductTradePrice=TradePriceType*
type SubordinateLineTradeDeliveryType PackageQuantity=udt:QuantityType?
 ProductUnitQuantity=udt:QuantityType? PerPackageUnitQuantity=udt:QuantityType?
 BilledQuantity=udt:QuantityType* IncludedSupplyChainPackaging=SupplyChainPackagingType*
 ActualDeliverySupplyChainEvent=SupplyChainEventType*
type SubordinateLineTradeSettlementType AmountDirectionCode=udt:CodeType?
 ApplicableTradeTax=TradeTaxType? InvoiceReferencedDocument=ReferencedDocumentType*
 SpecifiedFinancialAdjustment=FinancialAdjustmentType*
 SpecifiedTradeAllowanceCharge=TradeAllowanceChargeType*
type SubordinateLocationType ID=udt:IDType? Name=udt:TextType?
 TypeCode=qdt:LocationFunctionCodeType? PhysicalGeographicalCoordinate=GeographicalCoordinateType?
`
