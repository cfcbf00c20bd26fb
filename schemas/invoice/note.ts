import { Type, type Static } from 'typebox'
import { code, text } from './field.ts'

/** Note of the invoice (BG-1), or of one line in the extensions. */
export const Note = Type.Object(
  {
    subjectCode: code('BT-21', 'subject code, UNTDID 4451'),
    text: text('BT-22', 'note'),
    contentCode: code('BT-X-5', 'code of a note that both sides know'),
  },
  { additionalProperties: false },
)
export type Note = Static<typeof Note>
