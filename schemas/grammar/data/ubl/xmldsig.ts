import type { GrammarModule } from '../../grammar.ts'

export const UBL_XMLDSIG: GrammarModule = {
  name: 'xmldsig',
  namespace: 'http://www.w3.org/2000/09/xmldsig#',
  imports: {},
  includes: [],
  isQualified: true,
  rules: `
elements xs:string = KeyName MgmtData
simple CryptoBinary xs:base64Binary
element Signature SignatureType
type SignatureType SignedInfo SignatureValue KeyInfo? Object* @Id=xs:ID?
element SignatureValue SignatureValueType
type SignatureValueType value xs:base64Binary @Id=xs:ID?
element SignedInfo SignedInfoType
type SignedInfoType CanonicalizationMethod SignatureMethod Reference+ @Id=xs:ID?
element CanonicalizationMethod CanonicalizationMethodType
type CanonicalizationMethodType mixed ##any* @Algorithm=xs:anyURI
element SignatureMethod SignatureMethodType
type SignatureMethodType mixed HMACOutputLength=HMACOutputLengthType? ##other* @Algorithm=xs:anyURI
element Reference ReferenceType
type ReferenceType Transforms? DigestMethod DigestValue @Id=xs:ID? @URI=xs:anyURI? @Type=xs:anyURI?
element Transforms TransformsType
type TransformsType Transform+
element Transform TransformType
type TransformType mixed (##other/lax | XPath=xs:string)* @Algorithm=xs:anyURI
element DigestMethod DigestMethodType
type DigestMethodType mixed ##other/lax* @Algorithm=xs:anyURI
element DigestValue DigestValueType
simple DigestValueType xs:base64Binary
element KeyInfo KeyInfoType
type KeyInfoType mixed (KeyName | KeyValue | RetrievalMethod | X509Data | PGPData | SPKIData |
 MgmtData | ##other/lax)+ @Id=xs:ID?
element KeyValue KeyValueType
type KeyValueType mixed (DSAKeyValue | RSAKeyValue | ##other/lax)
element RetrievalMethod RetrievalMethodType
type RetrievalMethodType Transforms? @URI=xs:anyURI? @Type=xs:anyURI?
element X509Data X509DataType
type X509DataType ((X509IssuerSerial=X509IssuerSerialType | X509SKI=xs:base64Binary |
 X509SubjectName=xs:string | X509Certificate=xs:base64Binary | X509CRL=xs:base64Binary |
 ##other/lax))+
type X509IssuerSerialType X509IssuerName=xs:string X509SerialNumber=xs:integer
element PGPData PGPDataType
type PGPDataType ((PGPKeyID=xs:base64Binary PGPKeyPacket=xs:base64Binary? ##other/lax*) |
 (PGPKeyPacket=xs:base64Binary ##other/lax*))
element SPKIData SPKIDataType
type SPKIDataType (SPKISexp=xs:base64Binary ##other/lax?)+
element Object ObjectType
type ObjectType mixed (##any/lax)* @Id=xs:ID? @MimeType=xs:string? @Encoding=xs:anyURI?
element Manifest ManifestType
type ManifestType Reference+ @Id=xs:ID?
element SignatureProperties SignaturePropertiesType
type SignaturePropertiesType SignatureProperty+ @Id=xs:ID?
element SignatureProperty SignaturePropertyType
type SignaturePropertyType mixed (##other/lax)+ @Target=xs:anyURI @Id=xs:ID?
simple HMACOutputLengthType xs:integer
element DSAKeyValue DSAKeyValueType
type DSAKeyValueType (P=CryptoBinary Q=CryptoBinary)? G=CryptoBinary? Y=CryptoBinary J=CryptoBinary?
 (Seed=CryptoBinary PgenCounter=CryptoBinary)?
element RSAKeyValue RSAKeyValueType
type RSAKeyValueType Modulus=CryptoBinary Exponent=CryptoBinary
`,
}
