import type { GrammarModule } from '../../grammar.ts'

export const CII_QUALIFIED_TYPES: GrammarModule = {
  name: 'qualified-types',
  namespace: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
  imports: {},
  includes: [],
  isQualified: true,
  rules: `
simple AccountingAccountTypeCodeContentType xs:token
type AccountingAccountTypeCodeType value AccountingAccountTypeCodeContentType @listID=xs:token?
 @listAgencyID=xs:token? @listVersionID=xs:token? @listURI=xs:anyURI?
simple AccountingAmountTypeCodeContentType xs:token
type AccountingAmountTypeCodeType value AccountingAmountTypeCodeContentType @listID=xs:token?
 @listAgencyID=xs:token? @listVersionID=xs:token? @listURI=xs:anyURI?
simple StatusDescriptionCodeAccountingDebitCreditContentType xs:token
simple AccountingDebitCreditStatusCodeListAgencyIDContentType xs:token
type AccountingDebitCreditStatusCodeType value StatusDescriptionCodeAccountingDebitCreditContentType
 @listID=xs:token?'4405_Accounting Debit Credit'
 @listAgencyID=AccountingDebitCreditStatusCodeListAgencyIDContentType? @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple AccountingDocumentCodeContentType xs:token
simple AccountingDocumentCodeListAgencyIDContentType xs:token
type AccountingDocumentCodeType value AccountingDocumentCodeContentType @listID=xs:token?
 @listAgencyID=AccountingDocumentCodeListAgencyIDContentType? @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple AdjustmentReasonCodeContentType xs:token
simple AdjustmentReasonCodeListAgencyIDContentType xs:token
type AdjustmentReasonCodeType value AdjustmentReasonCodeContentType @listID=xs:token?
 @listAgencyID=AdjustmentReasonCodeListAgencyIDContentType? @listVersionID=xs:token?
simple AddressTypeContentType xs:token
simple AddressTypeCodeListAgencyIDContentType xs:token
type AddressTypeCodeType value AddressTypeContentType @listID=xs:token?
 @listAgencyID=AddressTypeCodeListAgencyIDContentType? @listVersionID=xs:token?
simple AllowanceChargeIdentificationCodeContentType xs:token
type AllowanceChargeIdentificationCodeType value AllowanceChargeIdentificationCodeContentType
 @listID=xs:token? @listAgencyID=xs:token? @listVersionID=xs:token? @listURI=xs:anyURI?
simple AllowanceChargeReasonCodeContentType xs:token
simple AllowanceChargeReasonCodeListAgencyIDContentType xs:token
type AllowanceChargeReasonCodeType value AllowanceChargeReasonCodeContentType @listID=xs:token?
 @listAgencyID=AllowanceChargeReasonCodeListAgencyIDContentType? @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple AutomaticDataCaptureMethodCodeContentType xs:token
simple AutomaticDataCaptureMethodCodeListAgencyIDContentType xs:token
type AutomaticDataCaptureMethodCodeType value AutomaticDataCaptureMethodCodeContentType
 @listID=xs:token? @listAgencyID=AutomaticDataCaptureMethodCodeListAgencyIDContentType?
 @listVersionID=xs:token? @listURI=xs:anyURI?
simple CargoCategoryCodeContentType xs:token
simple CargoCategoryCodeListAgencyIDContentType xs:token
type CargoCategoryCodeType value CargoCategoryCodeContentType @listID=xs:token?
 @listAgencyID=CargoCategoryCodeListAgencyIDContentType? @listVersionID=xs:token? @name=xs:string?
simple CargoCommodityCategoryCodeContentType xs:token
type CargoCommodityCategoryCodeType value CargoCommodityCategoryCodeContentType @listID=xs:token?
 @listAgencyID=xs:token? @listVersionID=xs:token? @name=xs:string?
simple CargoOperationalCategoryCodeContentType xs:token
simple CargoOperationalCategoryCodeListAgencyIDContentType xs:token
type CargoOperationalCategoryCodeType value CargoOperationalCategoryCodeContentType
 @listID=xs:token? @listAgencyID=CargoOperationalCategoryCodeListAgencyIDContentType?
 @listVersionID=xs:token? @name=xs:string?
simple ChargePayingPartyRoleCodeContentType xs:token
simple ChargePayingPartyRoleCodeListAgencyIDContentType xs:token
type ChargePayingPartyRoleCodeType value ChargePayingPartyRoleCodeContentType @listID=xs:token?
 @listAgencyID=ChargePayingPartyRoleCodeListAgencyIDContentType? @listVersionID=xs:token?
 @name=xs:string?
simple CommunicationChannelCodeContentType xs:token
simple CommunicationChannelCodeListAgencyIDContentType xs:token
type CommunicationChannelCodeType value CommunicationChannelCodeContentType @listID=xs:token?
 @listAgencyID=CommunicationChannelCodeListAgencyIDContentType? @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple ContactTypeCodeContentType xs:token
simple ContactTypeCodeListAgencyIDContentType xs:token
type ContactTypeCodeType value ContactTypeCodeContentType @listID=xs:token?
 @listAgencyID=ContactTypeCodeListAgencyIDContentType? @listVersionID=xs:token? @listURI=xs:anyURI?
simple CountryIDContentType xs:token
simple CountryIDSchemeAgencyIDContentType xs:token
type CountryIDType value CountryIDContentType @schemeID=xs:token?
 @schemeAgencyID=CountryIDSchemeAgencyIDContentType? @schemeVersionID=xs:token?
simple CurrencyCodeContentType xs:token
simple CurrencyCodeListAgencyIDContentType xs:token
type CurrencyCodeType value CurrencyCodeContentType @listID=xs:token?
 @listAgencyID=CurrencyCodeListAgencyIDContentType? @listVersionID=xs:token? @listURI=xs:anyURI?
simple DangerousGoodsPackingCodeContentType xs:token
simple DangerousGoodsPackagingLevelCodeListAgencyIDContentType xs:token
type DangerousGoodsPackagingLevelCodeType value DangerousGoodsPackingCodeContentType
 @listAgencyID=DangerousGoodsPackagingLevelCodeListAgencyIDContentType?
simple DangerousGoodsRegulationCodeContentType xs:token
simple DangerousGoodsRegulationCodeListAgencyIDContentType xs:token
type DangerousGoodsRegulationCodeType value DangerousGoodsRegulationCodeContentType
 @listAgencyID=DangerousGoodsRegulationCodeListAgencyIDContentType?
simple DeliveryTermsCodeContentType xs:token
simple DeliveryTermsCodeListAgencyIDContentType xs:token
type DeliveryTermsCodeType value DeliveryTermsCodeContentType @listID=xs:token?
 @listAgencyID=DeliveryTermsCodeListAgencyIDContentType? @listVersionID=xs:token?
simple DeliveryTermsFunctionCodeContentType xs:token
simple DeliveryTermsFunctionCodeListAgencyIDContentType xs:token
type DeliveryTermsFunctionCodeType value DeliveryTermsFunctionCodeContentType
 @listAgencyID=DeliveryTermsFunctionCodeListAgencyIDContentType?
simple DimensionTypeCodeContentType xs:token
simple DimensionTypeCodeListAgencyIDContentType xs:token
type DimensionTypeCodeType value DimensionTypeCodeContentType @listID=xs:token?
 @listAgencyID=DimensionTypeCodeListAgencyIDContentType? @listVersionID=xs:token? @name=xs:string?
simple DocumentCodeContentType xs:token
simple DocumentCodeListAgencyIDContentType xs:token
type DocumentCodeType value DocumentCodeContentType @listID=xs:token?
 @listAgencyID=DocumentCodeListAgencyIDContentType? @listVersionID=xs:token? @name=xs:string?
 @listURI=xs:anyURI?
simple DocumentStatusCodeContentType xs:token
simple DocumentStatusCodeListAgencyIDContentType xs:token
type DocumentStatusCodeType value DocumentStatusCodeContentType @listID=xs:token?
 @listAgencyID=DocumentStatusCodeListAgencyIDContentType? @listVersionID=xs:token? @name=xs:string?
simple FormattedDateTimeFormatContentType xs:string
simple TimeOnlyFormattedDateTimeType xs:string
simple DateOnlyFormattedDateTimeType xs:string
type FormattedDateTimeType DateTimeString={ value xs:string
 @format=FormattedDateTimeFormatContentType? }
simple FreightChargeTariffClassCodeContentType xs:token
simple FreightChargeTariffClassCodeListAgencyIDContentType xs:token
type FreightChargeTariffClassCodeType value FreightChargeTariffClassCodeContentType
 @listID=xs:token? @listAgencyID=FreightChargeTariffClassCodeListAgencyIDContentType?
 @listVersionID=xs:token? @name=xs:string?
simple FreightChargeTypeIDContentType xs:token
simple FreightChargeTypeIDSchemeAgencyIDContentType xs:token
type FreightChargeTypeIDType value FreightChargeTypeIDContentType @schemeID=xs:token?
 @schemeAgencyID=FreightChargeTypeIDSchemeAgencyIDContentType? @schemeVersionID=xs:token?
simple GoodsTypeCodeContentType xs:token
type GoodsTypeCodeType value GoodsTypeCodeContentType @listID=xs:token? @listAgencyID=xs:token?
 @listVersionID=xs:token? @name=xs:string?
simple GoodsTypeExtensionCodeContentType xs:token
type GoodsTypeExtensionCodeType value GoodsTypeExtensionCodeContentType @listID=xs:token?
 @listAgencyID=xs:token? @listVersionID=xs:token? @name=xs:string?
type LinearUnitMeasureType value xs:decimal @unitCode=LinearUnitMeasureUnitCodeContentType?
 @unitCodeListVersionID=xs:token?
simple LinearUnitMeasureUnitCodeContentType xs:token minLength '1' maxLength '3'
simple LineStatusCodeContentType xs:token
simple LineStatusCodeListAgencyIDContentType xs:token
type LineStatusCodeType value LineStatusCodeContentType @listID=xs:token?
 @listAgencyID=LineStatusCodeListAgencyIDContentType? @listVersionID=xs:token? @listURI=xs:anyURI?
simple LocationFunctionCodeContentType xs:token
simple LocationFunctionCodeListAgencyIDContentType xs:token
type LocationFunctionCodeType value LocationFunctionCodeContentType
 @listAgencyID=LocationFunctionCodeListAgencyIDContentType?
simple LogisticsChargeCalculationBasisCodeContentType xs:token
type LogisticsChargeCalculationBasisCodeType value LogisticsChargeCalculationBasisCodeContentType
 @listID=xs:token? @listAgencyID=xs:token? @listVersionID=xs:token? @name=xs:string?
simple MessageFunctionCodeContentType xs:token
simple MessageFunctionCodeListAgencyIDContentType xs:token
type MessageFunctionCodeType value MessageFunctionCodeContentType @listID=xs:token?
 @listAgencyID=MessageFunctionCodeListAgencyIDContentType? @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple PackageTypeCodeContentType xs:token
simple PackageTypeCodeListAgencyIDContentType xs:token
type PackageTypeCodeType value PackageTypeCodeContentType @listID=xs:token?
 @listAgencyID=PackageTypeCodeListAgencyIDContentType? @listVersionID=xs:token? @name=xs:string?
simple PackagingMarkingCodeContentType xs:token
simple PackagingMarkingCodeListAgencyIDContentType xs:token
type PackagingMarkingCodeType value PackagingMarkingCodeContentType @listID=xs:token?
 @listAgencyID=PackagingMarkingCodeListAgencyIDContentType? @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple PartyRoleCodeContentType xs:token
simple PartyRoleCodeListAgencyIDContentType xs:token
type PartyRoleCodeType value PartyRoleCodeContentType @listID=xs:token?
 @listAgencyID=PartyRoleCodeListAgencyIDContentType? @listVersionID=xs:token? @name=xs:string?
simple PaymentGuaranteeMeansCodeContentType xs:token
simple PaymentGuaranteeMeansCodeListAgencyIDContentType xs:token
type PaymentGuaranteeMeansCodeType value PaymentGuaranteeMeansCodeContentType @listID=xs:token?
 @listAgencyID=PaymentGuaranteeMeansCodeListAgencyIDContentType? @listVersionID=xs:token?
simple PaymentMeansChannelCodeContentType xs:token
simple PaymentMeansChannelCodeListAgencyIDContentType xs:token
type PaymentMeansChannelCodeType value PaymentMeansChannelCodeContentType @listID=xs:token?
 @listAgencyID=PaymentMeansChannelCodeListAgencyIDContentType? @listVersionID=xs:token?
 @name=xs:string?
simple PaymentMeansCodeContentType xs:token
simple PaymentMeansCodeListAgencyIDContentType xs:token
type PaymentMeansCodeType value PaymentMeansCodeContentType @listID=xs:token?
 @listAgencyID=PaymentMeansCodeListAgencyIDContentType? @listVersionID=xs:token?
simple PaymentTermsEventTimeReferenceCodeContentType xs:token
simple PaymentTermsEventTimeReferenceCodeListAgencyIDContentType xs:token
type PaymentTermsEventTimeReferenceCodeType value PaymentTermsEventTimeReferenceCodeContentType
 @listID=xs:token? @listAgencyID=PaymentTermsEventTimeReferenceCodeListAgencyIDContentType?
 @listVersionID=xs:token?
simple PaymentTermsIDContentType xs:token
simple PaymentTermsIDSchemeAgencyIDContentType xs:token
type PaymentTermsIDType value PaymentTermsIDContentType @schemeID=xs:token?
 @schemeAgencyID=PaymentTermsIDSchemeAgencyIDContentType? @schemeVersionID=xs:token?
simple PaymentTermsTypeCodeContentType xs:token
simple PaymentTermsTypeCodeListAgencyIDContentType xs:token
type PaymentTermsTypeCodeType value PaymentTermsTypeCodeContentType @listID=xs:token?
 @listAgencyID=PaymentTermsTypeCodeListAgencyIDContentType? @listVersionID=xs:token?
 @name=xs:string?
simple PriceTypeCodeContentType xs:token
simple PriceTypeCodeListAgencyIDContentType xs:token
type PriceTypeCodeType value PriceTypeCodeContentType @listID=xs:token?
 @listAgencyID=PriceTypeCodeListAgencyIDContentType? @listVersionID=xs:token?
simple ReferenceCodeContentType xs:token
simple ReferenceCodeListAgencyIDContentType xs:token
type ReferenceCodeType value ReferenceCodeContentType @listID=xs:token?
 @listAgencyID=ReferenceCodeListAgencyIDContentType? @listVersionID=xs:token? @name=xs:string?
simple SealConditionCodeContentType xs:token
simple SealConditionCodeListAgencyIDContentType xs:token
type SealConditionCodeType value SealConditionCodeContentType
 @listAgencyID=SealConditionCodeListAgencyIDContentType?
simple SealingPartyRoleCodeContentType xs:token
simple SealingPartyRoleCodeListAgencyIDContentType xs:token
type SealingPartyRoleCodeType value SealingPartyRoleCodeContentType @listID=xs:token?
 @listAgencyID=SealingPartyRoleCodeListAgencyIDContentType?
simple SealTypeCodeContentType xs:token
type SealTypeCodeType value SealTypeCodeContentType @listAgencyID=xs:token?
simple StatusCodeContentType xs:token
simple StatusCodeListAgencyIDContentType xs:token
type StatusCodeType value StatusCodeContentType @listAgencyID=StatusCodeListAgencyIDContentType?
simple TaxCategoryCodeContentType xs:token
simple TaxCategoryCodeListAgencyIDContentType xs:token
type TaxCategoryCodeType value TaxCategoryCodeContentType @listID=xs:token?
 @listAgencyID=TaxCategoryCodeListAgencyIDContentType? @listVersionID=xs:token? @listURI=xs:anyURI?
simple TaxTypeCodeContentType xs:token
simple TaxTypeCodeListAgencyIDContentType xs:token
type TaxTypeCodeType value TaxTypeCodeContentType @listID=xs:token?
 @listAgencyID=TaxTypeCodeListAgencyIDContentType? @listVersionID=xs:token? @listURI=xs:anyURI?
simple TimeReferenceCodeContentType xs:token
simple TimeReferenceCodeListAgencyIDContentType xs:token
type TimeReferenceCodeType value TimeReferenceCodeContentType @listID=xs:token?
 @listAgencyID=TimeReferenceCodeListAgencyIDContentType? @listVersionID=xs:token? @name=xs:string?
simple TransportEquipmentCategoryCodeContentType xs:token
simple TransportEquipmentCategoryCodeListAgencyIDContentType xs:token
type TransportEquipmentCategoryCodeType value TransportEquipmentCategoryCodeContentType
 @listID=xs:token? @listAgencyID=TransportEquipmentCategoryCodeListAgencyIDContentType?
 @listVersionID=xs:token? @name=xs:string?
simple TransportEquipmentFullnessCodeContentType xs:token
simple TransportEquipmentFullnessCodeListAgencyIDContentType xs:token
type TransportEquipmentFullnessCodeType value TransportEquipmentFullnessCodeContentType
 @listID=xs:token? @listAgencyID=TransportEquipmentFullnessCodeListAgencyIDContentType?
 @listVersionID=xs:token? @name=xs:string?
simple TransportEquipmentSizeTypeCodeContentType xs:token
simple TransportEquipmentSizeTypeCodeListAgencyIDContentType xs:token
type TransportEquipmentSizeTypeCodeType value TransportEquipmentSizeTypeCodeContentType
 @listID=xs:token? @listAgencyID=TransportEquipmentSizeTypeCodeListAgencyIDContentType?
 @listVersionID=xs:token? @name=xs:string?
simple TransportMeansTypeCodeContentType xs:token
simple TransportMeansTypeCodeListAgencyIDContentType xs:token
type TransportMeansTypeCodeType value TransportMeansTypeCodeContentType @listID=xs:token?
 @listAgencyID=TransportMeansTypeCodeListAgencyIDContentType? @listVersionID=xs:token?
 @name=xs:string?
simple TransportModeCodeContentType xs:token
simple TransportModeCodeListAgencyIDContentType xs:token
type TransportModeCodeType value TransportModeCodeContentType @listID=xs:token?
 @listAgencyID=TransportModeCodeListAgencyIDContentType? @listVersionID=xs:token? @name=xs:string?
simple TransportMovementStageCodeContentType xs:token
simple TransportMovementStageCodeListAgencyIDContentType xs:token
type TransportMovementStageCodeType value TransportMovementStageCodeContentType @listID=xs:token?
 @listAgencyID=TransportMovementStageCodeListAgencyIDContentType? @listVersionID=xs:token?
 @name=xs:string?
simple TransportPaymentArrangementCodeContentType xs:token
simple TransportServicePaymentArrangementCodeListAgencyIDContentType xs:token
type TransportServicePaymentArrangementCodeType value TransportPaymentArrangementCodeContentType
 @listAgencyID=TransportServicePaymentArrangementCodeListAgencyIDContentType?
type VolumeUnitMeasureType value xs:decimal @unitCode=VolumeUnitMeasureUnitCodeContentType?
 @unitCodeListVersionID=xs:token?
simple VolumeUnitMeasureUnitCodeContentType xs:token minLength '1' maxLength '3'
type WeightUnitMeasureType value xs:decimal @unitCode=WeightUnitMeasureUnitCodeContentType?
 @unitCodeListVersionID=xs:token?
simple WeightUnitMeasureUnitCodeContentType xs:token minLength '1' maxLength '3'
`,
}
