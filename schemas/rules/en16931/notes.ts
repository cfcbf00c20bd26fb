import { isIn } from '../../codelists/code-list.ts'
import { CII_NOTE_SUBJECTS, NOTE_SUBJECTS } from '../../codelists/note-subject.ts'
import { brokenItems, type InvoiceSyntax, type Rule } from '../rule.ts'

/** Notes (BG-1). */
export const NOTE_RULES: readonly Rule[] = [
  {
    id: 'BR-CL-08',
    severity: 'fatal',
    terms: ['BT-21'],
    message: {
      fr: 'Le code sujet d’une note (BT-21) n’est pas de la liste UNTDID 4451.',
      en: 'The subject code of a note (BT-21) is not in the list UNTDID 4451.',
    },
    remedy: {
      fr: 'Employez par exemple PMT, PMD, AAB, AAI, ou retirez le code.',
      en: 'Use for example PMT, PMD, AAB, AAI, or remove the code.',
    },
    check: ({ notes }, { syntax }) =>
      brokenItems(
        notes,
        '/notes',
        ({ subjectCode }) => subjectCode !== undefined && isUnknown(subjectCode, syntax),
        '/subjectCode',
      ),
  },
]

/** In UBL the code stands between `#` in the text, and is read as one only if it has 3 letters. */
function isUnknown(code: string, syntax: InvoiceSyntax): boolean {
  if (syntax === 'cii') return !isIn(CII_NOTE_SUBJECTS, code.trim())
  if (syntax !== 'json' && code.length !== 3) return false
  return !isIn(NOTE_SUBJECTS, code)
}
