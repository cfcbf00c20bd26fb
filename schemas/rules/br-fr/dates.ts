import { PREPAID_FRAMEWORKS } from '../../codelists/billing-framework.ts'
import { isIn } from '../../codelists/code-list.ts'
import { DOWN_PAYMENT_TYPES } from '../../codelists/document-type.ts'
import type { Invoice } from '../../invoice/invoice.ts'
import { parseLocalDate } from '../../values/local-date.ts'
import { all, brokenAt, brokenItems, type InvoiceSyntax, type Rule } from '../rule.ts'

/** Dates: real days of this century, and due after the issue. */
export const FRENCH_DATE_RULES: readonly Rule[] = [
  {
    id: 'BR-FR-03',
    severity: 'fatal',
    terms: ['BT-2', 'BT-7', 'BT-9', 'BT-26', 'BT-72', 'BT-73', 'BT-74', 'BT-134', 'BT-135'],
    message: {
      fr: 'Une date n’existe pas dans le calendrier, ou son année n’est pas entre 2000 et 2099.',
      en: 'A date is not in the calendar, or its year is not between 2000 and 2099.',
    },
    remedy: {
      fr: 'Écrivez un jour réel : AAAA-MM-JJ, sans fuseau horaire.',
      en: 'Write a real day: YYYY-MM-DD, without a time zone.',
    },
    check: (invoice, { syntax }) => wrongDates(invoice, syntax),
  },
  {
    id: 'BR-FR-CO-07',
    severity: 'fatal',
    terms: ['BT-9', 'BT-2'],
    message: {
      fr: 'L’échéance (BT-9) est avant la date d’émission (BT-2).',
      en: 'The due date (BT-9) is before the issue date (BT-2).',
    },
    remedy: {
      fr: 'Corrigez l’échéance ; pour une facture déjà payée, employez le cadre B2, S2 ou M2.',
      en: 'Correct the due date; for an invoice already paid, use framework B2, S2 or M2.',
    },
    check: (invoice, { syntax }) => brokenAt('/dueDate', isDueTooEarly(invoice, syntax)),
  },
]

function wrongDates(invoice: Invoice, syntax: InvoiceSyntax): readonly string[] {
  const { precedingInvoices, delivery, period, lines } = invoice
  // The rule for UBL looks for BT-9 where only an invoice, not a credit note, has it.
  const dueDate = syntax === 'ubl-creditnote' ? undefined : invoice.dueDate
  return all(
    brokenAt('/issueDate', isWrong(invoice.issueDate)),
    brokenAt('/vatPointDate', isWrong(invoice.vatPointDate)),
    brokenAt('/dueDate', isWrong(dueDate)),
    brokenAt('/delivery/date', isWrong(delivery?.date)),
    brokenAt('/period/start', isWrong(period?.start)),
    brokenAt('/period/end', isWrong(period?.end)),
    brokenItems(
      precedingInvoices,
      '/precedingInvoices',
      ({ issueDate }) => isWrong(issueDate),
      '/issueDate',
    ),
    brokenItems(lines, '/lines', (line) => isWrong(line.period?.start), '/period/start'),
    brokenItems(lines, '/lines', (line) => isWrong(line.period?.end), '/period/end'),
  )
}

function isWrong(date: string | undefined): boolean {
  return date !== undefined && (!date.startsWith('20') || parseLocalDate(date) === undefined)
}

function isDueTooEarly(invoice: Invoice, syntax: InvoiceSyntax): boolean {
  const { dueDate, issueDate, typeCode = '', businessProcess = '' } = invoice
  if (dueDate === undefined || syntax === 'ubl-creditnote') return false
  if (isIn(DOWN_PAYMENT_TYPES, typeCode) || isIn(PREPAID_FRAMEWORKS, businessProcess)) return false
  // Without a date of issue nothing is late in UBL, and everything in CII.
  return issueDate === undefined ? syntax === 'cii' : dueDate < issueDate
}
