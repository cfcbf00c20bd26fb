import {
  allowancesByBrCo11,
  chargesByBrCo12,
  lineNetByBrCo10,
  vatByBrCo14,
  withoutVatByBrCo13,
  withVatByBrCo15,
} from '../../invoice/totals.ts'
import type { Invoice, Totals } from '../../invoice/invoice.ts'
import {
  isEqual,
  roundHalfTowardPositive,
  subtract,
  ZERO,
  type Amount,
} from '../../values/amount.ts'
import { documentPresence } from '../presence.ts'
import { amountOf, brokenAt, type Rule, type RuleContext } from '../rule.ts'

/** Document totals (BG-22): present, and each equal to what the others make. */
export const TOTALS_RULES: readonly Rule[] = [
  documentPresence({
    id: 'BR-12',
    term: 'BT-106',
    name: { fr: 'la somme des montants nets des lignes', en: 'the sum of line net amounts' },
    pointer: '/totals/lineNet',
    value: (invoice) => invoice.totals?.lineNet,
  }),
  documentPresence({
    id: 'BR-13',
    term: 'BT-109',
    name: { fr: 'le total hors TVA', en: 'the total without VAT' },
    pointer: '/totals/withoutVat',
    value: (invoice) => invoice.totals?.withoutVat,
  }),
  documentPresence({
    id: 'BR-14',
    term: 'BT-112',
    name: { fr: 'le total TVA comprise', en: 'the total with VAT' },
    pointer: '/totals/withVat',
    value: (invoice) => invoice.totals?.withVat,
  }),
  documentPresence({
    id: 'BR-15',
    term: 'BT-115',
    name: { fr: 'le net à payer', en: 'the amount due for payment' },
    pointer: '/totals/due',
    value: (invoice) => invoice.totals?.due,
  }),
  {
    id: 'BR-53',
    severity: 'fatal',
    terms: ['BT-6', 'BT-111'],
    message: {
      fr: 'Une monnaie de TVA est donnée sans le total de TVA dans cette monnaie.',
      en: 'A VAT currency is given without the total VAT in that currency.',
    },
    remedy: {
      fr: 'Renseignez le total de TVA dans la monnaie de TVA (BT-111), ou retirez BT-6.',
      en: 'Give the total VAT in the VAT currency (BT-111), or remove BT-6.',
    },
    check: (invoice, context) =>
      brokenAt('/totals/vatInAccountingCurrency', lacksVatInItsCurrency(invoice, context)),
  },
  {
    id: 'BR-CO-10',
    severity: 'fatal',
    terms: ['BT-106', 'BT-131'],
    message: {
      fr: 'La somme des montants nets des lignes (BT-106) ne correspond pas aux lignes (BT-131).',
      en: 'The sum of line net amounts (BT-106) is not that of the lines (BT-131).',
    },
    remedy: {
      fr: 'Additionnez les montants nets de toutes les lignes, arrondis à deux décimales.',
      en: 'Add up the net amounts of all lines, rounded to two decimals.',
    },
    check: (invoice) =>
      brokenAt('/totals/lineNet', !isSame(invoice.totals?.lineNet, lineNetByBrCo10(invoice))),
  },
  {
    id: 'BR-CO-11',
    severity: 'fatal',
    terms: ['BT-107', 'BT-92'],
    message: {
      fr: 'Le total des remises (BT-107) n’est pas la somme des remises du document (BT-92).',
      en: 'The sum of allowances (BT-107) is not that of the document allowances (BT-92).',
    },
    remedy: {
      fr: 'Additionnez les remises du document ; sans remise, retirez BT-107.',
      en: 'Add up the document allowances; without any, remove BT-107.',
    },
    check: (invoice) =>
      brokenAt(
        '/totals/allowances',
        !isSumOf(invoice.totals?.allowances, invoice.allowances, allowancesByBrCo11(invoice)),
      ),
  },
  {
    id: 'BR-CO-12',
    severity: 'fatal',
    terms: ['BT-108', 'BT-99'],
    message: {
      fr: 'Le total des frais (BT-108) n’est pas la somme des frais du document (BT-99).',
      en: 'The sum of charges (BT-108) is not that of the document charges (BT-99).',
    },
    remedy: {
      fr: 'Additionnez les frais du document ; sans frais, retirez BT-108.',
      en: 'Add up the document charges; without any, remove BT-108.',
    },
    check: (invoice) =>
      brokenAt(
        '/totals/charges',
        !isSumOf(invoice.totals?.charges, invoice.charges, chargesByBrCo12(invoice)),
      ),
  },
  {
    id: 'BR-CO-13',
    severity: 'fatal',
    terms: ['BT-109', 'BT-106', 'BT-107', 'BT-108'],
    message: {
      fr: 'Le total hors TVA (BT-109) n’est pas lignes (BT-106) − remises (BT-107) + frais (BT-108).',
      en: 'The total without VAT (BT-109) is not lines (BT-106) − allowances (BT-107) + charges (BT-108).',
    },
    remedy: {
      fr: 'Recalculez BT-109 : BT-106 − BT-107 + BT-108.',
      en: 'Compute BT-109 again: BT-106 − BT-107 + BT-108.',
    },
    check: (invoice, { syntax }) =>
      brokenAt(
        '/totals/withoutVat',
        !isSame(invoice.totals?.withoutVat, expectedWithoutVat(invoice.totals, syntax === 'cii')),
      ),
  },
  {
    id: 'BR-CO-14',
    severity: 'fatal',
    terms: ['BT-110', 'BT-117'],
    message: {
      fr: 'Le total de TVA (BT-110) n’est pas la somme de la TVA par taux (BT-117).',
      en: 'The total VAT (BT-110) is not the sum of VAT by rate (BT-117).',
    },
    remedy: {
      fr: 'Additionnez les montants de TVA de la ventilation.',
      en: 'Add up the VAT amounts of the breakdown.',
    },
    check: (invoice, context) => brokenAt('/totals/vat', hasWrongVat(invoice, context)),
  },
  {
    id: 'BR-CO-15',
    severity: 'fatal',
    terms: ['BT-112', 'BT-109', 'BT-110'],
    message: {
      fr: 'Le total TVA comprise (BT-112) n’est pas total hors TVA (BT-109) + TVA (BT-110).',
      en: 'The total with VAT (BT-112) is not total without VAT (BT-109) + VAT (BT-110).',
    },
    remedy: {
      fr: 'Recalculez BT-112 : BT-109 + BT-110.',
      en: 'Compute BT-112 again: BT-109 + BT-110.',
    },
    check: (invoice, { syntax }) =>
      brokenAt(
        '/totals/withVat',
        invoice.currency !== undefined && !isWithVatRight(invoice.totals ?? {}, syntax === 'cii'),
      ),
  },
  {
    id: 'BR-CO-16',
    severity: 'fatal',
    terms: ['BT-115', 'BT-112', 'BT-113', 'BT-114'],
    message: {
      fr: 'Le net à payer (BT-115) n’est pas total (BT-112) − payé (BT-113) + arrondi (BT-114).',
      en: 'The amount due (BT-115) is not total (BT-112) − paid (BT-113) + rounding (BT-114).',
    },
    remedy: {
      fr: 'Recalculez BT-115 : BT-112 − BT-113 + BT-114.',
      en: 'Compute BT-115 again: BT-112 − BT-113 + BT-114.',
    },
    check: (invoice, { syntax }) =>
      brokenAt('/totals/due', !isDueRight(invoice.totals ?? {}, syntax === 'cii')),
  },
]

