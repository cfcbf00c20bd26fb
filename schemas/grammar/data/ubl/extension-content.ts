import type { GrammarModule } from '../../grammar.ts'

export const UBL_EXTENSION_CONTENT: GrammarModule = {
  name: 'extension-content',
  namespace: 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2',
  imports: {
    csc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonSignatureComponents-2',
  },
  includes: [],
  isQualified: true,
  rules: `
type ExtensionContentType ##other/lax
`,
}
