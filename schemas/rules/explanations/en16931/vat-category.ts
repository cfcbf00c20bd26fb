import { VAT_CATEGORIES, type VatCategory } from '../../sets/vat-category.ts'
import type { Bilingual } from '../../finding.ts'
import type { Explanation, Explanations } from '../explanation.ts'
import { both } from '../wording.ts'

/** What each category means, as it is said in a sentence. */
export const CATEGORY_NAMES: Readonly<Record<string, Bilingual>> = {
  S: both('S (taux normal ou réduit)', 'S (standard or reduced rate)'),
  Z: both('Z (taux zéro)', 'Z (zero rate)'),
  E: both('E (exonéré)', 'E (exempt)'),
  AE: both('AE (autoliquidation)', 'AE (reverse charge)'),
  K: both('K (livraison intracommunautaire)', 'K (intra-Community supply)'),
  G: both('G (exportation)', 'G (export)'),
  O: both('O (hors champ de la TVA)', 'O (not subject to VAT)'),
  L: both('L (Canaries, IGIC)', 'L (Canary Islands, IGIC)'),
  M: both('M (Ceuta et Melilla, IPSI)', 'M (Ceuta and Melilla, IPSI)'),
}

/** Where a category is used: the numbers of the rules on parties and on rates. */
const PLACES = [
  { parties: '02', rate: '05', term: 'BT-151', rateTerm: 'BT-152', ...both('une ligne', 'a line') },
  {
    parties: '03',
    rate: '06',
    term: 'BT-95',
    rateTerm: 'BT-96',
    ...both('une remise', 'an allowance'),
  },
  {
    parties: '04',
    rate: '07',
    term: 'BT-102',
    rateTerm: 'BT-103',
    ...both('des frais', 'a charge'),
  },
] as const

/** Whose tax numbers a category asks for. */
const WANTED: Readonly<Record<string, { readonly terms: readonly string[] } & Bilingual>> = {
  seller: {
    terms: ['BT-31', 'BT-32', 'BT-63'],
    ...both(
      'le numéro de TVA du vendeur (BT-31), son numéro fiscal (BT-32) ou le numéro de TVA de son représentant (BT-63)',
      'the seller VAT number (BT-31), its tax registration (BT-32) or the VAT number of its representative (BT-63)',
    ),
  },
  G: {
    terms: ['BT-31', 'BT-63'],
    ...both(
      'le numéro de TVA du vendeur (BT-31) ou de son représentant (BT-63)',
      'the VAT number of the seller (BT-31) or of its representative (BT-63)',
    ),
  },
  K: {
    terms: ['BT-31', 'BT-63', 'BT-48'],
    ...both(
      'le numéro de TVA du vendeur ou de son représentant (BT-31, BT-63) et celui de l’acheteur (BT-48)',
      'the VAT number of the seller or its representative (BT-31, BT-63) and that of the buyer (BT-48)',
    ),
  },
  AE: {
    terms: ['BT-31', 'BT-32', 'BT-63', 'BT-48', 'BT-47'],
    ...both(
      'un numéro fiscal du vendeur ou de son représentant (BT-31, BT-32, BT-63) et un numéro de l’acheteur (BT-48, BT-47)',
      'a tax number of the seller or its representative (BT-31, BT-32, BT-63) and a number of the buyer (BT-48, BT-47)',
    ),
  },
}

/** What the rate must be. */
const RATES: Readonly<Record<VatCategory['rate'], Bilingual>> = {
  zero: both('il doit être 0', 'it must be 0'),
  positive: both('il doit être supérieur à 0', 'it must be above 0'),
  'not-negative': both('il doit être 0 ou plus', 'it must be 0 or more'),
  none: both('il ne doit pas y en avoir', 'there must be none'),
}

/** Where another category than O may stand: the numbers of the rules. */
const OTHERS: Readonly<Record<string, Bilingual>> = {
  '11': both('la ventilation (BG-23)', 'the breakdown (BG-23)'),
  '12': both('les lignes (BT-151)', 'the lines (BT-151)'),
  '13': both('les remises (BT-95)', 'the allowances (BT-95)'),
  '14': both('les frais (BT-102)', 'the charges (BT-102)'),
}

