import { notation, type Context } from '../../tree/path.ts'

/** The namespaces of a UBL invoice and credit note. */
const { path, context } = notation({
  ubl: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2',
  cn: 'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2',
  cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
})

export { path, context }

/** The document itself. */
export const DOCUMENT = context('ubl:Invoice | cn:CreditNote')
export const CREDIT_NOTE = context('cn:CreditNote')

export const INVOICE_ROOT = path('ubl:Invoice')
export const CREDIT_NOTE_ROOT = path('cn:CreditNote')

/** An element below the document. */
export function below(text: string): Context {
  return context(`ubl:Invoice/${text} | cn:CreditNote/${text}`)
}

/** An element below a line of the document. */
export function onLines(text: string): Context {
  return context(`ubl:Invoice/cac:InvoiceLine/${text} | cn:CreditNote/cac:CreditNoteLine/${text}`)
}
