import type { Invoice } from '../invoice/invoice.ts'
import { adjustmentTableOf, totalsOf, vatTableOf } from './amounts.ts'
import type { Field, FieldGroup, PartyView, TableView, TotalView } from './block.ts'
import type { Language } from './language.ts'
import { lineTableOf } from './lines.ts'
import { attachmentTableOf, notesOf } from './notes.ts'
import { partiesOf } from './parties.ts'
import { paymentOf } from './payment.ts'
import { factsOf, referencesOf, termsOf, titleOf } from './references.ts'
import { Wording } from './wording.ts'

/**
 * What a person reads of an invoice, in order, in one language and without any layout: HTML and PDF
 * are drawn from it. Every datum of the model is in it, but for the content of attachments.
 */
export interface View {
  readonly language: Language
  /** What the document is: `Facture`, `Avoir`… */
  readonly title: string
  /** BT-1; empty when the invoice has none. */
  readonly number: string
  /** The name of the seller; empty when it is not known. */
  readonly issuer: string
  readonly facts: readonly Field[]
  readonly parties: readonly PartyView[]
  readonly references: FieldGroup
  readonly lines?: TableView
  readonly adjustments?: TableView
  readonly vat?: TableView
  readonly totals: { readonly title: string; readonly rows: readonly TotalView[] }
  readonly payment: FieldGroup
  readonly notes: FieldGroup
  readonly attachments?: TableView
  readonly terms: FieldGroup
  /** Words of the pages themselves. */
  readonly pageWord: string
}

/** The view of an invoice, whatever it lacks. French unless said otherwise. */
export function viewOf(invoice: Invoice, language: Language = 'fr'): View {
  const wording = new Wording(language, invoice.currency)
  const lines = lineTableOf(invoice, wording)
  const adjustments = adjustmentTableOf(invoice, wording)
  const vat = vatTableOf(invoice, wording)
  const attachments = attachmentTableOf(invoice, wording)
  return {
    language,
    title: titleOf(invoice, wording),
    number: invoice.number ?? '',
    issuer: invoice.seller?.name ?? invoice.seller?.tradingName ?? '',
    facts: factsOf(invoice, wording),
    parties: partiesOf(invoice, wording),
    references: { title: wording.label('references'), fields: referencesOf(invoice, wording) },
    ...(lines === undefined ? {} : { lines }),
    ...(adjustments === undefined ? {} : { adjustments }),
    ...(vat === undefined ? {} : { vat }),
    totals: { title: wording.label('totals'), rows: totalsOf(invoice, wording) },
    payment: { title: wording.label('payment'), fields: paymentOf(invoice, wording) },
    notes: { title: wording.label('mentions'), fields: notesOf(invoice, wording) },
    ...(attachments === undefined ? {} : { attachments }),
    terms: { title: wording.label('additional'), fields: termsOf(invoice, wording) },
    pageWord: wording.label('page'),
  }
}

/** `Facture F2026-0001`: how the document is called in a window or a list. */
export function headingOf({ title, number }: View): string {
  return number === '' ? title : `${title} ${number}`
}
