import type { GrammarModule } from '../../grammar.ts'

export const UBL_SIGNATURE_BASICS: GrammarModule = {
  name: 'signature-basics',
  namespace: 'urn:oasis:names:specification:ubl:schema:xsd:SignatureBasicComponents-2',
  imports: {
    qdt: 'urn:oasis:names:specification:ubl:schema:xsd:QualifiedDataTypes-2',
    udt: 'urn:oasis:names:specification:ubl:schema:xsd:UnqualifiedDataTypes-2',
  },
  includes: [],
  isQualified: true,
  rules: `
texts udt:IdentifierType = ReferencedSignatureID
`,
}
