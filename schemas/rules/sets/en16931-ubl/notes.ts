import { NOTE_SUBJECTS } from '../../../codelists/note-subject.ts'
import { type ContextRule, fatal, rule } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { stringLength } from '../../tree/xpath-text.ts'
import { context } from '../ubl-notation.ts'

const SUBJECTS = ` ${[...NOTE_SUBJECTS.codes].join(' ')} `
const SUBJECT_LENGTH = 3

/** Notes of the document (BG-1). */
export const NOTE_RULES: readonly ContextRule[] = [
  rule(context('/ubl:Invoice/cbc:Note | /cn:CreditNote/cbc:Note'), [
    fatal('BR-CL-08', isSubjectKnown),
  ]),
]

/**
 * What stands between the first two `#` is a subject code (BT-21) when it has three characters. The
 * official test looks for them anywhere in its list, blanks included.
 */
function isSubjectKnown(tree: Tree, node: number): boolean {
  const text = tree.text(node)
  const start = text.indexOf('#')
  const end = start === -1 ? -1 : text.indexOf('#', start + 1)
  if (end === -1) return true
  const subject = text.slice(start + 1, end)
  return stringLength(subject) !== SUBJECT_LENGTH || SUBJECTS.includes(subject)
}
