import type { GrammarModule } from '../../grammar.ts'

export const FACTUR_X_EN16931_QUALIFIED_TYPES: GrammarModule = {
  name: 'qualified-types',
  namespace: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
  imports: {},
  includes: [],
  isQualified: true,
  rules: `
simple AllowanceChargeReasonCodeContentType xs:token
type AllowanceChargeReasonCodeType value AllowanceChargeReasonCodeContentType
simple CountryIDContentType xs:token
type CountryIDType value CountryIDContentType
simple CurrencyCodeContentType xs:token
type CurrencyCodeType value CurrencyCodeContentType
simple DocumentCodeContentType xs:token
type DocumentCodeType value DocumentCodeContentType
simple FormattedDateTimeFormatContentType xs:string
type FormattedDateTimeType DateTimeString={ value xs:string
 @format=FormattedDateTimeFormatContentType }
simple PaymentMeansCodeContentType xs:token
type PaymentMeansCodeType value PaymentMeansCodeContentType
simple ReferenceCodeContentType xs:token
type ReferenceCodeType value ReferenceCodeContentType
simple TaxCategoryCodeContentType xs:token
type TaxCategoryCodeType value TaxCategoryCodeContentType
simple TaxTypeCodeContentType xs:token
type TaxTypeCodeType value TaxTypeCodeContentType
simple TimeReferenceCodeContentType xs:token
type TimeReferenceCodeType value TimeReferenceCodeContentType
`,
}
