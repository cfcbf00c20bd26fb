import { TWO_WAY_FRAMEWORKS } from '../../codelists/billing-framework.ts'
import { isIn } from '../../codelists/code-list.ts'
import type { Invoice, Totals } from '../../invoice/invoice.ts'
import { brokenOnLines } from '../places.ts'
import { all, brokenAt, brokenItems, type Rule } from '../rule.ts'

const AMOUNT = /^-?\d{1,19}(\.\d{1,2})?$/
const QUANTITY = /^-?\d{1,19}(\.\d{1,4})?$/
const PRICE = /^-?\d{1,19}(\.\d{1,6})?$/
const CHARACTERS_MAX = 19
const LINE_KINDS = ['allowances', 'charges'] as const

const TOTALS = [
  'lineNet',
  'allowances',
  'charges',
  'withoutVat',
  'vat',
  'vatInAccountingCurrency',
  'withVat',
  'paid',
  'rounding',
  'due',
] as const satisfies readonly (keyof Totals)[]

/** How numbers are written: 19 characters at most without the dot, the minus sign counted. */
export const FRENCH_DECIMAL_RULES: readonly Rule[] = [
  {
    id: 'BR-FR-DEC-01',
    severity: 'fatal',
    terms: ['BG-20', 'BG-21', 'BG-22', 'BG-23', 'BG-27', 'BG-28', 'BT-131'],
    message: {
      fr: 'Un montant a plus de deux décimales ou de 19 caractères.',
      en: 'An amount has more than two decimals or 19 characters.',
    },
    remedy: {
      fr: 'Arrondissez à deux décimales : chiffres et point, signe moins admis.',
      en: 'Round to two decimals: digits and a dot, a minus sign allowed.',
    },
    check: (invoice) => wrongAmounts(invoice),
  },
  {
    id: 'BR-FR-DEC-02',
    severity: 'fatal',
    terms: ['BT-129', 'BT-149'],
    message: {
      fr: 'Une quantité a plus de quatre décimales ou de 19 caractères.',
      en: 'A quantity has more than four decimals or 19 characters.',
    },
    remedy: { fr: 'Arrondissez à quatre décimales.', en: 'Round to four decimals.' },
    check: ({ lines }) =>
      all(
        brokenItems(lines, '/lines', (line) => isWrong(line.quantity, QUANTITY), '/quantity'),
        brokenItems(
          lines,
          '/lines',
          ({ price }) => isWrong(price?.baseQuantity, QUANTITY),
          '/price/baseQuantity',
        ),
      ),
  },
  {
    id: 'BR-FR-DEC-03',
    severity: 'fatal',
    terms: ['BT-146', 'BT-147', 'BT-148'],
    message: {
      fr: 'Un prix est négatif, ou a plus de six décimales ou de 19 caractères.',
      en: 'A price is negative, or has more than six decimals or 19 characters.',
    },
    remedy: {
      fr: 'Écrivez un prix positif à six décimales au plus ; le signe va à la quantité.',
      en: 'Write a positive price with six decimals at most; the sign goes to the quantity.',
    },
    check: (invoice) => wrongPrices(invoice),
  },
]

function wrongAmounts(invoice: Invoice): readonly string[] {
  const { totals, allowances, charges, vatBreakdown, lines } = invoice
  return all(
    ...TOTALS.map((field) => brokenAt(`/totals/${field}`, isWrong(totals?.[field], AMOUNT))),
    ...amountsOf(allowances, '/allowances'),
    ...amountsOf(charges, '/charges'),
    brokenItems(
      vatBreakdown,
      '/vatBreakdown',
      (row) => isWrong(row.taxableAmount, AMOUNT),
      '/taxableAmount',
    ),
    brokenItems(
      vatBreakdown,
      '/vatBreakdown',
      (row) => isWrong(row.taxAmount, AMOUNT),
      '/taxAmount',
    ),
    brokenItems(lines, '/lines', (line) => isWrong(line.netAmount, AMOUNT), '/netAmount'),
    ...LINE_KINDS.flatMap((kind) => [
      brokenOnLines(lines, kind, ({ amount }) => isWrong(amount, AMOUNT), '/amount'),
      brokenOnLines(lines, kind, ({ baseAmount }) => isWrong(baseAmount, AMOUNT), '/baseAmount'),
    ]),
  )
}

function amountsOf(
  entries: readonly { amount?: string; baseAmount?: string }[] | undefined,
  pointer: string,
): (readonly string[])[] {
  if (entries === undefined) return []
  return [
    brokenItems(entries, pointer, ({ amount }) => isWrong(amount, AMOUNT), '/amount'),
    brokenItems(entries, pointer, ({ baseAmount }) => isWrong(baseAmount, AMOUNT), '/baseAmount'),
  ]
}

/** Two-way invoices may have negative prices. */
function wrongPrices({ lines, businessProcess }: Invoice): readonly string[] {
  const takesNegative = isIn(TWO_WAY_FRAMEWORKS, (businessProcess ?? '').trim())
  const isWrongPrice = (text: string | undefined) =>
    isWrong(text, PRICE) || (text?.startsWith('-') === true && !takesNegative)
  return all(
    brokenItems(lines, '/lines', ({ price }) => isWrongPrice(price?.net), '/price/net'),
    brokenItems(lines, '/lines', ({ price }) => isWrongPrice(price?.discount), '/price/discount'),
    brokenItems(lines, '/lines', ({ price }) => isWrongPrice(price?.gross), '/price/gross'),
  )
}

function isWrong(text: string | undefined, shape: RegExp): boolean {
  if (text === undefined) return false
  const characters = text.includes('.') ? text.length - 1 : text.length
  return characters > CHARACTERS_MAX || !shape.test(text)
}
