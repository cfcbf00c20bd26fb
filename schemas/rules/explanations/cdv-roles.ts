import { explained, fragment } from './explained.ts'
import type { Explanation, Explanations } from './explanation.ts'

const EXCHANGED = 'rsm:ExchangedDocument'
const ACKNOWLEDGED = 'rsm:AcknowledgementDocument'
const REFERENCED = `${ACKNOWLEDGED}/ram:ReferenceReferencedDocument`

const WHY_ROLE = {
  fr: 'Un statut de transmission (305) vient d’une plateforme, un statut de traitement (23) d’une partie à la facture.',
  en: 'A transmission status (305) comes from a platform, a processing status (23) from a party to the invoice.',
}

const ROLES = 'BY, AB, DL, SE, SR, PE, PR, II, IV'

const SENDER = ['de l’expéditeur', 'the sender', 'ram:SenderTradeParty'] as const
const ISSUER = [
  'de l’émetteur du statut',
  'the issuer of the status',
  'ram:IssuerTradeParty',
] as const

/** Who speaks in a life-cycle message, and to whom. */
export const CDV_ROLES: Explanations = {
  'BR-FR-CDV-CL-02_MDT-21_305': platform('MDT-21', ...SENDER),
  'BR-FR-CDV-CL-02_MDT-21_23': party('MDT-21', ...SENDER, `${ROLES}, WK`),
  'BR-FR-CDV-CL-03_MDT-40_305': platform('MDT-40', ...ISSUER),
  'BR-FR-CDV-CL-03_MDT-40_23': party('MDT-40', ...ISSUER, ROLES),
  'BR-FR-CDV-CL-04_MDT-59': recipient('MDT-59', 'du destinataire', 'the recipient', EXCHANGED),
  'BR-FR-CDV-CL-08_MDT-158': recipient(
    'MDT-158',
    'du destinataire de la facture',
    'the recipient of the invoice',
    REFERENCED,
  ),
  'BR-FR-CDV-CL-07_MDT-132': explained(
    'MDT-132',
    ['Le rôle de l’émetteur de la facture (MDT-132) n’est pas SE.', 'Donnez SE, le vendeur.'],
    ['The role of the issuer of the invoice (MDT-132) is not SE.', 'Give SE, the seller.'],
    { example: fragment(`${REFERENCED}/ram:IssuerTradeParty/ram:RoleCode`, 'BY') },
  ),
  'BR-FR-CDV-07_MDT-38_yes': explained(
    'MDT-38 MDT-77',
    [
      'Sur un statut de traitement (23), il manque l’identifiant de l’émetteur du statut (MDT-38).',
      'Donnez le SIREN de qui a décidé, schéma 0002.',
    ],
    [
      'On a processing status (23) the identifier of its issuer (MDT-38) is missing.',
      'Give the SIREN of whoever decided, scheme 0002.',
    ],
    {
      why: WHY_ROLE,
      example:
        fragment(`${EXCHANGED}/ram:IssuerTradeParty/ram:RoleCode`, 'BY') +
        fragment(`${ACKNOWLEDGED}/ram:TypeCode`, '23'),
    },
  ),
  'BR-FR-CDV-07_MDT-38_no': explained(
    'MDT-38 MDT-77',
    [
      'Un statut de transmission (305) ne demande pas d’identifiant d’émetteur (MDT-38).',
      'Retirez-le, sauf vers le PPF.',
    ],
    [
      'A transmission status (305) needs no identifier of its issuer (MDT-38).',
      'Remove it, except to the PPF.',
    ],
  ),
  'BR-FR-CDV-08_MDT-73': explained(
    'MDT-73 MDT-59',
    [
      'Il manque l’adresse électronique du destinataire (MDT-73).',
      'Donnez son adresse dans l’annuaire ; seuls les rôles WK et DFH s’en passent.',
    ],
    [
      'The electronic address of the recipient (MDT-73) is missing.',
      'Give its address in the directory; only roles WK and DFH do without.',
    ],
    { example: fragment(`${EXCHANGED}/ram:RecipientTradeParty/ram:RoleCode`, 'SE') },
  ),
}

function platform(term: string, fr: string, en: string, at: string): Explanation {
  return explained(
    `${term} MDT-77`,
    [
      `Sur un statut de transmission (305), le rôle ${fr} (${term}) n’est pas WK.`,
      'Donnez WK : c’est la plateforme qui met ce statut.',
    ],
    [
      `On a transmission status (305) the role of ${en} (${term}) is not WK.`,
      'Give WK: the platform puts this status.',
    ],
    {
      why: WHY_ROLE,
      example:
        fragment(`${EXCHANGED}/${at}/ram:RoleCode`, 'SE') +
        fragment(`${ACKNOWLEDGED}/ram:TypeCode`, '305'),
    },
  )
}

function party(term: string, fr: string, en: string, at: string, codes: string): Explanation {
  return explained(
    `${term} MDT-77`,
    [
      `Sur un statut de traitement (23), le rôle ${fr} (${term}) n’est pas admis.`,
      `Employez un de ces rôles : ${codes}.`,
    ],
    [
      `On a processing status (23) the role of ${en} (${term}) is not allowed.`,
      `Use one of these roles: ${codes}.`,
    ],
    {
      why: WHY_ROLE,
      example:
        fragment(`${EXCHANGED}/${at}/ram:RoleCode`, 'DFH') +
        fragment(`${ACKNOWLEDGED}/ram:TypeCode`, '23'),
    },
  )
}

function recipient(term: string, fr: string, en: string, at: string): Explanation {
  return explained(
    term,
    [`Le rôle ${fr} (${term}) n’est pas de la liste.`, `Employez ${ROLES}, WK ou DFH.`],
    [`The role of ${en} (${term}) is not in the list.`, `Use ${ROLES}, WK or DFH.`],
    { example: fragment(`${at}/ram:RecipientTradeParty/ram:RoleCode`, 'XX') },
  )
}
