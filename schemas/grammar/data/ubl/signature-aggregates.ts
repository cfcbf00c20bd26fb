import type { GrammarModule } from '../../grammar.ts'

export const UBL_SIGNATURE_AGGREGATES: GrammarModule = {
  name: 'signature-aggregates',
  namespace: 'urn:oasis:names:specification:ubl:schema:xsd:SignatureAggregateComponents-2',
  imports: {
    sbc: 'urn:oasis:names:specification:ubl:schema:xsd:SignatureBasicComponents-2',
    cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
    ds: 'http://www.w3.org/2000/09/xmldsig#',
    xades: 'http://uri.etsi.org/01903/v1.3.2#',
    xades141: 'http://uri.etsi.org/01903/v1.4.1#',
  },
  includes: [],
  isQualified: true,
  rules: `
element SignatureInformation SignatureInformationType
type SignatureInformationType cbc:ID? sbc:ReferencedSignatureID? ds:Signature?
`,
}
