import { PROCESSING_REQUESTS } from '../../../codelists/note-subject.ts'
import { isAny } from '../br-fr/code.ts'
import { fatal, rule, type Pattern } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { below, path } from './place.ts'

const NOTE = path('ram:IncludedNote')
const DOCUMENT_NOTE = path('rsm:ExchangedDocument/ram:IncludedNote')
const SUBJECT = path('ram:SubjectCode')
const CONTENT = path('ram:Content')

const MANDATORY = ['PMT', 'PMD', 'AAB'] as const
const UNIQUE = ['PMT', 'PMD', 'AAB', 'TXD'] as const
const TREATMENT = 'BAR'
const MEMBER = 'MEMBRE_ASSUJETTI_UNIQUE'

/** BR-FR-05, -06, -20 and -31. */
export const NOTE_PATTERNS: readonly Pattern[] = [
  [
    rule(below('rsm:ExchangedDocument'), [
      ...MANDATORY.map((subject) =>
        fatal(`BR-FR-05_BT-22_${subject}`, (tree, node) => notesOn(tree, node, subject) > 0),
      ),
      ...UNIQUE.map((subject) =>
        fatal(`BR-FR-06_BT-21_${subject}`, (tree, node) => notesOn(tree, node, subject) <= 1),
      ),
      fatal('BR-FR-31_BT-21', (tree, node) => treatmentsIn(tree, node) <= 1),
    ]),
    rule(
      below('rsm:ExchangedDocument/ram:IncludedNote'),
      [
        fatal('BR-FR-20_BT-21', (tree, node) => {
          return PROCESSING_REQUESTS.codes.has(tree.textAt(node, CONTENT))
        }),
      ],
      (tree, node) => isAny(tree, node, SUBJECT, TREATMENT),
    ),
  ],
]

/** Whether a BAR note of the document asks for the treatment between companies of the country. */
export function isB2b(tree: Tree, document: number): boolean {
  return saysOn(tree, document, TREATMENT, 'B2B')
}

/** BR-FR-CO-14: the note by which the member of a single taxable entity says so. */
export function saysMember(tree: Tree, document: number): boolean {
  return saysOn(tree, document, 'TXD', MEMBER)
}

function saysOn(tree: Tree, document: number, subject: string, content: string): boolean {
  return tree.some(
    document,
    DOCUMENT_NOTE,
    (note) => isAny(tree, note, SUBJECT, subject) && isAny(tree, note, CONTENT, content),
  )
}

function notesOn(tree: Tree, node: number, subject: string): number {
  let count = 0
  for (const note of tree.all(node, NOTE)) if (isAny(tree, note, SUBJECT, subject)) count += 1
  return count
}

function treatmentsIn(tree: Tree, node: number): number {
  let count = 0
  for (const note of tree.all(node, NOTE)) {
    if (!isAny(tree, note, SUBJECT, TREATMENT)) continue
    if (PROCESSING_REQUESTS.codes.has(normalizeSpace(tree.textAt(note, CONTENT)))) count += 1
  }
  return count
}
