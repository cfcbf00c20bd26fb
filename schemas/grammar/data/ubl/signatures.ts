import type { GrammarModule } from '../../grammar.ts'

export const UBL_SIGNATURES: GrammarModule = {
  name: 'signatures',
  namespace: 'urn:oasis:names:specification:ubl:schema:xsd:CommonSignatureComponents-2',
  imports: {
    sac: 'urn:oasis:names:specification:ubl:schema:xsd:SignatureAggregateComponents-2',
  },
  includes: [],
  isQualified: true,
  rules: `
element UBLDocumentSignatures UBLDocumentSignaturesType
type UBLDocumentSignaturesType sac:SignatureInformation+
`,
}
