export const CII_AGGREGATES_PART_2 = `
type SubordinateTradeLineItemType ID=udt:IDType* ResponseReasonCode=udt:CodeType?
 CategoryCode=udt:CodeType? SpecifiedReferencedProduct=ReferencedProductType?
 ApplicableTradeProduct=TradeProductType*
 SpecifiedSubordinateLineTradeAgreement=SubordinateLineTradeAgreementType?
 SpecifiedSubordinateLineTradeDelivery=SubordinateLineTradeDeliveryType?
 SpecifiedSubordinateLineTradeSettlement=SubordinateLineTradeSettlementType?
type SupplyChainConsignmentItemType TypeCode=qdt:GoodsTypeCodeType?
 TypeExtensionCode=qdt:GoodsTypeExtensionCodeType? DeclaredValueForCustomsAmount=udt:AmountType?
 DeclaredValueForStatisticsAmount=udt:AmountType? InvoiceAmount=udt:AmountType*
 GrossWeightMeasure=qdt:WeightUnitMeasureType? NetWeightMeasure=qdt:WeightUnitMeasureType?
 TariffQuantity=udt:QuantityType? GlobalID=udt:IDType*
 NatureIdentificationTransportCargo=TransportCargoType?
 ApplicableTransportDangerousGoods=TransportDangerousGoodsType*
 PreviousAdministrativeReferencedDocument=ReferencedDocumentType* ApplicableNote=NoteType*
type SupplyChainConsignmentType ID=udt:IDType? GrossWeightMeasure=qdt:WeightUnitMeasureType*
 NetWeightMeasure=qdt:WeightUnitMeasureType* GrossVolumeMeasure=qdt:VolumeUnitMeasureType*
 ChargeableWeightMeasure=qdt:WeightUnitMeasureType? InsurancePremiumAmount=udt:AmountType?
 AssociatedInvoiceAmount=udt:AmountType* TotalChargeAmount=udt:AmountType?
 DeclaredValueForCustomsAmount=udt:AmountType? PackageQuantity=udt:QuantityType?
 NetVolumeMeasure=qdt:VolumeUnitMeasureType* ConsignorTradeParty=TradePartyType?
 ConsigneeTradeParty=TradePartyType? CarrierTradeParty=TradePartyType?
 FreightForwarderTradeParty=TradePartyType? DeliveryTradeParty=TradePartyType?
 CustomsImportAgentTradeParty=TradePartyType? CustomsExportAgentTradeParty=TradePartyType?
 GroupingCentreTradeParty=TradePartyType* TransitLogisticsLocation=LogisticsLocationType*
 TransportContractReferencedDocument=ReferencedDocumentType?
 AssociatedReferencedDocument=ReferencedDocumentType*
 IncludedSupplyChainConsignmentItem=SupplyChainConsignmentItemType*
 UtilizedLogisticsTransportEquipment=LogisticsTransportEquipmentType*
 SpecifiedLogisticsTransportMovement=LogisticsTransportMovementType*
 ApplicableTransportCargoInsurance=TransportCargoInsuranceType?
 ApplicableCrossBorderRegulatoryProcedure=CrossBorderRegulatoryProcedureType*
 ApplicableCrossBorderCustomsValuation=CrossBorderCustomsValuationType*
type SupplyChainEventType ID=udt:IDType? OccurrenceDateTime=udt:DateTimeType? TypeCode=udt:CodeType?
 Description=udt:TextType* DescriptionBinaryObject=udt:BinaryObjectType*
 UnitQuantity=udt:QuantityType? LatestOccurrenceDateTime=udt:DateTimeType?
 EarliestOccurrenceDateTime=udt:DateTimeType?
 TimeOccurrenceDateTime=qdt:TimeOnlyFormattedDateTimeType?
 OccurrenceSpecifiedPeriod=SpecifiedPeriodType? OccurrenceLogisticsLocation=LogisticsLocationType?
type SupplyChainPackagingType TypeCode=qdt:PackageTypeCodeType? Type=udt:TextType?
 Description=udt:TextType* ConditionCode=udt:CodeType? DisposalMethodCode=udt:CodeType*
 WeightMeasure=udt:MeasureType* MaximumStackabilityQuantity=udt:QuantityType?
 MaximumStackabilityWeightMeasure=udt:MeasureType? CustomerFacingTotalUnitQuantity=udt:QuantityType?
 LayerTotalUnitQuantity=udt:QuantityType? ContentLayerQuantity=udt:QuantityType?
 AdditionalInstructionCode=udt:CodeType* AdditionalInstructionIndicator=udt:IndicatorType?
 LinearSpatialDimension=SpatialDimensionType? MinimumLinearSpatialDimension=SpatialDimensionType?
 MaximumLinearSpatialDimension=SpatialDimensionType? SpecifiedPackagingMarking=PackagingMarkingType*
 ApplicableMaterialGoodsCharacteristic=MaterialGoodsCharacteristicType*
 ApplicableDisposalInstructions=DisposalInstructionsType*
 ApplicableReturnableAssetInstructions=ReturnableAssetInstructionsType*
type SupplyChainTradeLineItemType DescriptionCode=udt:CodeType?
 AssociatedDocumentLineDocument=DocumentLineDocumentType? SpecifiedTradeProduct=TradeProductType?
 AdditionalInformationNote=NoteType* SpecifiedLineTradeAgreement=LineTradeAgreementType?
 SpecifiedLineTradeDelivery=LineTradeDeliveryType?
 SpecifiedLineTradeSettlement=LineTradeSettlementType
 IncludedSubordinateTradeLineItem=SubordinateTradeLineItemType*
type SupplyChainTradeTransactionType IncludedSupplyChainTradeLineItem=SupplyChainTradeLineItemType*
 ApplicableHeaderTradeAgreement=HeaderTradeAgreementType
 ApplicableHeaderTradeDelivery=HeaderTradeDeliveryType
 ApplicableHeaderTradeSettlement=HeaderTradeSettlementType
type TaxRegistrationType ID=udt:IDType? IOSSID=udt:IDType?
 AssociatedRegisteredTax=RegisteredTaxType?
type TradeAccountingAccountType ID=udt:IDType SetTriggerCode=qdt:AccountingDocumentCodeType?
 TypeCode=qdt:AccountingAccountTypeCodeType? AmountTypeCode=qdt:AccountingAmountTypeCodeType?
 Name=udt:TextType? CostReferenceDimensionPattern=udt:TextType?
type TradeAddressType ID=udt:IDType? PostcodeCode=udt:CodeType? PostOfficeBox=udt:TextType?
 BuildingName=udt:TextType? LineOne=udt:TextType? LineTwo=udt:TextType? LineThree=udt:TextType?
 LineFour=udt:TextType? LineFive=udt:TextType? StreetName=udt:TextType? CityName=udt:TextType?
 CitySubDivisionName=udt:TextType? CountryID=qdt:CountryIDType? CountryName=udt:TextType*
 CountrySubDivisionID=udt:IDType? CountrySubDivisionName=udt:TextType* AttentionOf=udt:TextType?
 CareOf=udt:TextType? BuildingNumber=udt:TextType? DepartmentName=udt:TextType?
 AdditionalStreetName=udt:TextType? CityID=udt:IDType? TypeCode=qdt:AddressTypeCodeType*
type TradeAllowanceChargeType ChargeIndicator=udt:IndicatorType? ID=udt:IDType?
 SequenceNumeric=udt:NumericType? CalculationPercent=udt:PercentType? BasisAmount=udt:AmountType?
 BasisQuantity=udt:QuantityType? PrepaidIndicator=udt:IndicatorType? ActualAmount=udt:AmountType*
 UnitBasisAmount=udt:AmountType? ReasonCode=qdt:AllowanceChargeReasonCodeType? Reason=udt:TextType?
 TypeCode=qdt:AllowanceChargeIdentificationCodeType? CategoryTradeTax=TradeTaxType*
 ActualTradeCurrencyExchange=TradeCurrencyExchangeType?
type TradeContactType ID=udt:IDType? PersonName=udt:TextType? DepartmentName=udt:TextType?
 TypeCode=qdt:ContactTypeCodeType? JobTitle=udt:TextType? Responsibility=udt:TextType?
 PersonID=udt:IDType* TelephoneUniversalCommunication=UniversalCommunicationType?
 DirectTelephoneUniversalCommunication=UniversalCommunicationType?
 MobileTelephoneUniversalCommunication=UniversalCommunicationType?
 FaxUniversalCommunication=UniversalCommunicationType?
 EmailURIUniversalCommunication=UniversalCommunicationType?
 TelexUniversalCommunication=UniversalCommunicationType?
 VOIPUniversalCommunication=UniversalCommunicationType?
 InstantMessagingUniversalCommunication=UniversalCommunicationType? SpecifiedNote=NoteType*
 SpecifiedContactPerson=ContactPersonType?
type TradeCountrySubDivisionType ID=udt:IDType? Name=udt:TextType*
type TradeCountryType ID=qdt:CountryIDType? Name=udt:TextType*
 SubordinateTradeCountrySubDivision=TradeCountrySubDivisionType*
type TradeCurrencyExchangeType SourceCurrencyCode=qdt:CurrencyCodeType
 SourceUnitBasisNumeric=udt:NumericType? TargetCurrencyCode=qdt:CurrencyCodeType
 TargetUnitBaseNumeric=udt:NumericType? MarketID=udt:IDType? ConversionRate=udt:RateType
 ConversionRateDateTime=udt:DateTimeType? AssociatedReferencedDocument=ReferencedDocumentType*
type TradeDeliveryTermsType DeliveryTypeCode=qdt:DeliveryTermsCodeType? Description=udt:TextType*
 FunctionCode=qdt:DeliveryTermsFunctionCodeType? DeliveryDiscontinuationCode=udt:CodeType?
 PartialDeliveryAllowedIndicator=udt:IndicatorType? RelevantTradeLocation=TradeLocationType?
type TradeLocationType CountryID=qdt:CountryIDType? CountryName=udt:TextType? ID=udt:IDType?
 Name=udt:TextType?
type TradePartyType ID=udt:IDType* GlobalID=udt:IDType* TypeCode=udt:CodeType* Name=udt:TextType?
 RoleCode=qdt:PartyRoleCodeType* Description=udt:TextType* RegisteredID=udt:IDType*
 Role=udt:TextType* SpecifiedLegalOrganization=LegalOrganizationType?
 DefinedTradeContact=TradeContactType* PostalTradeAddress=TradeAddressType?
 URIUniversalCommunication=UniversalCommunicationType*
 SpecifiedLogisticsLocation=LogisticsLocationType* SpecifiedTaxRegistration=TaxRegistrationType*
 EndPointURIUniversalCommunication=UniversalCommunicationType?
 LogoAssociatedSpecifiedBinaryFile=SpecifiedBinaryFileType*
type TradePaymentDiscountTermsType BasisDateTime=udt:DateTimeType?
 BasisPeriodMeasure=udt:MeasureType? BasisAmount=udt:AmountType? CalculationPercent=udt:PercentType?
 ActualDiscountAmount=udt:AmountType?
type TradePaymentPenaltyTermsType BasisDateTime=udt:DateTimeType?
 BasisPeriodMeasure=udt:MeasureType? BasisAmount=udt:AmountType? CalculationPercent=udt:PercentType?
 ActualPenaltyAmount=udt:AmountType?
type TradePaymentTermsType ID=qdt:PaymentTermsIDType?
 FromEventCode=qdt:PaymentTermsEventTimeReferenceCodeType? SettlementPeriodMeasure=udt:MeasureType?
 Description=udt:TextType* DueDateDateTime=udt:DateTimeType? TypeCode=qdt:PaymentTermsTypeCodeType?
 InstructionTypeCode=udt:CodeType? DirectDebitMandateID=udt:IDType*
 PartialPaymentPercent=udt:PercentType? PaymentMeansID=udt:IDType*
 PartialPaymentAmount=udt:AmountType* DueDateTime=qdt:FormattedDateTimeType?
 BillStartDateTime=udt:DateTimeType?
 ApplicableTradePaymentPenaltyTerms=TradePaymentPenaltyTermsType?
 ApplicableTradePaymentDiscountTerms=TradePaymentDiscountTermsType? PayeeTradeParty=TradePartyType*
type TradePriceType TypeCode=qdt:PriceTypeCodeType? ChargeAmount=udt:AmountType+
 BasisQuantity=udt:QuantityType? MinimumQuantity=udt:QuantityType? MaximumQuantity=udt:QuantityType?
 ChangeReason=udt:TextType* OrderUnitConversionFactorNumeric=udt:NumericType? Type=udt:TextType*
 BasisDateTime=udt:DateTimeType? AppliedTradeAllowanceCharge=TradeAllowanceChargeType*
 ValiditySpecifiedPeriod=SpecifiedPeriodType? IncludedTradeTax=TradeTaxType*
 DeliveryTradeLocation=TradeLocationType* TradeComparisonReferencePrice=ReferencePriceType*
 AssociatedReferencedDocument=ReferencedDocumentType*
type TradeProductInstanceType GlobalSerialID=udt:IDType? BatchID=udt:IDType? KanbanID=udt:IDType?
 SupplierAssignedSerialID=udt:IDType? BestBeforeDateTime=udt:DateTimeType?
 ExpiryDateTime=udt:DateTimeType? SellByDateTime=udt:DateTimeType? SerialID=udt:IDType*
 RegistrationID=udt:IDType* ProductionSupplyChainEvent=SupplyChainEventType?
 PackagingSupplyChainEvent=SupplyChainEventType?
 ApplicableMaterialGoodsCharacteristic=MaterialGoodsCharacteristicType*
 ApplicableProductCharacteristic=ProductCharacteristicType*
type TradeProductType ID=udt:IDType? GlobalID=udt:IDType? SellerAssignedID=udt:IDType?
 BuyerAssignedID=udt:IDType? ManufacturerAssignedID=udt:IDType? IndustryAssignedID=udt:IDType?
 ModelID=udt:IDType? Name=udt:TextType* TradeName=udt:TextType? Description=udt:TextType*
 TypeCode=udt:CodeType? NetWeightMeasure=udt:MeasureType? GrossWeightMeasure=udt:MeasureType?
 StatusCode=udt:CodeType? ProductGroupID=udt:IDType* NetVolumeMeasure=udt:MeasureType?
 GrossVolumeMeasure=udt:MeasureType? EndItemTypeCode=udt:CodeType* EndItemName=udt:TextType*
 CustomerAssignedID=udt:IDType* BatchID=udt:IDType* AreaDensityMeasure=udt:MeasureType?
 UseDescription=udt:TextType* ConciseDescription=udt:TextType* AdditionalDescription=udt:TextType*
 BrandName=udt:TextType? SubBrandName=udt:TextType? DrainedNetWeightMeasure=udt:MeasureType?
 VariableMeasureIndicator=udt:IndicatorType? ConfigurableIndicator=udt:IndicatorType?
 ColourCode=udt:CodeType? ColourDescription=udt:TextType* RecyclingTypeCode=udt:CodeType?
 UnitTypeCode=udt:CodeType* ContentUnitQuantity=udt:QuantityType? CommonName=udt:TextType?
 ModelName=udt:TextType? Designation=udt:TextType*
 FormattedCancellationAnnouncedLaunchDateTime=qdt:FormattedDateTimeType?
 FormattedLatestProductDataChangeDateTime=qdt:FormattedDateTimeType?
 ExportIndicator=udt:IndicatorType? UltimateCustomerAssignedExtensionID=udt:IDType*
 SizeCode=udt:CodeType? ApplicableProductCharacteristic=ProductCharacteristicType*
 ApplicableMaterialGoodsCharacteristic=MaterialGoodsCharacteristicType*
 DesignatedProductClassification=ProductClassificationType*
 IndividualTradeProductInstance=TradeProductInstanceType*
 CertificationEvidenceReferenceReferencedDocument=ReferencedDocumentType*
 InspectionReferenceReferencedDocument=ReferencedDocumentType* OriginTradeCountry=TradeCountryType?
 LinearSpatialDimension=SpatialDimensionType* MinimumLinearSpatialDimension=SpatialDimensionType?
 MaximumLinearSpatialDimension=SpatialDimensionType? ManufacturerTradeParty=TradePartyType?
 PresentationSpecifiedBinaryFile=SpecifiedBinaryFileType*
 MSDSReferenceReferencedDocument=ReferencedDocumentType?
 AdditionalReferenceReferencedDocument=ReferencedDocumentType*
 LegalRightsOwnerTradeParty=TradePartyType? BrandOwnerTradeParty=TradePartyType?
 IncludedReferencedProduct=ReferencedProductType* InformationNote=NoteType*
 BuyerSuppliedPartsReferenceReferencedDocument=ReferencedDocumentType*
type TradeSettlementFinancialCardType MicrochipIndicator=udt:IndicatorType? ID=udt:IDType?
 TypeCode=udt:CodeType? CardholderName=udt:TextType? ExpiryDate=udt:DateType?
 VerificationNumeric=udt:NumericType? ValidFromDateTime=qdt:DateOnlyFormattedDateTimeType?
 CreditLimitAmount=udt:AmountType* CreditAvailableAmount=udt:AmountType*
 InterestRatePercent=udt:PercentType? IssuingCompanyName=udt:TextType? Description=udt:TextType?
type TradeSettlementHeaderMonetarySummationType LineTotalAmount=udt:AmountType*
 ChargeTotalAmount=udt:AmountType* AllowanceTotalAmount=udt:AmountType*
 TaxBasisTotalAmount=udt:AmountType* TaxTotalAmount=udt:AmountType* RoundingAmount=udt:AmountType*
 GrandTotalAmount=udt:AmountType* InformationAmount=udt:AmountType*
 TotalPrepaidAmount=udt:AmountType* TotalDiscountAmount=udt:AmountType*
 TotalAllowanceChargeAmount=udt:AmountType* DuePayableAmount=udt:AmountType*
 RetailValueExcludingTaxInformationAmount=udt:AmountType*
 TotalDepositFeeInformationAmount=udt:AmountType*
 ProductValueExcludingTobaccoTaxInformationAmount=udt:AmountType*
 TotalRetailValueInformationAmount=udt:AmountType* GrossLineTotalAmount=udt:AmountType*
 NetLineTotalAmount=udt:AmountType* NetIncludingTaxesLineTotalAmount=udt:AmountType*
 InsuranceChargeTotalAmount=udt:AmountType* IncludingTaxesLineTotalAmount=udt:AmountType*
type TradeSettlementLineMonetarySummationType LineTotalAmount=udt:AmountType*
 ChargeTotalAmount=udt:AmountType* AllowanceTotalAmount=udt:AmountType*
 TaxBasisTotalAmount=udt:AmountType* TaxTotalAmount=udt:AmountType* GrandTotalAmount=udt:AmountType*
 InformationAmount=udt:AmountType* TotalAllowanceChargeAmount=udt:AmountType*
 TotalRetailValueInformationAmount=udt:AmountType* GrossLineTotalAmount=udt:AmountType*
 NetLineTotalAmount=udt:AmountType* NetIncludingTaxesLineTotalAmount=udt:AmountType*
 ProductWeightLossInformationAmount=udt:AmountType* IncludingTaxesLineTotalAmount=udt:AmountType*
type TradeSettlementPaymentMeansType PaymentChannelCode=qdt:PaymentMeansChannelCodeType?
 TypeCode=qdt:PaymentMeansCodeType? GuaranteeMethodCode=qdt:PaymentGuaranteeMeansCodeType?
 PaymentMethodCode=udt:CodeType? Information=udt:TextType* ID=udt:IDType*
 ApplicableTradeSettlementFinancialCard=TradeSettlementFinancialCardType?
 PayerPartyDebtorFinancialAccount=DebtorFinancialAccountType?
 PayeePartyCreditorFinancialAccount=CreditorFinancialAccountType*
 PayerSpecifiedDebtorFinancialInstitution=DebtorFinancialInstitutionType?
 PayeeSpecifiedCreditorFinancialInstitution=CreditorFinancialInstitutionType?
type TradeTaxType CalculatedAmount=udt:AmountType* TypeCode=qdt:TaxTypeCodeType?
 ExemptionReason=udt:TextType? CalculatedRate=udt:RateType?
 CalculationSequenceNumeric=udt:NumericType? BasisQuantity=udt:QuantityType?
 BasisAmount=udt:AmountType* UnitBasisAmount=udt:AmountType* LineTotalBasisAmount=udt:AmountType*
 AllowanceChargeBasisAmount=udt:AmountType* CategoryCode=qdt:TaxCategoryCodeType?
 CurrencyCode=qdt:CurrencyCodeType? Jurisdiction=udt:TextType*
 CustomsDutyIndicator=udt:IndicatorType? ExemptionReasonCode=udt:CodeType?
 TaxBasisAllowanceRate=udt:RateType? TaxPointDate=udt:DateType? Type=udt:TextType?
 InformationAmount=udt:AmountType* CategoryName=udt:TextType*
 DueDateTypeCode=qdt:TimeReferenceCodeType? RateApplicablePercent=udt:PercentType?
 GrandTotalAmount=udt:AmountType* CalculationMethodCode=udt:CodeType?
 SpecifiedTradeAccountingAccount=TradeAccountingAccountType*
 ServiceSupplyTradeCountry=TradeCountryType?
 BuyerRepayableTaxSpecifiedTradeAccountingAccount=TradeAccountingAccountType?
 SellerPayableTaxSpecifiedTradeAccountingAccount=TradeAccountingAccountType?
 SellerRefundableTaxSpecifiedTradeAccountingAccount=TradeAccountingAccountType?
 BuyerDeductibleTaxSpecifiedTradeAccountingAccount=TradeAccountingAccountType?
 BuyerNonDeductibleTaxSpecifiedTradeAccountingAccount=TradeAccountingAccountType?
 PlaceApplicableTradeLocation=TradeLocationType*
type TransportCargoInsuranceType CoverageCode=udt:CodeType? CoverageDescription=udt:TextType?
 ContractGeneralConditions=udt:TextType? CoverageTradeParty=TradePartyType?
type TransportCargoType TypeCode=qdt:CargoCategoryCodeType? Identification=udt:TextType*
 OperationalCategoryCode=qdt:CargoOperationalCategoryCodeType?
 StatisticalClassificationCode=qdt:CargoCommodityCategoryCodeType?
type TransportDangerousGoodsType UNDGIdentificationCode=udt:CodeType?
 RegulationCode=qdt:DangerousGoodsRegulationCodeType? RegulationName=udt:TextType*
 TechnicalName=udt:TextType* EMSID=udt:IDType?
 PackagingDangerLevelCode=qdt:DangerousGoodsPackagingLevelCodeType?
 HazardClassificationID=udt:IDType? AdditionalHazardClassificationID=udt:IDType?
 ProperShippingName=udt:TextType?
type UniversalCommunicationType URIID=udt:IDType? ChannelCode=qdt:CommunicationChannelCodeType?
 CompleteNumber=udt:TextType?
type ValuationBreakdownStatementType ID=udt:IDType Name=udt:TextType Description=udt:TextType*
 MeasurementMethodID=udt:IDType* CreationDateTime=udt:DateTimeType
 DefaultCurrencyCode=qdt:CurrencyCodeType DefaultLanguageCode=udt:CodeType Comment=udt:TextType*
 TypeCode=udt:CodeType* RequestedActionCode=udt:CodeType* PriceListID=udt:IDType?
 ContractualLanguageCode=udt:CodeType? ItemGroupedWorkItem=GroupedWorkItemType*
 ItemBasicWorkItem=BasicWorkItemType* TotalCalculatedPrice=CalculatedPriceType*
 ChangedRecordedStatus=RecordedStatusType* CreationSpecifiedBinaryFile=SpecifiedBinaryFileType*
 ReaderSpecifiedBinaryFile=SpecifiedBinaryFileType*
 ReferencedSpecifiedBinaryFile=SpecifiedBinaryFileType*
type WorkItemComplexDescriptionType Abstract=udt:TextType* Content=udt:TextType*
 ContractualLanguageCode=udt:CodeType? RequestingSpecificationQuery=SpecificationQueryType*
 RespondingSpecificationResponse=SpecificationResponseType*
 SubsetWorkItemComplexDescription=WorkItemComplexDescriptionType?
type WorkItemDimensionType ID=udt:IDType? ValueMeasure=udt:MeasureType Description=udt:TextType?
 TypeCode=udt:CodeType ContractualLanguageCode=udt:CodeType?
 ComponentWorkItemDimension=WorkItemDimensionType*
type WorkItemQuantityAnalysisType ID=udt:IDType ActualQuantity=udt:QuantityType?
 Description=udt:TextType? ActualQuantityPercent=udt:PercentType? TypeCode=udt:CodeType?
 PrimaryClassificationCode=udt:CodeType* AlternativeClassificationCode=udt:CodeType*
 ContractualLanguageCode=udt:CodeType? ActualQuantityWorkItemDimension=WorkItemDimensionType*
 BreakdownWorkItemQuantityAnalysis=WorkItemQuantityAnalysisType*
 ChangedRecordedStatus=RecordedStatusType*
`
