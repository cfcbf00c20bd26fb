import type { Explanation, Explanations } from '../explanation.ts'
import { both, missing, type Thing } from '../wording.ts'

/** Document totals and the VAT breakdown, categories aside. */
export const TOTALS_EXPLANATIONS: Explanations = {
  'BR-12': total(
    'BT-106',
    both('la somme des montants nets des lignes', 'the sum of line net amounts'),
  ),
  'BR-13': total('BT-109', both('le total hors TVA', 'the total without VAT')),
  'BR-14': total('BT-112', both('le total TVA comprise', 'the total with VAT')),
  'BR-15': total('BT-115', both('le net à payer', 'the amount due for payment')),
  'BR-45': onRow('BT-116', both('la base d’imposition', 'the taxable amount')),
  'BR-46': onRow('BT-117', both('le montant de TVA', 'the VAT amount')),
  'BR-47': onRow('BT-118', both('la catégorie de TVA', 'the VAT category')),
  'BR-48': {
    ...onRow('BT-119', both('le taux de TVA', 'the VAT rate')),
    remedy: both(
      'Renseignez le taux, 0 sans TVA ; seule la catégorie O (hors champ) n’en a pas.',
      'Give the rate, 0 without VAT; only category O (out of scope) has none.',
    ),
  },
  'BR-53': {
    terms: ['BT-6', 'BT-111'],
    message: both(
      'Une monnaie de TVA (BT-6) est donnée sans le total de TVA dans cette monnaie (BT-111).',
      'A VAT currency (BT-6) is given without the total VAT in that currency (BT-111).',
    ),
    remedy: both(
      'Renseignez le total de TVA dans la monnaie de TVA, ou retirez BT-6.',
      'Give the total VAT in the VAT currency, or remove BT-6.',
    ),
    example:
      '<cbc:TaxCurrencyCode>EUR</cbc:TaxCurrencyCode>' +
      '<cac:TaxTotal><cbc:TaxAmount currencyID="USD">20.00</cbc:TaxAmount></cac:TaxTotal>',
  },
  'BR-CO-10': {
    terms: ['BT-106', 'BT-131'],
    message: both(
      'La somme des montants nets des lignes (BT-106) ne correspond pas aux lignes (BT-131).',
      'The sum of line net amounts (BT-106) is not that of the lines (BT-131).',
    ),
    remedy: both(
      'Additionnez les montants nets de toutes les lignes, arrondis à deux décimales.',
      'Add up the net amounts of all lines, rounded to two decimals.',
    ),
  },
  'BR-CO-11': {
    terms: ['BT-107', 'BT-92'],
    message: both(
      'Le total des remises (BT-107) n’est pas la somme des remises du document (BT-92).',
      'The sum of allowances (BT-107) is not that of the document allowances (BT-92).',
    ),
    remedy: both(
      'Additionnez les remises du document ; sans remise, retirez BT-107.',
      'Add up the document allowances; without any, remove BT-107.',
    ),
  },
  'BR-CO-12': {
    terms: ['BT-108', 'BT-99'],
    message: both(
      'Le total des frais (BT-108) n’est pas la somme des frais du document (BT-99).',
      'The sum of charges (BT-108) is not that of the document charges (BT-99).',
    ),
    remedy: both(
      'Additionnez les frais du document ; sans frais, retirez BT-108.',
      'Add up the document charges; without any, remove BT-108.',
    ),
  },
  'BR-CO-13': {
    terms: ['BT-109', 'BT-106', 'BT-107', 'BT-108'],
    message: both(
      'Le total hors TVA (BT-109) n’est pas lignes (BT-106) − remises (BT-107) + frais (BT-108).',
      'The total without VAT (BT-109) is not lines (BT-106) − allowances (BT-107) + charges (BT-108).',
    ),
    remedy: both(
      'Recalculez BT-109 : BT-106 − BT-107 + BT-108.',
      'Compute BT-109 again: BT-106 − BT-107 + BT-108.',
    ),
    example: totals(['LineExtensionAmount', '100.00'], ['TaxExclusiveAmount', '90.00']),
  },
  'BR-CO-14': {
    terms: ['BT-110', 'BT-117'],
    message: both(
      'Le total de TVA (BT-110) n’est pas la somme de la TVA par taux (BT-117).',
      'The total VAT (BT-110) is not the sum of VAT by rate (BT-117).',
    ),
    remedy: both(
      'Additionnez les montants de TVA de la ventilation.',
      'Add up the VAT amounts of the breakdown.',
    ),
    example:
      '<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">20.00</cbc:TaxAmount><cac:TaxSubtotal>' +
      '<cbc:TaxAmount currencyID="EUR">19.00</cbc:TaxAmount></cac:TaxSubtotal></cac:TaxTotal>',
  },
  'BR-CO-15': {
    terms: ['BT-112', 'BT-109', 'BT-110'],
    message: both(
      'Le total TVA comprise (BT-112) n’est pas total hors TVA (BT-109) + TVA (BT-110).',
      'The total with VAT (BT-112) is not total without VAT (BT-109) + VAT (BT-110).',
    ),
    remedy: both(
      'Recalculez BT-112 : BT-109 + BT-110, et donnez un seul total de TVA dans la monnaie de la facture.',
      'Compute BT-112 again: BT-109 + BT-110, and give one VAT total in the invoice currency.',
    ),
    example: totals(['TaxExclusiveAmount', '100.00'], ['TaxInclusiveAmount', '119.00']),
  },
  'BR-CO-16': {
    terms: ['BT-115', 'BT-112', 'BT-113', 'BT-114'],
    message: both(
      'Le net à payer (BT-115) n’est pas total (BT-112) − payé (BT-113) + arrondi (BT-114).',
      'The amount due (BT-115) is not total (BT-112) − paid (BT-113) + rounding (BT-114).',
    ),
    remedy: both(
      'Recalculez BT-115 : BT-112 − BT-113 + BT-114.',
      'Compute BT-115 again: BT-112 − BT-113 + BT-114.',
    ),
    example: totals(['TaxInclusiveAmount', '120.00'], ['PayableAmount', '100.00']),
  },
  'BR-CO-17': {
    terms: ['BT-117', 'BT-116', 'BT-119'],
    message: both(
      'Le montant de TVA (BT-117) n’est pas la base (BT-116) multipliée par le taux (BT-119).',
      'The VAT amount (BT-117) is not the base (BT-116) times the rate (BT-119).',
    ),
    remedy: both(
      'Recalculez BT-117 : BT-116 × BT-119 ÷ 100, arrondi à deux décimales.',
      'Compute BT-117 again: BT-116 × BT-119 ÷ 100, rounded to two decimals.',
    ),
  },
  'BR-CO-18': {
    terms: ['BG-23'],
    message: both('Il manque la ventilation de la TVA.', 'Missing: the VAT breakdown.'),
    remedy: both(
      'Donnez une ligne de ventilation par catégorie et taux.',
      'Give one row for each category and rate.',
    ),
    example: '<cac:TaxTotal/>',
  },
}

function total(term: string, thing: Thing): Explanation {
  const where = both(' dans les totaux', ' in the totals')
  return missing(term, thing, '<cac:LegalMonetaryTotal/>', where)
}

function onRow(term: string, thing: Thing): Explanation {
  return missing(
    term,
    thing,
    '<cac:TaxTotal><cac:TaxSubtotal/></cac:TaxTotal>',
    both(' dans la ventilation de la TVA', ' in the VAT breakdown'),
  )
}

function totals(...amounts: readonly (readonly [string, string])[]): string {
  const inside = amounts.map(([name, amount]) => {
    return `<cbc:${name} currencyID="EUR">${amount}</cbc:${name}>`
  })
  return `<cac:LegalMonetaryTotal>${inside.join('')}</cac:LegalMonetaryTotal>`
}
