import { isIn } from '../../codelists/code-list.ts'
import { FRENCH_VAT_CATEGORIES } from '../../codelists/vat-category.ts'
import { FRENCH_VAT_RATES } from '../../codelists/vat-rate.ts'
import type { Invoice } from '../../invoice/invoice.ts'
import { all, brokenItems, type Rule } from '../rule.ts'

/** Categories and rates, wherever they stand. */
export const FRENCH_VAT_RULES: readonly Rule[] = [
  {
    id: 'BR-FR-15',
    severity: 'fatal',
    terms: ['BT-95', 'BT-102', 'BT-118', 'BT-151'],
    message: {
      fr: 'Une catégorie de TVA n’est pas admise en France.',
      en: 'A VAT category is not allowed in France.',
    },
    remedy: {
      fr: 'Employez S, E, AE, K, G, O ou Z.',
      en: 'Use S, E, AE, K, G, O or Z.',
    },
    check: (invoice, { syntax }) =>
      taxed(invoice, 'category', ({ category, rate }) => {
        // CII asks for a category as soon as there is a tax element, which a rate shows.
        if (category === undefined) return syntax === 'cii' && rate !== undefined
        return !isIn(FRENCH_VAT_CATEGORIES, category)
      }),
  },
  {
    id: 'BR-FR-16',
    severity: 'fatal',
    terms: ['BT-96', 'BT-103', 'BT-119', 'BT-152'],
    message: {
      fr: 'Un taux de TVA n’est pas de ceux de la réforme, tel qu’il est écrit.',
      en: 'A VAT rate is not one of the reform, as it is written.',
    },
    remedy: {
      fr: 'Écrivez le taux avec au plus deux décimales et sans % : 20, 10, 5.5, 2.1, 8.5, 0…',
      en: 'Write the rate with two decimals at most and no %: 20, 10, 5.5, 2.1, 8.5, 0…',
    },
    check: (invoice) =>
      taxed(invoice, 'rate', ({ rate }) => rate !== undefined && !isIn(FRENCH_VAT_RATES, rate)),
  },
  {
    id: 'BR-FR-DEC-04',
    severity: 'fatal',
    terms: ['BT-96', 'BT-103', 'BT-119', 'BT-152'],
    message: {
      fr: 'Un taux de TVA est négatif, ou a plus de deux décimales ou de quatre chiffres.',
      en: 'A VAT rate is negative, or has more than two decimals or four digits.',
    },
    remedy: { fr: 'Écrivez par exemple 20 ou 5.5.', en: 'Write for example 20 or 5.5.' },
    check: (invoice) =>
      taxed(invoice, 'rate', ({ rate }) => rate !== undefined && !isShortRate(rate)),
  },
]

interface Tax {
  readonly category: string | undefined
  readonly rate: string | undefined
}

/** The pointers of the categories or rates that break a condition, in the four places of VAT. */
function taxed(
  { allowances, charges, vatBreakdown, lines }: Invoice,
  field: 'category' | 'rate',
  isBroken: (tax: Tax) => boolean,
): readonly string[] {
  const own = field === 'category' ? '/vatCategory' : '/vatRate'
  const isOwnBroken = ({ vatCategory, vatRate }: { vatCategory?: string; vatRate?: string }) =>
    isBroken({ category: vatCategory, rate: vatRate })
  return all(
    brokenItems(allowances, '/allowances', isOwnBroken, own),
    brokenItems(charges, '/charges', isOwnBroken, own),
    brokenItems(
      vatBreakdown,
      '/vatBreakdown',
      ({ category, rate }) => isBroken({ category, rate }),
      `/${field}`,
    ),
    brokenItems(lines, '/lines', isOwnBroken, own),
  )
}

function isShortRate(rate: string): boolean {
  return /^\d{1,4}(\.\d{1,2})?$/.test(rate) && rate.replace('.', '').length <= 4
}
