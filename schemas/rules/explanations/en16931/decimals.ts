import type { Explanation, Explanations } from '../explanation.ts'
import { both, type Thing } from '../wording.ts'

const AMOUNTS: Readonly<Record<string, readonly [string, Thing]>> = {
  'BR-DEC-01': ['BT-92', both('Le montant d’une remise', 'The amount of an allowance')],
  'BR-DEC-02': ['BT-93', both('L’assiette d’une remise', 'The base of an allowance')],
  'BR-DEC-05': ['BT-99', both('Le montant de frais', 'The amount of a charge')],
  'BR-DEC-06': ['BT-100', both('L’assiette de frais', 'The base of a charge')],
  'BR-DEC-09': ['BT-106', both('La somme des lignes', 'The sum of the lines')],
  'BR-DEC-10': ['BT-107', both('Le total des remises', 'The sum of allowances')],
  'BR-DEC-11': ['BT-108', both('Le total des frais', 'The sum of charges')],
  'BR-DEC-12': ['BT-109', both('Le total hors TVA', 'The total without VAT')],
  'BR-DEC-13': ['BT-110', both('Le total de TVA', 'The total VAT')],
  'BR-DEC-14': ['BT-112', both('Le total TVA comprise', 'The total with VAT')],
  'BR-DEC-15': [
    'BT-111',
    both('Le total de TVA en monnaie de TVA', 'The total VAT in the VAT currency'),
  ],
  'BR-DEC-16': ['BT-113', both('Le montant déjà payé', 'The amount paid')],
  'BR-DEC-17': ['BT-114', both('L’arrondi', 'The rounding amount')],
  'BR-DEC-18': ['BT-115', both('Le net à payer', 'The amount due')],
  'BR-DEC-19': ['BT-116', both('Une base d’imposition', 'A taxable amount')],
  'BR-DEC-20': ['BT-117', both('Un montant de TVA par taux', 'A VAT amount by rate')],
  'BR-DEC-23': ['BT-131', both('Le montant net d’une ligne', 'The net amount of a line')],
  'BR-DEC-24': [
    'BT-136',
    both('Le montant d’une remise de ligne', 'The amount of a line allowance'),
  ],
  'BR-DEC-25': ['BT-137', both('L’assiette d’une remise de ligne', 'The base of a line allowance')],
  'BR-DEC-27': ['BT-141', both('Le montant de frais de ligne', 'The amount of a line charge')],
  'BR-DEC-28': ['BT-142', both('L’assiette de frais de ligne', 'The base of a line charge')],
}

/** Amounts have two decimals at most. */
export const DECIMAL_EXPLANATIONS: Explanations = Object.fromEntries(
  Object.entries(AMOUNTS).map(([id, [term, thing]]) => [id, tooFine(term, thing)]),
)

function tooFine(term: string, thing: Thing): Explanation {
  return {
    terms: [term],
    message: both(
      `${thing.fr} (${term}) a plus de deux décimales.`,
      `${thing.en} (${term}) has more than two decimals.`,
    ),
    remedy: both(
      'Arrondissez ce montant à deux décimales, et les totaux qui en dépendent.',
      'Round this amount to two decimals, and the totals that depend on it.',
    ),
  }
}
