import type { Bilingual } from '../finding.ts'
import { VAT_CATEGORIES } from '../sets/vat-category.ts'
import { ALLOWANCE_EXPLANATIONS } from './en16931/allowances.ts'
import { CODE_EXPLANATIONS, ofList } from './en16931/codes.ts'
import { LINE_EXPLANATIONS } from './en16931/lines.ts'
import { TOTALS_EXPLANATIONS } from './en16931/totals.ts'
import { CATEGORY_NAMES } from './en16931/vat-category.ts'
import type { Explanation, Explanations } from './explanation.ts'
import { MULTIPLICITY_EXPLANATIONS } from './ubl-syntax/multiplicity.ts'
import { both } from './wording.ts'

const COUNTED = both(
  'Seules les lignes ordinaires et celles de sous-type DETAIL sont concernées.',
  'Only ordinary lines and those of subtype DETAIL are concerned.',
)
const TOTALS = ['CO-10', 'CO-11', 'CO-12', 'CO-13', 'CO-15']
const TOLERANCE = both(
  'Un centime d’écart est admis par montant additionné.',
  'One cent of difference is admitted for each amount added.',
)

/** What the French profile EXTENDED-CTC-FR asks in its own way, in UBL and in CII. */
export const EXTENDED_EXPLANATIONS: Explanations = {
  ...restated('BR-FREXT-', LINE_EXPLANATIONS, ['22', '23', '24', '26'], COUNTED),
  ...restated('BR-FREXT-BR-', LINE_EXPLANATIONS, ['22', '23', '24', '26'], COUNTED),
  ...restated('BR-FREXT-BR-', ALLOWANCE_EXPLANATIONS, ['38', '44']),
  ...restated('BR-FREXT-', LINE_EXPLANATIONS, ['CO-04'], COUNTED),
  ...restated('BR-FREXT-', TOTALS_EXPLANATIONS, TOTALS, TOLERANCE),
  ...restated('BR-FREXT-', CODE_EXPLANATIONS, ['CL-10', 'CL-20', 'CL-24']),
  ...Object.fromEntries(VAT_CATEGORIES.flatMap(({ code, family }) => vatTexts(code, family))),
  ...particular(),
  ...codes(),
  ...subLines(),
}

/** The same things as in EN 16931, with what the profile eases. */
function restated(
  prefix: string,
  family: Explanations,
  numbers: readonly string[],
  why?: Bilingual,
): Explanations {
  return Object.fromEntries(
    numbers.flatMap((number) => {
      const text = family[`BR-${number}`]
      if (text === undefined) throw new RangeError(`no text of BR-${number}`)
      return [[`${prefix}${number}`, why === undefined ? text : { ...text, why }] as const]
    }),
  )
}

function vatTexts(code: string, family: string): readonly (readonly [string, Explanation])[] {
  const { fr, en } = CATEGORY_NAMES[code] ?? both(code, code)
  return [
    [`BR-FREXT-${family}-01`, used(fr, en)],
    [`BR-FREXT-${family}-08`, base(fr, en, both('', ''))],
    [
      `BR-FREXT-${family}-08ini`,
      base(
        fr,
        en,
        both(', quel que soit le motif d’exonération', ', whatever the exemption reason'),
      ),
    ],
    [
      `BR-FREXT-${family}-08rev`,
      base(fr, en, both(', de même motif d’exonération', ', of the same exemption reason')),
    ],
    ...(code === 'S' ? [['BR-FREXT-S-09', tax(fr, en)] as const] : []),
  ]
}

function used(fr: string, en: string): Explanation {
  return {
    terms: ['BG-23', 'BT-118', 'BT-151', 'BT-95', 'BT-102'],
    message: both(
      `La catégorie de TVA ${fr} est employée sans ligne de ventilation, ou ventilée sans emploi.`,
      `VAT category ${en} is used without a breakdown row, or has a row without use.`,
    ),
    remedy: both(
      'Donnez au moins une ligne de ventilation par catégorie employée, et aucune autre.',
      'Give one breakdown row at least for each category in use, and no other.',
    ),
    why: COUNTED,
  }
}

function base(fr: string, en: string, which: Bilingual): Explanation {
  return {
    terms: ['BT-116', 'BT-131', 'BT-92', 'BT-99', 'BT-120', 'BT-121'],
    message: both(
      `La base ${fr} (BT-116) s’écarte trop de la somme des lignes et des frais, moins les remises, de cette catégorie et de ce taux${which.fr}.`,
      `The base of ${en} (BT-116) is too far from the lines and charges less the allowances of that category and rate${which.en}.`,
    ),
    remedy: both(
      'Recalculez la base : lignes (BT-131) + frais (BT-99) − remises (BT-92), sans les lignes GROUP et INFORMATION ; donnez aux lignes le motif de leur ventilation.',
      'Compute the base again: lines (BT-131) + charges (BT-99) − allowances (BT-92), without GROUP and INFORMATION lines; give the lines the reason of their breakdown row.',
    ),
    why: TOLERANCE,
  }
}

