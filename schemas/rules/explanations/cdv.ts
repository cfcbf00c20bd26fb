import { CDV_ROLES } from './cdv-roles.ts'
import { explained, fragment } from './explained.ts'
import type { Explanation, Explanations } from './explanation.ts'

const EXCHANGED = 'rsm:ExchangedDocument'
const ACKNOWLEDGED = 'rsm:AcknowledgementDocument'
const REFERENCED = `${ACKNOWLEDGED}/ram:ReferenceReferencedDocument`
const STATUS = `${REFERENCED}/ram:SpecifiedDocumentStatus`

const WHY_REASON = {
  fr: 'Le motif dit à l’autre partie ce qu’elle doit corriger ; chaque statut a les siens.',
  en: 'The reason tells the other side what to correct; each status has its own.',
}

/** Life-cycle messages (BR-FR-CDV). */
export const CDV_EXPLANATIONS: Explanations = {
  'BR-FR-04_MDT-91': explained(
    'MDT-91',
    [
      'Le type de la facture dont parle le statut (MDT-91) n’est pas de ceux de la réforme.',
      'Reprenez le type de la facture (BT-3) : 380, 381, 384, 386, 389 ou un autre des seize codes.',
    ],
    [
      'The type of the invoice the status is about (MDT-91) is not one of the reform.',
      'Repeat the type of the invoice (BT-3): 380, 381, 384, 386, 389 or another of the sixteen codes.',
    ],
    { example: fragment(`${REFERENCED}/ram:TypeCode`, '325') },
  ),
  ...presences(),
  ...CDV_ROLES,
  'BR-FR-CDV-02_MDT-3': explained(
    'MDT-3 MDT-57 MDT-59',
    [
      'Le profil du message (MDT-3) n’est pas celui d’un statut de facture, ou celui du PPF sans que le PPF en soit le seul destinataire.',
      'Entre plateformes, employez urn.cpro.gouv.fr:1p0:CDV:invoice ; vers le PPF, urn.cpro.gouv.fr:1p0:CDV:einvoicingF2 et un seul destinataire : 0000 (0238), rôle DFH.',
    ],
    [
      'The profile of the message (MDT-3) is not the one of an invoice status, or is the one for the PPF without the PPF as its only recipient.',
      'Between platforms use urn.cpro.gouv.fr:1p0:CDV:invoice; to the PPF, urn.cpro.gouv.fr:1p0:CDV:einvoicingF2 and one recipient: 0000 (0238), role DFH.',
    ],
    {
      example: fragment(
        'rsm:ExchangedDocumentContext/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID',
        'urn.cpro.gouv.fr:1p0:CDV',
      ),
    },
  ),
  'BR-FR-CDV-CL-01_MDT-2': explained(
    'MDT-2',
    [
      'Le processus du message (MDT-2) n’est pas de la liste, ou dépasse trois caractères vers le PPF.',
      'Entre plateformes, employez REGULATED, NON_REGULATED, B2C, B2CINT, B2BINT ou OUTOFSCOPE ; vers le PPF, le cadre de facturation ou rien.',
    ],
    [
      'The process of the message (MDT-2) is not in the list, or is longer than three characters to the PPF.',
      'Between platforms use REGULATED, NON_REGULATED, B2C, B2CINT, B2BINT or OUTOFSCOPE; to the PPF, the billing framework or nothing.',
    ],
    {
      example: fragment(
        'rsm:ExchangedDocumentContext/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID',
        'B2B',
      ),
    },
  ),
  'BR-FR-CDV-09_MDT-77': explained(
    'MDT-77',
    [
      'La phase du statut (MDT-77) n’est ni 305 (transmission) ni 23 (traitement).',
      'Donnez 305 pour un statut de plateforme (200 à 203, 213, 221, 501), 23 pour les autres.',
    ],
    [
      'The phase of the status (MDT-77) is neither 305 (transmission) nor 23 (processing).',
      'Give 305 for a platform’s status (200 to 203, 213, 221, 501), 23 for the others.',
    ],
    { example: fragment(`${ACKNOWLEDGED}/ram:TypeCode`, '380') },
  ),
  'BR-FR-CDV-14_MDT-207': explained(
    'MDT-207 MDT-215 MDT-224',
    [
      'Le statut Encaissée (212) ne donne pas le montant encaissé (MEN) avec son taux de TVA.',
      'Donnez au moins une ligne MEN, et pour chacune son montant et son taux.',
    ],
    [
      'The status Cashed (212) does not give the amount received (MEN) with its VAT rate.',
      'Give at least one MEN line, and for each its amount and its rate.',
    ],
    {
      why: {
        fr: 'Pour les services, la TVA est due à l’encaissement : l’administration veut le montant par taux.',
        en: 'For services VAT is due when paid: the tax authority wants the amount by rate.',
      },
      example: fragment(`${REFERENCED}/ram:ProcessConditionCode`, '212'),
    },
  ),
  'BR-FR-CDV-15_MDT-113': explained(
    'MDT-113 MDT-105',
    [
      'Ce statut demande un motif (MDT-113) et n’en a pas.',
      'Donnez un motif pour 206, 207, 208, 210, 213 et 501.',
    ],
    [
      'This status needs a reason (MDT-113) and has none.',
      'Give a reason for 206, 207, 208, 210, 213 and 501.',
    ],
    { why: WHY_REASON, example: fragment(`${REFERENCED}/ram:ProcessConditionCode`, '210') },
  ),
  'BR-FR-CDV-CL-05_MDT-88_305': wrongUntdid('305', 'transmission', '10, 51, 43, 8, 48'),
  'BR-FR-CDV-CL-05_MDT-88_23': wrongUntdid(
    '23',
    'traitement',
    '45, 39, 37, 50, 49, 47, 46, 1, 5',
    'processing',
  ),
  'BR-FR-CDV-CL-06_MDT-105': unknownStatus('MDT-105', `${REFERENCED}/ram:ProcessConditionCode`),
  'BR-FR-CDV-CL-06_MDT-115': unknownStatus('MDT-115', `${STATUS}/ram:ProcessConditionCode`),
  ...reasons(),
  'BR-FR-CDV-CL-10_MDT-121': explained(
    'MDT-121',
    [
      'L’action demandée (MDT-121) n’est pas de la liste.',
      'Employez NOA (aucune), PIN (information), NIN (nouvelle facture), CNF ou CNP (avoir total ou partiel), CNA (avoir d’un montant) ou OTH (autre).',
    ],
    [
      'The requested action (MDT-121) is not in the list.',
      'Use NOA (none), PIN (information), NIN (new invoice), CNF or CNP (full or partial credit note), CNA (credit note of an amount) or OTH (other).',
    ],
    { example: fragment(`${STATUS}/ram:RequestedActionCode`, 'XXX') },
  ),
  'BR-FR-CDV-CL-11_MDT-207': explained(
    'MDT-207',
    [
      'Le type d’une donnée du statut (MDT-207) n’est pas de la liste.',
      'Employez MEN, MPA, RAP, ESC, RAB, REM, MAP, MAPTTC, MNA, MNATTC, CBB, DIV, DVA ou MAJ.',
    ],
    [
      'The type of a datum of the status (MDT-207) is not in the list.',
      'Use MEN, MPA, RAP, ESC, RAB, REM, MAP, MAPTTC, MNA, MNATTC, CBB, DIV, DVA or MAJ.',
    ],
    { example: fragment(`${STATUS}/ram:SpecifiedDocumentCharacteristic/ram:TypeCode`, 'XXX') },
  ),
}

