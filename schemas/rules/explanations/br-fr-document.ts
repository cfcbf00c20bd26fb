import { BR_FR_NOTES } from './br-fr-notes.ts'
import { explained, fragment } from './explained.ts'
import type { Explanation, Explanations } from './explanation.ts'

const CATEGORIES = [
  {
    unknown: ['BR-FR-15_BT-95_BT-102-1', 'BR-FR-15_BT-95_BT-102'],
    foreign: ['BR-FR-15_BT-95_BT-102-2', 'BR-FR-15_BT-95_BT-102_LM'],
    terms: 'BT-95 BT-102',
    fr: 'd’une remise ou de frais (BT-95, BT-102)',
    en: 'of an allowance or charge (BT-95, BT-102)',
    ubl: 'cac:AllowanceCharge/cac:TaxCategory/cbc:ID',
  },
  {
    unknown: ['BR-FR-15_BT-118-1', 'BR-FR-15_BT-95_BT-118'],
    foreign: ['BR-FR-15_BT-118-2', 'BR-FR-15_BT-95_BT-118_LM'],
    terms: 'BT-118',
    fr: 'de la ventilation (BT-118)',
    en: 'of the breakdown (BT-118)',
    ubl: 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:ID',
  },
  {
    unknown: ['BR-FR-15_BT-151-1', 'BR-FR-15_BT-95_BT-151'],
    // UBL has the second one under the number of another rule.
    foreign: ['BR-FR-08_BT-151-2', 'BR-FR-15_BT-95_BT-151_LM'],
    terms: 'BT-151',
    fr: 'd’une ligne (BT-151)',
    en: 'of a line (BT-151)',
    ubl: 'cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:ID',
  },
] as const

const OBJECTS = [
  ['BR-FR-29', 'BT-18', 'du document', 'the document', 'cac:AdditionalDocumentReference'],
  ['BR-FR-30', 'BT-128', 'd’une ligne', 'a line', 'cac:InvoiceLine/cac:DocumentReference'],
] as const

