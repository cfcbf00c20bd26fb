export const UBL_AGGREGATES_PART_2 = `
element ServiceFrequency ServiceFrequencyType
element ServiceProviderParty ServiceProviderPartyType
element ShareholderParty ShareholderPartyType
element Shipment ShipmentType
element ShipmentStage ShipmentStageType
element Signature SignatureType
element StatementLine StatementLineType
element Status StatusType
element StockAvailabilityReportLine StockAvailabilityReportLineType
element Stowage StowageType
element SubcontractTerms SubcontractTermsType
element SubscriberConsumption SubscriberConsumptionType
element SupplierConsumption SupplierConsumptionType
element SupplierParty SupplierPartyType
element TaxCategory TaxCategoryType
element TaxScheme TaxSchemeType
element TaxSubtotal TaxSubtotalType
element TaxTotal TaxTotalType
element TelecommunicationsService TelecommunicationsServiceType
element TelecommunicationsSupply TelecommunicationsSupplyType
element TelecommunicationsSupplyLine TelecommunicationsSupplyLineType
element Temperature TemperatureType
element TenderLine TenderLineType
element TenderPreparation TenderPreparationType
element TenderRequirement TenderRequirementType
element TenderResult TenderResultType
element TenderedProject TenderedProjectType
element TendererPartyQualification TendererPartyQualificationType
element TendererQualificationRequest TendererQualificationRequestType
element TendererRequirement TendererRequirementType
element TenderingProcess TenderingProcessType
element TenderingTerms TenderingTermsType
element TradeFinancing TradeFinancingType
element TradingTerms TradingTermsType
element TransactionConditions TransactionConditionsType
element TransportEquipment TransportEquipmentType
element TransportEquipmentSeal TransportEquipmentSealType
element TransportEvent TransportEventType
element TransportExecutionTerms TransportExecutionTermsType
element TransportHandlingUnit TransportHandlingUnitType
element TransportMeans TransportMeansType
element TransportSchedule TransportScheduleType
element TransportationSegment TransportationSegmentType
element TransportationService TransportationServiceType
element UnstructuredPrice UnstructuredPriceType
element UtilityItem UtilityItemType
element WebSiteAccess WebSiteAccessType
element WinningParty WinningPartyType
element WorkPhaseReference WorkPhaseReferenceType
type ActivityDataLineType cbc:ID cbc:SupplyChainActivityTypeCode BuyerCustomerParty?
 SellerSupplierParty? ActivityPeriod? ActivityOriginLocation ActivityFinalLocation? SalesItem+
type ActivityPropertyType cbc:Name cbc:Value
type AddressType cbc:ID? cbc:AddressTypeCode? cbc:AddressFormatCode? cbc:Postbox? cbc:Floor?
 cbc:Room? cbc:StreetName? cbc:AdditionalStreetName? cbc:BlockName? cbc:BuildingName?
 cbc:BuildingNumber? cbc:InhouseMail? cbc:Department? cbc:MarkAttention? cbc:MarkCare?
 cbc:PlotIdentification? cbc:CitySubdivisionName? cbc:CityName? cbc:PostalZone?
 cbc:CountrySubentity? cbc:CountrySubentityCode? cbc:Region? cbc:District? cbc:TimezoneOffset?
 AddressLine* Country? LocationCoordinate*
type AddressLineType cbc:Line
type AirTransportType cbc:AircraftID
type AllowanceChargeType cbc:ID? cbc:ChargeIndicator cbc:AllowanceChargeReasonCode?
 cbc:AllowanceChargeReason* cbc:MultiplierFactorNumeric? cbc:PrepaidIndicator? cbc:SequenceNumeric?
 cbc:Amount cbc:BaseAmount? cbc:AccountingCostCode? cbc:AccountingCost? cbc:PerUnitAmount?
 TaxCategory* TaxTotal? PaymentMeans*
type AppealTermsType cbc:Description* PresentationPeriod? AppealInformationParty?
 AppealReceiverParty? MediationParty?
type AttachmentType cbc:EmbeddedDocumentBinaryObject? ExternalReference?
type AuctionTermsType cbc:AuctionConstraintIndicator? cbc:JustificationDescription* cbc:Description*
 cbc:ProcessDescription* cbc:ConditionsDescription* cbc:ElectronicDeviceDescription* cbc:AuctionURI?
type AwardingCriterionType cbc:ID? cbc:AwardingCriterionTypeCode? cbc:Description*
 cbc:WeightNumeric? cbc:Weight* cbc:CalculationExpression* cbc:CalculationExpressionCode?
 cbc:MinimumQuantity? cbc:MaximumQuantity? cbc:MinimumAmount? cbc:MaximumAmount?
 cbc:MinimumImprovementBid* SubordinateAwardingCriterion*
type AwardingCriterionResponseType cbc:ID? cbc:AwardingCriterionID?
 cbc:AwardingCriterionDescription* cbc:Description* cbc:Quantity? cbc:Amount?
 SubordinateAwardingCriterionResponse*
type AwardingTermsType cbc:WeightingAlgorithmCode? cbc:Description*
 cbc:TechnicalCommitteeDescription* cbc:LowTendersDescription* cbc:PrizeIndicator?
 cbc:PrizeDescription* cbc:PaymentDescription* cbc:FollowupContractIndicator?
 cbc:BindingOnBuyerIndicator? AwardingCriterion* TechnicalCommitteePerson*
type BillingReferenceType InvoiceDocumentReference? SelfBilledInvoiceDocumentReference?
 CreditNoteDocumentReference? SelfBilledCreditNoteDocumentReference? DebitNoteDocumentReference?
 ReminderDocumentReference? AdditionalDocumentReference? BillingReferenceLine*
type BillingReferenceLineType cbc:ID cbc:Amount? AllowanceCharge*
type BranchType cbc:ID? cbc:Name? FinancialInstitution? Address?
type BudgetAccountType cbc:ID? cbc:BudgetYearNumeric? RequiredClassificationScheme?
type BudgetAccountLineType cbc:ID? cbc:TotalAmount? BudgetAccount*
type CapabilityType cbc:CapabilityTypeCode? cbc:Description* cbc:ValueAmount? cbc:ValueQuantity?
 EvidenceSupplied* ValidityPeriod?
type CardAccountType cbc:PrimaryAccountNumberID cbc:NetworkID cbc:CardTypeCode?
 cbc:ValidityStartDate? cbc:ExpiryDate? cbc:IssuerID? cbc:IssueNumberID? cbc:CV2ID?
 cbc:CardChipCode? cbc:ChipApplicationID? cbc:HolderName?
type CatalogueItemSpecificationUpdateLineType cbc:ID ContractorCustomerParty? SellerSupplierParty?
 Item
type CatalogueLineType cbc:ID cbc:ActionCode? cbc:LifeCycleStatusCode? cbc:ContractSubdivision?
 cbc:Note* cbc:OrderableIndicator? cbc:OrderableUnit? cbc:ContentUnitQuantity?
 cbc:OrderQuantityIncrementNumeric? cbc:MinimumOrderQuantity? cbc:MaximumOrderQuantity?
 cbc:WarrantyInformation* cbc:PackLevelCode? ContractorCustomerParty? SellerSupplierParty?
 WarrantyParty? WarrantyValidityPeriod? LineValidityPeriod? ItemComparison* ComponentRelatedItem*
 AccessoryRelatedItem* RequiredRelatedItem* ReplacementRelatedItem* ComplementaryRelatedItem*
 ReplacedRelatedItem* RequiredItemLocationQuantity* DocumentReference* Item KeywordItemProperty*
 CallForTendersLineReference? CallForTendersDocumentReference?
type CataloguePricingUpdateLineType cbc:ID ContractorCustomerParty? SellerSupplierParty?
 RequiredItemLocationQuantity*
type CatalogueReferenceType cbc:ID cbc:UUID? cbc:IssueDate? cbc:IssueTime? cbc:RevisionDate?
 cbc:RevisionTime? cbc:Note* cbc:Description* cbc:VersionID? cbc:PreviousVersionID?
type CatalogueRequestLineType cbc:ID cbc:ContractSubdivision? cbc:Note* LineValidityPeriod?
 RequiredItemLocationQuantity* Item
type CertificateType cbc:ID cbc:CertificateTypeCode cbc:CertificateType cbc:Remarks* IssuerParty
 DocumentReference* Signature*
type CertificateOfOriginApplicationType cbc:ReferenceID cbc:CertificateType
 cbc:ApplicationStatusCode? cbc:OriginalJobID cbc:PreviousJobID? cbc:Remarks* Shipment
 EndorserParty+ PreparationParty IssuerParty ExporterParty? ImporterParty? IssuingCountry
 DocumentDistribution* SupportingDocumentReference* Signature*
type ClassificationCategoryType cbc:Name? cbc:CodeValue? cbc:Description*
 CategorizesClassificationCategory*
type ClassificationSchemeType cbc:ID cbc:UUID? cbc:LastRevisionDate? cbc:LastRevisionTime? cbc:Note*
 cbc:Name? cbc:Description* cbc:AgencyID? cbc:AgencyName? cbc:VersionID? cbc:URI? cbc:SchemeURI?
 cbc:LanguageID? ClassificationCategory+
type ClauseType cbc:ID? cbc:Content*
type CommodityClassificationType cbc:NatureCode? cbc:CargoTypeCode? cbc:CommodityCode?
 cbc:ItemClassificationCode?
type CommunicationType cbc:ChannelCode? cbc:Channel? cbc:Value?
type CompletedTaskType cbc:AnnualAverageAmount? cbc:TotalTaskAmount? cbc:PartyCapacityAmount?
 cbc:Description* EvidenceSupplied* Period? RecipientCustomerParty?
type ConditionType cbc:AttributeID cbc:Measure? cbc:Description* cbc:MinimumMeasure?
 cbc:MaximumMeasure?
type ConsignmentType cbc:ID cbc:CarrierAssignedID? cbc:ConsigneeAssignedID? cbc:ConsignorAssignedID?
 cbc:FreightForwarderAssignedID? cbc:BrokerAssignedID? cbc:ContractedCarrierAssignedID?
 cbc:PerformingCarrierAssignedID? cbc:SummaryDescription* cbc:TotalInvoiceAmount?
 cbc:DeclaredCustomsValueAmount? cbc:TariffDescription* cbc:TariffCode? cbc:InsurancePremiumAmount?
 cbc:GrossWeightMeasure? cbc:NetWeightMeasure? cbc:NetNetWeightMeasure? cbc:ChargeableWeightMeasure?
 cbc:GrossVolumeMeasure? cbc:NetVolumeMeasure? cbc:LoadingLengthMeasure? cbc:Remarks*
 cbc:HazardousRiskIndicator? cbc:AnimalFoodIndicator? cbc:HumanFoodIndicator?
 cbc:LivestockIndicator? cbc:BulkCargoIndicator? cbc:ContainerizedIndicator?
 cbc:GeneralCargoIndicator? cbc:SpecialSecurityIndicator? cbc:ThirdPartyPayerIndicator?
 cbc:CarrierServiceInstructions* cbc:CustomsClearanceServiceInstructions*
 cbc:ForwarderServiceInstructions* cbc:SpecialServiceInstructions* cbc:SequenceID?
 cbc:ShippingPriorityLevelCode? cbc:HandlingCode? cbc:HandlingInstructions* cbc:Information*
 cbc:TotalGoodsItemQuantity? cbc:TotalTransportHandlingUnitQuantity? cbc:InsuranceValueAmount?
 cbc:DeclaredForCarriageValueAmount? cbc:DeclaredStatisticsValueAmount? cbc:FreeOnBoardValueAmount?
 cbc:SpecialInstructions* cbc:SplitConsignmentIndicator? cbc:DeliveryInstructions*
 cbc:ConsignmentQuantity? cbc:ConsolidatableIndicator? cbc:HaulageInstructions*
 cbc:LoadingSequenceID? cbc:ChildConsignmentQuantity? cbc:TotalPackagesQuantity?
 ConsolidatedShipment* CustomsDeclaration* RequestedPickupTransportEvent?
 RequestedDeliveryTransportEvent? PlannedPickupTransportEvent? PlannedDeliveryTransportEvent?
 Status* ChildConsignment* ConsigneeParty? ExporterParty? ConsignorParty? ImporterParty?
 CarrierParty? FreightForwarderParty? NotifyParty? OriginalDespatchParty? FinalDeliveryParty?
 PerformingCarrierParty? SubstituteCarrierParty? LogisticsOperatorParty? TransportAdvisorParty?
 HazardousItemNotificationParty? InsuranceParty? MortgageHolderParty? BillOfLadingHolderParty?
 OriginalDepartureCountry? FinalDestinationCountry? TransitCountry* TransportContract?
 TransportEvent* OriginalDespatchTransportationService? FinalDeliveryTransportationService?
 DeliveryTerms? PaymentTerms? CollectPaymentTerms? DisbursementPaymentTerms? PrepaidPaymentTerms?
 FreightAllowanceCharge* ExtraAllowanceCharge* MainCarriageShipmentStage* PreCarriageShipmentStage*
 OnCarriageShipmentStage* TransportHandlingUnit* FirstArrivalPortLocation? LastExitPortLocation?
type ConsumptionType cbc:UtilityStatementTypeCode? MainPeriod? AllowanceCharge* TaxTotal*
 EnergyWaterSupply? TelecommunicationsSupply? LegalMonetaryTotal
type ConsumptionAverageType cbc:AverageAmount? cbc:Description*
type ConsumptionCorrectionType cbc:CorrectionType? cbc:CorrectionTypeCode? cbc:MeterNumber?
 cbc:GasPressureQuantity? cbc:ActualTemperatureReductionQuantity?
 cbc:NormalTemperatureReductionQuantity? cbc:DifferenceTemperatureReductionQuantity?
 cbc:Description* cbc:CorrectionUnitAmount? cbc:ConsumptionEnergyQuantity?
 cbc:ConsumptionWaterQuantity? cbc:CorrectionAmount?
type ConsumptionHistoryType cbc:MeterNumber? cbc:Quantity cbc:Amount? cbc:ConsumptionLevelCode?
 cbc:ConsumptionLevel? cbc:Description* Period
type ConsumptionLineType cbc:ID cbc:ParentDocumentLineReferenceID? cbc:InvoicedQuantity
 cbc:LineExtensionAmount Period? Delivery* AllowanceCharge* TaxTotal* UtilityItem Price?
 UnstructuredPrice?
type ConsumptionPointType cbc:ID cbc:Description* cbc:SubscriberID? cbc:SubscriberType?
 cbc:SubscriberTypeCode? cbc:TotalDeliveredQuantity? Address? WebSiteAccess? UtilityMeter*
type ConsumptionReportType cbc:ID cbc:ConsumptionType? cbc:ConsumptionTypeCode? cbc:Description*
 cbc:TotalConsumedQuantity? cbc:BasicConsumedQuantity? cbc:ResidentOccupantsNumeric?
 cbc:ConsumersEnergyLevelCode? cbc:ConsumersEnergyLevel? cbc:ResidenceType? cbc:ResidenceTypeCode?
 cbc:HeatingType? cbc:HeatingTypeCode? Period? GuidanceDocumentReference? DocumentReference?
 ConsumptionReportReference* ConsumptionHistory*
type ConsumptionReportReferenceType cbc:ConsumptionReportID cbc:ConsumptionType?
 cbc:ConsumptionTypeCode? cbc:TotalConsumedQuantity Period
type ContactType cbc:ID? cbc:Name? cbc:Telephone? cbc:Telefax? cbc:ElectronicMail? cbc:Note*
 OtherCommunication*
type ContractType cbc:ID? cbc:IssueDate? cbc:IssueTime? cbc:NominationDate? cbc:NominationTime?
 cbc:ContractTypeCode? cbc:ContractType? cbc:Note* cbc:VersionID? cbc:Description* ValidityPeriod?
 ContractDocumentReference* NominationPeriod? ContractualDelivery?
type ContractExecutionRequirementType cbc:Name* cbc:ExecutionRequirementCode? cbc:Description*
type ContractExtensionType cbc:OptionsDescription* cbc:MinimumNumberNumeric?
 cbc:MaximumNumberNumeric? OptionValidityPeriod? Renewal*
type ContractingActivityType cbc:ActivityTypeCode? cbc:ActivityType?
type ContractingPartyType cbc:BuyerProfileURI? ContractingPartyType* ContractingActivity* Party
type ContractingPartyTypeType cbc:PartyTypeCode? cbc:PartyType?
type CorporateRegistrationSchemeType cbc:ID? cbc:Name? cbc:CorporateRegistrationTypeCode?
 JurisdictionRegionAddress*
type CountryType cbc:IdentificationCode? cbc:Name?
type CreditAccountType cbc:AccountID
type CreditNoteLineType cbc:ID cbc:UUID? cbc:Note* cbc:CreditedQuantity? cbc:LineExtensionAmount?
 cbc:TaxPointDate? cbc:AccountingCostCode? cbc:AccountingCost? cbc:PaymentPurposeCode?
 cbc:FreeOfChargeIndicator? InvoicePeriod* OrderLineReference* DiscrepancyResponse*
 DespatchLineReference* ReceiptLineReference* BillingReference* DocumentReference* PricingReference?
 OriginatorParty? Delivery* PaymentTerms* TaxTotal* AllowanceCharge* Item? Price? DeliveryTerms*
 SubCreditNoteLine* ItemPriceExtension?
type CustomerPartyType cbc:CustomerAssignedAccountID? cbc:SupplierAssignedAccountID?
 cbc:AdditionalAccountID* Party? DeliveryContact? AccountingContact? BuyerContact?
type CustomsDeclarationType cbc:ID IssuerParty?
type DebitNoteLineType cbc:ID cbc:UUID? cbc:Note* cbc:DebitedQuantity? cbc:LineExtensionAmount
 cbc:TaxPointDate? cbc:AccountingCostCode? cbc:AccountingCost? cbc:PaymentPurposeCode?
 DiscrepancyResponse* DespatchLineReference* ReceiptLineReference* BillingReference*
 DocumentReference* PricingReference? Delivery* TaxTotal* AllowanceCharge* Item? Price?
 SubDebitNoteLine*
type DeclarationType cbc:Name* cbc:DeclarationTypeCode? cbc:Description* EvidenceSupplied*
type DeliveryType cbc:ID? cbc:Quantity? cbc:MinimumQuantity? cbc:MaximumQuantity?
 cbc:ActualDeliveryDate? cbc:ActualDeliveryTime? cbc:LatestDeliveryDate? cbc:LatestDeliveryTime?
 cbc:ReleaseID? cbc:TrackingID? DeliveryAddress? DeliveryLocation? AlternativeDeliveryLocation?
 RequestedDeliveryPeriod? PromisedDeliveryPeriod? EstimatedDeliveryPeriod? CarrierParty?
 DeliveryParty? NotifyParty* Despatch? DeliveryTerms* MinimumDeliveryUnit? MaximumDeliveryUnit?
 Shipment?
type DeliveryTermsType cbc:ID? cbc:SpecialTerms* cbc:LossRiskResponsibilityCode? cbc:LossRisk*
 cbc:Amount? DeliveryLocation? AllowanceCharge?
type DeliveryUnitType cbc:BatchQuantity cbc:ConsumerUnitQuantity? cbc:HazardousRiskIndicator?
type DependentPriceReferenceType cbc:Percent? LocationAddress? DependentLineReference?
type DespatchType cbc:ID? cbc:RequestedDespatchDate? cbc:RequestedDespatchTime?
 cbc:EstimatedDespatchDate? cbc:EstimatedDespatchTime? cbc:ActualDespatchDate?
 cbc:ActualDespatchTime? cbc:GuaranteedDespatchDate? cbc:GuaranteedDespatchTime? cbc:ReleaseID?
 cbc:Instructions* DespatchAddress? DespatchLocation? DespatchParty? CarrierParty? NotifyParty*
 Contact? EstimatedDespatchPeriod? RequestedDespatchPeriod?
type DespatchLineType cbc:ID cbc:UUID? cbc:Note* cbc:LineStatusCode? cbc:DeliveredQuantity?
 cbc:BackorderQuantity? cbc:BackorderReason* cbc:OutstandingQuantity? cbc:OutstandingReason*
 cbc:OversupplyQuantity? OrderLineReference+ DocumentReference* Item Shipment*
type DimensionType cbc:AttributeID cbc:Measure? cbc:Description* cbc:MinimumMeasure?
 cbc:MaximumMeasure?
type DocumentDistributionType cbc:PrintQualifier cbc:MaximumCopiesNumeric Party
type DocumentReferenceType cbc:ID cbc:CopyIndicator? cbc:UUID? cbc:IssueDate? cbc:IssueTime?
 cbc:DocumentTypeCode? cbc:DocumentType? cbc:XPath* cbc:LanguageID? cbc:LocaleCode? cbc:VersionID?
 cbc:DocumentStatusCode? cbc:DocumentDescription* Attachment? ValidityPeriod? IssuerParty?
 ResultOfVerification?
type DocumentResponseType Response DocumentReference+ IssuerParty? RecipientParty? LineResponse*
type DutyType cbc:Amount cbc:Duty? cbc:DutyCode? TaxCategory?
type EconomicOperatorRoleType cbc:RoleCode? cbc:RoleDescription*
type EconomicOperatorShortListType cbc:LimitationDescription* cbc:ExpectedQuantity?
 cbc:MaximumQuantity? cbc:MinimumQuantity? PreSelectedParty*
type EmissionCalculationMethodType cbc:CalculationMethodCode? cbc:FullnessIndicationCode?
 MeasurementFromLocation? MeasurementToLocation?
type EndorsementType cbc:DocumentID cbc:ApprovalStatus cbc:Remarks* EndorserParty Signature*
type EndorserPartyType cbc:RoleCode cbc:SequenceNumeric Party SignatoryContact
type EnergyTaxReportType cbc:TaxEnergyAmount? cbc:TaxEnergyOnAccountAmount?
 cbc:TaxEnergyBalanceAmount? TaxScheme
type EnergyWaterSupplyType ConsumptionReport* EnergyTaxReport* ConsumptionAverage*
 EnergyWaterConsumptionCorrection*
type EnvironmentalEmissionType cbc:EnvironmentalEmissionTypeCode cbc:ValueMeasure cbc:Description*
 EmissionCalculationMethod*
type EvaluationCriterionType cbc:EvaluationCriterionTypeCode? cbc:Description* cbc:ThresholdAmount?
 cbc:ThresholdQuantity? cbc:ExpressionCode? cbc:Expression* DurationPeriod? SuggestedEvidence*
type EventType cbc:IdentificationID? cbc:OccurrenceDate? cbc:OccurrenceTime? cbc:TypeCode?
 cbc:Description* cbc:CompletionIndicator? CurrentStatus* Contact* OccurenceLocation?
type EventCommentType cbc:Comment cbc:IssueDate? cbc:IssueTime?
type EventLineItemType cbc:LineNumberNumeric? ParticipatingLocationsLocation? RetailPlannedImpact*
 SupplyItem
type EventTacticType cbc:Comment? cbc:Quantity? EventTacticEnumeration Period?
type EventTacticEnumerationType cbc:ConsumerIncentiveTacticTypeCode? cbc:DisplayTacticTypeCode?
 cbc:FeatureTacticTypeCode? cbc:TradeItemPackingLabelingTypeCode?
type EvidenceType cbc:ID? cbc:EvidenceTypeCode? cbc:Description* cbc:CandidateStatement*
 EvidenceIssuingParty? DocumentReference? Language?
type EvidenceSuppliedType cbc:ID
type ExceptionCriteriaLineType cbc:ID cbc:Note* cbc:ThresholdValueComparisonCode
 cbc:ThresholdQuantity cbc:ExceptionStatusCode? cbc:CollaborationPriorityCode?
 cbc:ExceptionResolutionCode? cbc:SupplyChainActivityTypeCode? cbc:PerformanceMetricTypeCode?
 EffectivePeriod? SupplyItem+ ForecastExceptionCriterionLine?
type ExceptionNotificationLineType cbc:ID cbc:Note* cbc:Description* cbc:ExceptionStatusCode?
 cbc:CollaborationPriorityCode? cbc:ResolutionCode? cbc:ComparedValueMeasure cbc:SourceValueMeasure
 cbc:VarianceQuantity? cbc:SupplyChainActivityTypeCode? cbc:PerformanceMetricTypeCode?
 ExceptionObservationPeriod? DocumentReference* ForecastException? SupplyItem
type ExchangeRateType cbc:SourceCurrencyCode cbc:SourceCurrencyBaseRate? cbc:TargetCurrencyCode
 cbc:TargetCurrencyBaseRate? cbc:ExchangeMarketID? cbc:CalculationRate? cbc:MathematicOperatorCode?
 cbc:Date? ForeignExchangeContract?
type ExternalReferenceType cbc:URI? cbc:DocumentHash? cbc:HashAlgorithmMethod? cbc:ExpiryDate?
 cbc:ExpiryTime? cbc:MimeCode? cbc:FormatCode? cbc:EncodingCode? cbc:CharacterSetCode? cbc:FileName?
 cbc:Description*
type FinancialAccountType cbc:ID? cbc:Name? cbc:AliasName? cbc:AccountTypeCode?
 cbc:AccountFormatCode? cbc:CurrencyCode? cbc:PaymentNote* FinancialInstitutionBranch? Country?
type FinancialGuaranteeType cbc:GuaranteeTypeCode cbc:Description* cbc:LiabilityAmount?
 cbc:AmountRate? ConstitutionPeriod?
type FinancialInstitutionType cbc:ID? cbc:Name? Address?
type ForecastExceptionType cbc:ForecastPurposeCode cbc:ForecastTypeCode cbc:IssueDate cbc:IssueTime?
 cbc:DataSourceCode cbc:ComparisonDataCode? cbc:ComparisonForecastIssueTime?
 cbc:ComparisonForecastIssueDate?
type ForecastExceptionCriterionLineType cbc:ForecastPurposeCode cbc:ForecastTypeCode
 cbc:ComparisonDataSourceCode? cbc:DataSourceCode cbc:TimeDeltaDaysQuantity?
type ForecastLineType cbc:ID cbc:Note* cbc:FrozenDocumentIndicator? cbc:ForecastTypeCode
 ForecastPeriod? SalesItem?
type ForecastRevisionLineType cbc:ID cbc:Note* cbc:Description* cbc:RevisedForecastLineID
 cbc:SourceForecastIssueDate cbc:SourceForecastIssueTime cbc:AdjustmentReasonCode? ForecastPeriod?
 SalesItem?
type FrameworkAgreementType cbc:ExpectedOperatorQuantity? cbc:MaximumOperatorQuantity?
 cbc:Justification* cbc:Frequency* DurationPeriod? SubsequentProcessTenderRequirement*
type GoodsItemType cbc:ID? cbc:SequenceNumberID? cbc:Description* cbc:HazardousRiskIndicator?
 cbc:DeclaredCustomsValueAmount? cbc:DeclaredForCarriageValueAmount?
 cbc:DeclaredStatisticsValueAmount? cbc:FreeOnBoardValueAmount? cbc:InsuranceValueAmount?
 cbc:ValueAmount? cbc:GrossWeightMeasure? cbc:NetWeightMeasure? cbc:NetNetWeightMeasure?
 cbc:ChargeableWeightMeasure? cbc:GrossVolumeMeasure? cbc:NetVolumeMeasure? cbc:Quantity?
 cbc:PreferenceCriterionCode? cbc:RequiredCustomsID? cbc:CustomsStatusCode?
 cbc:CustomsTariffQuantity? cbc:CustomsImportClassifiedIndicator? cbc:ChargeableQuantity?
 cbc:ReturnableQuantity? cbc:TraceID? Item* GoodsItemContainer* FreightAllowanceCharge* InvoiceLine*
 Temperature* ContainedGoodsItem* OriginAddress? Delivery? Pickup? Despatch? MeasurementDimension*
 ContainingPackage* ShipmentDocumentReference? MinimumTemperature? MaximumTemperature?
type GoodsItemContainerType cbc:ID cbc:Quantity? TransportEquipment*
type HazardousGoodsTransitType cbc:TransportEmergencyCardCode? cbc:PackingCriteriaCode?
 cbc:HazardousRegulationCode? cbc:InhalationToxicityZoneCode? cbc:TransportAuthorizationCode?
 MaximumTemperature? MinimumTemperature?
type HazardousItemType cbc:ID? cbc:PlacardNotation? cbc:PlacardEndorsement?
 cbc:AdditionalInformation* cbc:UNDGCode? cbc:EmergencyProceduresCode? cbc:MedicalFirstAidGuideCode?
 cbc:TechnicalName? cbc:CategoryName? cbc:HazardousCategoryCode? cbc:UpperOrangeHazardPlacardID?
 cbc:LowerOrangeHazardPlacardID? cbc:MarkingID? cbc:HazardClassID? cbc:NetWeightMeasure?
 cbc:NetVolumeMeasure? cbc:Quantity? ContactParty? SecondaryHazard* HazardousGoodsTransit*
 EmergencyTemperature? FlashpointTemperature? AdditionalTemperature*
type ImmobilizedSecurityType cbc:ImmobilizationCertificateID? cbc:SecurityID? cbc:IssueDate?
 cbc:FaceValueAmount? cbc:MarketValueAmount? cbc:SharesNumberQuantity? IssuerParty?
type InstructionForReturnsLineType cbc:ID cbc:Note* cbc:Quantity ManufacturerParty? Item
type InventoryReportLineType cbc:ID cbc:Note* cbc:Quantity cbc:InventoryValueAmount?
 cbc:AvailabilityDate? cbc:AvailabilityStatusCode? Item InventoryLocation?
type InvoiceLineType cbc:ID cbc:UUID? cbc:Note* cbc:InvoicedQuantity? cbc:LineExtensionAmount
 cbc:TaxPointDate? cbc:AccountingCostCode? cbc:AccountingCost? cbc:PaymentPurposeCode?
 cbc:FreeOfChargeIndicator? InvoicePeriod* OrderLineReference* DespatchLineReference*
 ReceiptLineReference* BillingReference* DocumentReference* PricingReference? OriginatorParty?
 Delivery* PaymentTerms* AllowanceCharge* TaxTotal* WithholdingTaxTotal* Item Price? DeliveryTerms?
 SubInvoiceLine* ItemPriceExtension?
type ItemType cbc:Description* cbc:PackQuantity? cbc:PackSizeNumeric? cbc:CatalogueIndicator?
 cbc:Name? cbc:HazardousRiskIndicator? cbc:AdditionalInformation* cbc:Keyword* cbc:BrandName*
 cbc:ModelName* BuyersItemIdentification? SellersItemIdentification?
 ManufacturersItemIdentification* StandardItemIdentification? CatalogueItemIdentification?
 AdditionalItemIdentification* CatalogueDocumentReference? ItemSpecificationDocumentReference*
 OriginCountry? CommodityClassification* TransactionConditions* HazardousItem*
 ClassifiedTaxCategory* AdditionalItemProperty* ManufacturerParty* InformationContentProviderParty?
 OriginAddress* ItemInstance* Certificate* Dimension*
type ItemComparisonType cbc:PriceAmount? cbc:Quantity?
type ItemIdentificationType cbc:ID cbc:ExtendedID? cbc:BarcodeSymbologyID? PhysicalAttribute*
 MeasurementDimension* IssuerParty?
type ItemInformationRequestLineType cbc:TimeFrequencyCode? cbc:SupplyChainActivityTypeCode?
 cbc:ForecastTypeCode? cbc:PerformanceMetricTypeCode? Period+ SalesItem+
type ItemInstanceType cbc:ProductTraceID? cbc:ManufactureDate? cbc:ManufactureTime?
 cbc:BestBeforeDate? cbc:RegistrationID? cbc:SerialID? AdditionalItemProperty* LotIdentification?
type ItemLocationQuantityType cbc:LeadTimeMeasure? cbc:MinimumQuantity? cbc:MaximumQuantity?
 cbc:HazardousRiskIndicator? cbc:TradingRestrictions* ApplicableTerritoryAddress* Price?
 DeliveryUnit* ApplicableTaxCategory* Package? AllowanceCharge* DependentPriceReference?
type ItemManagementProfileType cbc:FrozenPeriodDaysNumeric? cbc:MinimumInventoryQuantity?
 cbc:MultipleOrderQuantity? cbc:OrderIntervalDaysNumeric? cbc:ReplenishmentOwnerDescription*
 cbc:TargetServicePercent? cbc:TargetInventoryQuantity? EffectivePeriod Item ItemLocationQuantity?
type ItemPropertyType cbc:ID? cbc:Name cbc:NameCode? cbc:TestMethod? cbc:Value? cbc:ValueQuantity?
 cbc:ValueQualifier* cbc:ImportanceCode? cbc:ListValue* UsabilityPeriod? ItemPropertyGroup*
 RangeDimension? ItemPropertyRange?
type ItemPropertyGroupType cbc:ID cbc:Name? cbc:ImportanceCode?
type ItemPropertyRangeType cbc:MinimumValue? cbc:MaximumValue?
type LanguageType cbc:ID? cbc:Name? cbc:LocaleCode?
`
