import type { GrammarModule } from '../../grammar.ts'

export const FACTUR_X_MINIMUM_QUALIFIED_TYPES: GrammarModule = {
  name: 'qualified-types',
  namespace: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
  imports: {},
  includes: [],
  isQualified: true,
  rules: `
simple CountryIDContentType xs:token
type CountryIDType value CountryIDContentType
simple CurrencyCodeContentType xs:token
type CurrencyCodeType value CurrencyCodeContentType
simple DocumentCodeContentType xs:token
type DocumentCodeType value DocumentCodeContentType
`,
}
