import { ATTACHMENT_DESCRIPTIONS } from '../../codelists/attachment.ts'
import { isIn } from '../../codelists/code-list.ts'
import { brokenItems, type Rule } from '../rule.ts'

/** Supporting documents (BG-24). */
export const FRENCH_ATTACHMENT_RULES: readonly Rule[] = [
  {
    id: 'BR-FR-17',
    severity: 'fatal',
    terms: ['BT-123'],
    message: {
      fr: 'La description d’une pièce jointe (BT-123) n’est pas de la liste.',
      en: 'The description of an attachment (BT-123) is not in the list.',
    },
    remedy: {
      fr: 'Employez LISIBLE, RIB, BON_COMMANDE, BON_LIVRAISON, DOCUMENT_ANNEXE, PJA…',
      en: 'Use LISIBLE, RIB, BON_COMMANDE, BON_LIVRAISON, DOCUMENT_ANNEXE, PJA…',
    },
    check: ({ attachments }) =>
      brokenItems(
        attachments,
        '/attachments',
        ({ description }) =>
          description !== undefined && !isIn(ATTACHMENT_DESCRIPTIONS, description),
        '/description',
      ),
  },
  {
    id: 'BR-FR-18',
    severity: 'fatal',
    terms: ['BT-123'],
    message: {
      fr: 'Plusieurs pièces jointes sont la vue lisible (LISIBLE).',
      en: 'Several attachments are the readable view (LISIBLE).',
    },
    remedy: { fr: 'Gardez une seule vue lisible.', en: 'Keep a single readable view.' },
    check: ({ attachments }) => {
      let count = 0
      return brokenItems(
        attachments,
        '/attachments',
        ({ description }) => {
          if (description !== 'LISIBLE') return false
          count += 1
          return count > 1
        },
        '/description',
      )
    },
  },
]
