import { VAT_CATEGORIES } from '../../sets/vat-category.ts'
import { CATEGORY_NAMES } from '../en16931/vat-category.ts'
import { explained, type Texts } from '../explained.ts'
import type { Explanation, Explanations } from '../explanation.ts'
import { merged } from '../wording.ts'

const BASIS_TERMS = 'BG-23 BT-116 BT-118 BT-119 BT-131 BT-92 BT-99 BT-X-272'

/** Rules that level EXTENDED puts in the place of those of EN 16931, or adds to them. */
export const EXTENDED: Explanations = merged(
  ...VAT_CATEGORIES.map(({ code, family }) => categoryTexts(code, family)),
  {
    'BR-FXEXT-G-08': basis('G', 'quel que soit le taux', 'whatever the rate'),
    'BR-FXEXT-S-09b': explained(
      'BG-23 BT-116 BT-117 BT-118 BT-119',
      [
        'La TVA d’une ligne de ventilation S (BT-117) n’est pas celle de sa base (BT-116) à son ' +
          'taux (BT-119), même à un centime près par montant.',
        'Calculez BT-117 = BT-116 × BT-119 ÷ 100, arrondi au centime.',
      ],
      [
        'The VAT of a breakdown row S (BT-117) is not that of its base (BT-116) at its rate ' +
          '(BT-119), even a cent off for each amount.',
        'Compute BT-117 = BT-116 × BT-119 ÷ 100, rounded to the cent.',
      ],
      {
        example:
          '<ram:ApplicableTradeTax><ram:CalculatedAmount>25.00</ram:CalculatedAmount>' +
          '<ram:TypeCode>VAT</ram:TypeCode><ram:BasisAmount>100.00</ram:BasisAmount>' +
          '<ram:CategoryCode>S</ram:CategoryCode>' +
          '<ram:RateApplicablePercent>20.00</ram:RateApplicablePercent></ram:ApplicableTradeTax>',
      },
    ),
    'BR-FXEXT-01': noteText('BT-21 BT-22 BT-X-5', 'de la facture', 'of the invoice'),
    'BR-FXEXT-02': noteText('BT-127 BT-X-9 BT-X-10', 'd’une ligne', 'of a line'),
    'BR-FXEXT-03': explained(
      'BT-48 BT-63',
      [
        'Un autre que le vendeur a un identifiant fiscal qui n’est pas un numéro de TVA.',
        'Mettez schemeID="VA" devant un numéro de TVA, ou retirez l’identifiant.',
      ],
      [
        'Someone other than the seller has a tax number that is not a VAT number.',
        'Put schemeID="VA" on a VAT number, or remove the number.',
      ],
      {
        example:
          '<ram:BuyerTradeParty><ram:SpecifiedTaxRegistration><ram:ID schemeID="FC">12</ram:ID>' +
          '</ram:SpecifiedTaxRegistration></ram:BuyerTradeParty>',
      },
    ),
    'BR-FXEXT-04': explained(
      'BG-32 BT-X-11',
      [
        'Le code du type d’une caractéristique d’article (BT-X-11) est inconnu.',
        'Prenez un code UNTDID 6313, ou décrivez la caractéristique en toutes lettres (BT-160).',
      ],
      [
        'The type code of an item attribute (BT-X-11) is unknown.',
        'Use a code of UNTDID 6313, or describe the attribute in words (BT-160).',
      ],
      {
        example:
          '<ram:ApplicableProductCharacteristic><ram:TypeCode>SHADE</ram:TypeCode>' +
          '<ram:Value>Bleu</ram:Value></ram:ApplicableProductCharacteristic>',
      },
    ),
    'BR-FXEXT-06': explained(
      'BG-25 BT-X-304 BT-X-8',
      [
        'Une ligne rattachée à une autre (BT-X-304) ne dit pas de quelle sorte elle est (BT-X-8).',
        'Ajoutez ram:LineStatusReasonCode : DETAIL, GROUP ou INFORMATION.',
      ],
      [
        'A line that is part of another (BT-X-304) does not say what kind it is (BT-X-8).',
        'Add ram:LineStatusReasonCode: DETAIL, GROUP or INFORMATION.',
      ],
      {
        example:
          '<ram:AssociatedDocumentLineDocument><ram:LineID>2</ram:LineID>' +
          '<ram:ParentLineID>1</ram:ParentLineID></ram:AssociatedDocumentLineDocument>',
      },
    ),
    'BR-FXEXT-08': explained(
      'BT-131 BT-X-8',
      [
        'Le total d’un groupe de lignes (BT-131) n’est pas la somme des lignes qui le composent.',
        'Additionnez les lignes DETAIL et GROUP rattachées au groupe, ou retirez son total.',
      ],
      [
        'The total of a group of lines (BT-131) is not the sum of the lines it is made of.',
        'Add up the DETAIL and GROUP lines that are part of the group, or remove its total.',
      ],
    ),
    'BR-FXEXT-11': explained(
      'BT-126 BT-X-304',
      [
        'Une ligne se rattache à une ligne qui n’existe pas (BT-X-304).',
        'Donnez l’identifiant (BT-126) d’une ligne de la facture.',
      ],
      [
        'A line says it is part of a line that does not exist (BT-X-304).',
        'Give the identifier (BT-126) of a line of the invoice.',
      ],
    ),
    'BR-FXEXT-12': explained(
      'BT-131 BT-X-8',
      [
        'Un groupe de lignes a un total (BT-131), mais un groupe qu’il contient n’en a pas.',
        'Donnez un total à chaque groupe contenu, ou retirez celui du groupe.',
      ],
      [
        'A group of lines has a total (BT-131), but a group within it has none.',
        'Give a total to every group within it, or remove the total of the group.',
      ],
    ),
    'BR-FXEXT-BR-22': onDetail('BT-129', 'la quantité facturée', 'the invoiced quantity'),
    'BR-FXEXT-BR-23': onDetail('BT-130', 'l’unité de la quantité', 'the unit of the quantity'),
    'BR-FXEXT-BR-24': onDetail('BT-131', 'le montant net', 'the net amount'),
    'BR-FXEXT-BR-26': onDetail('BT-146', 'le prix net', 'the net price'),
    'BR-FXEXT-CO-04': onDetail('BT-151', 'la catégorie de TVA', 'the VAT category'),
    'BR-FXEXT-BR-38': noReason('BT-104 BT-105', 'de la facture', 'of the invoice'),
    'BR-FXEXT-BR-44': noReason('BT-144 BT-145', 'd’une ligne', 'of a line'),
    'BR-FXEXT-BR-54-1': explained(
      'BG-32 BT-160 BT-X-11',
      [
        'Une caractéristique d’article (BG-32) n’a ni nom (BT-160) ni code de type (BT-X-11).',
        'Donnez l’un des deux.',
      ],
      [
        'An item attribute (BG-32) has neither a name (BT-160) nor a type code (BT-X-11).',
        'Give one of them.',
      ],
      {
        example:
          '<ram:ApplicableProductCharacteristic><ram:Value>Bleu</ram:Value>' +
          '</ram:ApplicableProductCharacteristic>',
      },
    ),
    'BR-FXEXT-BR-54-2': explained(
      'BG-32 BT-161 BT-X-12',
      [
        'Une caractéristique d’article (BG-32) n’a pas de valeur, ou en a deux.',
        'Donnez un texte (BT-161), ou une mesure avec son unité (BT-X-12), pas les deux.',
      ],
      [
        'An item attribute (BG-32) has no value, or two.',
        'Give a text (BT-161), or a measure with its unit (BT-X-12), not both.',
      ],
      {
        example:
          '<ram:ApplicableProductCharacteristic><ram:Description>Couleur</ram:Description>' +
          '</ram:ApplicableProductCharacteristic>',
      },
    ),
    'BR-FXEXT-CO-10': total('BT-106', 'le total des lignes', 'the sum of lines', 'BT-131'),
    'BR-FXEXT-CO-11': total('BT-107', 'le total des remises', 'the sum of allowances', 'BT-92'),
    'BR-FXEXT-CO-12': total('BT-108', 'le total des frais', 'the sum of charges', 'BT-99 BT-X-272'),
    'BR-FXEXT-CO-13': total(
      'BT-109',
      'le total HT',
      'the total without VAT',
      'BT-131 BT-92 BT-99 BT-X-272',
    ),
    'BR-FXEXT-CO-15': total('BT-112', 'le total TTC', 'the total with VAT', 'BT-109 BT-110'),
    'BR-FXEXT-CO-16': explained(
      'BT-112 BT-113 BT-114 BT-115 BT-179',
      [
        'Le montant à payer (BT-115) n’est pas le total TTC (BT-112), moins ce qui est payé ' +
          '(BT-113), plus l’arrondi (BT-114) et les ajustements (BT-179).',
        'Calculez BT-115 = BT-112 − BT-113 + BT-114 + BT-179.',
      ],
      [
        'The amount due (BT-115) is not the total with VAT (BT-112), less what is paid (BT-113), ' +
          'plus the rounding (BT-114) and the adjustments (BT-179).',
        'Compute BT-115 = BT-112 − BT-113 + BT-114 + BT-179.',
      ],
    ),
  },
)

