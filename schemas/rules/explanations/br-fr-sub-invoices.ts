import { explained } from './explained.ts'
import type { Explanation, Explanations } from './explanation.ts'

const WHY = {
  fr: 'Ces factures en réunissent plusieurs : chaque ligne GROUP sans parent en est une, que l’administration lit à part.',
  en: 'These invoices hold several: each GROUP line without parent is one of them, which the tax authority reads by itself.',
}

type Pair = readonly [fr: string, en: string]

const of = (terms: string, [fr, en]: Pair, [frRemedy, enRemedy]: Pair): Explanation =>
  explained(terms, [fr, frRemedy], [en, enRemedy], { why: WHY })

const TWO_GROUPS = of(
  'EXT-FR-FE-163 BT-23',
  [
    'Une facture bi-directionnelle (B9, S9, M9) doit avoir exactement deux lignes GROUP sans parent.',
    'A two-way invoice (B9, S9, M9) must have exactly two GROUP lines without parent.',
  ],
  [
    'Faites deux groupes : ce que le vendeur facture et ce que l’acheteur facture.',
    'Make two groups: what the seller bills and what the buyer bills.',
  ],
)

const SELLER_GROUP = of(
  'BT-30 EXT-FR-FE-167',
  [
    'Une facture bi-directionnelle doit avoir un groupe, et un seul, dont le vendeur est celui de la facture (BT-30).',
    'A two-way invoice must have one group, and only one, whose seller is the seller of the invoice (BT-30).',
  ],
  [
    'Donnez au premier groupe l’identifiant légal du vendeur de la facture.',
    'Give one group the legal identifier of the seller of the invoice.',
  ],
)

const SELF_BILLED_TWO_WAY = of(
  'BT-3 BT-23',
  [
    'Une facture bi-directionnelle (B9, S9, M9) doit être d’un type autofacturé.',
    'A two-way invoice (B9, S9, M9) must be of a self-billed type.',
  ],
  ['Employez 389, 261, 500, 501, 502, 471 ou 473.', 'Use 389, 261, 500, 501, 502, 471 or 473.'],
)

