import { Type } from 'typebox'
import { code, date, text } from './field.ts'

/** Another document, by its number and date. */
export const DocumentReference = Type.Object(
  { number: text('EXTENDED', 'its number', 500), date: date('EXTENDED', 'its issue date') },
  { additionalProperties: false },
)

/** Another document, and the line of it that an invoice line is about. */
export const LineReference = Type.Object(
  {
    number: text('EXTENDED', 'its number', 500),
    line: text('EXTENDED', 'identifier of its line', 500),
    date: date('EXTENDED', 'its issue date'),
  },
  { additionalProperties: false },
)

/** A preceding invoice (BG-3), or the one that a line is about. */
export const PrecedingInvoice = Type.Object(
  {
    number: text('BT-25', 'its number', 500),
    issueDate: date('BT-26', 'its issue date'),
    typeCode: code('EXT-FR-FE-02', 'its type, UNTDID 1001'),
  },
  { additionalProperties: false },
)

/** The preceding invoice of a line. */
export const LinePrecedingInvoice = Type.Object(
  {
    number: text('EXT-FR-FE-136', 'its number', 500),
    typeCode: code('EXT-FR-FE-137', 'its type, UNTDID 1001'),
    issueDate: date('EXT-FR-FE-138', 'its issue date'),
    line: text('EXTENDED', 'identifier of its line', 500),
  },
  { additionalProperties: false },
)

/** Supporting document (BG-24), of the invoice or of one line. */
export const Attachment = Type.Object(
  {
    reference: text('BT-122', 'supporting document reference'),
    description: text('BT-123', 'description, a closed list in France (BR-FR-17)'),
    location: text('BT-124', 'external location'),
    content: Type.Optional(Type.String({ description: 'BT-125 attached document, base64' })),
    mediaType: code('BT-125', 'media type of the content'),
    fileName: text('BT-125', 'file name of the content', 500),
    typeCode: code('EXTENDED', 'type of the document, UNTDID 1001; 916 when absent'),
    line: text('EXTENDED', 'identifier of its line', 500),
    issueDate: date('EXTENDED', 'its issue date'),
    referenceType: code('EXTENDED', 'type of its reference, UNTDID 1153'),
  },
  { additionalProperties: false },
)
