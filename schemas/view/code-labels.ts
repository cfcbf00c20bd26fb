import type { Bilingual } from '../rules/finding.ts'

type Words = Readonly<Record<string, Bilingual>>

/** Titles by BT-3 (UNTDID 1001); any other type is shown as an invoice, with its code. */
export const DOCUMENT_TITLES: Words = {
  261: { fr: 'Avoir autofacturé', en: 'Self-billed credit note' },
  262: { fr: 'Avoir de remise globale', en: 'Global rebate credit note' },
  325: { fr: 'Facture pro forma', en: 'Pro forma invoice' },
  326: { fr: 'Facture partielle', en: 'Partial invoice' },
  380: { fr: 'Facture', en: 'Invoice' },
  381: { fr: 'Avoir', en: 'Credit note' },
  383: { fr: 'Note de débit', en: 'Debit note' },
  384: { fr: 'Facture rectificative', en: 'Corrective invoice' },
  386: { fr: 'Facture d’acompte', en: 'Down payment invoice' },
  389: { fr: 'Autofacture', en: 'Self-billed invoice' },
  393: { fr: 'Facture affacturée', en: 'Factored invoice' },
  396: { fr: 'Avoir affacturé', en: 'Factored credit note' },
  471: { fr: 'Autofacture rectificative', en: 'Self-billed corrective invoice' },
  472: { fr: 'Facture rectificative affacturée', en: 'Factored corrective invoice' },
  473: {
    fr: 'Autofacture rectificative affacturée',
    en: 'Self-billed factored corrective invoice',
  },
  500: { fr: 'Autofacture d’acompte', en: 'Self-billed down payment invoice' },
  501: { fr: 'Autofacture affacturée', en: 'Self-billed factored invoice' },
  502: { fr: 'Avoir autofacturé affacturé', en: 'Self-billed factored credit note' },
  503: { fr: 'Avoir d’acompte', en: 'Down payment credit note' },
  751: { fr: 'Facture pour comptabilisation', en: 'Invoice for accounting purposes' },
}

const GOODS: Bilingual = { fr: 'biens', en: 'goods' }
const SERVICES: Bilingual = { fr: 'services', en: 'services' }
const MIXED: Bilingual = { fr: 'biens et services', en: 'goods and services' }

/** The letter of BT-23: what was sold. */
export const FRAMEWORK_NATURES: Words = { B: GOODS, S: SERVICES, M: MIXED }

/** The digit of BT-23: how the invoice is filed. */
export const FRAMEWORK_FILINGS: Words = {
  1: { fr: 'facture de', en: 'invoice for' },
  2: { fr: 'facture déjà payée de', en: 'invoice already paid for' },
  3: { fr: 'sous-traitance en paiement direct de', en: 'subcontract paid directly for' },
  4: { fr: 'facture définitive après acompte de', en: 'final invoice after down payment for' },
  5: { fr: 'facture d’un sous-traitant de', en: 'subcontractor’s invoice for' },
  6: { fr: 'facture d’un cotraitant de', en: 'co-contractor’s invoice for' },
  7: { fr: 'TVA déjà collectée, facture de', en: 'VAT already collected, invoice for' },
  8: { fr: 'facture multi-vendeurs de', en: 'multi-vendor invoice for' },
  9: { fr: 'facture réciproque de', en: 'two-way invoice for' },
}

/** BT-21 (UNTDID 4451), the subjects that French invoices use. */
export const NOTE_SUBJECTS_IN_WORDS: Words = {
  AAB: { fr: 'Escompte', en: 'Early payment discount' },
  AAI: { fr: 'Informations générales', en: 'General information' },
  ABL: { fr: 'Mentions légales', en: 'Legal information' },
  ABU: { fr: 'Clause contractuelle', en: 'Contract clause' },
  ACC: { fr: 'Affacturage', en: 'Factoring' },
  ADN: { fr: 'Secteur public', en: 'Public sector' },
  BAR: { fr: 'Traitement demandé', en: 'Processing requested' },
  BLU: { fr: 'Écocontribution', en: 'Eco-contribution' },
  CUS: { fr: 'Douane', en: 'Customs' },
  DCL: { fr: 'Déclaration', en: 'Declaration' },
  PAI: { fr: 'Paiement', en: 'Payment information' },
  PMD: { fr: 'Pénalités de retard', en: 'Late payment penalties' },
  PMT: { fr: 'Indemnité de recouvrement', en: 'Recovery costs' },
  REG: { fr: 'Informations réglementaires', en: 'Regulatory information' },
  SUR: { fr: 'Remarque du vendeur', en: 'Supplier remarks' },
  TXD: { fr: 'Régime fiscal', en: 'Tax declaration' },
}

