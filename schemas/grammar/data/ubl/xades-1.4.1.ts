import type { GrammarModule } from '../../grammar.ts'

export const UBL_XADES_1_4_1: GrammarModule = {
  name: 'xades-1.4.1',
  namespace: 'http://uri.etsi.org/01903/v1.4.1#',
  imports: {
    xades: 'http://uri.etsi.org/01903/v1.3.2#',
  },
  includes: [],
  isQualified: true,
  rules: `
elements ValidationDataType = TimeStampValidationData
elements xades:XAdESTimeStampType = ArchiveTimeStampV2
type ValidationDataType xades:CertificateValues? xades:RevocationValues? @Id=xs:ID? @UR=xs:anyURI?
`,
}
