import type { Invoice } from '../invoice/invoice.ts'
import type { Line } from '../invoice/line.ts'
import {
  base64,
  code,
  compactDate,
  element,
  firstThen,
  fixed,
  into,
  list,
  object,
  text,
  whenText,
  type Binding,
} from '../xml/binding.ts'

type NumberField =
  | 'salesOrderReference'
  | 'purchaseOrderReference'
  | 'contractReference'
  | 'despatchAdviceReference'
  | 'receivingAdviceReference'
type DateField =
  | 'salesOrderDate'
  | 'purchaseOrderDate'
  | 'contractDate'
  | 'despatchAdviceDate'
  | 'receivingAdviceDate'

/** A referenced document by its number, of EN 16931, and its date, of the extensions. */
export function reference(
  name: string,
  number: readonly [string, NumberField],
  date: readonly [string, DateField],
): Binding<Invoice> {
  return element(name, [
    text(number[0], 'ram:IssuerAssignedID', number[1]),
    issued(compactDate(date[0], DATE, date[1])),
  ])
}

/** BT-12, with the kind of contract. */
export function contract(): Binding<Invoice> {
  return element('ram:ContractReferencedDocument', [
    text('BT-12', 'ram:IssuerAssignedID', 'contractReference'),
    code('EXT-FR-FE-01', 'ram:ReferenceTypeCode', 'contractType'),
    issued(compactDate('EXT-FR-FE-199', DATE, 'contractDate')),
  ])
}

const DATE = 'qdt:DateTimeString'

/** The day of a referenced document. */
function issued<T>(date: Binding<T>): Binding<T> {
  return element('ram:FormattedIssueDateTime', [date])
}

/** The day that a payment was received, in the same form. */
export function receivedDate<T extends { date?: string }>(): Binding<T> {
  const day: Binding<{ date?: string }> = compactDate('', DATE, 'date')
  return element('ram:FormattedReceivedDateTime', [day])
}

/** The content of a reference of the extensions. */
export function otherReference(): Binding<{ number?: string; date?: string }>[] {
  return [
    text('', 'ram:IssuerAssignedID', 'number', { lengthMax: 500 }),
    issued(compactDate('', DATE, 'date')),
  ]
}

/** The same with a line of the document. */
export function lineReference(): Binding<{ number?: string; line?: string; date?: string }>[] {
  return [
    text('', 'ram:IssuerAssignedID', 'number', { lengthMax: 500 }),
    text('', 'ram:LineID', 'line', { lengthMax: 500 }),
    issued(compactDate('', DATE, 'date')),
  ]
}

/** BT-132, and the order it is a line of. */
export function purchaseOrder(): Binding<Line> {
  return element('ram:BuyerOrderReferencedDocument', [
    into('purchaseOrder', [
      text('EXT-FR-FE-135', 'ram:IssuerAssignedID', 'number', { lengthMax: 500 }),
    ]),
    text('BT-132', 'ram:LineID', 'purchaseOrderLine'),
    into('purchaseOrder', [issued(compactDate('', DATE, 'date'))]),
  ])
}

/** BG-3, or the invoice that an advance payment is about. */
export function precedingInvoice(): Binding<Preceding>[] {
  return [
    text('BT-25', 'ram:IssuerAssignedID', 'number', { lengthMax: 500 }),
    code('EXT-FR-FE-02', 'ram:TypeCode', 'typeCode'),
    issued(compactDate('BT-26', DATE, 'issueDate')),
  ]
}

type Preceding = NonNullable<Invoice['precedingInvoices']>[number]

/** The invoice that a line is about. */
export function linePrecedingInvoice(): Binding<NonNullable<Line['precedingInvoice']>>[] {
  return [
    text('EXT-FR-FE-136', 'ram:IssuerAssignedID', 'number', { lengthMax: 500 }),
    text('', 'ram:LineID', 'line', { lengthMax: 500 }),
    code('EXT-FR-FE-137', 'ram:TypeCode', 'typeCode'),
    issued(compactDate('EXT-FR-FE-138', DATE, 'issueDate')),
  ]
}

const NAME = 'ram:AdditionalReferencedDocument'

interface ObjectIdentifiers {
  objectIdentifier?: { value: string; scheme?: string }
  otherObjectIdentifiers?: { value: string; scheme?: string }[]
}

/** BT-18 or BT-128: documents of type 130, whose scheme is a code of UNTDID 1153. */
export function objectReferences<T extends ObjectIdentifiers>(term: string): Binding<T> {
  const content: Binding<{ value: string; scheme?: string }>[] = [
    code(term, 'ram:IssuerAssignedID', 'value', { lengthMax: 500 }),
    fixed('ram:TypeCode', '130'),
    code(term, 'ram:ReferenceTypeCode', 'scheme', { lengthMax: 20 }),
  ]
  const options = { when: whenText(['ram:TypeCode'], '130'), isDroppedEmpty: true }
  const part: Binding<ObjectIdentifiers> = firstThen(
    ['objectIdentifier'],
    object(NAME, 'objectIdentifier', content, options),
    list(NAME, 'otherObjectIdentifiers', content, options),
  )
  return part
}

/** BT-17 (type 50), BT-18 (type 130) and BG-24 (any other type): one element for all. */
export function additionalDocuments(): Binding<Invoice>[] {
  return [
    element<Invoice>(
      NAME,
      [text('BT-17', 'ram:IssuerAssignedID', 'tenderReference'), fixed('ram:TypeCode', '50')],
      { when: whenText(['ram:TypeCode'], '50') },
    ),
    objectReferences<Invoice>('BT-18'),
    attachments<Invoice>(),
  ]
}

type Attachments = Pick<Invoice, 'attachments'>

/** BG-24, or the supporting documents of a line. */
export function attachments<T extends Attachments>(): Binding<T> {
  const part: Binding<Attachments> = list(NAME, 'attachments', [
    text('BT-122', 'ram:IssuerAssignedID', 'reference'),
    text('BT-124', 'ram:URIID', 'location'),
    text('', 'ram:LineID', 'line'),
    code('', 'ram:TypeCode', 'typeCode', { otherwise: '916' }),
    text('BT-123', 'ram:Name', 'description'),
    base64('BT-125', 'ram:AttachmentBinaryObject', 'content', {
      attributes: {
        mimeCode: { field: 'mediaType', term: 'BT-125' },
        filename: { field: 'fileName', term: 'BT-125', lengthMax: 500, isText: true },
      },
    }),
    code('', 'ram:ReferenceTypeCode', 'referenceType'),
    issued(compactDate('', DATE, 'issueDate')),
  ])
  return part
}
