import type { StatusCode } from './status.ts'
import { REASON_TEXTS } from './reason-texts.ts'

/** A reason code of MDT-113 (BR-FR-CDV-CL-09). */
export type ReasonCode = keyof typeof REASON_TEXTS

const AMOUNTS = ['MONTANTTOTAL_ERR', 'CALCUL_ERR', 'DOUBLON', 'ADR_ERR'] as const
const REFUSALS = [
  'DEST_ERR',
  'TX_TVA_ERR',
  'NON_CONFORME',
  'TRANSAC_INC',
  'EMMET_INC',
  'CONTRAT_TERM',
  'DOUBLE_FACT',
  'CMD_ERR',
  'REF_CT_ABSENT',
] as const
const REFERENCES = ['SIRET_ERR', 'CODE_ROUTAGE_ERR', 'REF_ERR'] as const
const TRADE = ['PU_ERR', 'REM_ERR', 'QTE_ERR', 'ART_ERR', 'MODPAI_ERR', 'QUALITE_ERR'] as const
const REJECTIONS = [
  'REJ_SEMAN',
  'REJ_UNI',
  'REJ_COH',
  'REJ_ADR',
  'REJ_CONT_B2G',
  'REJ_REF_PJ',
  'REJ_ASS_PJ',
] as const
const INADMISSIBLE = [
  'IRR_VIDE_F',
  'IRR_TYPE_F',
  'IRR_SYNTAX',
  'IRR_TAILLE_PJ',
  'IRR_NOM_PJ',
  'IRR_VID_PJ',
  'IRR_EXT_DOC',
  'IRR_TAILLE_F',
  'IRR_ANTIVIRUS',
  'IRR_NOM_F',
] as const

/** Reasons a public buyer may give besides the ordinary ones (sender 9999, Chorus Pro). */
const PUBLIC_REFUSALS: readonly ReasonCode[] = [
  'COORD_BANC_ERR',
  'LIVR_INCOMP',
  'AUTRE',
  'RETRAIT_MAN_SERV',
  'ST_CT_NON_DECLAR',
  'SUPPR_COMP_AVOIR',
  'TRANSF_PMNT_REGIE',
  'CONTACT_ACHTR',
]

const ORDERS = ['CMD_ERR', 'REF_CT_ABSENT'] as const

/** The reasons of each status that takes one; a status that is absent takes none. */
const REASONS_OF_STATUS: Readonly<Partial<Record<StatusCode, readonly ReasonCode[]>>> = {
  '200': ['NON_TRANSMISE'],
  '206': [...ORDERS, 'LIVR_INCOMP', 'AUTRE', ...REFERENCES, ...TRADE],
  '207': [
    ...AMOUNTS,
    'DEST_INC',
    ...REFUSALS,
    'COORD_BANC_ERR',
    'LIVR_INCOMP',
    'AUTRE',
    ...REFERENCES,
    ...TRADE,
  ],
  '208': [...ORDERS, 'COORD_BANC_ERR', ...REFERENCES, 'JUSTIF_ABS'],
  '210': [...AMOUNTS, ...REFUSALS],
  '213': [...AMOUNTS, 'DEST_INC', ...REJECTIONS],
  '221': ['ROUTAGE_ERR'],
  '501': INADMISSIBLE,
}

/**
 * The reasons that may be given with a status; empty when it takes none. `publicBuyer` opens the
 * refusals reserved to public entities.
 */
export function allowedReasons(
  status: StatusCode,
  options: { publicBuyer?: boolean } = {},
): readonly ReasonCode[] {
  const reasons = REASONS_OF_STATUS[status] ?? []
  return status === '210' && options.publicBuyer === true
    ? [...reasons, ...PUBLIC_REFUSALS]
    : reasons
}

/** The reason code a text holds, or undefined when it is none of the closed list. */
export function parseReasonCode(text: string): ReasonCode | undefined {
  return isReasonCode(text) ? text : undefined
}

function isReasonCode(text: string): text is ReasonCode {
  return Object.hasOwn(REASON_TEXTS, text)
}
