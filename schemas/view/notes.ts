import type { Invoice } from '../invoice/invoice.ts'
import { cell, compactTable, type Field, type Row, type TableView } from './block.ts'
import { ATTACHMENTS_IN_WORDS, NOTE_SUBJECTS_IN_WORDS } from './code-labels.ts'
import { remainingDetails } from './remainder.ts'
import { writeSize } from './typography.ts'
import type { Wording } from './wording.ts'

/** The notes (BG-1), each under its subject (BT-21). */
export function notesOf({ notes = [] }: Invoice, wording: Wording): Field[] {
  return notes.map((note) => {
    const { subjectCode, text } = note
    const label =
      subjectCode === undefined
        ? wording.label('note')
        : wording.code(NOTE_SUBJECTS_IN_WORDS, subjectCode)
    const more = remainingDetails(note, ['subjectCode', 'text'], wording)
    return { label, value: [...(text === undefined ? [] : [text]), ...more].join('\n') }
  })
}

/** The supporting documents (BG-24): names and sizes, not their content. */
export function attachmentTableOf(
  { attachments = [] }: Invoice,
  wording: Wording,
): TableView | undefined {
  return compactTable({
    title: wording.label('attachments'),
    columns: [
      { label: wording.label('reference'), align: 'start', weight: 25 },
      { label: wording.label('type'), align: 'start', weight: 30 },
      { label: wording.label('file'), align: 'start', weight: 50 },
    ],
    rows: attachments.map((attachment) => attachmentRow(attachment, wording)),
  })
}

type Attachment = NonNullable<Invoice['attachments']>[number]

function attachmentRow(attachment: Attachment, wording: Wording): Row {
  const { reference = '', description, location, content, mediaType, fileName } = attachment
  const size =
    content === undefined ? undefined : writeSize(decodedLength(content), wording.language)
  const about = [mediaType, size].filter((part) => part !== undefined).join(', ')
  const [first = '', ...more] = [fileName, location, about === '' ? undefined : about].filter(
    (part) => part !== undefined,
  )
  return {
    level: 0,
    cells: [
      cell(reference),
      cell(description === undefined ? '' : wording.code(ATTACHMENTS_IN_WORDS, description)),
      cell(first, [...more, ...remainingDetails(attachment, ATTACHMENT_SHOWN, wording)]),
    ],
  }
}

const ATTACHMENT_SHOWN = [
  ...['reference', 'description', 'location', 'content', 'mediaType', 'fileName'],
] as const

/** Bytes behind a base64 text: three for four characters, padding and blanks apart. */
function decodedLength(content: string): number {
  const characters = content.replace(/[\s=]/g, '').length
  return Math.floor((characters * 3) / 4)
}