/** BT-81 (UNTDID 4461), the usual means. */
export const PAYMENT_MEANS_IN_WORDS: Words = {
  1: { fr: 'Non précisé', en: 'Not defined' },
  10: { fr: 'Espèces', en: 'Cash' },
  20: { fr: 'Chèque', en: 'Cheque' },
  30: { fr: 'Virement', en: 'Credit transfer' },
  31: { fr: 'Virement', en: 'Debit transfer' },
  42: { fr: 'Virement', en: 'Payment to bank account' },
  48: { fr: 'Carte bancaire', en: 'Bank card' },
  49: { fr: 'Prélèvement', en: 'Direct debit' },
  54: { fr: 'Carte de crédit', en: 'Credit card' },
  55: { fr: 'Carte de débit', en: 'Debit card' },
  57: { fr: 'Accord permanent', en: 'Standing agreement' },
  58: { fr: 'Virement SEPA', en: 'SEPA credit transfer' },
  59: { fr: 'Prélèvement SEPA', en: 'SEPA direct debit' },
  68: { fr: 'Paiement en ligne', en: 'Online payment' },
  97: { fr: 'Compensation', en: 'Clearing between partners' },
}

/** BT-118 and BT-151 (UNTDID 5305). */
export const VAT_CATEGORIES_IN_WORDS: Words = {
  S: { fr: 'Taux normal ou réduit', en: 'Standard or reduced rate' },
  Z: { fr: 'Taux zéro', en: 'Zero rated' },
  E: { fr: 'Exonéré', en: 'Exempt' },
  AE: { fr: 'Autoliquidation', en: 'Reverse charge' },
  K: { fr: 'Livraison intracommunautaire', en: 'Intra-Community supply' },
  G: { fr: 'Exportation', en: 'Export' },
  O: { fr: 'Hors champ de la TVA', en: 'Outside the scope of VAT' },
  L: { fr: 'IGIC (Canaries)', en: 'IGIC (Canary Islands)' },
  M: { fr: 'IPSI (Ceuta et Melilla)', en: 'IPSI (Ceuta and Melilla)' },
  B: { fr: 'TVA transférée (Italie)', en: 'Transferred VAT (Italy)' },
}

/** BT-8: UNTDID 2475 as CII writes it, and 2005 as UBL does. */
export const VAT_POINTS_IN_WORDS: Words = {
  3: { fr: 'sur les débits (date de facture)', en: 'invoice date' },
  5: { fr: 'sur les débits (date de facture)', en: 'invoice date' },
  29: { fr: 'à la livraison', en: 'delivery date' },
  35: { fr: 'à la livraison', en: 'delivery date' },
  72: { fr: 'à l’encaissement', en: 'payment date' },
  432: { fr: 'à l’encaissement', en: 'payment date' },
}

/** What a line is to the others (EXT-FR-FE-163). */
export const LINE_SUBTYPES_IN_WORDS: Words = {
  GROUP: { fr: 'Regroupement', en: 'Group' },
  DETAIL: { fr: 'Détail', en: 'Detail' },
  INFORMATION: { fr: 'Pour information, hors totaux', en: 'For information, not in the totals' },
}

/** Identifier schemes (ISO 6523 ICD and EAS) as a clerk names them. */
export const SCHEMES_IN_WORDS: Words = {
  '0002': { fr: 'SIREN', en: 'SIREN' },
  '0009': { fr: 'SIRET', en: 'SIRET' },
  '0060': { fr: 'DUNS', en: 'DUNS' },
  '0088': { fr: 'GLN', en: 'GLN' },
  '0160': { fr: 'GTIN', en: 'GTIN' },
  '0223': { fr: 'N° de TVA européen', en: 'EU VAT number' },
  '0224': { fr: 'Code de routage', en: 'Routing code' },
  '0226': { fr: 'Particulier', en: 'Individual' },
  '0227': { fr: 'Identifiant hors UE', en: 'Non-EU identifier' },
  '0228': { fr: 'RIDET', en: 'RIDET' },
  '0229': { fr: 'N° TAHITI', en: 'TAHITI number' },
  '0231': { fr: 'Assujetti unique (SIREN)', en: 'Single taxable entity (SIREN)' },
  '0238': { fr: 'Plateforme', en: 'Platform' },
}

