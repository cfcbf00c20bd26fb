import type { Invoice } from '../invoice/invoice.ts'
import {
  base64,
  code,
  element,
  fixed,
  list,
  object,
  text,
  whenText,
  type Binding,
} from '../xml/binding.ts'

/** A referenced document of which the model keeps the number only. */
export function reference(
  term: string,
  name: string,
  field:
    | 'salesOrderReference'
    | 'purchaseOrderReference'
    | 'contractReference'
    | 'despatchAdviceReference'
    | 'receivingAdviceReference',
): Binding<Invoice> {
  return element(name, [text(term, 'ram:IssuerAssignedID', field)])
}

const NAME = 'ram:AdditionalReferencedDocument'

/** BT-18 or BT-128: a document of type 130, whose scheme is a code of UNTDID 1153. */
export function objectReference<
  T extends { objectIdentifier?: { value: string; scheme?: string } },
>(term: string): Binding<T> {
  const part: Binding<{ objectIdentifier?: { value: string; scheme?: string } }> = object(
    NAME,
    'objectIdentifier',
    [
      code(term, 'ram:IssuerAssignedID', 'value', { lengthMax: 500 }),
      fixed('ram:TypeCode', '130'),
      code(term, 'ram:ReferenceTypeCode', 'scheme', { lengthMax: 20 }),
    ],
    { when: whenText(['ram:TypeCode'], '130'), isDroppedEmpty: true },
  )
  return part
}

/** BT-17 (type 50), BT-18 (type 130) and BG-24 (type 916): one element for all. */
export function additionalDocuments(): Binding<Invoice>[] {
  return [
    element<Invoice>(
      NAME,
      [text('BT-17', 'ram:IssuerAssignedID', 'tenderReference'), fixed('ram:TypeCode', '50')],
      { when: whenText(['ram:TypeCode'], '50') },
    ),
    objectReference<Invoice>('BT-18'),
    attachments(),
  ]
}

/** BG-24. */
function attachments(): Binding<Invoice> {
  return list(NAME, 'attachments', [
    text('BT-122', 'ram:IssuerAssignedID', 'reference'),
    text('BT-124', 'ram:URIID', 'location'),
    fixed('ram:TypeCode', '916'),
    text('BT-123', 'ram:Name', 'description'),
    base64('BT-125', 'ram:AttachmentBinaryObject', 'content', {
      attributes: {
        mimeCode: { field: 'mediaType', term: 'BT-125' },
        filename: { field: 'fileName', term: 'BT-125', lengthMax: 500, isText: true },
      },
    }),
  ])
}
