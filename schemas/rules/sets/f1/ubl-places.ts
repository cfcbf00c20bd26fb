import type { Tree } from '../../tree/tree.ts'
import { dateAssertions, hasText, isIsoDate } from '../ppf/format.ts'
import { context, path } from '../ubl-notation.ts'

/** Where flux 1 has its data in UBL; places begin with `/` below a root or a line. */
export const ROOTS = ['/ubl:Invoice', '/cn:CreditNote']
export const LINES = ['/ubl:Invoice/cac:InvoiceLine', '/cn:CreditNote/cac:CreditNoteLine']
export const below = (above: readonly string[], ...rests: readonly string[]) =>
  context(above.flatMap((each) => rests.map((rest) => each + rest)).join(' | '))
export const REFERENCE = '/cac:BillingReference/cac:InvoiceDocumentReference'
export const INVOICE = path('ubl:Invoice')
export const INVOICE_TYPE = path('cbc:InvoiceTypeCode')
export const CREDIT_NOTE_TYPE = path('cbc:CreditNoteTypeCode')
export const CREDIT_NOTE = path('cn:CreditNote')
export const typeCodes = (tree: Tree, root: number): readonly number[] => {
  if (tree.is(root, INVOICE)) return tree.all(root, INVOICE_TYPE)
  return tree.is(root, CREDIT_NOTE) ? tree.all(root, CREDIT_NOTE_TYPE) : []
}
export const PRICE = path('cac:Price')
export const INVOICE_LINE = path('cac:InvoiceLine')
export const CREDIT_NOTE_LINE = path('cac:CreditNoteLine')
export const INDICATOR = path('cbc:ChargeIndicator')
export const PRICE_ALLOWANCE = path('cac:AllowanceCharge')
export const BASE_AMOUNT = path('cbc:BaseAmount')
export const ALLOWANCE_AMOUNT = path('cbc:Amount')
export const ofAllowances =
  (wanted: typeof BASE_AMOUNT) =>
  (tree: Tree, price: number): number[] =>
    tree
      .all(price, PRICE_ALLOWANCE)
      .filter((at) => hasText(INDICATOR, 'false')(tree, at))
      .flatMap((at) => tree.all(at, wanted))
export const REFERENCES = {
  typeCodes,
  number: path('cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID'),
  date: path('cac:BillingReference/cac:InvoiceDocumentReference/cbc:IssueDate'),
  lines: (tree: Tree, root: number) => [
    ...tree.all(root, INVOICE_LINE),
    ...tree.all(root, CREDIT_NOTE_LINE),
  ],
  ownLines: (tree: Tree, root: number) =>
    tree.all(root, tree.is(root, INVOICE) ? INVOICE_LINE : CREDIT_NOTE_LINE),
  lineNumber: path('cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID'),
  lineDate: path('cac:BillingReference/cac:InvoiceDocumentReference/cbc:IssueDate'),
}
export const DATE = dateAssertions(isIsoDate)