/** The families BR-S to BR-AG: the same ten questions of each VAT category. */
export const VAT_CATEGORY_EXPLANATIONS: Explanations = Object.fromEntries([
  ...VAT_CATEGORIES.flatMap((category) => [
    [`BR-${category.family}-01`, used(category)] as const,
    ...PLACES.flatMap((place) => [
      [`BR-${category.family}-${place.parties}`, parties(category, place)] as const,
      [`BR-${category.family}-${place.rate}`, rate(category, place)] as const,
    ]),
    [`BR-${category.family}-08`, base(category)] as const,
    [`BR-${category.family}-09`, tax(category)] as const,
    [`BR-${category.family}-10`, reason(category)] as const,
  ]),
  ['BR-IC-11', delivered()],
  ['BR-IC-12', destination()],
  ...['11', '12', '13', '14'].map((number) => [`BR-O-${number}`, alone(number)] as const),
])

function nameOf({ code }: VatCategory): Bilingual {
  return CATEGORY_NAMES[code] ?? both(code, code)
}

function used(category: VatCategory): Explanation {
  const { fr, en } = nameOf(category)
  const isByRate = category.rows === 'by-rate'
  return {
    terms: ['BG-23', 'BT-118', 'BT-151', 'BT-95', 'BT-102'],
    message: both(
      `La catégorie de TVA ${fr} est employée sans ${isByRate ? 'ligne' : 'une ligne, et une seule,'} de ventilation, ou ventilée sans emploi.`,
      `VAT category ${en} is used without ${isByRate ? 'a' : 'one single'} breakdown row, or has a row without use.`,
    ),
    remedy: isByRate
      ? both(
          `Donnez une ligne de ventilation ${category.code} par taux employé, et aucune autre.`,
          `Give one breakdown row ${category.code} for each rate in use, and no other.`,
        )
      : both(
          `Donnez une seule ligne de ventilation ${category.code} si la catégorie sert, aucune sinon.`,
          `Give a single breakdown row ${category.code} when the category is used, none otherwise.`,
        ),
  }
}

function parties(category: VatCategory, place: (typeof PLACES)[number]): Explanation {
  const { fr, en } = nameOf(category)
  if (category.code === 'O') return noNumbers(place)
  const wanted = WANTED[category.code] ?? WANTED['seller']
  const terms = wanted?.terms ?? []
  return {
    terms: [place.term, ...terms],
    message: both(
      `Pour ${place.fr}, la catégorie de TVA est ${fr} : il manque ${wanted?.fr ?? ''}.`,
      `For ${place.en} the VAT category is ${en}; missing: ${wanted?.en ?? ''}.`,
    ),
    remedy: both(
      'Renseignez ces numéros, ou corrigez la catégorie.',
      'Give these numbers, or correct the category.',
    ),
  }
}

function noNumbers(place: (typeof PLACES)[number]): Explanation {
  return {
    terms: [place.term, 'BT-31', 'BT-48', 'BT-63'],
    message: both(
      `Pour ${place.fr}, l’opération est hors champ de la TVA (O), et un numéro de TVA est donné.`,
      `For ${place.en} the operation is not subject to VAT (O), and a VAT number is given.`,
    ),
    remedy: both(
      'Retirez les numéros de TVA (BT-31, BT-48, BT-63), ou employez E si l’opération est exonérée.',
      'Remove the VAT numbers (BT-31, BT-48, BT-63), or use E if the operation is exempt.',
    ),
  }
}

function rate(category: VatCategory, place: (typeof PLACES)[number]): Explanation {
  const { fr, en } = nameOf(category)
  const must = RATES[category.rate]
  return {
    terms: [place.term, place.rateTerm],
    message: both(
      `Pour ${place.fr} de catégorie ${fr}, le taux de TVA (${place.rateTerm}) est faux : ${must.fr}.`,
      `For ${place.en} of category ${en} the VAT rate (${place.rateTerm}) is wrong: ${must.en}.`,
    ),
    remedy: both(
      'Corrigez le taux, ou la catégorie s’il est juste.',
      'Correct the rate, or the category if the rate is right.',
    ),
  }
}

