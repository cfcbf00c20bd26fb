import type { Invoice, Totals, VatBreakdown } from '../../invoice/invoice.ts'
import type { LineAllowanceCharge } from '../../invoice/allowance-charge.ts'
import { roundHalfTowardPositive, isEqual } from '../../values/amount.ts'
import { brokenOnLines } from '../places.ts'
import { amountOf, brokenAt, brokenItems, type InvoiceSyntax, type Rule } from '../rule.ts'

/** BR-DEC: amounts have two decimals at most, counted as written. */
export const DECIMAL_RULES: readonly Rule[] = [
  ofDocument('BR-DEC-01', 'BT-92', 'allowances', 'amount'),
  ofDocument('BR-DEC-02', 'BT-93', 'allowances', 'baseAmount'),
  ofDocument('BR-DEC-05', 'BT-99', 'charges', 'amount'),
  ofDocument('BR-DEC-06', 'BT-100', 'charges', 'baseAmount'),
  ofTotals('BR-DEC-09', 'BT-106', 'lineNet'),
  ofTotals('BR-DEC-10', 'BT-107', 'allowances'),
  ofTotals('BR-DEC-11', 'BT-108', 'charges'),
  ofTotals('BR-DEC-12', 'BT-109', 'withoutVat'),
  {
    ...texts('BR-DEC-13', 'BT-110'),
    check: (invoice, { syntax }) => brokenAt('/totals/vat', isVatTooFine(invoice, syntax)),
  },
  ofTotals('BR-DEC-14', 'BT-112', 'withVat'),
  {
    ...texts('BR-DEC-15', 'BT-111'),
    check: (invoice, { syntax }) =>
      brokenAt('/totals/vatInAccountingCurrency', isAccountingVatTooFine(invoice, syntax)),
  },
  ofTotals('BR-DEC-16', 'BT-113', 'paid'),
  ofTotals('BR-DEC-17', 'BT-114', 'rounding'),
  ofTotals('BR-DEC-18', 'BT-115', 'due'),
  ofBreakdown('BR-DEC-19', 'BT-116', 'taxableAmount'),
  ofBreakdown('BR-DEC-20', 'BT-117', 'taxAmount'),
  {
    ...texts('BR-DEC-23', 'BT-131'),
    check: ({ lines }) =>
      brokenItems(lines, '/lines', ({ netAmount }) => isTooFine(netAmount), '/netAmount'),
  },
  ofLines('BR-DEC-24', 'BT-136', 'allowances', 'amount'),
  ofLines('BR-DEC-25', 'BT-137', 'allowances', 'baseAmount'),
  ofLines('BR-DEC-27', 'BT-141', 'charges', 'amount'),
  ofLines('BR-DEC-28', 'BT-142', 'charges', 'baseAmount'),
]

type Kind = 'allowances' | 'charges'
type Field = 'amount' | 'baseAmount'

function texts(id: string, term: string) {
  return {
    id,
    severity: 'fatal',
    terms: [term],
    message: {
      fr: `Le montant ${term} a plus de deux décimales.`,
      en: `The amount ${term} has more than two decimals.`,
    },
    remedy: {
      fr: 'Arrondissez-le à deux décimales.',
      en: 'Round it to two decimals.',
    },
  } as const
}

function ofTotals(id: string, term: string, field: keyof Totals): Rule {
  return {
    ...texts(id, term),
    check: ({ totals }) => brokenAt(`/totals/${field}`, isTooFine(totals?.[field])),
  }
}

function ofDocument(id: string, term: string, kind: Kind, field: Field): Rule {
  return {
    ...texts(id, term),
    check: (invoice) =>
      brokenItems(invoice[kind], `/${kind}`, (entry) => isTooFine(entry[field]), `/${field}`),
  }
}

function ofBreakdown(id: string, term: string, field: keyof VatBreakdown): Rule {
  return {
    ...texts(id, term),
    check: ({ vatBreakdown }) =>
      brokenItems(vatBreakdown, '/vatBreakdown', (row) => isTooFine(row[field]), `/${field}`),
  }
}

function ofLines(id: string, term: string, kind: Kind, field: Field): Rule {
  const isBroken = (entry: LineAllowanceCharge) => isTooFine(entry[field])
  return {
    ...texts(id, term),
    check: ({ lines }) => brokenOnLines(lines, kind, isBroken, `/${field}`),
  }
}

function isTooFine(text: string | undefined): boolean {
  if (text === undefined) return false
  const point = text.indexOf('.')
  return point !== -1 && text.length - point - 1 > 2
}

/** The UBL test of BR-DEC-13 never finds its amount; that of CII is met by any second VAT total. */
function isVatTooFine({ totals }: Invoice, syntax: InvoiceSyntax): boolean {
  if (syntax === 'json') return isTooFine(totals?.vat)
  if (syntax !== 'cii') return false
  return totals?.vatInAccountingCurrency === undefined && !isRounded(totals?.vat)
}

/** Likewise; in CII, a VAT currency without a total in it breaks the rule too. */
function isAccountingVatTooFine(invoice: Invoice, syntax: InvoiceSyntax): boolean {
  const { totals = {}, currency, vatCurrency } = invoice
  const { vat, vatInAccountingCurrency } = totals
  if (syntax === 'json') return isTooFine(vatInAccountingCurrency)
  if (syntax !== 'cii' || vatCurrency === undefined) return false
  if (vat === undefined && vatInAccountingCurrency === undefined) return false
  const amount = vatInAccountingCurrency ?? (vatCurrency === currency ? vat : undefined)
  return amount === undefined || !isRounded(amount)
}

function isRounded(text: string | undefined): boolean {
  const amount = amountOf(text)
  return amount === undefined || isEqual(amount, roundHalfTowardPositive(amount, 2))
}
