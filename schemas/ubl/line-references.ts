import type { Invoice } from '../invoice/invoice.ts'
import type { Line } from '../invoice/line.ts'
import { code, date, echoOf, element, into, object, text, type Binding } from '../xml/binding.ts'
import type { Condition } from '../xml/part.ts'
import { trimmed } from '../xml/value-type.ts'

const NUMBER = { lengthMax: 500 }

/** The orders and advices that a line is about, in the order of UBL. */
export function lineReferences(): Binding<Line>[] {
  return [
    element('cac:OrderLineReference', [
      text('BT-132', 'cbc:LineID', 'purchaseOrderLine'),
      into('salesOrder', [text('', 'cbc:SalesOrderLineID', 'line', NUMBER)]),
      element('cac:OrderReference', [
        into('purchaseOrder', [text('EXT-FR-FE-135', 'cbc:ID', 'number', NUMBER)]),
        into('salesOrder', [text('EXT-FR-FE-144', 'cbc:SalesOrderID', 'number', NUMBER)]),
        into('purchaseOrder', [date('', 'cbc:IssueDate', 'date')]),
      ]),
    ]),
    object('cac:DespatchLineReference', 'despatchAdvice', lineReference()),
    object('cac:ReceiptLineReference', 'receivingAdvice', lineReference()),
  ]
}

function lineReference(): Binding<NonNullable<Line['despatchAdvice']>>[] {
  return [
    text('', 'cbc:LineID', 'line', NUMBER),
    element('cac:DocumentReference', [
      text('', 'cbc:ID', 'number', NUMBER),
      date('', 'cbc:IssueDate', 'date'),
    ]),
  ]
}

/**
 * A sub-line refers to the invoice itself, and there to its parent line; anything else that a line
 * refers to is a preceding invoice (EXTENDED-CTC-FR; fr-reform 2.9).
 */
export function sublineReference(): Binding<Line>[] {
  const name = 'cac:BillingReference'
  return [
    element(
      name,
      [
        element('cac:InvoiceDocumentReference', [
          echoOf(text<Invoice>('BT-1', 'cbc:ID', 'number', NUMBER)),
          code('EXT-FR-FE-163', 'cbc:DocumentStatusCode', 'subtype'),
        ]),
        element('cac:BillingReferenceLine', [text('EXT-FR-FE-162', 'cbc:ID', 'parentId')]),
      ],
      { when: IS_THIS_INVOICE },
    ),
    object(name, 'precedingInvoice', [
      element('cac:InvoiceDocumentReference', [
        text('EXT-FR-FE-136', 'cbc:ID', 'number', NUMBER),
        date('EXT-FR-FE-138', 'cbc:IssueDate', 'issueDate'),
        code('EXT-FR-FE-137', 'cbc:DocumentTypeCode', 'typeCode'),
      ]),
      element('cac:BillingReferenceLine', [text('', 'cbc:ID', 'line', NUMBER)]),
    ]),
  ]
}

const IS_THIS_INVOICE: Condition = {
  path: ['cac:InvoiceDocumentReference', 'cbc:ID'],
  test: (found, { root }) => {
    const own = root['number']
    return found === (typeof own === 'string' ? trimmed(own) : undefined)
  },
}