function tax(fr: string, en: string): Explanation {
  return {
    terms: ['BT-117', 'BT-116', 'BT-119'],
    message: both(
      `La TVA ${fr} (BT-117) s’écarte trop de la base (BT-116) multipliée par le taux (BT-119).`,
      `The VAT of ${en} (BT-117) is too far from the base (BT-116) times the rate (BT-119).`,
    ),
    remedy: both(
      'Recalculez BT-117 : BT-116 × BT-119 ÷ 100, arrondi à deux décimales.',
      'Compute BT-117 again: BT-116 × BT-119 ÷ 100, rounded to two decimals.',
    ),
    why: TOLERANCE,
  }
}

function particular(): Explanations {
  return {
    'BR-FREXT-54-1': {
      terms: ['BG-32', 'BT-160', 'EXT-FR-FE-159'],
      message: both(
        'Un attribut d’article n’a ni nom (BT-160) ni code (EXT-FR-FE-159).',
        'An item attribute has neither name (BT-160) nor code (EXT-FR-FE-159).',
      ),
      remedy: both('Donnez l’un des deux.', 'Give one of the two.'),
      example:
        '<cac:AdditionalItemProperty><cbc:Value>bleu</cbc:Value></cac:AdditionalItemProperty>',
    },
    'BR-FREXT-54-2': {
      terms: ['BG-32', 'BT-161', 'EXT-FR-FE-160', 'EXT-FR-FE-161'],
      message: both(
        'Un attribut d’article n’a pas de valeur, en a deux, ou sa mesure est sans unité.',
        'An item attribute has no value, has two, or its measure lacks a unit.',
      ),
      remedy: both(
        'Donnez une valeur (BT-161), ou une mesure avec son unité, et pas les deux.',
        'Give a value (BT-161), or a measure with its unit, not both.',
      ),
      example:
        '<cac:AdditionalItemProperty><cbc:Name>Couleur</cbc:Name></cac:AdditionalItemProperty>',
    },
    'UBL-FREXT-SR-48': {
      ...(MULTIPLICITY_EXPLANATIONS['UBL-SR-48'] ?? used('', '')),
      why: both(
        'Une ligne GROUP ou INFORMATION peut n’en avoir aucune.',
        'A GROUP or INFORMATION line may have none.',
      ),
    },
    'UBL-FREXT-CR-410': deliveryTerms(both('de la facture', 'of the invoice')),
    'UBL-FREXT-CR-645': deliveryTerms(both('d’une ligne', 'of a line')),
    'CII-FREXT-CR-490': {
      terms: ['BT-5', 'BT-6', 'EXT-FR-FE-192'],
      message: both(
        'Le taux de change de la TVA porte autre chose que monnaies, taux et date.',
        'The VAT exchange rate bears something else than currencies, rate and date.',
      ),
      remedy: both('Retirez le reste.', 'Remove the rest.'),
      example:
        '<cac:TaxExchangeRate><cbc:ExchangeMarketID>x</cbc:ExchangeMarketID></cac:TaxExchangeRate>',
    },
  }
}