/** What must be there. Several of these can never fire: the schema asks for the element already. */
function presences(): Explanations {
  const list = [
    ['BR-FR-CDV-01_MDG-3', 'MDG-3', 'le profil du message', 'the profile of the message', ''],
    ['BR-FR-CDV-03_MDT-4', 'MDT-4', 'le numéro du message', 'the number of the message', EXCHANGED],
    ['BR-FR-CDV-04_MDG-4', 'MDG-4', 'la date du message', 'the date of the message', ''],
    ['BR-FR-CDV-05_MDG-9', 'MDG-9', 'l’expéditeur du message', 'the sender of the message', ''],
    ['BR-FR-CDV-06_MDT-21', 'MDT-21', 'le rôle de l’expéditeur', 'the role of the sender', ''],
    [
      'BR-FR-CDV-10_MDT-87',
      'MDT-87',
      'le numéro de la facture dont parle le statut',
      'the number of the invoice the status is about',
      '',
    ],
    [
      'BR-FR-CDV-11_MDG-35',
      'MDG-35',
      'la date de la facture dont parle le statut',
      'the date of the invoice the status is about',
      REFERENCED,
    ],
    ['BR-FR-CDV-12_MDT-105', 'MDT-105', 'le code du statut', 'the status code', REFERENCED],
    [
      'BR-FR-CDV-13_MDT-129',
      'MDT-129',
      'l’identifiant du vendeur de la facture dont parle le statut',
      'the identifier of the seller of the invoice the status is about',
      `${REFERENCED}/ram:IssuerTradeParty`,
    ],
    [
      'BR-FR-CDV-16_MDT-124-2',
      'MDT-124-2',
      'le numéro d’ordre d’un motif',
      'the sequence number of a reason',
      STATUS,
    ],
  ] as const
  const entries = list.map(([id, term, fr, en, at]) => {
    const example = at === '' ? {} : { example: fragment(at, '') }
    const text = explained(
      term,
      [`Il manque ${fr} (${term}).`, `Renseignez ${fr}.`],
      [`Missing: ${en} (${term}).`, `Give ${en}.`],
      example,
    )
    return [id, text] as const
  })
  return Object.fromEntries(entries)
}

