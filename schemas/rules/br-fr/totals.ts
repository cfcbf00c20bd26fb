import { PREPAID_FRAMEWORKS } from '../../codelists/billing-framework.ts'
import { isIn } from '../../codelists/code-list.ts'
import type { Invoice } from '../../invoice/invoice.ts'
import { isEqual, ZERO, type Amount } from '../../values/amount.ts'
import { all, amountOf, brokenAt, type Rule } from '../rule.ts'

/** Totals of an invoice already paid, and of one in another currency than the euro. */
export const FRENCH_TOTALS_RULES: readonly Rule[] = [
  {
    id: 'BR-FR-CO-09',
    severity: 'fatal',
    terms: ['BT-23', 'BT-113', 'BT-112', 'BT-115', 'BT-9'],
    message: {
      fr: 'Facture déjà payée (B2, S2, M2) : payé (BT-113) = total (BT-112), net à payer (BT-115) = 0, date de paiement en BT-9.',
      en: 'Invoice already paid (B2, S2, M2): paid (BT-113) = total (BT-112), due (BT-115) = 0, day of payment in BT-9.',
    },
    remedy: {
      fr: 'Corrigez ces champs ; si la facture n’était pas payée à son émission, employez B1, S1 ou M1.',
      en: 'Correct these fields; if the invoice was not paid when issued, use B1, S1 or M1.',
    },
    check: ({ businessProcess = '', totals = {}, dueDate }) => {
      if (!isIn(PREPAID_FRAMEWORKS, businessProcess)) return []
      return all(
        brokenAt('/totals/paid', !isSame(amountOf(totals.paid), amountOf(totals.withVat))),
        brokenAt('/totals/due', !isSame(amountOf(totals.due), ZERO)),
        brokenAt('/dueDate', dueDate === undefined),
      )
    },
  },
  {
    id: 'BR-FR-CO-12',
    severity: 'fatal',
    terms: ['BT-5', 'BT-6', 'BT-111'],
    message: {
      fr: 'La facture n’est pas en euros et ne donne pas la TVA en euros (BT-6 = EUR, BT-111).',
      en: 'The invoice is not in euros and does not give the VAT in euros (BT-6 = EUR, BT-111).',
    },
    remedy: {
      fr: 'Donnez EUR comme monnaie de TVA et le total de TVA en euros.',
      en: 'Give EUR as the VAT currency and the total VAT in euros.',
    },
    check: (invoice) => brokenAt('/totals/vatInAccountingCurrency', lacksEuros(invoice)),
  },
]

function isSame(left: Amount | undefined, right: Amount | undefined): boolean {
  return left !== undefined && right !== undefined && isEqual(left, right)
}

function lacksEuros({ currency, vatCurrency, totals }: Invoice): boolean {
  if (currency === undefined || currency === 'EUR') return false
  return vatCurrency !== 'EUR' || totals?.vatInAccountingCurrency === undefined
}
