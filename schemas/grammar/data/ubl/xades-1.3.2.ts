import type { GrammarModule } from '../../grammar.ts'

export const UBL_XADES_1_3_2: GrammarModule = {
  name: 'xades-1.3.2',
  namespace: 'http://uri.etsi.org/01903/v1.3.2#',
  imports: {
    ds: 'http://www.w3.org/2000/09/xmldsig#',
  },
  includes: [],
  isQualified: true,
  rules: `
elements xs:dateTime = SigningTime
elements CertIDListType = SigningCertificate
elements xs:anyURI = SPURI
elements XAdESTimeStampType = AllDataObjectsTimeStamp IndividualDataObjectsTimeStamp
 SignatureTimeStamp SigAndRefsTimeStamp RefsOnlyTimeStamp ArchiveTimeStamp
elements CompleteCertificateRefsType = AttributeCertificateRefs
elements CompleteRevocationRefsType = AttributeRevocationRefs
elements CertificateValuesType = AttrAuthoritiesCertValues
elements RevocationValuesType = AttributeRevocationValues
element Any AnyType
type AnyType mixed (##any/lax)* @##any
element ObjectIdentifier ObjectIdentifierType
type ObjectIdentifierType Identifier=IdentifierType Description=xs:string?
 DocumentationReferences=DocumentationReferencesType?
type IdentifierType value xs:anyURI @Qualifier=QualifierType?
simple QualifierType xs:string = OIDAsURI OIDAsURN
type DocumentationReferencesType (DocumentationReference=xs:anyURI)+
element EncapsulatedPKIData EncapsulatedPKIDataType
type EncapsulatedPKIDataType value xs:base64Binary @Id=xs:ID? @Encoding=xs:anyURI?
element Include IncludeType
type IncludeType @URI=xs:anyURI @referencedData=xs:boolean?
element ReferenceInfo ReferenceInfoType
type ReferenceInfoType ds:DigestMethod ds:DigestValue @Id=xs:ID? @URI=xs:anyURI?
type GenericTimeStampType abstract (Include* | ReferenceInfo+)? ds:CanonicalizationMethod?
 (EncapsulatedTimeStamp=EncapsulatedPKIDataType | XMLTimeStamp=AnyType)+ @Id=xs:ID?
element XAdESTimeStamp XAdESTimeStampType
type XAdESTimeStampType narrows GenericTimeStampType Include* ds:CanonicalizationMethod?
 (EncapsulatedTimeStamp=EncapsulatedPKIDataType | XMLTimeStamp=AnyType)+ @Id=xs:ID?
element OtherTimeStamp OtherTimeStampType
type OtherTimeStampType narrows GenericTimeStampType ReferenceInfo+ ds:CanonicalizationMethod?
 (EncapsulatedTimeStamp=EncapsulatedPKIDataType | XMLTimeStamp=AnyType) @Id=xs:ID?
element QualifyingProperties QualifyingPropertiesType
type QualifyingPropertiesType SignedProperties=SignedPropertiesType?
 UnsignedProperties=UnsignedPropertiesType? @Target=xs:anyURI @Id=xs:ID?
element SignedProperties SignedPropertiesType
type SignedPropertiesType SignedSignatureProperties=SignedSignaturePropertiesType?
 SignedDataObjectProperties=SignedDataObjectPropertiesType? @Id=xs:ID?
element UnsignedProperties UnsignedPropertiesType
type UnsignedPropertiesType UnsignedSignatureProperties=UnsignedSignaturePropertiesType?
 UnsignedDataObjectProperties=UnsignedDataObjectPropertiesType? @Id=xs:ID?
element SignedSignatureProperties SignedSignaturePropertiesType
type SignedSignaturePropertiesType SigningTime=xs:dateTime? SigningCertificate=CertIDListType?
 SignaturePolicyIdentifier=SignaturePolicyIdentifierType?
 SignatureProductionPlace=SignatureProductionPlaceType? SignerRole=SignerRoleType? @Id=xs:ID?
element SignedDataObjectProperties SignedDataObjectPropertiesType
type SignedDataObjectPropertiesType DataObjectFormat=DataObjectFormatType*
 CommitmentTypeIndication=CommitmentTypeIndicationType* AllDataObjectsTimeStamp=XAdESTimeStampType*
 IndividualDataObjectsTimeStamp=XAdESTimeStampType* @Id=xs:ID?
element UnsignedSignatureProperties UnsignedSignaturePropertiesType
type UnsignedSignaturePropertiesType (CounterSignature=CounterSignatureType |
 SignatureTimeStamp=XAdESTimeStampType | CompleteCertificateRefs=CompleteCertificateRefsType |
 CompleteRevocationRefs=CompleteRevocationRefsType |
 AttributeCertificateRefs=CompleteCertificateRefsType |
 AttributeRevocationRefs=CompleteRevocationRefsType | SigAndRefsTimeStamp=XAdESTimeStampType |
 RefsOnlyTimeStamp=XAdESTimeStampType | CertificateValues=CertificateValuesType |
 RevocationValues=RevocationValuesType | AttrAuthoritiesCertValues=CertificateValuesType |
 AttributeRevocationValues=RevocationValuesType | ArchiveTimeStamp=XAdESTimeStampType | ##other)+
 @Id=xs:ID?
element UnsignedDataObjectProperties UnsignedDataObjectPropertiesType
type UnsignedDataObjectPropertiesType UnsignedDataObjectProperty=AnyType+ @Id=xs:ID?
element QualifyingPropertiesReference QualifyingPropertiesReferenceType
type QualifyingPropertiesReferenceType @URI=xs:anyURI @Id=xs:ID?
type CertIDListType Cert=CertIDType+
type CertIDType CertDigest=DigestAlgAndValueType IssuerSerial=ds:X509IssuerSerialType
 @URI=xs:anyURI?
type DigestAlgAndValueType ds:DigestMethod ds:DigestValue
element SignaturePolicyIdentifier SignaturePolicyIdentifierType
type SignaturePolicyIdentifierType (SignaturePolicyId=SignaturePolicyIdType |
 SignaturePolicyImplied=xs:anyType)
type SignaturePolicyIdType SigPolicyId=ObjectIdentifierType ds:Transforms?
 SigPolicyHash=DigestAlgAndValueType SigPolicyQualifiers=SigPolicyQualifiersListType?
type SigPolicyQualifiersListType SigPolicyQualifier=AnyType+
element SPUserNotice SPUserNoticeType
type SPUserNoticeType NoticeRef=NoticeReferenceType? ExplicitText=xs:string?
type NoticeReferenceType Organization=xs:string NoticeNumbers=IntegerListType
type IntegerListType int=xs:integer*
element CounterSignature CounterSignatureType
type CounterSignatureType ds:Signature
element DataObjectFormat DataObjectFormatType
type DataObjectFormatType Description=xs:string? ObjectIdentifier=ObjectIdentifierType?
 MimeType=xs:string? Encoding=xs:anyURI? @ObjectReference=xs:anyURI
element CommitmentTypeIndication CommitmentTypeIndicationType
type CommitmentTypeIndicationType CommitmentTypeId=ObjectIdentifierType (ObjectReference=xs:anyURI+
 | AllSignedDataObjects=xs:anyType) CommitmentTypeQualifiers=CommitmentTypeQualifiersListType?
type CommitmentTypeQualifiersListType CommitmentTypeQualifier=AnyType*
element SignatureProductionPlace SignatureProductionPlaceType
type SignatureProductionPlaceType City=xs:string? StateOrProvince=xs:string? PostalCode=xs:string?
 CountryName=xs:string?
element SignerRole SignerRoleType
type SignerRoleType ClaimedRoles=ClaimedRolesListType? CertifiedRoles=CertifiedRolesListType?
type ClaimedRolesListType ClaimedRole=AnyType+
type CertifiedRolesListType CertifiedRole=EncapsulatedPKIDataType+
element CompleteCertificateRefs CompleteCertificateRefsType
type CompleteCertificateRefsType CertRefs=CertIDListType @Id=xs:ID?
element CompleteRevocationRefs CompleteRevocationRefsType
type CompleteRevocationRefsType CRLRefs=CRLRefsType? OCSPRefs=OCSPRefsType?
 OtherRefs=OtherCertStatusRefsType? @Id=xs:ID?
type CRLRefsType CRLRef=CRLRefType+
type CRLRefType DigestAlgAndValue=DigestAlgAndValueType CRLIdentifier=CRLIdentifierType?
type CRLIdentifierType Issuer=xs:string IssueTime=xs:dateTime Number=xs:integer? @URI=xs:anyURI?
type OCSPRefsType OCSPRef=OCSPRefType+
type OCSPRefType OCSPIdentifier=OCSPIdentifierType DigestAlgAndValue=DigestAlgAndValueType?
type ResponderIDType (ByName=xs:string | ByKey=xs:base64Binary)
type OCSPIdentifierType ResponderID=ResponderIDType ProducedAt=xs:dateTime @URI=xs:anyURI?
type OtherCertStatusRefsType OtherRef=AnyType+
element CertificateValues CertificateValuesType
type CertificateValuesType (EncapsulatedX509Certificate=EncapsulatedPKIDataType |
 OtherCertificate=AnyType)* @Id=xs:ID?
element RevocationValues RevocationValuesType
type RevocationValuesType CRLValues=CRLValuesType? OCSPValues=OCSPValuesType?
 OtherValues=OtherCertStatusValuesType? @Id=xs:ID?
type CRLValuesType EncapsulatedCRLValue=EncapsulatedPKIDataType+
type OCSPValuesType EncapsulatedOCSPValue=EncapsulatedPKIDataType+
type OtherCertStatusValuesType OtherValue=AnyType+
`,
}
