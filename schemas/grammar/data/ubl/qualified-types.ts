import type { GrammarModule } from '../../grammar.ts'

export const UBL_QUALIFIED_TYPES: GrammarModule = {
  name: 'qualified-types',
  namespace: 'urn:oasis:names:specification:ubl:schema:xsd:QualifiedDataTypes-2',
  imports: {
    udt: 'urn:oasis:names:specification:ubl:schema:xsd:UnqualifiedDataTypes-2',
  },
  includes: [],
  isQualified: true,
  rules: `
`,
}