function wrongUntdid(phase: string, fr: string, codes: string, en = fr): Explanation {
  return explained(
    'MDT-88 MDT-77',
    [
      `Le code UNTDID (MDT-88) n’est pas celui d’un statut de ${fr} (${phase}).`,
      `Employez un de ces codes, ou retirez l’élément : ${codes}.`,
    ],
    [
      `The UNTDID code (MDT-88) is not one of a ${en} status (${phase}).`,
      `Use one of these codes, or remove the element: ${codes}.`,
    ],
    {
      example: fragment(
        ACKNOWLEDGED,
        fragment('ram:TypeCode', phase) +
          fragment('ram:ReferenceReferencedDocument/ram:StatusCode', '99'),
      ),
    },
  )
}

function unknownStatus(term: string, at: string): Explanation {
  return explained(
    term,
    [
      `Le code du statut (${term}) n’est pas de la liste.`,
      'Vérifiez-le : 200 à 214, 220, 221, 224 à 228, 501 pour une facture.',
    ],
    [
      `The status code (${term}) is not in the list.`,
      'Check it: 200 to 214, 220, 221, 224 to 228, 501 for an invoice.',
    ],
    { example: fragment(at, '299') },
  )
}

function reasons(): Explanations {
  const id = 'BR-FR-CDV-CL-09_MDT-113'
  const list = [
    ['200', 'Déposée', 'Deposited', 'NON_TRANSMISE'],
    [
      '213',
      'Rejetée',
      'Rejected',
      'DOUBLON, DEST_INC, ADR_ERR, CALCUL_ERR, MONTANTTOTAL_ERR, REJ_…',
    ],
    [
      '210',
      'Refusée',
      'Refused',
      'TX_TVA_ERR, CALCUL_ERR, NON_CONFORME, DOUBLON, DEST_ERR, CMD_ERR…',
    ],
    [
      '207',
      'En litige',
      'Disputed',
      'CMD_ERR, PU_ERR, QTE_ERR, LIVR_INCOMP, COORD_BANC_ERR, AUTRE…',
    ],
    [
      '206',
      'Approuvée partiellement',
      'Partially approved',
      'PU_ERR, QTE_ERR, REM_ERR, LIVR_INCOMP, AUTRE…',
    ],
    ['208', 'Suspendue', 'Suspended', 'JUSTIF_ABS, CMD_ERR, COORD_BANC_ERR, SIRET_ERR, REF_ERR…'],
    ['221', 'Erreur de routage', 'Routing error', 'ROUTAGE_ERR'],
    ['501', 'Irrecevable', 'Inadmissible', 'IRR_SYNTAX, IRR_TYPE_F, IRR_TAILLE_F, IRR_ANTIVIRUS…'],
  ] as const
  const entries = list.map(([status, fr, en, codes]) => {
    const text = explained(
      'MDT-113 MDT-105',
      [`Le motif (MDT-113) n’est pas de ceux du statut ${status} (${fr}).`, `Employez ${codes}`],
      [`The reason (MDT-113) is not one of status ${status} (${en}).`, `Use ${codes}`],
      { why: WHY_REASON, example: reasoned(status) },
    )
    return [`${id}_${status}`, text] as const
  })
  return {
    ...Object.fromEntries(entries),
    [id]: explained(
      'MDT-113',
      ['Le motif (MDT-113) n’est pas de la liste.', 'Choisissez un des motifs du statut.'],
      ['The reason (MDT-113) is not in the list.', 'Choose one of the reasons of the status.'],
      { why: WHY_REASON, example: fragment(`${STATUS}/ram:ReasonCode`, 'ERREUR') },
    ),
    [`${id}_210B2G`]: explained(
      'MDT-113 MDT-105 MDT-19',
      [
        'Le motif (MDT-113) n’est pas de ceux qu’un acheteur public donne à un refus (210).',
        'Employez un motif de refus ordinaire, ou COORD_BANC_ERR, LIVR_INCOMP, AUTRE ou un motif propre au secteur public.',
      ],
      [
        'The reason (MDT-113) is not one a public buyer gives for a refusal (210).',
        'Use an ordinary reason for refusal, or COORD_BANC_ERR, LIVR_INCOMP, AUTRE or one of the public sector.',
      ],
      {
        why: WHY_REASON,
        example:
          fragment(`${EXCHANGED}/ram:SenderTradeParty/ram:GlobalID[@schemeID=0238]`, '9999') +
          reasoned('210'),
      },
    ),
  }
}

function reasoned(status: string): string {
  return fragment(
    REFERENCED,
    fragment('ram:ProcessConditionCode', status) +
      fragment('ram:SpecifiedDocumentStatus/ram:ReasonCode', 'ERREUR'),
  )
}
