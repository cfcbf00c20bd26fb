import type { GrammarModule } from '../../grammar.ts'

export const CDAR_AGGREGATES: GrammarModule = {
  name: 'aggregates',
  namespace: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  imports: {
    qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
    udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  },
  includes: [],
  isQualified: true,
  rules: `
type AcknowledgementDocumentType MultipleReferencesIndicator=udt:IndicatorType? ID=udt:IDType?
 TypeCode=qdt:DocumentCodeType? Name=udt:TextType? IssueDateTime=udt:DateTimeType?
 StatusCode=qdt:StatusCodeType? AcknowledgementStatusCode=qdt:AcknowledgementCodeType?
 ItemIdentificationID=udt:IDType? ReasonInformation=udt:TextType* ChannelCode=udt:CodeType?
 ProcessConditionCode=udt:CodeType? ProcessCondition=udt:TextType* Status=udt:TextType*
 ReferenceReferencedDocument=ReferencedDocumentType+
type DocumentCharacteristicType ID=udt:IDType? TypeCode=udt:CodeType?
 ValueChangedIndicator=udt:IndicatorType? ValueAdjustmentDirectionCode=udt:CodeType?
 Name=udt:TextType* Description=udt:TextType* Location=udt:TextType? Value=udt:TextType*
 ValueAmount=udt:AmountType? ValueMeasure=udt:MeasureType? ValueDateTime=udt:DateTimeType?
 ValueCode=udt:CodeType? ValueQuantity=udt:QuantityType? ValueNumeric=udt:NumericType?
 ValuePercent=udt:PercentType?
type DocumentContextParameterType ID=udt:IDType
type DocumentStatusType ReferenceDateTime=udt:DateTimeType?
 ConditionCode=qdt:DocumentStatusCodeType? ReasonCode=udt:CodeType? Reason=udt:TextType*
 Condition=udt:TextType* ProcessConditionCode=udt:CodeType? ProcessCondition=udt:TextType*
 ReasonInformationCode=udt:CodeType? ReasonInformation=udt:TextType*
 ReasonClassificationCode=udt:CodeType? ReasonClassification=udt:TextType*
 RequestedActionCode=udt:CodeType? RequestedAction=udt:TextType* InvalidInformation=udt:TextType?
 ValidInformation=udt:TextType? SequenceNumeric=udt:NumericType? IncludedNote=NoteType*
 SpecifiedDocumentCharacteristic=DocumentCharacteristicType*
type ExchangedDocumentContextType TestIndicator=udt:IndicatorType?
 BusinessProcessSpecifiedDocumentContextParameter=DocumentContextParameterType?
 GuidelineSpecifiedDocumentContextParameter=DocumentContextParameterType
type ExchangedDocumentType ID=udt:IDType? Name=udt:TextType? TypeCode=qdt:DocumentCodeType?
 StatusCode=qdt:DocumentStatusCodeType? IssueDateTime=udt:DateTimeType? LanguageID=udt:IDType?
 ElectronicPresentationIndicator=udt:IndicatorType? VersionID=udt:IDType? GlobalID=udt:IDType?
 IncludedNote=NoteType* EffectiveSpecifiedPeriod=SpecifiedPeriodType?
 SenderTradeParty=TradePartyType? IssuerTradeParty=TradePartyType?
 RecipientTradeParty=TradePartyType+
type NoteType ContentCode=udt:CodeType? Content=udt:TextType* SubjectCode=udt:CodeType?
type ReferencedDocumentType IssuerAssignedID=udt:IDType? StatusCode=qdt:DocumentStatusCodeType?
 CopyIndicator=udt:IndicatorType? LineID=udt:IDType? TypeCode=qdt:DocumentCodeType?
 GlobalID=udt:IDType? RevisionID=udt:IDType? Name=udt:TextType? ReceiptDateTime=udt:DateTimeType?
 AttachmentBinaryObject=udt:BinaryObjectType* ReferenceTypeCode=qdt:ReferenceCodeType?
 LanguageID=qdt:LanguageIDType? Description=udt:TextType*
 FormattedIssueDateTime=qdt:FormattedDateTimeType? IncludedAmount=udt:AmountType*
 VersionID=udt:IDType? TotalIssueCountNumeric=udt:NumericType? Status=udt:TextType*
 ProcessConditionCode=udt:CodeType? ProcessCondition=udt:TextType* Type=udt:TextType?
 IssuerTradeParty=TradePartyType? RecipientTradeParty=TradePartyType*
 SenderTradeParty=TradePartyType? SpecifiedDocumentStatus=DocumentStatusType*
 ValiditySpecifiedPeriod=SpecifiedPeriodType?
type SpecifiedPeriodType StartDateTime=udt:DateTimeType? EndDateTime=udt:DateTimeType?
type TradeAddressType PostcodeCode=udt:CodeType? LineOne=udt:TextType? LineTwo=udt:TextType?
 LineThree=udt:TextType? LineFour=udt:TextType? LineFive=udt:TextType? StreetName=udt:TextType?
 CityName=udt:TextType? CountryID=qdt:CountryIDType? CountryName=udt:TextType?
 CountrySubDivisionID=udt:IDType? CountrySubDivisionName=udt:TextType?
type TradeContactType ID=udt:IDType? PersonName=udt:TextType? DepartmentName=udt:TextType?
 TypeCode=qdt:ContactTypeCodeType? TelephoneUniversalCommunication=UniversalCommunicationType*
 FaxUniversalCommunication=UniversalCommunicationType*
 EmailURIUniversalCommunication=UniversalCommunicationType?
type TradePartyType ID=udt:IDType* GlobalID=udt:IDType* Name=udt:TextType?
 RoleCode=qdt:PartyRoleCodeType? DefinedTradeContact=TradeContactType*
 PostalTradeAddress=TradeAddressType? URIUniversalCommunication=UniversalCommunicationType?
type UniversalCommunicationType URIID=udt:IDType? CompleteNumber=udt:TextType?
`,
}
