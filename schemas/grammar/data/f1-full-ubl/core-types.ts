import type { GrammarModule } from '../../grammar.ts'

export const F1_FULL_UBL_CORE_TYPES: GrammarModule = {
  name: 'core-types',
  namespace: 'urn:un:unece:uncefact:data:specification:CoreComponentTypeSchemaModule:2',
  imports: {},
  includes: [],
  isQualified: true,
  rules: `
type AmountType value xs:decimal @currencyID=xs:normalizedString?
 @currencyCodeListVersionID=xs:normalizedString?
type BinaryObjectType value xs:base64Binary @format=xs:string? @mimeCode=xs:normalizedString?
 @encodingCode=xs:normalizedString? @characterSetCode=xs:normalizedString? @uri=xs:anyURI?
 @filename=xs:string?
type CodeType value xs:normalizedString @listID=xs:normalizedString?
 @listAgencyID=xs:normalizedString? @listAgencyName=xs:string? @listName=xs:string?
 @listVersionID=xs:normalizedString? @name=xs:string? @languageID=xs:language? @listURI=xs:anyURI?
 @listSchemeURI=xs:anyURI?
type DateTimeType value xs:string @format=xs:string?
type IdentifierType value xs:normalizedString @schemeID=xs:normalizedString? @schemeName=xs:string?
 @schemeAgencyID=xs:normalizedString? @schemeAgencyName=xs:string?
 @schemeVersionID=xs:normalizedString? @schemeDataURI=xs:anyURI? @schemeURI=xs:anyURI?
type IndicatorType value xs:string @format=xs:string?
type MeasureType value xs:decimal @unitCode=xs:normalizedString?
 @unitCodeListVersionID=xs:normalizedString?
type NumericType value xs:decimal @format=xs:string?
type QuantityType value xs:decimal @unitCode=xs:normalizedString
 @unitCodeListID=xs:normalizedString? @unitCodeListAgencyID=xs:normalizedString?
 @unitCodeListAgencyName=xs:string?
type TextType value xs:string @languageID=xs:language? @languageLocaleID=xs:normalizedString?
`,
}