/** Invoices of several sellers (BR-FR-MV) and two-way invoices (BR-FR-BD). */
export const BR_FR_SUB_INVOICES: Explanations = {
  'BR-FR-MV-01_EXT-FR-FE-163': of(
    'EXT-FR-FE-163 BT-23',
    [
      'Une ligne n’a pas de sous-type, que les cadres B8, S8, M8, B9, S9 et M9 demandent à toutes.',
      'A line has no subtype, which frameworks B8, S8, M8, B9, S9 and M9 ask of all lines.',
    ],
    ['Donnez GROUP, DETAIL ou INFORMATION.', 'Give GROUP, DETAIL or INFORMATION.'],
  ),
  'BR-FR-MV-02_EXT-FR-FE-163': of(
    'EXT-FR-FE-163 BT-23',
    [
      'Une facture multi-vendeurs (B8, S8, M8) n’a aucune ligne GROUP sans parent.',
      'An invoice of several sellers (B8, S8, M8) has no GROUP line without parent.',
    ],
    ['Faites un groupe pour chaque vendeur.', 'Make one group for each seller.'],
  ),
  'BR-FR-BD-02_EXT-FR-FE-163': TWO_GROUPS,
  'BR-FR-BD-02_BT-30': SELLER_GROUP,
  'BR-FR-BD-02_BT-31': SELLER_GROUP,
  'BR-FR-BD-02_BT-47': of(
    'BT-47 EXT-FR-FE-167',
    [
      'Une facture bi-directionnelle doit avoir un groupe, et un seul, dont le vendeur est l’acheteur de la facture (BT-47).',
      'A two-way invoice must have one group, and only one, whose seller is the buyer of the invoice (BT-47).',
    ],
    [
      'Donnez à l’un des groupes l’identifiant légal de l’acheteur de la facture.',
      'Give one group the legal identifier of the buyer of the invoice.',
    ],
  ),
  'BR-FR-MV-03_EXT-FR-FE-164': missing('EXT-FR-FE-164', 'le nom du vendeur', 'the seller’s name'),
  'BR-FR-MV-03_EXT-FR-FE-167': missing(
    'EXT-FR-FE-167',
    'l’identifiant légal du vendeur',
    'the seller’s legal identifier',
  ),
  'BR-FR-MV-03_EXT-FR-FE-177': missing(
    'EXT-FR-FE-177',
    'le pays du vendeur',
    'the seller’s country',
  ),
  'BR-FR-MV-03_EXT-FR-FE-181': missing(
    'EXT-FR-FE-181',
    'le total de TVA dans la devise de la facture',
    'the total VAT in the invoice currency',
  ),
  'BR-FR-MV-03_EXT-FR-FE-182': missing(
    'EXT-FR-FE-182 BT-6',
    'le total de TVA dans la devise comptable (BT-6)',
    'the total VAT in the accounting currency (BT-6)',
  ),
  'BR-FR-MV-03_BT-128_AFL': missing(
    'BT-128',
    'le numéro de la sous-facture (objet AFL de type 130)',
    'the number of the sub-invoice (AFL object of type 130)',
  ),
  'BR-FR-MV-03_BT-128_AVV': of(
    'BT-128',
    [
      'Un groupe sans parent n’a pas son cadre de facturation (objet AVV de type 130), ou il est B8, S8 ou M8.',
      'A group without parent lacks its billing framework (AVV object of type 130), or it is B8, S8 or M8.',
    ],
    [
      'Donnez le cadre de cette sous-facture seule, par exemple B1, S1 ou M1.',
      'Give the framework of this sub-invoice alone, for example B1, S1 or M1.',
    ],
  ),
  'BR-FR-MV-05_EXT-FR-FE-BG-12': of(
    'BT-131 EXT-FR-FE-BG-12',
    [
      'Le montant net d’un groupe n’est pas la somme de ses lignes.',
      'The net amount of a group is not the sum of its lines.',
    ],
    [
      'Recalculez-le sans les lignes INFORMATION : un centime d’écart est admis par ligne.',
      'Work it out again without the INFORMATION lines: one cent of difference is allowed a line.',
    ],
  ),
  'BR-FR-MV-06_EXT-FR-FE-167': of(
    'EXT-FR-FE-167',
    [
      'Une ligne n’a pas l’identifiant légal de son vendeur, ou un autre que la ligne au-dessus.',
      'A line lacks the legal identifier of its seller, or has another one than the line above.',
    ],
    [
      'Répétez sur chaque ligne le vendeur de son groupe.',
      'Repeat the seller of the group on each of its lines.',
    ],
  ),
  'BR-FR-MV-07_BT-128': of(
    'BT-128',
    [
      'Une ligne n’a pas le numéro de sa sous-facture (AFL), ou un autre que la ligne au-dessus.',
      'A line lacks the number of its sub-invoice (AFL), or has another one than the line above.',
    ],
    [
      'Répétez sur chaque ligne le numéro de son groupe (objet AFL de type 130).',
      'Repeat the number of the group on each of its lines (AFL object of type 130).',
    ],
  ),
  'BR-FR-MV-08_BT-128': of(
    'BT-128 BT-151',
    [
      'Le motif d’exonération d’une ligne DETAIL ne commence pas par #numéro de sous-facture#.',
      'The exemption reason of a DETAIL line does not begin with #number of the sub-invoice#.',
    ],
    [
      'Faites-le commencer par le numéro AFL de la ligne entre dièses : c’est ainsi que la TVA est rattachée à sa sous-facture.',
      'Let it begin with the AFL number of the line between hash signs: this ties the VAT to its sub-invoice.',
    ],
  ),
  'BR-FR-MV-09_EXT-FR-FE-181': of(
    'EXT-FR-FE-181 BT-117 BT-120',
    [
      'Le total de TVA d’un groupe n’est pas la somme des ventilations qui portent son numéro.',
      'The total VAT of a group is not the sum of the breakdowns that bear its number.',
    ],
    [
      'Vérifiez les montants et que le motif (BT-120) de ces ventilations commence par #numéro# : un centime d’écart est admis.',
      'Check the amounts, and that the reason (BT-120) of these breakdowns begins with #number#: one cent of difference is allowed.',
    ],
  ),
  'BR-FR-MV-10_EXT-FR-FE-184': of(
    'EXT-FR-FE-184 BT-131 EXT-FR-FE-181',
    [
      'Le total TTC d’un groupe n’est pas son montant net plus sa TVA.',
      'The total with VAT of a group is not its net amount plus its VAT.',
    ],
    [
      'Recalculez-le, ou retirez-le : un centime d’écart est admis par ligne du groupe.',
      'Work it out again, or remove it: one cent of difference is allowed for each line of the group.',
    ],
  ),
  'BR-FR-MV-11_BT-128': of(
    'BT-128 BT-1',
    [
      'La sous-facture du vendeur principal ne porte pas le numéro de la facture (BT-1), ou plusieurs le portent.',
      'The sub-invoice of the main seller does not bear the invoice number (BT-1), or several do.',
    ],
    [
      'Donnez au groupe du vendeur principal le numéro de la facture comme numéro AFL, à lui seul.',
      'Give the group of the main seller, and no other, the invoice number as its AFL number.',
    ],
  ),
  'BR-FR-MV-12_BT-128': of(
    'BT-128',
    [
      'Deux groupes ont le même numéro de sous-facture (AFL).',
      'Two groups have the same sub-invoice number (AFL).',
    ],
    ['Donnez à chaque groupe son propre numéro.', 'Give each group a number of its own.'],
  ),
  'BR-FR-MV-13_BT-3': of(
    'BT-3 BT-23',
    [
      'Une facture multi-vendeurs (B8, S8, M8) ne peut pas être autofacturée.',
      'An invoice of several sellers (B8, S8, M8) cannot be self-billed.',
    ],
    [
      'Employez un type que le vendeur émet : 380, 386, 384, 381, 396, 503…',
      'Use a type that the seller issues: 380, 386, 384, 381, 396, 503…',
    ],
  ),
  'BR-FR-MV-BD_BT-3': SELF_BILLED_TWO_WAY,
  'BR-FR-BD-13_BT-3': SELF_BILLED_TWO_WAY,
  'BR-FR-MV-14-EXT-FR-FE-136': uncited('EXT-FR-FE-136', 'le numéro', 'the number'),
  'BR-FR-MV-14-EXT-FR-FE-138': uncited('EXT-FR-FE-138', 'la date', 'the date'),
  'BR-FR-BD-14-EXT-FR-FE-136': uncited('EXT-FR-FE-136', 'le numéro', 'the number'),
  'BR-FR-BD-14-EXT-FR-FE-138': uncited('EXT-FR-FE-138', 'la date', 'the date'),
}

function missing(terms: string, fr: string, en: string): Explanation {
  return of(
    terms,
    [`Il manque ${fr} sur un groupe sans parent.`, `A group without parent lacks ${en}.`],
    [
      'Renseignez-le : le groupe est une facture à lui seul.',
      'Give it: the group is an invoice by itself.',
    ],
  )
}

function uncited(term: string, fr: string, en: string): Explanation {
  return of(
    `${term} BT-3`,
    [
      `Un groupe d’un avoir ou d’une rectificative ne donne pas ${fr} de la facture qu’il corrige.`,
      `A group of a credit note or corrective invoice does not give ${en} of the invoice it corrects.`,
    ],
    [
      'Citez sur la ligne GROUP la facture antérieure, numéro et date.',
      'Cite the preceding invoice on the GROUP line, number and date.',
    ],
  )
}
