import type { GrammarModule } from '../../grammar.ts'

export const CDAR_QUALIFIED_TYPES: GrammarModule = {
  name: 'qualified-types',
  namespace: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
  imports: {
    udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  },
  includes: [],
  isQualified: true,
  rules: `
type AcknowledgementCodeType value MessageFunctionCodeAcknowledgementContentType @listID=xs:token?
 @listAgencyID=AcknowledgementCodeListAgencyIDContentType?
simple AcknowledgementContentType xs:token
simple AcknowledgementCodeListAgencyIDContentType xs:token
simple MessageFunctionCodeAcknowledgementContentType xs:token
type ContactTypeCodeType value ContactTypeCodeContentType @listID=xs:token?
 @listAgencyID=ContactTypeCodeListAgencyIDContentType?
simple ContactTypeCodeContentType xs:token
simple ContactTypeCodeListAgencyIDContentType xs:token
type CountryIDType value CountryIDContentType @listID=xs:token?
 @schemeAgencyID=CountryIDSchemeAgencyIDContentType?
simple CountryIDContentType xs:token
simple CountryIDSchemeAgencyIDContentType xs:token
type CurrencyCodeType value CurrencyCodeContentType @listID=xs:token?
 @listAgencyID=CurrencyCodeListAgencyIDContentType? @listVersionID=xs:token?
simple CurrencyCodeContentType xs:token
simple CurrencyCodeListAgencyIDContentType xs:token
type DocumentCodeType value DocumentCodeContentType @listID=xs:token?
 @listAgencyID=DocumentCodeListAgencyIDContentType?
simple DocumentCodeContentType xs:token
simple DocumentCodeListAgencyIDContentType xs:token
type DocumentStatusCodeType value DocumentStatusCodeContentType @listID=xs:token?
 @listAgencyID=DocumentStatusCodeListAgencyIDContentType?
simple DocumentStatusCodeContentType xs:token
simple DocumentStatusCodeListAgencyIDContentType xs:token
type LanguageIDType value ISOAlpha2LanguageCodeContentType @schemeID=xs:token?
 @schemeAgencyID=LanguageIDSchemeAgencyIDContentType?
simple ISOAlpha2LanguageCodeContentType xs:token
simple LanguageIDSchemeAgencyIDContentType xs:token
type FormattedDateTimeType DateTimeString={ value xs:string
 @format=FormattedDateTimeFormatContentType? }
simple FormattedDateTimeFormatContentType xs:string
simple TimeOnlyFormattedDateTimeType xs:string
type MessageFunctionCodeType value MessageFunctionCodeContentType @listID=xs:token?
 @listAgencyID=MessageFunctionCodeListAgencyIDContentType?
simple MessageFunctionCodeContentType xs:token
simple MessageFunctionCodeListAgencyIDContentType xs:token
type PartyRoleCodeType value PartyRoleCodeContentType @listID=xs:token?
 @listAgencyID=PartyRoleCodeListAgencyIDContentType?
simple PartyRoleCodeContentType xs:token
simple PartyRoleCodeListAgencyIDContentType xs:token
type ReferenceCodeType value ReferenceCodeContentType @listID=xs:token?
 @listAgencyID=ReferenceCodeListAgencyIDContentType?
simple ReferenceCodeContentType xs:token
simple ReferenceCodeListAgencyIDContentType xs:token
type StatusCodeType value StatusCodeContentType @listID=xs:token?
 @listAgencyID=StatusCodeListAgencyIDContentType?
simple StatusCodeContentType xs:token
simple StatusCodeListAgencyIDContentType xs:token
`,
}
