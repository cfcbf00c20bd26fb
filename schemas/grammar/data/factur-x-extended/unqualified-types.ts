import type { GrammarModule } from '../../grammar.ts'

export const FACTUR_X_EXTENDED_UNQUALIFIED_TYPES: GrammarModule = {
  name: 'unqualified-types',
  namespace: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  imports: {},
  includes: [],
  isQualified: true,
  rules: `
type AmountType value xs:decimal @currencyID=xs:token?
type BinaryObjectType value xs:base64Binary @mimeCode=xs:token @filename=xs:string
type CodeType value xs:token @listID=xs:token? @listVersionID=xs:token?
type DateTimeType DateTimeString={ value xs:string @format=xs:string }
type DateType DateString={ value xs:string @format=xs:string }
type IDType value xs:token @schemeID=xs:token?
type IndicatorType Indicator=xs:boolean
type MeasureType value xs:decimal @unitCode=xs:token?
type NumericType value xs:decimal
type PercentType value xs:decimal
type QuantityType value xs:decimal @unitCode=xs:token?
type RateType value xs:decimal
type TextType value xs:string
`,
}