/** BT-123 as the French reform lists it. */
export const ATTACHMENTS_IN_WORDS: Words = {
  RIB: { fr: 'Relevé d’identité bancaire', en: 'Bank details' },
  LISIBLE: { fr: 'Facture lisible', en: 'Readable invoice' },
  FEUILLE_DE_STYLE: { fr: 'Feuille de style', en: 'Style sheet' },
  PJA: { fr: 'Pièce jointe additionnelle', en: 'Additional attachment' },
  BORDEREAU_SUIVI: { fr: 'Bordereau de suivi', en: 'Tracking slip' },
  DOCUMENT_ANNEXE: { fr: 'Document annexe', en: 'Annex' },
  BON_LIVRAISON: { fr: 'Bon de livraison', en: 'Delivery note' },
  BON_COMMANDE: { fr: 'Bon de commande', en: 'Purchase order' },
  BORDEREAU_SUIVI_VALIDATION: { fr: 'Bordereau de validation', en: 'Validation slip' },
  ETAT_ACOMPTE: { fr: 'État d’acompte', en: 'Down payment statement' },
  FACTURE_PAIEMENT_DIRECT: { fr: 'Facture en paiement direct', en: 'Direct payment invoice' },
  RECAPITULATIF_COTRAITANCE: {
    fr: 'Récapitulatif de cotraitance',
    en: 'Co-contracting summary',
  },
}

/**
 * BT-130 and BT-150 (UNECE Rec 20 and 21): the units of everyday invoices, one and several parted
 * by a bar; others are shown by code.
 */
export const UNITS_IN_WORDS: Words = {
  ANN: { fr: 'an|ans', en: 'year|years' },
  C62: { fr: 'unité|unités', en: 'unit|units' },
  CMT: { fr: 'cm', en: 'cm' },
  DAY: { fr: 'jour|jours', en: 'day|days' },
  EA: { fr: 'pièce|pièces', en: 'each' },
  GRM: { fr: 'g', en: 'g' },
  H87: { fr: 'pièce|pièces', en: 'piece|pieces' },
  HUR: { fr: 'h', en: 'h' },
  KGM: { fr: 'kg', en: 'kg' },
  KMT: { fr: 'km', en: 'km' },
  KWH: { fr: 'kWh', en: 'kWh' },
  LS: { fr: 'forfait|forfaits', en: 'lump sum|lump sums' },
  LTR: { fr: 'l', en: 'l' },
  MIN: { fr: 'min', en: 'min' },
  MLT: { fr: 'ml', en: 'ml' },
  MMT: { fr: 'mm', en: 'mm' },
  MON: { fr: 'mois|mois', en: 'month|months' },
  MTK: { fr: 'm²', en: 'm²' },
  MTQ: { fr: 'm³', en: 'm³' },
  MTR: { fr: 'm', en: 'm' },
  MWH: { fr: 'MWh', en: 'MWh' },
  NAR: { fr: 'article|articles', en: 'article|articles' },
  P1: { fr: '%', en: '%' },
  PR: { fr: 'paire|paires', en: 'pair|pairs' },
  SET: { fr: 'lot|lots', en: 'set|sets' },
  TNE: { fr: 't', en: 't' },
  WEE: { fr: 'semaine|semaines', en: 'week|weeks' },
  XBX: { fr: 'boîte|boîtes', en: 'box|boxes' },
  XCT: { fr: 'carton|cartons', en: 'carton|cartons' },
  XPK: { fr: 'colis|colis', en: 'package|packages' },
  XPX: { fr: 'palette|palettes', en: 'pallet|pallets' },
  ZZ: { fr: 'unité convenue|unités convenues', en: 'agreed unit|agreed units' },
}
