import type { GrammarModule } from '../../grammar.ts'

export const F1_BASE_UBL_UNQUALIFIED_TYPES: GrammarModule = {
  name: 'unqualified-types',
  namespace: 'urn:oasis:names:specification:ubl:schema:xsd:UnqualifiedDataTypes-2',
  imports: {
    cct: 'urn:un:unece:uncefact:data:specification:CoreComponentTypeSchemaModule:2',
  },
  includes: [],
  isQualified: true,
  rules: `
type AmountType narrows cct:AmountType @currencyID=xs:normalizedString?
type BinaryObjectType narrows cct:BinaryObjectType @mimeCode=xs:normalizedString
type GraphicType narrows cct:BinaryObjectType @mimeCode=xs:normalizedString
type PictureType narrows cct:BinaryObjectType @mimeCode=xs:normalizedString
type SoundType narrows cct:BinaryObjectType @mimeCode=xs:normalizedString
type VideoType narrows cct:BinaryObjectType @mimeCode=xs:normalizedString
type CodeType value cct:CodeType
type DateTimeType value xs:dateTime
type DateType value xs:date
type TimeType value xs:time
type IdentifierType value cct:IdentifierType
type IndicatorType value xs:boolean
type MeasureType narrows cct:MeasureType @unitCode=xs:normalizedString
type NumericType value cct:NumericType
type ValueType value cct:NumericType
type PercentType value cct:NumericType
type RateType value cct:NumericType
type QuantityType value cct:QuantityType
type TextType value cct:TextType
type NameType value cct:TextType
`,
}
