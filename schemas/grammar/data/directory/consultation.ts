import type { GrammarModule } from '../../grammar.ts'

export const DIRECTORY_CONSULTATION: GrammarModule = {
  name: 'consultation',
  namespace: '',
  imports: {},
  includes: ['parts'],
  isQualified: false,
  rules: `
element AnnuaireConsultationF14 AnnuaireConsultationF14Type
type AnnuaireConsultationF14Type HorodateProduction=HorodateType
 DernierHorodateProduction=HorodateType? TypeFlux=xs:string BlocUnitesLegales=UnitesLegalesType?
 BlocEtablissements=EtablissementsType? BlocCodesRoutage=CodesRoutageConsultationType?
 BlocIdPlateformesReception=IdPlateformesReceptionType? BlocLignesAnnuaire=LignesAnnuaireF14Type?
`,
}
