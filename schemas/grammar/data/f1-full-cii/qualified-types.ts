import type { GrammarModule } from '../../grammar.ts'

export const F1_FULL_CII_QUALIFIED_TYPES: GrammarModule = {
  name: 'qualified-types',
  namespace: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
  imports: {
    udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  },
  includes: [],
  isQualified: true,
  rules: `
simple AccountingAccountTypeCodeContentType xs:token
type AccountingAccountTypeCodeType value AccountingAccountTypeCodeContentType
 @listID=xs:token?'AccountingE501' @listAgencyID=xs:token?'210' @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple AccountingAmountTypeCodeContentType xs:token
type AccountingAmountTypeCodeType value AccountingAmountTypeCodeContentType
 @listID=xs:token?'AccountingE601' @listAgencyID=xs:token?'210' @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple AccountingDocumentCodeContentType xs:token
simple AccountingDocumentCodeListAgencyIDContentType xs:token
type AccountingDocumentCodeType value AccountingDocumentCodeContentType
 @listID=xs:token?'1001_Accounting' @listAgencyID=AccountingDocumentCodeListAgencyIDContentType?'6'
 @listVersionID=xs:token? @listURI=xs:anyURI?
simple AdjustmentReasonCodeContentType xs:token
simple AdjustmentReasonCodeListAgencyIDContentType xs:token
type AdjustmentReasonCodeType value AdjustmentReasonCodeContentType @listID=xs:token?'4465'
 @listAgencyID=AdjustmentReasonCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
simple AllowanceChargeIdentificationCodeContentType xs:token
type AllowanceChargeIdentificationCodeType value AllowanceChargeIdentificationCodeContentType
 @listID=xs:token?'5189_AllowanceChargeID' @listAgencyID=xs:token?'6' @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple AllowanceChargeReasonCodeContentType xs:token
simple AllowanceChargeReasonCodeListAgencyIDContentType xs:token
type AllowanceChargeReasonCodeType value AllowanceChargeReasonCodeContentType
 @listID=xs:token?'4465_AllowanceChargeReasonCode'
 @listAgencyID=AllowanceChargeReasonCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple AutomaticDataCaptureMethodCodeContentType xs:token
simple AutomaticDataCaptureMethodCodeListAgencyIDContentType xs:token
type AutomaticDataCaptureMethodCodeType value AutomaticDataCaptureMethodCodeContentType
 @listID=xs:token?'7233_AutomaticDataCaptureMethodCode'
 @listAgencyID=AutomaticDataCaptureMethodCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple CargoCategoryCodeContentType xs:token
simple CargoCategoryCodeListAgencyIDContentType xs:token
type CargoCategoryCodeType value CargoCategoryCodeContentType
 @listID=xs:token?'Recommendation 21-Annex I'
 @listAgencyID=CargoCategoryCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @name=xs:string?
simple CargoCommodityCategoryCodeContentType xs:token
type CargoCommodityCategoryCodeType value CargoCommodityCategoryCodeContentType
 @listID=xs:token?'7357' @listAgencyID=xs:token?'6' @listVersionID=xs:token? @name=xs:string?
simple CargoOperationalCategoryCodeContentType xs:token
simple CargoOperationalCategoryCodeListAgencyIDContentType xs:token
type CargoOperationalCategoryCodeType value CargoOperationalCategoryCodeContentType
 @listID=xs:token?'7085b' @listAgencyID=CargoOperationalCategoryCodeListAgencyIDContentType?'6'
 @listVersionID=xs:token? @name=xs:string?
simple ChargePayingPartyRoleCodeContentType xs:token
simple ChargePayingPartyRoleCodeListAgencyIDContentType xs:token
type ChargePayingPartyRoleCodeType value ChargePayingPartyRoleCodeContentType
 @listID=xs:token?'3035_Charge Paying'
 @listAgencyID=ChargePayingPartyRoleCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @name=xs:string?
simple CommunicationChannelCodeContentType xs:token
simple CommunicationChannelCodeListAgencyIDContentType xs:token
type CommunicationChannelCodeType value CommunicationChannelCodeContentType
 @listID=xs:token?'3155_CommunicationChannelCode'
 @listAgencyID=CommunicationChannelCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple ContactTypeCodeContentType xs:token
simple ContactTypeCodeListAgencyIDContentType xs:token
type ContactTypeCodeType value ContactTypeCodeContentType @listID=xs:token?'3139_ContactTypeCode'
 @listAgencyID=ContactTypeCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple CountryIDContentType xs:token
simple CountryIDSchemeAgencyIDContentType xs:token
type CountryIDType value CountryIDContentType @schemeID=xs:token?
 @schemeAgencyID=CountryIDSchemeAgencyIDContentType? @schemeVersionID=xs:token?'second edition 2006'
simple CurrencyCodeContentType xs:token
simple CurrencyCodeListAgencyIDContentType xs:token
type CurrencyCodeType value CurrencyCodeContentType @listID=xs:token?'ISO 4217 3A'
 @listAgencyID=CurrencyCodeListAgencyIDContentType?'5' @listVersionID=xs:token? @listURI=xs:anyURI?
simple DeliveryTermsCodeContentType xs:token
simple DeliveryTermsCodeListAgencyIDContentType xs:token
type DeliveryTermsCodeType value DeliveryTermsCodeContentType @listID=xs:token?'4053'
 @listAgencyID=DeliveryTermsCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
simple DimensionTypeCodeContentType xs:token
simple DimensionTypeCodeListAgencyIDContentType xs:token
type DimensionTypeCodeType value DimensionTypeCodeContentType @listID=xs:token?'6145'
 @listAgencyID=DimensionTypeCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @name=xs:string?
simple DocumentCodeContentType xs:token
simple DocumentCodeListAgencyIDContentType xs:token
type DocumentCodeType value DocumentCodeContentType @listID=xs:token?'1001'
 @listAgencyID=DocumentCodeListAgencyIDContentType?'6' @listVersionID=xs:token? @name=xs:string?
 @listURI=xs:anyURI?
simple DocumentStatusCodeContentType xs:token
simple DocumentStatusCodeListAgencyIDContentType xs:token
type DocumentStatusCodeType value DocumentStatusCodeContentType @listID=xs:token?'1373'
 @listAgencyID=DocumentStatusCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @name=xs:string?
simple FormattedDateTimeFormatContentType xs:string
type FormattedDateTimeType DateTimeString={ value xs:string
 @format=FormattedDateTimeFormatContentType? }?
simple FreightChargeTariffClassCodeContentType xs:token
simple FreightChargeTariffClassCodeListAgencyIDContentType xs:token
type FreightChargeTariffClassCodeType value FreightChargeTariffClassCodeContentType
 @listID=xs:token?'5243' @listAgencyID=FreightChargeTariffClassCodeListAgencyIDContentType?'6'
 @listVersionID=xs:token? @name=xs:string?
simple FreightChargeTypeIDContentType xs:token
simple FreightChargeTypeIDSchemeAgencyIDContentType xs:token
type FreightChargeTypeIDType value FreightChargeTypeIDContentType @schemeID=xs:token?
 @schemeAgencyID=FreightChargeTypeIDSchemeAgencyIDContentType? @schemeVersionID=xs:token?
simple GoodsTypeCodeContentType xs:token
type GoodsTypeCodeType value GoodsTypeCodeContentType @listID=xs:token?'TDED 7357'
 @listAgencyID=xs:token?'6' @listVersionID=xs:token? @name=xs:string?
simple GoodsTypeExtensionCodeContentType xs:token
type GoodsTypeExtensionCodeType value GoodsTypeExtensionCodeContentType @listID=xs:token?'TDED 7361'
 @listAgencyID=xs:token?'6' @listVersionID=xs:token? @name=xs:string?
type LinearUnitMeasureType value xs:decimal @unitCode=LinearUnitMeasureUnitCodeContentType?
 @unitCodeListVersionID=xs:token?
simple LinearUnitMeasureUnitCodeContentType xs:token minLength '1' maxLength '3'
simple LineStatusCodeContentType xs:token
simple LineStatusCodeListAgencyIDContentType xs:token
type LineStatusCodeType value LineStatusCodeContentType @listID=xs:token?'1229_LineStatusCode'
 @listAgencyID=LineStatusCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple LogisticsChargeCalculationBasisCodeContentType xs:token
type LogisticsChargeCalculationBasisCodeType value LogisticsChargeCalculationBasisCodeContentType
 @listID=xs:token?'TDED 6131' @listAgencyID=xs:token?'6' @listVersionID=xs:token? @name=xs:string?
simple MessageFunctionCodeContentType xs:token
simple MessageFunctionCodeListAgencyIDContentType xs:token
type MessageFunctionCodeType value MessageFunctionCodeContentType
 @listID=xs:token?'1225_MessageFunctionTypeCode'
 @listAgencyID=MessageFunctionCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple PackageTypeCodeContentType xs:token
simple PackageTypeCodeListAgencyIDContentType xs:token
type PackageTypeCodeType value PackageTypeCodeContentType @listID=xs:token?'7065'
 @listAgencyID=PackageTypeCodeListAgencyIDContentType?'6' @listVersionID=xs:token? @name=xs:string?
simple PackagingMarkingCodeContentType xs:token
simple PackagingMarkingCodeListAgencyIDContentType xs:token
type PackagingMarkingCodeType value PackagingMarkingCodeContentType
 @listID=xs:token?'7233_PackagingMarkingCode'
 @listAgencyID=PackagingMarkingCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple PartyRoleCodeContentType xs:token
simple PartyRoleCodeListAgencyIDContentType xs:token
type PartyRoleCodeType value PartyRoleCodeContentType @listID=xs:token?'3035'
 @listAgencyID=PartyRoleCodeListAgencyIDContentType?'6' @listVersionID=xs:token? @name=xs:string?
simple PaymentGuaranteeMeansCodeContentType xs:token
simple PaymentGuaranteeMeansCodeListAgencyIDContentType xs:token
type PaymentGuaranteeMeansCodeType value PaymentGuaranteeMeansCodeContentType
 @listID=xs:token?'4431' @listAgencyID=PaymentGuaranteeMeansCodeListAgencyIDContentType?'6'
 @listVersionID=xs:token?
simple PaymentMeansChannelCodeContentType xs:token
simple PaymentMeansChannelCodeListAgencyIDContentType xs:token
type PaymentMeansChannelCodeType value PaymentMeansChannelCodeContentType @listID=xs:token?'4435'
 @listAgencyID=PaymentMeansChannelCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @name=xs:string?
simple PaymentMeansCodeContentType xs:token
simple PaymentMeansCodeListAgencyIDContentType xs:token
type PaymentMeansCodeType value PaymentMeansCodeContentType @listID=xs:token?'4461'
 @listAgencyID=PaymentMeansCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
simple PaymentTermsEventTimeReferenceCodeContentType xs:token
simple PaymentTermsEventTimeReferenceCodeListAgencyIDContentType xs:token
type PaymentTermsEventTimeReferenceCodeType value PaymentTermsEventTimeReferenceCodeContentType
 @listID=xs:token?'2475_Payment Terms Event'
 @listAgencyID=PaymentTermsEventTimeReferenceCodeListAgencyIDContentType?'6'
 @listVersionID=xs:token?
simple PaymentTermsIDContentType xs:token
simple PaymentTermsIDSchemeAgencyIDContentType xs:token
type PaymentTermsIDType value PaymentTermsIDContentType @schemeID=xs:token?
 @schemeAgencyID=PaymentTermsIDSchemeAgencyIDContentType? @schemeVersionID=xs:token?
simple PaymentTermsTypeCodeContentType xs:token
simple PaymentTermsTypeCodeListAgencyIDContentType xs:token
type PaymentTermsTypeCodeType value PaymentTermsTypeCodeContentType @listID=xs:token?'4279'
 @listAgencyID=PaymentTermsTypeCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @name=xs:string?
simple PriceTypeCodeContentType xs:token
simple PriceTypeCodeListAgencyIDContentType xs:token
type PriceTypeCodeType value PriceTypeCodeContentType @listID=xs:token?'5375'
 @listAgencyID=PriceTypeCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
simple ReferenceCodeContentType xs:token
simple ReferenceCodeListAgencyIDContentType xs:token
type ReferenceCodeType value ReferenceCodeContentType @listID=xs:token?'1153_ReferenceTypeCode'
 @listAgencyID=ReferenceCodeListAgencyIDContentType?'6' @listVersionID=xs:token? @name=xs:string?
simple TaxCategoryCodeContentType xs:token
simple TaxCategoryCodeListAgencyIDContentType xs:token
type TaxCategoryCodeType value TaxCategoryCodeContentType @listID=xs:token?'5305'
 @listAgencyID=TaxCategoryCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @listURI=xs:anyURI?
simple TaxTypeCodeContentType xs:token
simple TaxTypeCodeListAgencyIDContentType xs:token
type TaxTypeCodeType value TaxTypeCodeContentType @listID=xs:token?'5153'
 @listAgencyID=TaxTypeCodeListAgencyIDContentType?'6' @listVersionID=xs:token? @listURI=xs:anyURI?
simple TimeReferenceCodeContentType xs:token
simple TimeReferenceCodeListAgencyIDContentType xs:token
type TimeReferenceCodeType value TimeReferenceCodeContentType @listID=xs:token?'2475'
 @listAgencyID=TimeReferenceCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @name=xs:string?
simple TransportEquipmentCategoryCodeContentType xs:token
simple TransportEquipmentCategoryCodeListAgencyIDContentType xs:token
type TransportEquipmentCategoryCodeType value TransportEquipmentCategoryCodeContentType
 @listID=xs:token?'8053' @listAgencyID=TransportEquipmentCategoryCodeListAgencyIDContentType?'6'
 @listVersionID=xs:token? @name=xs:string?
simple TransportEquipmentFullnessCodeContentType xs:token
simple TransportEquipmentFullnessCodeListAgencyIDContentType xs:token
type TransportEquipmentFullnessCodeType value TransportEquipmentFullnessCodeContentType
 @listID=xs:token?'8169' @listAgencyID=TransportEquipmentFullnessCodeListAgencyIDContentType?'6'
 @listVersionID=xs:token? @name=xs:string?
simple TransportEquipmentSizeTypeCodeContentType xs:token
simple TransportEquipmentSizeTypeCodeListAgencyIDContentType xs:token
type TransportEquipmentSizeTypeCodeType value TransportEquipmentSizeTypeCodeContentType
 @listID=xs:token?'8155' @listAgencyID=TransportEquipmentSizeTypeCodeListAgencyIDContentType?'6'
 @listVersionID=xs:token? @name=xs:string?
simple TransportMeansTypeCodeContentType xs:token
simple TransportMeansTypeCodeListAgencyIDContentType xs:token
type TransportMeansTypeCodeType value TransportMeansTypeCodeContentType
 @listID=xs:token?'Recommendation 28'
 @listAgencyID=TransportMeansTypeCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @name=xs:string?
simple TransportModeCodeContentType xs:token
simple TransportModeCodeListAgencyIDContentType xs:token
type TransportModeCodeType value TransportModeCodeContentType @listID=xs:token?'Recommendation 19'
 @listAgencyID=TransportModeCodeListAgencyIDContentType?'6' @listVersionID=xs:token?
 @name=xs:string?
simple TransportMovementStageCodeContentType xs:token
simple TransportMovementStageCodeListAgencyIDContentType xs:token
type TransportMovementStageCodeType value TransportMovementStageCodeContentType
 @listID=xs:token?'8051' @listAgencyID=TransportMovementStageCodeListAgencyIDContentType?'6'
 @listVersionID=xs:token? @name=xs:string?
type VolumeUnitMeasureType value xs:decimal @unitCode=VolumeUnitMeasureUnitCodeContentType?
 @unitCodeListVersionID=xs:token?
simple VolumeUnitMeasureUnitCodeContentType xs:token minLength '1' maxLength '3'
type WeightUnitMeasureType value xs:decimal @unitCode=WeightUnitMeasureUnitCodeContentType?
 @unitCodeListVersionID=xs:token?
simple WeightUnitMeasureUnitCodeContentType xs:token minLength '1' maxLength '3'
`,
}