/** Notes, codes and what goes with them; references, amounts and dates of the whole document. */
export const BR_FR_DOCUMENT: Explanations = {
  ...BR_FR_NOTES,
  ...categories(),
  ...objects(),
  'BR-FR-08_BT-23': explained(
    'BT-23',
    [
      'Le cadre de facturation (BT-23) manque ou n’est pas de la liste.',
      'Donnez B (biens), S (services) ou M (les deux) et un chiffre : B1, S1 ou M1 pour une facture ordinaire, B2, S2 ou M2 si elle est déjà payée.',
    ],
    [
      'The billing framework (BT-23) is missing or not in the list.',
      'Give B (goods), S (services) or M (both) and a digit: B1, S1 or M1 for an ordinary invoice, B2, S2 or M2 when it is already paid.',
    ],
    { example: fragment('cbc:ProfileID', 'A1') },
  ),
  'BR-FR-17_BT-123': explained(
    'BT-123',
    [
      'La description d’une pièce jointe (BT-123) n’est pas de la liste.',
      'Employez LISIBLE pour la vue de la facture, ou RIB, BON_COMMANDE, BON_LIVRAISON, DOCUMENT_ANNEXE, PJA, BORDEREAU_SUIVI, ETAT_ACOMPTE…',
    ],
    [
      'The description of an attachment (BT-123) is not in the list.',
      'Use LISIBLE for the view of the invoice, or RIB, BON_COMMANDE, BON_LIVRAISON, DOCUMENT_ANNEXE, PJA, BORDEREAU_SUIVI, ETAT_ACOMPTE…',
    ],
    { example: fragment('cac:AdditionalDocumentReference/cbc:DocumentDescription', 'Annexe') },
  ),
  'BR-FR-18_BT-123': explained(
    'BT-123',
    ['Plusieurs pièces jointes sont la vue lisible (LISIBLE).', 'Gardez-en une seule.'],
    ['Several attachments are the readable view (LISIBLE).', 'Keep one of them.'],
    {
      example: fragment(
        'cac:AdditionalDocumentReference/cbc:DocumentDescription',
        'LISIBLE',
      ).repeat(2),
    },
  ),
  'BR-FR-27_BG-32': explained(
    'BG-32 BT-160',
    [
      'Un attribut d’article (BG-32) n’a ni nom (BT-160) ni code.',
      'Nommez l’attribut, ou retirez-le.',
    ],
    ['An item attribute (BG-32) has no name (BT-160) and no code.', 'Name it, or remove it.'],
  ),
  'BR-FR-27_BT-160': explained(
    'BT-160',
    ['Le nom d’un attribut d’article (BT-160) est vide.', 'Nommez l’attribut, ou retirez-le.'],
    ['The name of an item attribute (BT-160) is empty.', 'Name the attribute, or remove it.'],
  ),
  'BR-FR-27_EXT-FR-FE-159': explained(
    'EXT-FR-FE-159',
    ['Le code d’un attribut d’article est vide.', 'Donnez le code, ou retirez l’élément.'],
    ['The code of an item attribute is empty.', 'Give the code, or remove the element.'],
  ),
  'BR-FR-28-Value': explained(
    'BG-32 BT-161',
    [
      'Un attribut d’article (BG-32) doit avoir une valeur (BT-161) ou une mesure avec son unité, pas les deux.',
      'Gardez la valeur en texte, ou la mesure avec son unité.',
    ],
    [
      'An item attribute (BG-32) must have a value (BT-161) or a measure with its unit, not both.',
      'Keep the value as text, or the measure with its unit.',
    ],
    {
      example: fragment('cac:InvoiceLine/cac:Item/cac:AdditionalItemProperty/cbc:Name', 'Couleur'),
    },
  ),
  'BR-FR-CO-03_BT-3': explained(
    'BT-3 BT-12 BT-73 BT-74',
    [
      'Un avoir de remise globale (262) doit citer son contrat (BT-12) et sa période (BT-73, BT-74).',
      'Renseignez le contrat et les deux dates de la période que la remise couvre.',
    ],
    [
      'A global rebate credit note (262) must cite its contract (BT-12) and its period (BT-73, BT-74).',
      'Give the contract and both dates of the period the rebate covers.',
    ],
    {
      why: {
        fr: 'Cet avoir ne cite aucune facture : le contrat et la période disent ce qu’il corrige.',
        en: 'This credit note cites no invoice: the contract and the period say what it corrects.',
      },
      example: fragment('cbc:CreditNoteTypeCode', '262'),
    },
  ),
  'BR-FR-CO-04_BT-3': oneCorrected(),
  'BR-FR-CO-04_BT-4': oneCorrected(),
  'BR-FR-CO-05_BT-3': explained(
    'BT-3 BT-25 BT-26',
    [
      'Un avoir doit citer au moins une facture antérieure, numéro et date (BT-25, BT-26), ou une par ligne.',
      'Citez la facture créditée avec sa date, en tête ou sur chaque ligne facturée.',
    ],
    [
      'A credit note must cite a preceding invoice, number and date (BT-25, BT-26), or one on each line.',
      'Cite the credited invoice with its date, in the header or on each billed line.',
    ],
  ),
  'BR-FR-CO-07_BT-9': explained(
    'BT-9 BT-2',
    [
      'L’échéance (BT-9) précède la date d’émission (BT-2).',
      'Corrigez l’échéance ; si la facture est déjà payée, employez le cadre B2, S2 ou M2.',
    ],
    [
      'The due date (BT-9) is before the date of issue (BT-2).',
      'Correct the due date; if the invoice is already paid, use framework B2, S2 or M2.',
    ],
    {
      example: fragment('cbc:IssueDate', '2026-10-15') + fragment('cbc:DueDate', '2026-10-01'),
    },
  ),
  'BR-FR-CO-08_BT-23': explained(
    'BT-23 BT-3',
    [
      'Le cadre de facture définitive (B4, S4, M4) ne va pas avec un acompte (386, 500, 503).',
      'Pour un acompte, employez B1, S1 ou M1, ou B2, S2, M2 s’il est payé.',
    ],
    [
      'The final invoice framework (B4, S4, M4) does not go with a down payment (386, 500, 503).',
      'For a down payment use B1, S1 or M1, or B2, S2, M2 when it is paid.',
    ],
    {
      example: fragment('cbc:ProfileID', 'B4') + fragment('cbc:InvoiceTypeCode', '386'),
    },
  ),
  ...prepaid(),
  'BR-FR-CO-12_BT-5': explained(
    'BT-5 BT-6 BT-111',
    [
      'La facture n’est pas en euros (BT-5) et ne donne pas la TVA en euros.',
      'Donnez EUR comme devise comptable (BT-6) et le total de TVA en euros (BT-111).',
    ],
    [
      'The invoice is not in euros (BT-5) and does not give the VAT in euros.',
      'Give EUR as the accounting currency (BT-6) and the total VAT in euros (BT-111).',
    ],
    {
      why: {
        fr: 'La TVA est due en euros : l’administration lit ce montant, pas celui de la devise.',
        en: 'VAT is due in euros: the tax authority reads this amount, not the one in the currency.',
      },
      example: fragment('cbc:DocumentCurrencyCode', 'USD'),
    },
  ),
}

