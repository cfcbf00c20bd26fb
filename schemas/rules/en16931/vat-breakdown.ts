import { isIn } from '../../codelists/code-list.ts'
import { EXEMPTION_REASONS } from '../../codelists/exemption-reason.ts'
import { VAT_CATEGORIES } from '../../codelists/vat-category.ts'
import type { Invoice, VatBreakdown } from '../../invoice/invoice.ts'
import {
  absolute,
  add,
  compare,
  isEqual,
  multiply,
  roundHalfTowardPositive,
  subtract,
  sum,
  ZERO,
  type Amount,
} from '../../values/amount.ts'
import { all, amountOf, brokenAt, brokenItems, type InvoiceSyntax, type Rule } from '../rule.ts'
import { breakdownPresence } from './breakdown-presence.ts'

const ONE: Amount = { units: 1n, scale: 0 }
const HUNDREDTH: Amount = { units: 1n, scale: 2 }

const CATEGORY_REMEDY = {
  fr: 'Employez S, Z, E, AE, K, G ou O.',
  en: 'Use S, Z, E, AE, K, G or O.',
} as const

/** VAT breakdown (BG-23): each category and rate, its base and its tax. */
export const VAT_BREAKDOWN_RULES: readonly Rule[] = [
  {
    id: 'BR-CO-18',
    severity: 'fatal',
    terms: ['BG-23'],
    message: { fr: 'Il manque la ventilation de la TVA.', en: 'Missing: the VAT breakdown.' },
    remedy: {
      fr: 'Donnez une ligne de ventilation par catégorie et taux.',
      en: 'Give one row for each category and rate.',
    },
    check: ({ vatBreakdown, lines }, { syntax }) => {
      const isAsked = syntax !== 'cii' || (lines?.length ?? 0) > 0
      return brokenAt('/vatBreakdown', isAsked && (vatBreakdown?.length ?? 0) === 0)
    },
  },
  breakdownPresence({
    id: 'BR-45',
    term: 'BT-116',
    name: { fr: 'la base d’imposition', en: 'the taxable amount' },
    field: 'taxableAmount',
  }),
  breakdownPresence({
    id: 'BR-46',
    term: 'BT-117',
    name: { fr: 'le montant de TVA', en: 'the VAT amount' },
    field: 'taxAmount',
  }),
  breakdownPresence({
    id: 'BR-47',
    term: 'BT-118',
    name: { fr: 'la catégorie de TVA', en: 'the VAT category' },
    field: 'category',
  }),
  breakdownPresence({
    id: 'BR-48',
    term: 'BT-119',
    name: { fr: 'le taux de TVA', en: 'the VAT rate' },
    field: 'rate',
    applies: (row) => row.category?.trim() !== 'O',
  }),
  {
    id: 'BR-CO-17',
    severity: 'fatal',
    terms: ['BT-117', 'BT-116', 'BT-119'],
    message: {
      fr: 'Le montant de TVA (BT-117) n’est pas la base (BT-116) multipliée par le taux (BT-119).',
      en: 'The VAT amount (BT-117) is not the base (BT-116) times the rate (BT-119).',
    },
    remedy: {
      fr: 'Recalculez BT-117 : BT-116 × BT-119 ÷ 100, arrondi à deux décimales.',
      en: 'Compute BT-117 again: BT-116 × BT-119 ÷ 100, rounded to two decimals.',
    },
    check: ({ vatBreakdown }, { syntax }) =>
      brokenItems(
        vatBreakdown,
        '/vatBreakdown',
        (row) => !isTaxRight(row, syntax === 'cii'),
        '/taxAmount',
      ),
  },
  {
    id: 'BR-S-01',
    severity: 'fatal',
    terms: ['BG-23', 'BT-118', 'BT-151', 'BT-95', 'BT-102'],
    message: {
      fr: 'La catégorie S (taux normal) est employée sans ventilation, ou ventilée sans emploi.',
      en: 'Category S (standard rate) is used without a breakdown row, or the reverse.',
    },
    remedy: {
      fr: 'Donnez une ligne de ventilation S par taux employé, et aucune autre.',
      en: 'Give one breakdown row S for each rate in use, and no other.',
    },
    check: (invoice, { syntax }) => brokenAt('/vatBreakdown', isStandardLost(invoice, syntax)),
  },
  {
    id: 'BR-S-08',
    severity: 'fatal',
    terms: ['BT-116', 'BT-131', 'BT-92', 'BT-99'],
    message: {
      fr: 'Une base au taux normal (BT-116) n’est pas la somme des lignes et frais, moins les remises, à ce taux.',
      en: 'A standard-rate base (BT-116) is not the lines and charges less the allowances at that rate.',
    },
    remedy: {
      fr: 'Recalculez la base : lignes (BT-131) + frais (BT-99) − remises (BT-92) de même taux.',
      en: 'Compute the base again: lines (BT-131) + charges (BT-99) − allowances (BT-92) of that rate.',
    },
    check: (invoice, { syntax }) =>
      brokenItems(
        invoice.vatBreakdown,
        '/vatBreakdown',
        (row) => isStandardBaseWrong(row, invoice, syntax),
        '/taxableAmount',
      ),
  },
  {
    id: 'BR-CL-17',
    severity: 'fatal',
    terms: ['BT-95', 'BT-102', 'BT-118'],
    message: {
      fr: 'Une catégorie de TVA n’est pas de la liste UNTDID 5305 de la norme.',
      en: 'A VAT category is not in the list UNTDID 5305 of the standard.',
    },
    remedy: CATEGORY_REMEDY,
    check: ({ allowances, charges, vatBreakdown }, { syntax }) =>
      all(
        brokenItems(allowances, '/allowances', hasUnknownVatCategory, '/vatCategory'),
        brokenItems(charges, '/charges', hasUnknownVatCategory, '/vatCategory'),
        brokenItems(
          syntax === 'cii' ? undefined : vatBreakdown,
          '/vatBreakdown',
          ({ category }) => isUnknown(category),
          '/category',
        ),
      ),
  },
  {
    id: 'BR-CL-18',
    severity: 'fatal',
    terms: ['BT-151'],
    message: {
      fr: 'La catégorie de TVA d’une ligne n’est pas de la liste UNTDID 5305 de la norme.',
      en: 'The VAT category of a line is not in the list UNTDID 5305 of the standard.',
    },
    remedy: CATEGORY_REMEDY,
    check: ({ lines, vatBreakdown }, { syntax }) =>
      all(
        brokenItems(lines, '/lines', hasUnknownVatCategory, '/vatCategory'),
        brokenItems(
          syntax === 'cii' ? vatBreakdown : undefined,
          '/vatBreakdown',
          ({ category }) => isUnknown(category),
          '/category',
        ),
      ),
  },
  {
    id: 'BR-CL-22',
    severity: 'fatal',
    terms: ['BT-121'],
    message: {
      fr: 'Un motif d’exonération (BT-121) n’est pas de la liste VATEX.',
      en: 'An exemption reason code (BT-121) is not in the VATEX list.',
    },
    remedy: {
      fr: 'Employez un code VATEX, par exemple VATEX-FR-FRANCHISE.',
      en: 'Use a VATEX code, for example VATEX-FR-FRANCHISE.',
    },
    check: ({ vatBreakdown }) =>
      brokenItems(
        vatBreakdown,
        '/vatBreakdown',
        ({ exemptionReasonCode: code }) =>
          code !== undefined && !isIn(EXEMPTION_REASONS, code.trim().toUpperCase()),
        '/exemptionReasonCode',
      ),
  },
]

