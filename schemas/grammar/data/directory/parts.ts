import type { GrammarModule } from '../../grammar.ts'

export const DIRECTORY_PARTS: GrammarModule = {
  name: 'parts',
  namespace: '',
  imports: {},
  includes: [],
  isQualified: false,
  rules: `
simple DateType xs:token pattern '\\d{4}(0[1-9]|1[012])(0[1-9]|[12][0-9]|3[01])'
simple HorodateType xs:token pattern
 '\\d{4}(0[1-9]|1[012])(0[1-9]|[12][0-9]|3[01])(2[0-3]|[01][0-9])([0-5][0-9])([0-5][0-9])'
simple IdentifiantSIRENType xs:token pattern '[0-9]{9}'
simple IdentifiantSIRETType xs:token pattern '[0-9]{14}'
simple IdentifiantMatriculePlateformeType xs:token pattern '[0-9]{4}'
type IdSirenType value IdentifiantSIRENType @qualifiant=xs:token
type IdSiretType value IdentifiantSIRETType @qualifiant=xs:token
type IdCodesRoutageType value xs:token @qualifiant=xs:token
type InfoAdressageConsultationType Identifiant=xs:string IdLinSIREN=IdSirenType
 IdLinSIRET=IdSiretType? IdLinRoutage=IdCodesRoutageType? Suffixe=xs:string?
type InfoAdressageActualisationType Identifiant={ IdLinSIREN=IdSirenType IdLinSIRET=IdSiretType?
 IdLinRoutage=IdCodesRoutageType? Suffixe=xs:string? }
type PeriodeEffetConsultationType DateDebut=DateType DateFin=DateType? DateFinEffective=DateType?
type UnitesLegalesType UniteLegale={ IdInstance=xs:integer MotifPresence=xs:string Statut=xs:string
 IdSIREN=IdSirenType Nom=xs:string TypeEntite=xs:string Diffusible=xs:string }+
type EtablissementsType Etablissement={ IdInstance=xs:integer MotifPresence=xs:string
 Statut=xs:string IdSIRET=IdSiretType TypeEtablissement=xs:string Nom=xs:string
 LigneAdresse1=xs:string? LigneAdresse2=xs:string? LigneAdresse3=xs:string? Localite=xs:string?
 CP=xs:string? SubdivisionPays=xs:string? CodePays=xs:string? DonneesB2G={
 EngagementJuridique=xs:boolean Service=xs:boolean EngJurServ=xs:boolean MOA=xs:boolean
 MOAunique=xs:boolean StatutMiseEnPaiement=xs:boolean }? Diffusible=xs:string }+
type CodesRoutageConsultationType CodeRoutage={ IdInstance=xs:integer MotifPresence=xs:string
 Statut=xs:string IdSIRET=IdSiretType IdRoutage=IdCodesRoutageType Nom=xs:string
 LigneAdresse1=xs:string? LigneAdresse2=xs:string? LigneAdresse3=xs:string? Localite=xs:string?
 CP=xs:string? SubdivisionPays=xs:string? CodePays=xs:string? EngagementJuridique=xs:boolean? }+
type IdPlateformesReceptionType IdPlateformeReception={ IdInstance=xs:integer
 MotifPresence=xs:string Statut=xs:string TypePlateforme=xs:string
 Matricule=IdentifiantMatriculePlateformeType IdSIREN=IdSirenType? Nom=xs:string
 NomCommercial=xs:string? Contact=xs:string? DateDebutImmatriculation=DateType
 DateFinImmatriculation=DateType? }+
type LignesAnnuaireF14Type LigneAnnuaire={ IdInstance=xs:integer MotifPresence=xs:string
 Nature=xs:string DateEffet=PeriodeEffetConsultationType InfoAdressage=InfoAdressageConsultationType
 IdPlateforme=IdentifiantMatriculePlateformeType }+
type LignesAnnuaireF11Type LigneAnnuaire={ IdInstance=xs:integer MotifPresence=xs:string
 Nature=xs:string DateEffet=PeriodeEffetConsultationType InfoAdressage=InfoAdressageConsultationType
 }+
type CodesRoutageActualisationType CodeRoutage={ Statut=xs:string IdSIRET=IdSiretType
 IdRoutage=IdCodesRoutageType Nom=xs:string LigneAdresse1=xs:string? LigneAdresse2=xs:string?
 LigneAdresse3=xs:string? Localite=xs:string? CP=xs:string? SubdivisionPays=xs:string?
 CodePays=xs:string? }+
type LignesAnnuaireActualisationType LigneAnnuaire={ Nature=xs:string DateEffet={ DateDebut=DateType
 DateFin=DateType? } InfoAdressage=InfoAdressageActualisationType
 IdPlateforme=IdentifiantMatriculePlateformeType }+
`,
}
