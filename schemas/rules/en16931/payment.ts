import { isIn } from '../../codelists/code-list.ts'
import { MEDIA_TYPES } from '../../codelists/media-type.ts'
import { PAYMENT_MEANS } from '../../codelists/payment-means.ts'
import type { Invoice } from '../../invoice/invoice.ts'
import { brokenAt, brokenItems, isBlank, type InvoiceSyntax, type Rule } from '../rule.ts'

/** Payment instructions (BG-16) and supporting documents (BG-24). */
export const PAYMENT_RULES: readonly Rule[] = [
  {
    id: 'BR-49',
    severity: 'fatal',
    terms: ['BT-81'],
    message: {
      fr: 'Des instructions de paiement (BG-16) n’ont pas de moyen de paiement (BT-81).',
      en: 'Payment instructions (BG-16) have no payment means (BT-81).',
    },
    remedy: {
      fr: 'Donnez le code : 30 ou 58 virement, 59 prélèvement, 48 carte.',
      en: 'Give the code: 30 or 58 transfer, 59 direct debit, 48 card.',
    },
    check: (invoice, { syntax }) =>
      brokenAt('/payment/meansCode', lacksMeans(invoice.payment, syntax)),
  },
  {
    id: 'BR-50',
    severity: 'fatal',
    terms: ['BT-84'],
    message: {
      fr: 'Un virement (BG-17) n’a pas de compte (BT-84).',
      en: 'A credit transfer (BG-17) has no account (BT-84).',
    },
    remedy: { fr: 'Renseignez l’IBAN du compte.', en: 'Give the IBAN of the account.' },
    check: (invoice) => (isTransfer(invoice) ? transfersWithoutAccount(invoice) : []),
  },
  {
    id: 'BR-61',
    severity: 'fatal',
    terms: ['BT-84', 'BT-81'],
    message: {
      fr: 'Le moyen de paiement est un virement, et aucun compte (BT-84) n’est donné.',
      en: 'The payment means is a transfer, and no account (BT-84) is given.',
    },
    remedy: { fr: 'Renseignez l’IBAN du compte.', en: 'Give the IBAN of the account.' },
    check: (invoice, { syntax }) =>
      brokenAt('/payment/creditTransfers', lacksAccount(invoice, syntax)),
  },
  {
    id: 'BR-CL-16',
    severity: 'fatal',
    terms: ['BT-81'],
    message: {
      fr: 'Le moyen de paiement (BT-81) n’est pas de la liste UNTDID 4461.',
      en: 'The payment means (BT-81) is not in the list UNTDID 4461.',
    },
    remedy: {
      fr: 'Employez par exemple 30 ou 58 (virement), 59 (prélèvement), 48 (carte).',
      en: 'Use for example 30 or 58 (transfer), 59 (direct debit), 48 (card).',
    },
    check: ({ payment }) => {
      const code = payment?.meansCode
      return brokenAt('/payment/meansCode', code !== undefined && !isIn(PAYMENT_MEANS, code.trim()))
    },
  },
  {
    id: 'BR-52',
    severity: 'fatal',
    terms: ['BT-122'],
    message: {
      fr: 'Un document joint n’a pas de référence (BT-122).',
      en: 'A supporting document has no reference (BT-122).',
    },
    remedy: { fr: 'Donnez-lui une référence.', en: 'Give it a reference.' },
    check: ({ attachments }) =>
      brokenItems(attachments, '/attachments', ({ reference }) => isBlank(reference), '/reference'),
  },
  {
    id: 'BR-CL-24',
    severity: 'fatal',
    terms: ['BT-125-1'],
    message: {
      fr: 'Le type d’une pièce jointe n’est pas admis : PDF, PNG, JPEG, CSV, XLSX ou ODS.',
      en: 'The type of an attachment is not allowed: PDF, PNG, JPEG, CSV, XLSX or ODS.',
    },
    remedy: {
      fr: 'Convertissez la pièce, par exemple en application/pdf.',
      en: 'Convert the attachment, for example to application/pdf.',
    },
    check: ({ attachments }) =>
      brokenItems(
        attachments,
        '/attachments',
        ({ mediaType }) => mediaType !== undefined && !isIn(MEDIA_TYPES, mediaType),
        '/mediaType',
      ),
  },
]

/** In CII the remittance and the creditor of a debit stand outside the instructions proper. */
function lacksMeans(payment: Invoice['payment'], syntax: InvoiceSyntax): boolean {
  if (payment === undefined || payment.meansCode !== undefined) return false
  if (syntax !== 'cii') return true
  const { meansText, creditTransfers, card, directDebit } = payment
  const parts = [meansText, creditTransfers, card, directDebit?.debitedAccount]
  return parts.some((part) => part !== undefined)
}

/** Means 30 (credit transfer) and 58 (SEPA credit transfer). */
function isTransfer({ payment }: Invoice): boolean {
  const code = payment?.meansCode?.trim()
  return code === '30' || code === '58'
}

function transfersWithoutAccount({ payment }: Invoice): readonly string[] {
  return brokenItems(
    payment?.creditTransfers,
    '/payment/creditTransfers',
    ({ account }) => isBlank(account),
    '/account',
  )
}

/** UBL wants one account somewhere; CII looks only at the transfers that are there. */
function lacksAccount(invoice: Invoice, syntax: InvoiceSyntax): boolean {
  if (!isTransfer(invoice)) return false
  const transfers = invoice.payment?.creditTransfers ?? []
  const hasAccount = ({ account }: { account?: string }) => account !== undefined
  return syntax === 'cii' ? !transfers.every(hasAccount) : !transfers.some(hasAccount)
}
