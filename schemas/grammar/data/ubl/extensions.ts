import type { GrammarModule } from '../../grammar.ts'

export const UBL_EXTENSIONS: GrammarModule = {
  name: 'extensions',
  namespace: 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2',
  imports: {
    udt: 'urn:oasis:names:specification:ubl:schema:xsd:UnqualifiedDataTypes-2',
    cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
  },
  includes: ['extension-content'],
  isQualified: true,
  rules: `
texts udt:IdentifierType = ExtensionAgencyID ExtensionAgencyURI ExtensionURI ExtensionVersionID
texts udt:TextType = ExtensionAgencyName ExtensionReason
texts udt:CodeType = ExtensionReasonCode
element UBLExtensions UBLExtensionsType
type UBLExtensionsType UBLExtension+
element UBLExtension UBLExtensionType
type UBLExtensionType cbc:ID? cbc:Name? ExtensionAgencyID? ExtensionAgencyName? ExtensionVersionID?
 ExtensionAgencyURI? ExtensionURI? ExtensionReasonCode? ExtensionReason? ExtensionContent
element ExtensionContent ExtensionContentType
`,
}
