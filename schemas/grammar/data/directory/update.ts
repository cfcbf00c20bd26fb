import type { GrammarModule } from '../../grammar.ts'

export const DIRECTORY_UPDATE: GrammarModule = {
  name: 'update',
  namespace: '',
  imports: {},
  includes: ['parts'],
  isQualified: false,
  rules: `
type AnnuaireActualisationType BlocCodesRoutage=CodesRoutageActualisationType?
 BlocLignesAnnuaire=LignesAnnuaireActualisationType?
element AnnuaireActualisation AnnuaireActualisationType
`,
}