function categories(): Explanations {
  const entries = CATEGORIES.flatMap(({ terms, fr, en, ubl, ...ids }) => {
    const unknown = explained(
      terms,
      [`La catégorie de TVA ${fr} n’est pas admise en France.`, 'Employez S, E, AE, K, G, O ou Z.'],
      [`The VAT category ${en} is not allowed in France.`, 'Use S, E, AE, K, G, O or Z.'],
      { example: fragment(ubl, 'B') },
    )
    const foreign = explained(
      terms,
      [
        `La catégorie de TVA ${fr} est un impôt espagnol (L : Canaries, M : Ceuta et Melilla).`,
        'Employez S, E, AE, K, G, O ou Z.',
      ],
      [
        `The VAT category ${en} is a Spanish tax (L: Canary Islands, M: Ceuta and Melilla).`,
        'Use S, E, AE, K, G, O or Z.',
      ],
      { example: fragment(ubl, 'L') },
    )
    return [
      ...ids.unknown.map((id) => [id, unknown] as const),
      ...ids.foreign.map((id) => [id, foreign] as const),
    ]
  })
  return Object.fromEntries(entries)
}

function objects(): Explanations {
  const entries = OBJECTS.flatMap(([id, term, fr, en, ubl]) => [
    [
      `${id}_${term}`,
      explained(
        term,
        [
          `Un objet facturé ${fr} (${term}) donne deux numéros de sous-facture (AFL) ou deux cadres (AVV).`,
          'Gardez un seul identifiant de chaque schéma.',
        ],
        [
          `An invoiced object of ${en} (${term}) gives two sub-invoice numbers (AFL) or two frameworks (AVV).`,
          'Keep one identifier of each scheme.',
        ],
        { example: fragment(ubl, fragment('cbc:ID[@schemeID=AFL]', 'F-1').repeat(2)) },
      ),
    ] as const,
    ...(['AFL', 'AVV'] as const).map(
      (scheme) =>
        [
          `${id}_${scheme}`,
          explained(
            term,
            [
              `L’identifiant ${scheme} d’un objet facturé ${fr} (${term}) est vide.`,
              scheme === 'AFL'
                ? 'Donnez le numéro de la sous-facture, ou retirez l’objet.'
                : 'Donnez le cadre de la sous-facture, ou retirez l’objet.',
            ],
            [
              `The ${scheme} identifier of an invoiced object of ${en} (${term}) is empty.`,
              scheme === 'AFL'
                ? 'Give the number of the sub-invoice, or remove the object.'
                : 'Give the framework of the sub-invoice, or remove the object.',
            ],
            { example: fragment(`${ubl}/cbc:ID[@schemeID=${scheme}]`, '') },
          ),
        ] as const,
    ),
  ])
  return Object.fromEntries(entries)
}

function oneCorrected(): Explanation {
  return explained(
    'BT-3 BT-25',
    [
      'Une facture rectificative (384, 471, 472, 473) doit citer une facture antérieure, et une seule (BG-3).',
      'Citez la facture rectifiée ; pour en corriger plusieurs, faites autant de rectificatives.',
    ],
    [
      'A corrective invoice (384, 471, 472, 473) must cite one preceding invoice, and only one (BG-3).',
      'Cite the invoice it corrects; to correct several, issue as many corrective invoices.',
    ],
    { example: fragment('cbc:InvoiceTypeCode', '384') },
  )
}

function prepaid(): Explanations {
  const remedy =
    'Corrigez-le ; si la facture n’était pas payée à l’émission, employez B1, S1 ou M1.'
  const enRemedy = 'Correct it; if the invoice was not paid when issued, use B1, S1 or M1.'
  const example = fragment('cbc:ProfileID', 'B2')
  return {
    'BR-FR-CO-09_BT-23-1': explained(
      'BT-23 BT-113 BT-112',
      [
        'Facture déjà payée (B2, S2, M2) : le payé (BT-113) n’est pas le total TTC (BT-112).',
        remedy,
      ],
      [
        'Invoice already paid (B2, S2, M2): the paid amount (BT-113) is not the total (BT-112).',
        enRemedy,
      ],
      { example },
    ),
    'BR-FR-CO-09_BT-23-2': explained(
      'BT-23 BT-115',
      ['Facture déjà payée (B2, S2, M2) : le net à payer (BT-115) n’est pas zéro.', remedy],
      ['Invoice already paid (B2, S2, M2): the amount due (BT-115) is not zero.', enRemedy],
      { example },
    ),
    'BR-FR-CO-09_BT-23-3': explained(
      'BT-23 BT-9',
      [
        'Facture déjà payée (B2, S2, M2) : il manque le jour du paiement (BT-9).',
        'Donnez en échéance le jour où la facture a été payée.',
      ],
      [
        'Invoice already paid (B2, S2, M2): the day of payment (BT-9) is missing.',
        'Give the day the invoice was paid as its due date.',
      ],
      { example },
    ),
  }
}
