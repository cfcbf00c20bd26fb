import { explained, fragment } from './explained.ts'
import type { Explanation, Explanations } from './explanation.ts'

const WHY_NOTES = {
  fr: 'Le code de commerce (art. L. 441-9) veut ces mentions sur toute facture entre professionnels.',
  en: 'The French commercial code (art. L. 441-9) wants these statements on each invoice between professionals.',
}

/** A subject code of notes with what its note says. */
const SUBJECTS = [
  ['PMT', 'l’indemnité de recouvrement', 'the recovery fee', 'Indemnité forfaitaire de 40 euros'],
  ['PMD', 'les pénalités de retard', 'the late payment penalties', 'Trois fois le taux légal'],
  ['AAB', 'l’escompte', 'the discount for early payment', 'Pas d’escompte'],
  ['TXD', 'l’assujetti unique', 'the single taxable entity', 'MEMBRE_ASSUJETTI_UNIQUE'],
] as const

/** What notes must say, and what members of a single taxable entity say in them. */
export const BR_FR_NOTES: Explanations = {
  ...notes(),
  'BR-FR-20_BT-21': explained(
    'BT-21 BT-22',
    [
      'La note BAR demande un traitement qui n’existe pas.',
      'Employez B2B, B2BINT, B2C, B2CINT, OUTOFSCOPE ou ARCHIVEONLY, ou retirez la note.',
    ],
    [
      'The BAR note asks for a processing that does not exist.',
      'Use B2B, B2BINT, B2C, B2CINT, OUTOFSCOPE or ARCHIVEONLY, or remove the note.',
    ],
    { example: fragment('cbc:Note', '#BAR#EXPORT') },
  ),
  'BR-FR-30_BT-21': oneTreatment(),
  'BR-FR-31_BT-21': oneTreatment(),
  'BR-FR-CO-14_BT-29-1': explained(
    'BT-29-1 BT-21 BT-22',
    [
      'Le vendeur est membre d’un assujetti unique (0231) et aucune note TXD ne le dit.',
      'Ajoutez une note TXD de texte MEMBRE_ASSUJETTI_UNIQUE.',
    ],
    [
      'The seller is in a single taxable entity (0231) and no TXD note says so.',
      'Add a TXD note with the text MEMBRE_ASSUJETTI_UNIQUE.',
    ],
    { example: memberOfEntity() },
  ),
  'BR-FR-CO-15_BT-29-1': explained(
    'BT-29-1 BT-63 BG-11',
    [
      'Le vendeur est membre d’un assujetti unique (0231) et le numéro de TVA de celui-ci manque (BT-63).',
      'Donnez l’assujetti unique comme représentant fiscal (BG-11), avec son numéro de TVA.',
    ],
    [
      'The seller is in a single taxable entity (0231) whose VAT number is missing (BT-63).',
      'Give the single entity as tax representative (BG-11), with its VAT number.',
    ],
    { example: memberOfEntity() },
  ),
}

function notes(): Explanations {
  const missing = SUBJECTS.slice(0, 3).flatMap(([subject, fr, en], index) => {
    const text = explained(
      'BT-21 BT-22',
      [
        `Il manque la mention légale sur ${fr} (note ${subject}).`,
        `Ajoutez une note de code ${subject} avec le texte de vos conditions ; en UBL, elle commence par #${subject}#.`,
      ],
      [
        `The legal statement on ${en} is missing (${subject} note).`,
        `Add a note with code ${subject} and the text of your terms; in UBL it begins with #${subject}#.`,
      ],
      { why: WHY_NOTES },
    )
    return bothNames('BR-FR-05_BT-22', subject, index, text)
  })
  const repeated = SUBJECTS.flatMap(([subject, fr, en, sample], index) => {
    const text = explained(
      'BT-21 BT-22',
      [
        `Plusieurs notes portent sur ${fr} (${subject}).`,
        'Gardez une seule note de ce code et réunissez les textes.',
      ],
      [
        `Several notes are about ${en} (${subject}).`,
        'Keep one note of this code and put the texts together.',
      ],
      { example: fragment('cbc:Note', `#${subject}#${sample}`).repeat(2) },
    )
    return bothNames('BR-FR-06_BT-21', subject, index, text)
  })
  return Object.fromEntries([...missing, ...repeated])
}

/** UBL numbers these rules, CII names them after the subject. */
function bothNames(id: string, subject: string, index: number, text: Explanation) {
  return [
    [`${id}-${String(index + 1)}`, text],
    [`${id}_${subject}`, text],
  ] as const
}

function oneTreatment(): Explanation {
  return explained(
    'BT-21 BT-22',
    [
      'Plusieurs notes BAR demandent un traitement de la facture.',
      'Gardez-en une seule : une facture n’a qu’un traitement.',
    ],
    [
      'Several BAR notes ask for a processing of the invoice.',
      'Keep one of them: an invoice has one processing.',
    ],
    { example: fragment('cbc:Note', '#BAR#B2B').concat(fragment('cbc:Note', '#BAR#B2C')) },
  )
}

function memberOfEntity(): string {
  const id = 'cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID[@schemeID=0231]'
  return fragment(id, '123456782')
}
