import { isIn } from '../../codelists/code-list.ts'
import { PROCESSING_REQUESTS } from '../../codelists/note-subject.ts'
import type { Invoice, Note } from '../../invoice/invoice.ts'
import { brokenAt, brokenItems, type InvoiceSyntax, type Rule } from '../rule.ts'

const LEGAL_NOTES = ['PMT', 'PMD', 'AAB'] as const
const SINGLE_NOTES: ReadonlySet<string> = new Set([...LEGAL_NOTES, 'TXD'])

/** The notes the law asks for (BG-1), and the BAR note that asks for a processing. */
export const FRENCH_NOTE_RULES: readonly Rule[] = [
  {
    id: 'BR-FR-05',
    severity: 'fatal',
    terms: ['BG-1', 'BT-21', 'BT-22'],
    message: {
      fr: 'Il manque une mention légale : PMT (indemnité de 40 €), PMD (pénalités de retard) ou AAB (escompte).',
      en: 'A legal note is missing: PMT (fee of 40 €), PMD (late payment) or AAB (discount).',
    },
    remedy: {
      fr: 'Ajoutez une note pour chacun des codes PMT, PMD et AAB ; sans escompte, écrivez-le.',
      en: 'Add a note for each of the codes PMT, PMD and AAB; without discount, say so.',
    },
    check: ({ notes = [] }) =>
      brokenAt(
        '/notes',
        !LEGAL_NOTES.every((code) => notes.some(({ subjectCode }) => subjectCode === code)),
      ),
  },
  {
    id: 'BR-FR-06',
    severity: 'fatal',
    terms: ['BG-1', 'BT-21'],
    message: {
      fr: 'Une note PMT, PMD, AAB ou TXD est donnée plus d’une fois.',
      en: 'A note PMT, PMD, AAB or TXD is given more than once.',
    },
    remedy: {
      fr: 'Réunissez les textes en une seule note par code.',
      en: 'Put the texts together in one note for each code.',
    },
    check: ({ notes }) => {
      const seen = new Set<string>()
      return brokenItems(notes, '/notes', (note) => isRepeated(note, seen))
    },
  },
  {
    id: 'BR-FR-20',
    severity: 'fatal',
    terms: ['BT-21', 'BT-22'],
    message: {
      fr: 'Le traitement demandé par une note BAR n’est pas de la liste.',
      en: 'The processing that a BAR note asks for is not in the list.',
    },
    remedy: {
      fr: 'Employez B2B, B2BINT, B2C, B2CINT, OUTOFSCOPE ou ARCHIVEONLY, ou retirez la note.',
      en: 'Use B2B, B2BINT, B2C, B2CINT, OUTOFSCOPE or ARCHIVEONLY, or remove the note.',
    },
    check: (invoice, { syntax }) => unknownRequests(invoice, syntax),
  },
  {
    id: 'BR-FR-31',
    severity: 'fatal',
    terms: ['BT-21', 'BT-22'],
    message: {
      fr: 'Plusieurs notes BAR demandent un traitement.',
      en: 'Several BAR notes ask for a processing.',
    },
    remedy: { fr: 'Gardez une seule note BAR.', en: 'Keep a single BAR note.' },
    check: ({ notes }) => {
      let count = 0
      return brokenItems(notes, '/notes', (note) => {
        if (isRequest(note)) count += 1
        return isRequest(note) && count > 1
      })
    },
  },
]

function isRepeated({ subjectCode }: Note, seen: Set<string>): boolean {
  if (subjectCode === undefined || !SINGLE_NOTES.has(subjectCode)) return false
  const wasSeen = seen.has(subjectCode)
  seen.add(subjectCode)
  return wasSeen
}

function isRequest({ subjectCode, text = '' }: Note): boolean {
  return subjectCode === 'BAR' && isIn(PROCESSING_REQUESTS, text.trim())
}

/** In UBL only the first BAR note is read, up to the next `#`, and an empty one is let through. */
function unknownRequests({ notes = [] }: Invoice, syntax: InvoiceSyntax): readonly string[] {
  const isUbl = syntax === 'ubl-invoice' || syntax === 'ubl-creditnote'
  const first = notes.findIndex(({ subjectCode }) => subjectCode === 'BAR')
  return brokenItems(notes, '/notes', ({ subjectCode, text = '' }, index) => {
    if (subjectCode !== 'BAR' || (isUbl && index !== first)) return false
    const request = isUbl ? (text.split('#')[0] ?? '') : text
    return !isIn(PROCESSING_REQUESTS, request) && !(isUbl && request === '')
  })
}