function isSame(text: string | undefined, expected: Amount | undefined): boolean {
  const given = amountOf(text)
  return given !== undefined && expected !== undefined && isEqual(given, expected)
}

/** Absent is right when there is nothing to add up; otherwise the sum must be given and right. */
function isSumOf(text: string | undefined, items: readonly unknown[] = [], sum: Amount): boolean {
  return text === undefined ? items.length === 0 : isSame(text, sum)
}

/** UBL takes the VAT currency's total from any VAT total, CII wants a second one. */
function lacksVatInItsCurrency(invoice: Invoice, { syntax }: RuleContext): boolean {
  const { currency, vatCurrency, totals } = invoice
  if (vatCurrency === undefined) return false
  if (vatCurrency === currency) return syntax === 'cii' || totals?.vat === undefined
  return totals?.vatInAccountingCurrency === undefined
}

/** UBL rounds only when there is an allowance or a charge; CII rounds always. */
function expectedWithoutVat(totals: Totals = {}, isCii: boolean): Amount | undefined {
  const isSimple = totals.allowances === undefined && totals.charges === undefined
  return isSimple && !isCii ? amountOf(totals.lineNet) : withoutVatByBrCo13(totals)
}

/** UBL asks only where the total has a breakdown, CII whenever the total is given. */
function hasWrongVat(invoice: Invoice, { syntax }: RuleContext): boolean {
  const rows = invoice.vatBreakdown?.length ?? 0
  const isAsked = syntax === 'cii' ? invoice.totals?.vat !== undefined : rows > 0
  return isAsked && !isSame(invoice.totals?.vat, vatByBrCo14(invoice))
}

/** CII also takes a total that is the one without VAT, whatever the VAT. */
function isWithVatRight(totals: Totals, isCii: boolean): boolean {
  if (isSame(totals.withVat, withVatByBrCo15(totals))) return true
  return isCii && isSame(totals.withVat, amountOf(totals.withoutVat))
}

/** CII compares exactly; UBL rounds the side where a paid or rounding amount enters. */
function isDueRight(totals: Totals, isCii: boolean): boolean {
  const due = amountOf(totals.due)
  const withVat = amountOf(totals.withVat)
  if (due === undefined || withVat === undefined) return false
  const paid = amountOf(totals.paid)
  const rounding = amountOf(totals.rounding)
  const left = subtract(due, rounding ?? ZERO)
  const right = subtract(withVat, paid ?? ZERO)
  if (isCii) return isEqual(left, right)
  return isEqual(
    rounding === undefined ? left : roundHalfTowardPositive(left, 2),
    paid === undefined ? right : roundHalfTowardPositive(right, 2),
  )
}