function codes(): Explanations {
  return {
    'BR-FREXT-04': ofList(
      ['EXT-FR-FE-159'],
      both('Le code d’un attribut d’article', 'The code of an item attribute'),
      'UNTDID 6313',
      both(
        'Employez un code de la liste, ou un nom (BT-160).',
        'Use a code of the list, or a name (BT-160).',
      ),
      '<cac:AdditionalItemProperty><cbc:NameCode>?</cbc:NameCode></cac:AdditionalItemProperty>',
    ),
    'BR-FREXT-CL-19-GP': ofList(
      ['EXT-FR-FE-195'],
      both('Le code du motif d’une remise sur le prix', 'The reason code of a price discount'),
      'UNTDID 5189',
      both(
        'Employez un code de la liste, ou le seul texte.',
        'Use a code of the list, or the text alone.',
      ),
      '<cac:Price><cac:AllowanceCharge><cbc:AllowanceChargeReasonCode>?' +
        '</cbc:AllowanceChargeReasonCode></cac:AllowanceCharge></cac:Price>',
    ),
    'BR-FREXT-CL-20-TAX': ofList(
      ['BT-105', 'BT-145'],
      both('Le code d’une taxe donnée comme frais', 'The code of a tax given as a charge'),
      'UNTDID 5153',
      both(
        'Employez par exemple ENV (taxe environnementale), ou la liste 7161 pour d’autres frais.',
        'Use for example ENV (environmental tax), or list 7161 for other charges.',
      ),
      '<cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator>' +
        '<cbc:AllowanceChargeReasonCode listID="5153">?</cbc:AllowanceChargeReasonCode>' +
        '</cac:AllowanceCharge>',
    ),
    'BR-FREXT-CL-20-LISTID': ofList(
      ['BT-105', 'BT-145'],
      both('La liste d’où vient un motif de frais', 'The list a charge reason comes from'),
      '7161, 5153',
      both('Employez 7161 (frais) ou 5153 (taxes).', 'Use 7161 (charges) or 5153 (taxes).'),
      '<cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator>' +
        '<cbc:AllowanceChargeReasonCode listID="1">FC</cbc:AllowanceChargeReasonCode>' +
        '</cac:AllowanceCharge>',
    ),
    'BR-FREXT-CL-27': ofList(
      ['BG-13'],
      both('Le code des conditions de livraison', 'The code of the delivery terms'),
      'INCOTERMS',
      both('Employez par exemple DAP, EXW ou FCA.', 'Use for example DAP, EXW or FCA.'),
      '<cac:DeliveryTerms><cbc:ID>?</cbc:ID></cac:DeliveryTerms>',
    ),
  }
}

function deliveryTerms(whose: Bilingual): Explanation {
  return {
    terms: ['BG-13'],
    message: both(
      `Les conditions de livraison ${whose.fr} portent autre chose qu’un code INCOTERMS et le nom d’un lieu.`,
      `The delivery terms ${whose.en} bear something else than an INCOTERMS code and the name of a place.`,
    ),
    remedy: both('Retirez le reste.', 'Remove the rest.'),
    example: '<cac:DeliveryTerms><cbc:SpecialTerms>franco</cbc:SpecialTerms></cac:DeliveryTerms>',
  }
}

function subLines(): Explanations {
  const terms = ['EXT-FR-FE-162', 'EXT-FR-FE-163']
  return {
    'BR-FREXT-05': ofList(
      ['EXT-FR-FE-163'],
      both('Le sous-type d’une ligne', 'The subtype of a line'),
      'DETAIL, GROUP, INFORMATION',
      both('Employez l’un des trois.', 'Use one of the three.'),
      '<cac:InvoiceLine><cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F1</cbc:ID>' +
        '<cbc:DocumentStatusCode>?</cbc:DocumentStatusCode></cac:InvoiceDocumentReference>' +
        '</cac:BillingReference></cac:InvoiceLine>',
    ),
    'BR-FREXT-06': {
      terms,
      message: both(
        'Une ligne a une ligne mère (EXT-FR-FE-162) et pas de sous-type (EXT-FR-FE-163).',
        'A line has a parent line (EXT-FR-FE-162) and no subtype (EXT-FR-FE-163).',
      ),
      remedy: both(
        'Donnez le sous-type : DETAIL, GROUP ou INFORMATION.',
        'Give the subtype: DETAIL, GROUP or INFORMATION.',
      ),
    },
    'BR-FREXT-08': {
      terms: [...terms, 'BT-131'],
      message: both(
        'Le montant d’une ligne GROUP (BT-131) n’est pas la somme des lignes DETAIL et GROUP qu’elle réunit.',
        'The amount of a GROUP line (BT-131) is not the sum of the DETAIL and GROUP lines below it.',
      ),
      remedy: both(
        'Additionnez les lignes dont elle est la mère, ou retirez le montant.',
        'Add up the lines of which it is the parent, or remove the amount.',
      ),
    },
    'BR-FREXT-11': {
      terms,
      message: both(
        'La ligne mère d’une ligne (EXT-FR-FE-162) n’existe pas, ou est la ligne même.',
        'The parent of a line (EXT-FR-FE-162) does not exist, or is the line itself.',
      ),
      remedy: both(
        'Donnez l’identifiant (BT-126) d’une autre ligne de la facture.',
        'Give the identifier (BT-126) of another line of the invoice.',
      ),
    },
    'BR-FREXT-12': {
      terms: [...terms, 'BT-131'],
      message: both(
        'Une ligne GROUP a un montant (BT-131), et une ligne GROUP qu’elle réunit n’en a pas.',
        'A GROUP line has an amount (BT-131), and a GROUP line below it has none.',
      ),
      remedy: both(
        'Donnez un montant à toutes les lignes GROUP qu’elle réunit, ou à aucune.',
        'Give an amount to all GROUP lines below it, or to none.',
      ),
    },
  }
}