/** As the official test: a tolerance of one unit, open in UBL and closed in CII. */
function isTaxRight(row: VatBreakdown, isCii: boolean): boolean {
  const tax = amountOf(row.taxAmount)
  if (tax === undefined) return false
  const rate = amountOf(row.rate)
  if (rate === undefined || roundHalfTowardPositive(rate, 0).units === 0n) {
    return roundHalfTowardPositive(tax, 0).units === 0n
  }
  const base = amountOf(row.taxableAmount)
  if (base === undefined) return false
  const product = multiply(multiply(absolute(base), rate), HUNDREDTH)
  return isWithinOne(absolute(tax), roundHalfTowardPositive(product, 2), isCii)
}

function isWithinOne(left: Amount, right: Amount, isClosed: boolean): boolean {
  const order = compare(absolute(subtract(left, right)), ONE)
  return order === -1 || (isClosed && order === 0)
}

/** UBL wants a row if and only if S is in use; CII counts uses and rows together. */
function isStandardLost(invoice: Invoice, syntax: InvoiceSyntax): boolean {
  const isStandard = ({ vatCategory }: { vatCategory?: string }) => vatCategory?.trim() === 'S'
  const rows = (invoice.vatBreakdown ?? []).filter(({ category }) => category?.trim() === 'S')
  const lines = (invoice.lines ?? []).filter(isStandard).length
  const others = [...(invoice.allowances ?? []), ...(invoice.charges ?? [])].filter(isStandard)
  if (syntax !== 'cii') return lines + others.length > 0 !== rows.length > 0
  const isShort = (uses: number) => uses > 0 && uses + rows.length < 2
  return isShort(lines) || isShort(others.length)
}

/** UBL allows a difference below one and wants a use of the rate; CII compares exactly. */
function isStandardBaseWrong(row: VatBreakdown, invoice: Invoice, syntax: InvoiceSyntax): boolean {
  const rate = amountOf(row.rate)
  if (row.category?.trim() !== 'S' || rate === undefined) return false
  const base = amountOf(row.taxableAmount)
  if (base === undefined) return true
  const lines = atRate(invoice.lines, rate, (line) => line.netAmount)
  const charges = atRate(invoice.charges, rate, (charge) => charge.amount)
  const allowances = atRate(invoice.allowances, rate, (allowance) => allowance.amount)
  if (syntax === 'cii') {
    const [added, charged, allowed] = [lines, charges, allowances].map((list) => {
      return roundHalfTowardPositive(sum(list), 2)
    })
    return !isEqual(base, subtract(add(added ?? ZERO, charged ?? ZERO), allowed ?? ZERO))
  }
  if (lines.length + charges.length + allowances.length === 0) return true
  const expected = subtract(add(sum(lines), sum(charges)), sum(allowances))
  return !isWithinOne(base, expected, false)
}

interface Taxed {
  readonly vatCategory?: string
  readonly vatRate?: string
}

function atRate<Item extends Taxed>(
  items: readonly Item[] | undefined,
  rate: Amount,
  textOf: (item: Item) => string | undefined,
): readonly Amount[] {
  const amounts: Amount[] = []
  for (const item of items ?? []) {
    if (item.vatCategory?.trim() !== 'S') continue
    const itemRate = amountOf(item.vatRate)
    if (itemRate === undefined || !isEqual(itemRate, rate)) continue
    amounts.push(amountOf(textOf(item)) ?? ZERO)
  }
  return amounts
}

function hasUnknownVatCategory({ vatCategory }: { vatCategory?: string }): boolean {
  return isUnknown(vatCategory)
}

function isUnknown(category: string | undefined): boolean {
  return category !== undefined && !isIn(VAT_CATEGORIES, category.trim())
}
