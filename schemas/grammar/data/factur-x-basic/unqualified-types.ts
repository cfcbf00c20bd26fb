import type { GrammarModule } from '../../grammar.ts'

export const FACTUR_X_BASIC_UNQUALIFIED_TYPES: GrammarModule = {
  name: 'unqualified-types',
  namespace: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  imports: {},
  includes: [],
  isQualified: true,
  rules: `
type AmountType value xs:decimal @currencyID=xs:token?
type CodeType value xs:token
type DateTimeType DateTimeString={ value xs:string @format=xs:string }
type IDType value xs:token @schemeID=xs:token?
type IndicatorType Indicator=xs:boolean
type PercentType value xs:decimal
type QuantityType value xs:decimal @unitCode=xs:token?
type TextType value xs:string
`,
}
