import { PROCESSING_REQUESTS } from '../../../codelists/note-subject.ts'
import type { Edition } from '../br-fr/edition.ts'
import { fatal, type Assertion } from '../../tree/rule-set.ts'
import { perDocument, type Tree } from '../../tree/tree.ts'
import { path } from './place.ts'

const NOTE = path('cbc:Note')
const ROOT = 0

const MANDATORY = ['PMT', 'PMD', 'AAB'] as const
const UNIQUE = ['PMT', 'PMD', 'AAB', 'TXD'] as const
const MEMBER = 'MEMBRE_ASSUJETTI_UNIQUE'

/** What the notes say: in UBL a note begins with its subject code between hash signs. */
export interface Notes {
  /** All notes as one text. */
  readonly text: string
  /** What follows the first `#BAR#`, up to the next hash sign; empty when there is none. */
  readonly treatment: string
  /** What follows the first `#TXD#`. */
  readonly taxEntity: string
}

/** Reads the notes of a document, once. */
export function notesReader({ noteSeparator }: Edition): (tree: Tree) => Notes {
  return perDocument((tree) => {
    const notes = tree.all(ROOT, NOTE).map((note) => tree.text(note))
    const text = notes.join(noteSeparator)
    return { text, treatment: valueOf(text, 'BAR'), taxEntity: valueOf(text, 'TXD') }
  })
}

/** BR-FR-05, -06, -20 and -31, asked of the document. */
export function noteAssertions(notesOf: (tree: Tree) => Notes): readonly Assertion[] {
  return [
    ...MANDATORY.map((subject, index) =>
      fatal(`BR-FR-05_BT-22-${String(index + 1)}`, (tree) =>
        notesOf(tree).text.includes(`#${subject}#`),
      ),
    ),
    ...UNIQUE.map((subject, index) =>
      fatal(
        `BR-FR-06_BT-21-${String(index + 1)}`,
        (tree) => occurrences(notesOf(tree).text, `#${subject}#`) <= 1,
      ),
    ),
    fatal('BR-FR-20_BT-21', (tree) => {
      const { treatment } = notesOf(tree)
      return treatment === '' || PROCESSING_REQUESTS.codes.has(treatment)
    }),
    fatal('BR-FR-30_BT-21', (tree) => treatmentsIn(tree) <= 1),
  ]
}

/** BR-FR-CO-14: the note by which the member of a single taxable entity says so. */
export function saysMember({ taxEntity }: Notes): boolean {
  return taxEntity === MEMBER
}

/** How often the BAR notes name a treatment, put end to end without anything between them. */
function treatmentsIn(tree: Tree): number {
  let notes = ''
  for (const note of tree.all(ROOT, NOTE)) {
    const text = tree.text(note)
    if (text.includes('#BAR#')) notes += text
  }
  if (notes === '') return 0
  let count = 0
  for (const code of PROCESSING_REQUESTS.codes) count += occurrences(`${notes}#`, `BAR#${code}#`)
  return count
}

function valueOf(notes: string, subject: string): string {
  const mark = `#${subject}#`
  const start = notes.indexOf(mark)
  if (start === -1) return ''
  const end = notes.indexOf('#', start + mark.length)
  return notes.slice(start + mark.length, end === -1 ? undefined : end)
}

function occurrences(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count += 1
  return count
}
