export const UBL_AGGREGATES_PART_3 = `
type LineItemType cbc:ID cbc:SalesOrderID? cbc:UUID? cbc:Note* cbc:LineStatusCode? cbc:Quantity?
 cbc:LineExtensionAmount? cbc:TotalTaxAmount? cbc:MinimumQuantity? cbc:MaximumQuantity?
 cbc:MinimumBackorderQuantity? cbc:MaximumBackorderQuantity? cbc:InspectionMethodCode?
 cbc:PartialDeliveryIndicator? cbc:BackOrderAllowedIndicator? cbc:AccountingCostCode?
 cbc:AccountingCost? cbc:WarrantyInformation* Delivery* DeliveryTerms? OriginatorParty?
 OrderedShipment* PricingReference? AllowanceCharge* Price? Item SubLineItem*
 WarrantyValidityPeriod? WarrantyParty? TaxTotal* ItemPriceExtension? LineReference*
type LineReferenceType cbc:LineID cbc:UUID? cbc:LineStatusCode? DocumentReference?
type LineResponseType LineReference Response+
type LocationType cbc:ID? cbc:Description* cbc:Conditions* cbc:CountrySubentity?
 cbc:CountrySubentityCode? cbc:LocationTypeCode? cbc:InformationURI? cbc:Name? ValidityPeriod*
 Address? SubsidiaryLocation* LocationCoordinate*
type LocationCoordinateType cbc:CoordinateSystemCode? cbc:LatitudeDegreesMeasure?
 cbc:LatitudeMinutesMeasure? cbc:LatitudeDirectionCode? cbc:LongitudeDegreesMeasure?
 cbc:LongitudeMinutesMeasure? cbc:LongitudeDirectionCode? cbc:AltitudeMeasure?
type LotIdentificationType cbc:LotNumberID? cbc:ExpiryDate? AdditionalItemProperty*
type MaritimeTransportType cbc:VesselID? cbc:VesselName? cbc:RadioCallSignID? cbc:ShipsRequirements*
 cbc:GrossTonnageMeasure? cbc:NetTonnageMeasure? RegistryCertificateDocumentReference?
 RegistryPortLocation?
type MeterType cbc:MeterNumber? cbc:MeterName? cbc:MeterConstant? cbc:MeterConstantCode?
 cbc:TotalDeliveredQuantity? MeterReading* MeterProperty*
type MeterPropertyType cbc:Name? cbc:NameCode? cbc:Value? cbc:ValueQuantity? cbc:ValueQualifier*
type MeterReadingType cbc:ID? cbc:MeterReadingType? cbc:MeterReadingTypeCode?
 cbc:PreviousMeterReadingDate cbc:PreviousMeterQuantity cbc:LatestMeterReadingDate
 cbc:LatestMeterQuantity cbc:PreviousMeterReadingMethod? cbc:PreviousMeterReadingMethodCode?
 cbc:LatestMeterReadingMethod? cbc:LatestMeterReadingMethodCode? cbc:MeterReadingComments*
 cbc:DeliveredQuantity
type MiscellaneousEventType cbc:MiscellaneousEventTypeCode EventLineItem+
type MonetaryTotalType cbc:LineExtensionAmount? cbc:TaxExclusiveAmount? cbc:TaxInclusiveAmount?
 cbc:AllowanceTotalAmount? cbc:ChargeTotalAmount? cbc:PrepaidAmount? cbc:PayableRoundingAmount?
 cbc:PayableAmount cbc:PayableAlternativeAmount?
type NotificationRequirementType cbc:NotificationTypeCode cbc:PostEventNotificationDurationMeasure?
 cbc:PreEventNotificationDurationMeasure? NotifyParty* NotificationPeriod* NotificationLocation*
type OnAccountPaymentType cbc:EstimatedConsumedQuantity cbc:Note* PaymentTerms+
type OrderLineType cbc:SubstitutionStatusCode? cbc:Note* LineItem SellerProposedSubstituteLineItem*
 SellerSubstitutedLineItem* BuyerProposedSubstituteLineItem* CatalogueLineReference?
 QuotationLineReference? OrderLineReference* DocumentReference*
type OrderLineReferenceType cbc:LineID cbc:SalesOrderLineID? cbc:UUID? cbc:LineStatusCode?
 OrderReference?
type OrderReferenceType cbc:ID cbc:SalesOrderID? cbc:CopyIndicator? cbc:UUID? cbc:IssueDate?
 cbc:IssueTime? cbc:CustomerReference? cbc:OrderTypeCode? DocumentReference?
type OrderedShipmentType Shipment Package*
type PackageType cbc:ID? cbc:Quantity? cbc:ReturnableMaterialIndicator? cbc:PackageLevelCode?
 cbc:PackagingTypeCode? cbc:PackingMaterial* cbc:TraceID? ContainedPackage*
 ContainingTransportEquipment? GoodsItem* MeasurementDimension* DeliveryUnit* Delivery? Pickup?
 Despatch?
type PartyType cbc:MarkCareIndicator? cbc:MarkAttentionIndicator? cbc:WebsiteURI?
 cbc:LogoReferenceID? cbc:EndpointID? cbc:IndustryClassificationCode? PartyIdentification*
 PartyName* Language? PostalAddress? PhysicalLocation? PartyTaxScheme* PartyLegalEntity* Contact?
 Person* AgentParty? ServiceProviderParty* PowerOfAttorney* FinancialAccount?
type PartyIdentificationType cbc:ID
type PartyLegalEntityType cbc:RegistrationName? cbc:CompanyID? cbc:RegistrationDate?
 cbc:RegistrationExpirationDate? cbc:CompanyLegalFormCode? cbc:CompanyLegalForm?
 cbc:SoleProprietorshipIndicator? cbc:CompanyLiquidationStatusCode? cbc:CorporateStockAmount?
 cbc:FullyPaidSharesIndicator? RegistrationAddress? CorporateRegistrationScheme? HeadOfficeParty?
 ShareholderParty*
type PartyNameType cbc:Name
type PartyTaxSchemeType cbc:RegistrationName? cbc:CompanyID? cbc:TaxLevelCode?
 cbc:ExemptionReasonCode? cbc:ExemptionReason* RegistrationAddress? TaxScheme
type PaymentType cbc:ID? cbc:PaidAmount? cbc:ReceivedDate? cbc:PaidDate? cbc:PaidTime?
 cbc:InstructionID?
type PaymentMandateType cbc:ID? cbc:MandateTypeCode? cbc:MaximumPaymentInstructionsNumeric?
 cbc:MaximumPaidAmount? cbc:SignatureID? PayerParty? PayerFinancialAccount? ValidityPeriod?
 PaymentReversalPeriod? Clause*
type PaymentMeansType cbc:ID? cbc:PaymentMeansCode cbc:PaymentDueDate? cbc:PaymentChannelCode?
 cbc:InstructionID? cbc:InstructionNote* cbc:PaymentID* CardAccount? PayerFinancialAccount?
 PayeeFinancialAccount? CreditAccount? PaymentMandate? TradeFinancing?
type PaymentTermsType cbc:ID? cbc:PaymentMeansID* cbc:PrepaidPaymentReferenceID? cbc:Note*
 cbc:ReferenceEventCode? cbc:SettlementDiscountPercent? cbc:PenaltySurchargePercent?
 cbc:PaymentPercent? cbc:Amount? cbc:SettlementDiscountAmount? cbc:PenaltyAmount?
 cbc:PaymentTermsDetailsURI? cbc:PaymentDueDate? cbc:InstallmentDueDate?
 cbc:InvoicingPartyReference? SettlementPeriod? PenaltyPeriod? ExchangeRate? ValidityPeriod?
type PerformanceDataLineType cbc:ID cbc:Note* cbc:PerformanceValueQuantity
 cbc:PerformanceMetricTypeCode Period? Item?
type PeriodType cbc:StartDate? cbc:StartTime? cbc:EndDate? cbc:EndTime? cbc:DurationMeasure?
 cbc:DescriptionCode* cbc:Description*
type PersonType cbc:ID? cbc:FirstName? cbc:FamilyName? cbc:Title? cbc:MiddleName? cbc:OtherName?
 cbc:NameSuffix? cbc:JobTitle? cbc:NationalityID? cbc:GenderCode? cbc:BirthDate? cbc:BirthplaceName?
 cbc:OrganizationDepartment? Contact? FinancialAccount? IdentityDocumentReference* ResidenceAddress?
type PhysicalAttributeType cbc:AttributeID cbc:PositionCode? cbc:DescriptionCode? cbc:Description*
type PickupType cbc:ID? cbc:ActualPickupDate? cbc:ActualPickupTime? cbc:EarliestPickupDate?
 cbc:EarliestPickupTime? cbc:LatestPickupDate? cbc:LatestPickupTime? PickupLocation? PickupParty?
type PowerOfAttorneyType cbc:ID? cbc:IssueDate? cbc:IssueTime? cbc:Description* NotaryParty?
 AgentParty WitnessParty* MandateDocumentReference*
type PriceType cbc:PriceAmount cbc:BaseQuantity? cbc:PriceChangeReason* cbc:PriceTypeCode?
 cbc:PriceType? cbc:OrderableUnitFactorRate? ValidityPeriod* PriceList? AllowanceCharge*
 PricingExchangeRate?
type PriceExtensionType cbc:Amount TaxTotal*
type PriceListType cbc:ID? cbc:StatusCode? ValidityPeriod* PreviousPriceList?
type PricingReferenceType OriginalItemLocationQuantity? AlternativeConditionPrice*
type ProcessJustificationType cbc:PreviousCancellationReasonCode? cbc:ProcessReasonCode?
 cbc:ProcessReason* cbc:Description*
type ProcurementProjectType cbc:ID? cbc:Name+ cbc:Description* cbc:ProcurementTypeCode?
 cbc:ProcurementSubTypeCode? cbc:QualityControlCode? cbc:RequiredFeeAmount? cbc:FeeDescription*
 cbc:RequestedDeliveryDate? cbc:EstimatedOverallContractQuantity? cbc:Note* RequestedTenderTotal?
 MainCommodityClassification? AdditionalCommodityClassification* RealizedLocation* PlannedPeriod?
 ContractExtension? RequestForTenderLine*
type ProcurementProjectLotType cbc:ID TenderingTerms? ProcurementProject?
type ProjectReferenceType cbc:ID cbc:UUID? cbc:IssueDate? WorkPhaseReference*
type PromotionalEventType cbc:PromotionalEventTypeCode cbc:SubmissionDate?
 cbc:FirstShipmentAvailibilityDate? cbc:LatestProposalAcceptanceDate? PromotionalSpecification+
type PromotionalEventLineItemType cbc:Amount EventLineItem
type PromotionalSpecificationType cbc:SpecificationID? PromotionalEventLineItem+ EventTactic*
type QualificationResolutionType cbc:AdmissionCode cbc:ExclusionReason* cbc:Resolution*
 cbc:ResolutionDate cbc:ResolutionTime? ProcurementProjectLot?
type QualifyingPartyType cbc:ParticipationPercent? cbc:PersonalSituation*
 cbc:OperatingYearsQuantity? cbc:EmployeeQuantity? cbc:BusinessClassificationEvidenceID?
 cbc:BusinessIdentityEvidenceID? cbc:TendererRoleCode? BusinessClassificationScheme?
 TechnicalCapability* FinancialCapability* CompletedTask* Declaration* Party? EconomicOperatorRole?
type QuotationLineType cbc:ID? cbc:Note* cbc:Quantity? cbc:LineExtensionAmount? cbc:TotalTaxAmount?
 cbc:RequestForQuotationLineID? DocumentReference* LineItem SellerProposedSubstituteLineItem*
 AlternativeLineItem* RequestLineReference?
type RailTransportType cbc:TrainID cbc:RailCarID?
type ReceiptLineType cbc:ID cbc:UUID? cbc:Note* cbc:ReceivedQuantity? cbc:ShortQuantity?
 cbc:ShortageActionCode? cbc:RejectedQuantity? cbc:RejectReasonCode? cbc:RejectReason*
 cbc:RejectActionCode? cbc:QuantityDiscrepancyCode? cbc:OversupplyQuantity? cbc:ReceivedDate?
 cbc:TimingComplaintCode? cbc:TimingComplaint? OrderLineReference? DespatchLineReference*
 DocumentReference* Item* Shipment*
type RegulationType cbc:Name cbc:LegalReference? cbc:OntologyURI?
type RelatedItemType cbc:ID? cbc:Quantity? cbc:Description*
type ReminderLineType cbc:ID cbc:Note* cbc:UUID? cbc:BalanceBroughtForwardIndicator?
 cbc:DebitLineAmount? cbc:CreditLineAmount? cbc:AccountingCostCode? cbc:AccountingCost?
 cbc:PenaltySurchargePercent? cbc:Amount? cbc:PaymentPurposeCode? ReminderPeriod* BillingReference*
 ExchangeRate?
type RemittanceAdviceLineType cbc:ID cbc:Note* cbc:UUID? cbc:DebitLineAmount? cbc:CreditLineAmount?
 cbc:BalanceAmount? cbc:PaymentPurposeCode? cbc:InvoicingPartyReference? AccountingSupplierParty?
 AccountingCustomerParty? BuyerCustomerParty? SellerSupplierParty? OriginatorCustomerParty?
 PayeeParty? InvoicePeriod* BillingReference* DocumentReference* ExchangeRate?
type RenewalType cbc:Amount? Period?
type RequestForQuotationLineType cbc:ID? cbc:UUID? cbc:Note* cbc:OptionalLineItemIndicator?
 cbc:PrivacyCode? cbc:SecurityClassificationCode? DocumentReference* LineItem
type RequestForTenderLineType cbc:ID? cbc:UUID? cbc:Note* cbc:Quantity? cbc:MinimumQuantity?
 cbc:MaximumQuantity? cbc:TaxIncludedIndicator? cbc:MinimumAmount? cbc:MaximumAmount?
 cbc:EstimatedAmount? DocumentReference* DeliveryPeriod* RequiredItemLocationQuantity*
 WarrantyValidityPeriod? Item SubRequestForTenderLine*
type RequestedTenderTotalType cbc:EstimatedOverallContractAmount? cbc:TotalAmount?
 cbc:TaxIncludedIndicator? cbc:MinimumAmount? cbc:MaximumAmount? cbc:MonetaryScope*
 cbc:AverageSubsequentContractAmount? ApplicableTaxCategory*
type ResponseType cbc:ReferenceID? cbc:ResponseCode? cbc:Description* cbc:EffectiveDate?
 cbc:EffectiveTime? Status*
type ResultOfVerificationType cbc:ValidatorID? cbc:ValidationResultCode? cbc:ValidationDate?
 cbc:ValidationTime? cbc:ValidateProcess? cbc:ValidateTool? cbc:ValidateToolVersion? SignatoryParty?
type RetailPlannedImpactType cbc:Amount cbc:ForecastPurposeCode cbc:ForecastTypeCode Period?
type RoadTransportType cbc:LicensePlateID
type SalesItemType cbc:Quantity ActivityProperty* TaxExclusivePrice* TaxInclusivePrice* Item
type SecondaryHazardType cbc:ID? cbc:PlacardNotation? cbc:PlacardEndorsement?
 cbc:EmergencyProceduresCode? cbc:Extension*
type ServiceFrequencyType cbc:WeekDayCode
type ServiceProviderPartyType cbc:ID? cbc:ServiceTypeCode? cbc:ServiceType* Party SellerContact?
type ShareholderPartyType cbc:PartecipationPercent? Party?
type ShipmentType cbc:ID cbc:ShippingPriorityLevelCode? cbc:HandlingCode? cbc:HandlingInstructions*
 cbc:Information* cbc:GrossWeightMeasure? cbc:NetWeightMeasure? cbc:NetNetWeightMeasure?
 cbc:GrossVolumeMeasure? cbc:NetVolumeMeasure? cbc:TotalGoodsItemQuantity?
 cbc:TotalTransportHandlingUnitQuantity? cbc:InsuranceValueAmount? cbc:DeclaredCustomsValueAmount?
 cbc:DeclaredForCarriageValueAmount? cbc:DeclaredStatisticsValueAmount? cbc:FreeOnBoardValueAmount?
 cbc:SpecialInstructions* cbc:DeliveryInstructions* cbc:SplitConsignmentIndicator?
 cbc:ConsignmentQuantity? Consignment* GoodsItem* ShipmentStage* Delivery? TransportHandlingUnit*
 ReturnAddress? OriginAddress? FirstArrivalPortLocation? LastExitPortLocation? ExportCountry?
 FreightAllowanceCharge*
type ShipmentStageType cbc:ID? cbc:TransportModeCode? cbc:TransportMeansTypeCode?
 cbc:TransitDirectionCode? cbc:PreCarriageIndicator? cbc:OnCarriageIndicator?
 cbc:EstimatedDeliveryDate? cbc:EstimatedDeliveryTime? cbc:RequiredDeliveryDate?
 cbc:RequiredDeliveryTime? cbc:LoadingSequenceID? cbc:SuccessiveSequenceID? cbc:Instructions*
 cbc:DemurrageInstructions* cbc:CrewQuantity? cbc:PassengerQuantity? TransitPeriod? CarrierParty*
 TransportMeans? LoadingPortLocation? UnloadingPortLocation? TransshipPortLocation?
 LoadingTransportEvent? ExaminationTransportEvent? AvailabilityTransportEvent?
 ExportationTransportEvent? DischargeTransportEvent? WarehousingTransportEvent?
 TakeoverTransportEvent? OptionalTakeoverTransportEvent? DropoffTransportEvent?
 ActualPickupTransportEvent? DeliveryTransportEvent? ReceiptTransportEvent? StorageTransportEvent?
 AcceptanceTransportEvent? TerminalOperatorParty? CustomsAgentParty? EstimatedTransitPeriod?
 FreightAllowanceCharge* FreightChargeLocation? DetentionTransportEvent*
 RequestedDepartureTransportEvent? RequestedArrivalTransportEvent? RequestedWaypointTransportEvent*
 PlannedDepartureTransportEvent? PlannedArrivalTransportEvent? PlannedWaypointTransportEvent*
 ActualDepartureTransportEvent? ActualWaypointTransportEvent? ActualArrivalTransportEvent?
 TransportEvent* EstimatedDepartureTransportEvent? EstimatedArrivalTransportEvent? PassengerPerson*
 DriverPerson* ReportingPerson? CrewMemberPerson* SecurityOfficerPerson? MasterPerson?
 ShipsSurgeonPerson?
type SignatureType cbc:ID cbc:Note* cbc:ValidationDate? cbc:ValidationTime? cbc:ValidatorID?
 cbc:CanonicalizationMethod? cbc:SignatureMethod? SignatoryParty? DigitalSignatureAttachment?
 OriginalDocumentReference?
type StatementLineType cbc:ID cbc:Note* cbc:UUID? cbc:BalanceBroughtForwardIndicator?
 cbc:DebitLineAmount? cbc:CreditLineAmount? cbc:BalanceAmount? cbc:PaymentPurposeCode? PaymentMeans?
 PaymentTerms* BuyerCustomerParty? SellerSupplierParty? OriginatorCustomerParty?
 AccountingCustomerParty? AccountingSupplierParty? PayeeParty? InvoicePeriod* BillingReference*
 DocumentReference* ExchangeRate? AllowanceCharge* CollectedPayment*
type StatusType cbc:ConditionCode? cbc:ReferenceDate? cbc:ReferenceTime? cbc:Description*
 cbc:StatusReasonCode? cbc:StatusReason* cbc:SequenceID? cbc:Text* cbc:IndicationIndicator?
 cbc:Percent? cbc:ReliabilityPercent? Condition*
type StockAvailabilityReportLineType cbc:ID cbc:Note* cbc:Quantity cbc:ValueAmount?
 cbc:AvailabilityDate? cbc:AvailabilityStatusCode? Item
type StowageType cbc:LocationID? cbc:Location* MeasurementDimension*
type SubcontractTermsType cbc:Rate? cbc:UnknownPriceIndicator? cbc:Description* cbc:Amount?
 cbc:SubcontractingConditionsCode? cbc:MaximumPercent? cbc:MinimumPercent?
type SubscriberConsumptionType cbc:ConsumptionID? cbc:SpecificationTypeCode? cbc:Note*
 cbc:TotalMeteredQuantity? SubscriberParty? UtilityConsumptionPoint OnAccountPayment* Consumption?
 SupplierConsumption*
type SupplierConsumptionType cbc:Description* UtilitySupplierParty? UtilityCustomerParty?
 Consumption Contract? ConsumptionLine+
type SupplierPartyType cbc:CustomerAssignedAccountID? cbc:AdditionalAccountID*
 cbc:DataSendingCapability? Party? DespatchContact? AccountingContact? SellerContact?
type TaxCategoryType cbc:ID? cbc:Name? cbc:Percent? cbc:BaseUnitMeasure? cbc:PerUnitAmount?
 cbc:TaxExemptionReasonCode? cbc:TaxExemptionReason* cbc:TierRange? cbc:TierRatePercent? TaxScheme
type TaxSchemeType cbc:ID? cbc:Name? cbc:TaxTypeCode? cbc:CurrencyCode? JurisdictionRegionAddress*
type TaxSubtotalType cbc:TaxableAmount? cbc:TaxAmount cbc:CalculationSequenceNumeric?
 cbc:TransactionCurrencyTaxAmount? cbc:Percent? cbc:BaseUnitMeasure? cbc:PerUnitAmount?
 cbc:TierRange? cbc:TierRatePercent? TaxCategory
type TaxTotalType cbc:TaxAmount cbc:RoundingAmount? cbc:TaxEvidenceIndicator?
 cbc:TaxIncludedIndicator? TaxSubtotal*
type TelecommunicationsServiceType cbc:ID? cbc:CallDate cbc:CallTime cbc:ServiceNumberCalled
 cbc:TelecommunicationsServiceCategory? cbc:TelecommunicationsServiceCategoryCode? cbc:MovieTitle?
 cbc:RoamingPartnerName? cbc:PayPerView? cbc:Quantity? cbc:TelecommunicationsServiceCall?
 cbc:TelecommunicationsServiceCallCode? cbc:CallBaseAmount? cbc:CallExtensionAmount? Price? Country?
 ExchangeRate* AllowanceCharge* TaxTotal* CallDuty* TimeDuty*
type TelecommunicationsSupplyType cbc:TelecommunicationsSupplyType?
 cbc:TelecommunicationsSupplyTypeCode? cbc:PrivacyCode cbc:Description* cbc:TotalAmount?
 TelecommunicationsSupplyLine+
type TelecommunicationsSupplyLineType cbc:ID cbc:PhoneNumber cbc:Description*
 cbc:LineExtensionAmount? ExchangeRate* AllowanceCharge* TaxTotal* TelecommunicationsService+
type TemperatureType cbc:AttributeID cbc:Measure cbc:Description*
type TenderLineType cbc:ID? cbc:Note* cbc:Quantity? cbc:LineExtensionAmount? cbc:TotalTaxAmount?
 cbc:OrderableUnit? cbc:ContentUnitQuantity? cbc:OrderQuantityIncrementNumeric?
 cbc:MinimumOrderQuantity? cbc:MaximumOrderQuantity? cbc:WarrantyInformation* cbc:PackLevelCode?
 DocumentReference* Item? OfferedItemLocationQuantity* ReplacementRelatedItem* WarrantyParty?
 WarrantyValidityPeriod? SubTenderLine* CallForTendersLineReference?
 CallForTendersDocumentReference?
type TenderPreparationType cbc:TenderEnvelopeID cbc:TenderEnvelopeTypeCode? cbc:Description*
 cbc:OpenTenderID? ProcurementProjectLot* DocumentTenderRequirement*
type TenderRequirementType cbc:Name cbc:Description* TemplateDocumentReference?
type TenderResultType cbc:TenderResultCode? cbc:Description* cbc:AdvertisementAmount? cbc:AwardDate
 cbc:AwardTime? cbc:ReceivedTenderQuantity? cbc:LowerTenderAmount? cbc:HigherTenderAmount?
 cbc:StartDate? cbc:ReceivedElectronicTenderQuantity? cbc:ReceivedForeignTenderQuantity? Contract?
 AwardedTenderedProject? ContractFormalizationPeriod? SubcontractTerms* WinningParty*
type TenderedProjectType cbc:VariantID? cbc:FeeAmount? cbc:FeeDescription* cbc:TenderEnvelopeID?
 cbc:TenderEnvelopeTypeCode? ProcurementProjectLot? EvidenceDocumentReference* TaxTotal*
 LegalMonetaryTotal? TenderLine* AwardingCriterionResponse*
type TendererPartyQualificationType InterestedProcurementProjectLot* MainQualifyingParty
 AdditionalQualifyingParty*
type TendererQualificationRequestType cbc:CompanyLegalFormCode? cbc:CompanyLegalForm?
 cbc:PersonalSituation* cbc:OperatingYearsQuantity? cbc:EmployeeQuantity? cbc:Description*
 RequiredBusinessClassificationScheme* TechnicalEvaluationCriterion* FinancialEvaluationCriterion*
 SpecificTendererRequirement* EconomicOperatorRole*
type TendererRequirementType cbc:Name* cbc:TendererRequirementTypeCode? cbc:Description*
 cbc:LegalReference? SuggestedEvidence*
type TenderingProcessType cbc:ID? cbc:OriginalContractingSystemID? cbc:Description*
 cbc:NegotiationDescription* cbc:ProcedureCode? cbc:UrgencyCode? cbc:ExpenseCode?
 cbc:PartPresentationCode? cbc:ContractingSystemCode? cbc:SubmissionMethodCode?
 cbc:CandidateReductionConstraintIndicator? cbc:GovernmentAgreementConstraintIndicator?
 DocumentAvailabilityPeriod? TenderSubmissionDeadlinePeriod? InvitationSubmissionPeriod?
 ParticipationRequestReceptionPeriod? NoticeDocumentReference* AdditionalDocumentReference*
 ProcessJustification* EconomicOperatorShortList? OpenTenderEvent* AuctionTerms? FrameworkAgreement?
type TenderingTermsType cbc:AwardingMethodTypeCode? cbc:PriceEvaluationCode?
 cbc:MaximumVariantQuantity? cbc:VariantConstraintIndicator? cbc:AcceptedVariantsDescription*
 cbc:PriceRevisionFormulaDescription* cbc:FundingProgramCode? cbc:FundingProgram*
 cbc:MaximumAdvertisementAmount? cbc:Note* cbc:PaymentFrequencyCode?
 cbc:EconomicOperatorRegistryURI? cbc:RequiredCurriculaIndicator? cbc:OtherConditionsIndicator?
 cbc:AdditionalConditions* cbc:LatestSecurityClearanceDate? cbc:DocumentationFeeAmount?
 PenaltyClause* RequiredFinancialGuarantee* ProcurementLegislationDocumentReference?
 FiscalLegislationDocumentReference? EnvironmentalLegislationDocumentReference?
 EmploymentLegislationDocumentReference? ContractualDocumentReference*
 CallForTendersDocumentReference? WarrantyValidityPeriod? PaymentTerms*
 TendererQualificationRequest* AllowedSubcontractTerms* TenderPreparation*
 ContractExecutionRequirement* AwardingTerms? AdditionalInformationParty? DocumentProviderParty?
 TenderRecipientParty? ContractResponsibleParty? TenderEvaluationParty* TenderValidityPeriod?
 ContractAcceptancePeriod? AppealTerms? Language* BudgetAccountLine*
 ReplacedNoticeDocumentReference?
type TradeFinancingType cbc:ID? cbc:FinancingInstrumentCode? ContractDocumentReference?
 DocumentReference* FinancingParty FinancingFinancialAccount? Clause*
type TradingTermsType cbc:Information* cbc:Reference? ApplicableAddress?
type TransactionConditionsType cbc:ID? cbc:ActionCode? cbc:Description* DocumentReference*
type TransportEquipmentType cbc:ID? cbc:ReferencedConsignmentID* cbc:TransportEquipmentTypeCode?
 cbc:ProviderTypeCode? cbc:OwnerTypeCode? cbc:SizeTypeCode? cbc:DispositionCode?
 cbc:FullnessIndicationCode? cbc:RefrigerationOnIndicator? cbc:Information*
 cbc:ReturnabilityIndicator? cbc:LegalStatusIndicator? cbc:AirFlowPercent? cbc:HumidityPercent?
 cbc:AnimalFoodApprovedIndicator? cbc:HumanFoodApprovedIndicator?
 cbc:DangerousGoodsApprovedIndicator? cbc:RefrigeratedIndicator? cbc:Characteristics?
 cbc:DamageRemarks* cbc:Description* cbc:SpecialTransportRequirements* cbc:GrossWeightMeasure?
 cbc:GrossVolumeMeasure? cbc:TareWeightMeasure? cbc:TrackingDeviceCode? cbc:PowerIndicator?
 cbc:TraceID? MeasurementDimension* TransportEquipmentSeal* MinimumTemperature? MaximumTemperature?
 ProviderParty? LoadingProofParty? SupplierParty? OwnerParty? OperatingParty? LoadingLocation?
 UnloadingLocation? StorageLocation? PositioningTransportEvent* QuarantineTransportEvent*
 DeliveryTransportEvent* PickupTransportEvent* HandlingTransportEvent* LoadingTransportEvent*
 TransportEvent* ApplicableTransportMeans? HaulageTradingTerms* HazardousGoodsTransit*
 PackagedTransportHandlingUnit* ServiceAllowanceCharge* FreightAllowanceCharge*
 AttachedTransportEquipment* Delivery? Pickup? Despatch? ShipmentDocumentReference*
 ContainedInTransportEquipment* Package* GoodsItem*
type TransportEquipmentSealType cbc:ID cbc:SealIssuerTypeCode? cbc:Condition? cbc:SealStatusCode?
 cbc:SealingPartyType?
type TransportEventType cbc:IdentificationID? cbc:OccurrenceDate? cbc:OccurrenceTime?
 cbc:TransportEventTypeCode? cbc:Description* cbc:CompletionIndicator? ReportedShipment?
 CurrentStatus* Contact* Location? Signature? Period*
type TransportExecutionTermsType cbc:TransportUserSpecialTerms*
 cbc:TransportServiceProviderSpecialTerms* cbc:ChangeConditions* PaymentTerms* DeliveryTerms*
 BonusPaymentTerms? CommissionPaymentTerms? PenaltyPaymentTerms? EnvironmentalEmission*
 NotificationRequirement* ServiceChargePaymentTerms?
type TransportHandlingUnitType cbc:ID? cbc:TransportHandlingUnitTypeCode? cbc:HandlingCode?
 cbc:HandlingInstructions* cbc:HazardousRiskIndicator? cbc:TotalGoodsItemQuantity?
 cbc:TotalPackageQuantity? cbc:DamageRemarks* cbc:ShippingMarks* cbc:TraceID?
 HandlingUnitDespatchLine* ActualPackage* ReceivedHandlingUnitReceiptLine* TransportEquipment*
 TransportMeans* HazardousGoodsTransit* MeasurementDimension* MinimumTemperature?
 MaximumTemperature? GoodsItem* FloorSpaceMeasurementDimension? PalletSpaceMeasurementDimension?
 ShipmentDocumentReference* Status* CustomsDeclaration* ReferencedShipment* Package*
type TransportMeansType cbc:JourneyID? cbc:RegistrationNationalityID? cbc:RegistrationNationality*
 cbc:DirectionCode? cbc:TransportMeansTypeCode? cbc:TradeServiceCode? Stowage? AirTransport?
 RoadTransport? RailTransport? MaritimeTransport? OwnerParty? MeasurementDimension*
type TransportScheduleType cbc:SequenceNumeric cbc:ReferenceDate? cbc:ReferenceTime?
 cbc:ReliabilityPercent? cbc:Remarks* StatusLocation ActualArrivalTransportEvent?
 ActualDepartureTransportEvent? EstimatedDepartureTransportEvent? EstimatedArrivalTransportEvent?
 PlannedDepartureTransportEvent? PlannedArrivalTransportEvent?
type TransportationSegmentType cbc:SequenceNumeric cbc:TransportExecutionPlanReferenceID?
 TransportationService TransportServiceProviderParty ReferencedConsignment? ShipmentStage*
type TransportationServiceType cbc:TransportServiceCode cbc:TariffClassCode? cbc:Priority?
 cbc:FreightRateClassCode? cbc:TransportationServiceDescription*
 cbc:TransportationServiceDetailsURI? cbc:NominationDate? cbc:NominationTime? cbc:Name?
 cbc:SequenceNumeric? TransportEquipment* SupportedTransportEquipment*
 UnsupportedTransportEquipment* CommodityClassification* SupportedCommodityClassification*
 UnsupportedCommodityClassification* TotalCapacityDimension? ShipmentStage* TransportEvent*
 ResponsibleTransportServiceProviderParty? EnvironmentalEmission* EstimatedDurationPeriod?
 ScheduledServiceFrequency*
type UnstructuredPriceType cbc:PriceAmount? cbc:TimeAmount?
type UtilityItemType cbc:ID cbc:SubscriberID? cbc:SubscriberType? cbc:SubscriberTypeCode?
 cbc:Description* cbc:PackQuantity? cbc:PackSizeNumeric? cbc:ConsumptionType?
 cbc:ConsumptionTypeCode? cbc:CurrentChargeType? cbc:CurrentChargeTypeCode? cbc:OneTimeChargeType?
 cbc:OneTimeChargeTypeCode? TaxCategory? Contract?
type WebSiteAccessType cbc:URI? cbc:Password cbc:Login
type WinningPartyType cbc:Rank? Party
type WorkPhaseReferenceType cbc:ID? cbc:WorkPhaseCode? cbc:WorkPhase* cbc:ProgressPercent?
 cbc:StartDate? cbc:EndDate? WorkOrderDocumentReference*
`
