import type { GrammarModule } from '../../grammar.ts'

export const F1_FULL_CII_UNQUALIFIED_TYPES: GrammarModule = {
  name: 'unqualified-types',
  namespace: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  imports: {},
  includes: [],
  isQualified: true,
  rules: `
type AmountType value xs:decimal @currencyID=xs:token? @currencyCodeListVersionID=xs:token?
type BinaryObjectType value xs:base64Binary @format=xs:string? @mimeCode=xs:token?
 @encodingCode=xs:token? @characterSetCode=xs:token? @uri=xs:anyURI? @filename=xs:string?
type CodeType value xs:token @listID=xs:token? @listAgencyID=xs:token? @listAgencyName=xs:string?
 @listName=xs:string? @listVersionID=xs:token? @name=xs:string? @languageID=xs:token?
 @listURI=xs:anyURI? @listSchemeURI=xs:anyURI?
type DateTimeType (DateTimeString={ value xs:string @format=xs:string? } | DateTime=xs:dateTime)
type DateType (DateString={ value xs:string @format=xs:string? } | Date=xs:date)
type IDType value xs:token @schemeID=xs:token? @schemeName=xs:string? @schemeAgencyID=xs:token?
 @schemeAgencyName=xs:string? @schemeVersionID=xs:token? @schemeDataURI=xs:anyURI?
 @schemeURI=xs:anyURI?
type IndicatorType (IndicatorString={ value xs:string @format=xs:string? } | Indicator=xs:boolean)
type MeasureType value xs:decimal @unitCode=xs:token? @unitCodeListVersionID=xs:token?
type NumericType value xs:decimal @format=xs:string?
type PercentType value xs:decimal @format=xs:string?
type QuantityType value xs:decimal @unitCode=xs:token @unitCodeListID=xs:token?
 @unitCodeListAgencyID=xs:token? @unitCodeListAgencyName=xs:string?
type RateType value xs:decimal @format=xs:string?
type TextType value xs:string @languageID=xs:token? @languageLocaleID=xs:token?
type ValueType value xs:decimal @format=xs:string?
`,
}