function categoryTexts(code: string, family: string): Explanations {
  const name = CATEGORY_NAMES[code] ?? { fr: code, en: code }
  const either = basis(
    code,
    'toutes raisons confondues, ou pour la seule raison de la ligne (BT-120, BT-121)',
    'for all reasons together, or for the reason of the row (BT-120, BT-121) alone',
  )
  return {
    [`BR-FXEXT-${family}-01`]: explained(
      'BG-23 BT-118 BT-151 BT-95 BT-102 BT-X-273',
      [
        `La catégorie ${name.fr} est employée sans figurer dans la ventilation de la TVA ` +
          '(BG-23), ou y figure sans être employée.',
        'Faites figurer dans la ventilation les catégories employées, et elles seules.',
      ],
      [
        `Category ${name.en} is used without a row in the VAT breakdown (BG-23), or has a row ` +
          'without being used.',
        'Give the breakdown a row for each category in use, and no other.',
      ],
    ),
    [family === 'S' ? 'BR-FXEXT-S08b' : `BR-FXEXT-${family}-08b`]: either,
    [`BR-FXEXT-${family}-08ini`]: basis(
      code,
      'toutes raisons d’exonération confondues',
      'for all exemption reasons together',
    ),
    [`BR-FXEXT-${family}-08rev`]: basis(
      code,
      'pour la raison d’exonération de la ligne (BT-120, BT-121)',
      'for the exemption reason of the row (BT-120, BT-121)',
    ),
  }
}