function base(category: VatCategory): Explanation {
  const { fr, en } = nameOf(category)
  const rates = category.rows === 'by-rate' ? both(' de même taux', ' of that rate') : both('', '')
  return {
    terms: ['BT-116', 'BT-131', 'BT-92', 'BT-99'],
    message: both(
      `La base ${fr} (BT-116) n’est pas la somme des lignes et des frais, moins les remises, de cette catégorie${rates.fr}.`,
      `The base of ${en} (BT-116) is not the lines and charges less the allowances of that category${rates.en}.`,
    ),
    remedy: both(
      `Recalculez la base : lignes (BT-131) + frais (BT-99) − remises (BT-92)${rates.fr}.`,
      `Compute the base again: lines (BT-131) + charges (BT-99) − allowances (BT-92)${rates.en}.`,
    ),
  }
}

function tax(category: VatCategory): Explanation {
  const { fr, en } = nameOf(category)
  if (category.rows === 'by-rate') {
    return {
      terms: ['BT-117', 'BT-116', 'BT-119'],
      message: both(
        `La TVA ${fr} (BT-117) n’est pas la base (BT-116) multipliée par le taux (BT-119).`,
        `The VAT of ${en} (BT-117) is not the base (BT-116) times the rate (BT-119).`,
      ),
      remedy: both(
        'Recalculez BT-117 : BT-116 × BT-119 ÷ 100, arrondi à deux décimales.',
        'Compute BT-117 again: BT-116 × BT-119 ÷ 100, rounded to two decimals.',
      ),
    }
  }
  return {
    terms: ['BT-117'],
    message: both(
      `La catégorie ${fr} porte un montant de TVA (BT-117) qui n’est pas 0.`,
      `Category ${en} bears a VAT amount (BT-117) that is not 0.`,
    ),
    remedy: both(
      'Mettez 0, ou changez de catégorie si la TVA est due.',
      'Put 0, or change the category if VAT is due.',
    ),
  }
}

function reason(category: VatCategory): Explanation {
  const { fr, en } = nameOf(category)
  const terms = ['BT-120', 'BT-121']
  return category.reason === 'required'
    ? {
        terms,
        message: both(
          `La ligne de ventilation ${fr} n’a pas de motif d’exonération (BT-120, BT-121).`,
          `The breakdown row ${en} has no exemption reason (BT-120, BT-121).`,
        ),
        remedy: both(
          'Donnez le texte du motif ou son code VATEX.',
          'Give the text of the reason or its VATEX code.',
        ),
        why: both(
          'La loi veut que la facture dise pourquoi elle est sans TVA.',
          'The law wants the invoice to say why it bears no VAT.',
        ),
      }
    : {
        terms,
        message: both(
          `La ligne de ventilation ${fr} a un motif d’exonération (BT-120, BT-121).`,
          `The breakdown row ${en} has an exemption reason (BT-120, BT-121).`,
        ),
        remedy: both(
          'Retirez le motif : cette catégorie n’est pas une exonération.',
          'Remove the reason: this category is no exemption.',
        ),
      }
}

function delivered(): Explanation {
  return {
    terms: ['BT-72', 'BG-14'],
    message: both(
      'Une livraison intracommunautaire (K) n’a ni date de livraison (BT-72) ni période (BG-14).',
      'An intra-Community supply (K) has neither delivery date (BT-72) nor period (BG-14).',
    ),
    remedy: both('Donnez l’une ou l’autre.', 'Give one or the other.'),
  }
}

function destination(): Explanation {
  return {
    terms: ['BT-80'],
    message: both(
      'Une livraison intracommunautaire (K) n’a pas de pays de livraison (BT-80).',
      'An intra-Community supply (K) has no delivery country (BT-80).',
    ),
    remedy: both('Renseignez le pays d’arrivée des biens.', 'Give the country of arrival.'),
  }
}

function alone(number: string): Explanation {
  const place = OTHERS[number] ?? both('', '')
  return {
    terms: ['BG-23', 'BT-118', 'BT-151', 'BT-95', 'BT-102'],
    message: both(
      `La facture est hors champ de la TVA (O), mais une autre catégorie se trouve dans ${place.fr}.`,
      `The invoice is not subject to VAT (O), but another category stands in ${place.en}.`,
    ),
    remedy: both(
      'Facturez à part ce qui est soumis à la TVA ; dans cette facture tout est O.',
      'Invoice apart what is subject to VAT; in this invoice everything is O.',
    ),
  }
}
