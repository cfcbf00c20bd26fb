import type { GrammarModule } from '../../grammar.ts'

export const F10_PARAMETERS: GrammarModule = {
  name: 'parameters',
  namespace: 'parametre',
  imports: {},
  includes: [],
  isQualified: false,
  rules: `
simple sellerTaxRegistrationId xs:string
simple buyerTaxRegistrationId xs:string
simple SenderIdType xs:string
simple IssuerIdType xs:string
simple ReportIdType xs:string
simple CompanyIdType xs:string
`,
}