/** The base of a category is not what is under it. */
function basis(code: string, fr: string, en: string): Explanation {
  const name = CATEGORY_NAMES[code] ?? { fr: code, en: code }
  return explained(
    BASIS_TERMS,
    [
      `La base (BT-116) de la catégorie ${name.fr} n’est pas la somme de ses lignes (BT-131), ` +
        `frais (BT-99, BT-X-272) et remises (BT-92), ${fr}, à un centime près par montant.`,
      'Additionnez les lignes et les frais de cette catégorie et de ce taux, et ôtez les remises.',
    ],
    [
      `The base (BT-116) of category ${name.en} is not the sum of its lines (BT-131), charges ` +
        `(BT-99, BT-X-272) and allowances (BT-92), ${en}, a cent off for each amount.`,
      'Add up the lines and charges of this category and rate, and take off the allowances.',
    ],
  )
}

function noteText(terms: string, fr: string, en: string): Explanation {
  return explained(
    terms,
    [
      `Une note ${fr} a un sujet, et rien à dire.`,
      'Donnez un texte (ram:Content) ou un code de contenu (ram:ContentCode).',
    ],
    [
      `A note ${en} has a subject, and nothing to say.`,
      'Give a text (ram:Content) or a content code (ram:ContentCode).',
    ],
    { example: '<ram:IncludedNote><ram:SubjectCode>AAI</ram:SubjectCode></ram:IncludedNote>' },
  )
}

function onDetail(term: string, fr: string, en: string): Explanation {
  return explained(
    `BG-25 ${term} BT-X-8`,
    [
      `Il manque ${fr} (${term}) à une ligne de détail.`,
      `Donnez ${fr}, ou dites que la ligne regroupe ou informe (BT-X-8 : GROUP, INFORMATION).`,
    ],
    [
      `A detail line lacks ${en} (${term}).`,
      `Give ${en}, or say that the line groups or informs (BT-X-8: GROUP, INFORMATION).`,
    ],
  )
}

function noReason(terms: string, fr: string, en: string): Explanation {
  const listed = terms.split(' ').join(', ')
  const texts: readonly [Texts, Texts] = [
    [`Des frais ${fr} n’ont pas de motif (${listed}).`, 'Donnez un motif, ou son code.'],
    [`A charge ${en} has no reason (${listed}).`, 'Give a reason, or its code.'],
  ]
  return explained(terms, ...texts)
}

function total(term: string, fr: string, en: string, parts: string): Explanation {
  const listed = parts.split(' ').join(', ')
  return explained(
    `${term} ${parts}`,
    [
      `Le compte n’y est pas : ${fr} (${term}) s’écarte de ce qui le compose (${listed}) de plus ` +
        'd’un centime par montant.',
      `Recalculez ${fr} ; les lignes GROUP et INFORMATION ne comptent pas.`,
    ],
    [
      `The sum is off: ${en} (${term}) differs from what it is made of (${listed}) by more ` +
        'than a cent for each amount.',
      `Compute ${en} again; GROUP and INFORMATION lines do not count.`,
    ],
  )
}
