import { explained, fragment } from './explained.ts'
import type { Explanation, Explanations } from './explanation.ts'

/** A term with its names, and where UBL keeps it below the document. */
type Named = readonly [term: string, fr: string, en: string, ubl: string]

const LINE = 'cac:InvoiceLine'
const PRECEDING = 'cac:BillingReference/cac:InvoiceDocumentReference'

const NUMBERS: readonly Named[] = [
  ['BT-1', 'Le numéro de la facture', 'The invoice number', 'cbc:ID'],
  [
    'BT-25',
    'Le numéro d’une facture antérieure',
    'The number of a preceding invoice',
    `${PRECEDING}/cbc:ID`,
  ],
  [
    'EXT-FR-FE-136',
    'Le numéro de la facture antérieure citée par une ligne',
    'The number of the preceding invoice a line cites',
    `${LINE}/${PRECEDING}/cbc:ID`,
  ],
]

const TYPES: readonly Named[] = [
  ['BT-3', 'Le type de document', 'The document type', 'cbc:InvoiceTypeCode'],
  [
    'EXT-FR-FE-02',
    'Le type d’une facture antérieure',
    'The type of a preceding invoice',
    `${PRECEDING}/cbc:DocumentTypeCode`,
  ],
  [
    'EXT-FR-FE-137',
    'Le type de la facture antérieure citée par une ligne',
    'The type of the preceding invoice a line cites',
    `${LINE}/${PRECEDING}/cbc:DocumentTypeCode`,
  ],
]

const DAYS: readonly Named[] = [
  ['BT-2', 'La date d’émission', 'The date of issue', 'cbc:IssueDate'],
  ['BT-7', 'La date d’exigibilité de la TVA', 'The VAT point date', 'cbc:TaxPointDate'],
  ['BT-9', 'La date d’échéance', 'The due date', 'cbc:DueDate'],
  [
    'BT-26',
    'La date d’une facture antérieure',
    'The date of a preceding invoice',
    `${PRECEDING}/cbc:IssueDate`,
  ],
  ['BT-72', 'La date de livraison', 'The date of delivery', 'cac:Delivery/cbc:ActualDeliveryDate'],
  ['BT-73', 'Le début de la période', 'The start of the period', 'cac:InvoicePeriod/cbc:StartDate'],
  ['BT-74', 'La fin de la période', 'The end of the period', 'cac:InvoicePeriod/cbc:EndDate'],
  [
    'BT-134',
    'Le début de la période d’une ligne',
    'The start of the period of a line',
    `${LINE}/cac:InvoicePeriod/cbc:StartDate`,
  ],
  [
    'BT-135',
    'La fin de la période d’une ligne',
    'The end of the period of a line',
    `${LINE}/cac:InvoicePeriod/cbc:EndDate`,
  ],
  [
    'EXT-FR-FE-138',
    'La date de la facture antérieure citée par une ligne',
    'The date of the preceding invoice a line cites',
    `${LINE}/${PRECEDING}/cbc:IssueDate`,
  ],
  [
    'EXT-FR-FE-158',
    'La date de livraison d’une ligne',
    'The date of delivery of a line',
    `${LINE}/cac:Delivery/cbc:ActualDeliveryDate`,
  ],
]

/** CII names the period of a line after the extension, UBL after the core term. */
const PERIODS_OF_LINE = DAYS.filter(([term]) => term === 'BT-134' || term === 'BT-135')

const TOTALS = 'cac:LegalMonetaryTotal'
const AMOUNTS: readonly Named[] = [
  [
    'BT-92_BT-99',
    'Le montant d’une remise ou de frais',
    'The amount of an allowance or charge',
    'cac:AllowanceCharge/cbc:Amount',
  ],
  [
    'BT-93_BT-100',
    'L’assiette d’une remise ou de frais',
    'The base of an allowance or charge',
    'cac:AllowanceCharge/cbc:BaseAmount',
  ],
  ['BT-106', 'La somme des lignes', 'The sum of the lines', `${TOTALS}/cbc:LineExtensionAmount`],
  ['BT-107', 'Le total des remises', 'The sum of allowances', `${TOTALS}/cbc:AllowanceTotalAmount`],
  ['BT-108', 'Le total des frais', 'The sum of charges', `${TOTALS}/cbc:ChargeTotalAmount`],
  ['BT-109', 'Le total hors taxe', 'The total without VAT', `${TOTALS}/cbc:TaxExclusiveAmount`],
  ['BT-110', 'Le total de TVA', 'The total VAT', 'cac:TaxTotal/cbc:TaxAmount'],
  [
    'BT-111',
    'Le total de TVA en devise comptable',
    'The total VAT in the accounting currency',
    'cac:TaxTotal/cbc:TaxAmount',
  ],
  ['BT-112', 'Le total TTC', 'The total with VAT', `${TOTALS}/cbc:TaxInclusiveAmount`],
  ['BT-113', 'Le montant déjà payé', 'The amount already paid', `${TOTALS}/cbc:PrepaidAmount`],
  ['BT-114', 'L’arrondi', 'The rounding amount', `${TOTALS}/cbc:PayableRoundingAmount`],
  ['BT-115', 'Le net à payer', 'The amount due', `${TOTALS}/cbc:PayableAmount`],
  [
    'BT-116',
    'Une base de la ventilation de TVA',
    'A base of the VAT breakdown',
    'cac:TaxTotal/cac:TaxSubtotal/cbc:TaxableAmount',
  ],
  [
    'BT-117',
    'Un montant de la ventilation de TVA',
    'An amount of the VAT breakdown',
    'cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount',
  ],
  [
    'BT-131',
    'Le montant net d’une ligne',
    'The net amount of a line',
    `${LINE}/cbc:LineExtensionAmount`,
  ],
  [
    'BT-136_BT-141',
    'Le montant d’une remise ou de frais de ligne',
    'The amount of an allowance or charge of a line',
    `${LINE}/cac:AllowanceCharge/cbc:Amount`,
  ],
  [
    'BT-137_BT-142',
    'L’assiette d’une remise ou de frais de ligne',
    'The base of an allowance or charge of a line',
    `${LINE}/cac:AllowanceCharge/cbc:BaseAmount`,
  ],
]

const QUANTITIES: readonly Named[] = [
  ['BT-129', 'La quantité facturée', 'The invoiced quantity', `${LINE}/cbc:InvoicedQuantity`],
  [
    'BT-149',
    'La quantité de base du prix',
    'The price’s base quantity',
    `${LINE}/cac:Price/cbc:BaseQuantity`,
  ],
]

const PRICES: readonly Named[] = [
  ['BT-146', 'Le prix net', 'The net price', `${LINE}/cac:Price/cbc:PriceAmount`],
  [
    'BT-147',
    'Le rabais sur le prix',
    'The price discount',
    `${LINE}/cac:Price/cac:AllowanceCharge/cbc:Amount`,
  ],
  [
    'BT-148',
    'Le prix brut',
    'The gross price',
    `${LINE}/cac:Price/cac:AllowanceCharge/cbc:BaseAmount`,
  ],
]

const RATES: readonly Named[] = [
  [
    'BT-96_BT-103',
    'Le taux de TVA d’une remise ou de frais',
    'The VAT rate of an allowance or charge',
    'cac:AllowanceCharge/cac:TaxCategory/cbc:Percent',
  ],
  [
    'BT-119',
    'Un taux de la ventilation de TVA',
    'A rate of the VAT breakdown',
    'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:Percent',
  ],
  [
    'BT-152',
    'Le taux de TVA d’une ligne',
    'The VAT rate of a line',
    `${LINE}/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent`,
  ],
]

const WHY_NUMBER = {
  fr: 'Le numéro identifie la facture d’une plateforme à l’autre et à l’administration, qui n’en acceptent que ces caractères.',
  en: 'The number identifies the invoice from one platform to the next and to the tax authority, which take these characters only.',
}

/** Numbers, codes, days and figures, wherever they stand. */
export const BR_FR_VALUES: Explanations = {
  ...each(NUMBERS, longNumber, (term) => [`BR-FR-01_${term}`, `BR-FR-01_${term}-1`]),
  ...each(NUMBERS, wrongNumber, (term) => [`BR-FR-01_${term}-2`, `BR-FR-02_${term}`]),
  ...each(DAYS, wrongDay, (term) => [`BR-FR-03_${term}`]),
  ...each(PERIODS_OF_LINE, wrongDay, (term) => [term.replace('BT-', 'BR-FR-03_EXT-FR-FE-')]),
  ...each(TYPES, wrongType, (term) => [`BR-FR-04_${term}`]),
  ...each(AMOUNTS, wrongAmount, (term) => [`BR-FR-DEC-01_${term}`]),
  ...each(QUANTITIES, wrongQuantity, (term) => [`BR-FR-DEC-02_${term}`]),
  ...each(PRICES, wrongPrice, (term) => [`BR-FR-DEC-03_${term}`]),
  ...each(RATES, longRate, (term) => [`BR-FR-DEC-04_${term}`]),
  ...each(RATES, unknownRate, (term) => [`BR-FR-16_${term}`]),
  ...each(RATES.slice(0, 1), unknownRate, () => ['BR-FR-16_BT-96', 'BR-FR-16_BT-103']),
}

function each(
  list: readonly Named[],
  explain: (named: Named) => Explanation,
  ids: (term: string) => readonly string[],
): Explanations {
  return Object.fromEntries(
    list.flatMap((named) => ids(named[0]).map((id) => [id, explain(named)] as const)),
  )
}

function termsOf(term: string): string {
  return term.replaceAll('_', ' ')
}

/** `BT-92_BT-99` as a reader wants it: BT-92, BT-99. */
function shown(term: string): string {
  return term.replaceAll('_', ', ')
}

function longNumber([term, fr, en, ubl]: Named): Explanation {
  return explained(
    termsOf(term),
    [
      `${fr} (${term}) dépasse 35 caractères.`,
      'Raccourcissez-le à 35 caractères, dans votre logiciel aussi : la facture garde un seul numéro.',
    ],
    [
      `${en} (${term}) is longer than 35 characters.`,
      'Shorten it to 35 characters, in your software as well: the invoice keeps one number.',
    ],
    { why: WHY_NUMBER, example: fragment(ubl, 'FACTURE-2026-000000000000000000000000001') },
  )
}

function wrongNumber([term, fr, en, ubl]: Named): Explanation {
  return explained(
    termsOf(term),
    [
      `${fr} (${term}) porte une espace ou un caractère interdit.`,
      'N’employez que des lettres sans accent, des chiffres et + - _ / : ni espace, ni point.',
    ],
    [
      `${en} (${term}) has a blank or a character that is not allowed.`,
      'Use plain letters, digits and + - _ / only: no blank, no dot.',
    ],
    { why: WHY_NUMBER, example: fragment(ubl, 'FA 2026.001') },
  )
}

function wrongDay([term, fr, en, ubl]: Named): Explanation {
  return explained(
    termsOf(term),
    [
      `${fr} (${term}) n’est pas un jour du calendrier entre 2000 et 2099.`,
      'Écrivez un jour réel et rien d’autre, sans heure ni fuseau : 2026-09-01 en UBL, 20260901 en CII.',
    ],
    [
      `${en} (${term}) is not a day of the calendar between 2000 and 2099.`,
      'Write a real day and nothing else, no hour or time zone: 2026-09-01 in UBL, 20260901 in CII.',
    ],
    { example: fragment(ubl, '2026-02-30') },
  )
}

function wrongType([term, fr, en, ubl]: Named): Explanation {
  return explained(
    termsOf(term),
    [
      `${fr} (${term}) n’est pas de ceux de la réforme.`,
      'Employez 380 (facture), 381 (avoir), 384 (rectificative), 386 (acompte), 389 (autofacture) ou un autre des seize codes admis : 393, 501, 500, 471, 472, 473, 261, 262, 396, 502, 503.',
    ],
    [
      `${en} (${term}) is not one of the reform.`,
      'Use 380 (invoice), 381 (credit note), 384 (corrective), 386 (down payment), 389 (self-billed) or another of the sixteen codes: 393, 501, 500, 471, 472, 473, 261, 262, 396, 502, 503.',
    ],
    { example: fragment(ubl, '325') },
  )
}

function wrongAmount([term, fr, en, ubl]: Named): Explanation {
  return explained(
    termsOf(term),
    [
      `${fr} (${shown(term)}) a plus de deux décimales, plus de 19 caractères ou n’est pas un nombre.`,
      'Arrondissez à deux décimales : chiffres et point, signe moins admis, pas d’espace ni de virgule.',
    ],
    [
      `${en} (${shown(term)}) has more than two decimals or 19 characters, or is no number.`,
      'Round to two decimals: digits and a dot, a minus sign allowed, no blank or comma.',
    ],
    { example: fragment(`${ubl}[@currencyID=EUR]`, '100.005') },
  )
}

function wrongQuantity([term, fr, en, ubl]: Named): Explanation {
  return explained(
    termsOf(term),
    [
      `${fr} (${term}) a plus de quatre décimales, plus de 19 caractères ou n’est pas un nombre.`,
      'Arrondissez à quatre décimales, ou comptez dans une unité plus petite.',
    ],
    [
      `${en} (${term}) has more than four decimals or 19 characters, or is no number.`,
      'Round to four decimals, or count in a smaller unit.',
    ],
    { example: fragment(`${ubl}[@unitCode=KGM]`, '1.23456') },
  )
}

function wrongPrice([term, fr, en, ubl]: Named): Explanation {
  return explained(
    termsOf(term),
    [
      `${fr} (${term}) est négatif, a plus de six décimales ou plus de 19 caractères.`,
      'Écrivez un nombre positif à six décimales au plus ; le signe va à la quantité. Seuls les cadres B9, S9 et M9 admettent un prix négatif.',
    ],
    [
      `${en} (${term}) is negative, or has more than six decimals or 19 characters.`,
      'Write a positive number with six decimals at most; the sign goes to the quantity. Only frameworks B9, S9 and M9 take a negative price.',
    ],
    { example: fragment(`${ubl}[@currencyID=EUR]`, '-10.00') },
  )
}

function longRate([term, fr, en, ubl]: Named): Explanation {
  return explained(
    termsOf(term),
    [
      `${fr} (${shown(term)}) est négatif, ou a plus de deux décimales ou de quatre chiffres.`,
      'Écrivez le taux en pour cent, sans signe : 20, 5.5, 2.10.',
    ],
    [
      `${en} (${shown(term)}) is negative, or has more than two decimals or four digits.`,
      'Write the rate in percent, without a sign: 20, 5.5, 2.10.',
    ],
    { example: fragment(ubl, '20.000') },
  )
}

function unknownRate([term, fr, en, ubl]: Named): Explanation {
  return explained(
    termsOf(term),
    [
      `${fr} (${shown(term)}) n’est pas un taux connu en France, tel qu’il est écrit.`,
      'Vérifiez le taux et son écriture, deux décimales au plus et sans % : 20, 10, 5.5, 2.1, 8.5, 1.75, 1.05, 0.9, 0, ou un ancien taux.',
    ],
    [
      `${en} (${shown(term)}) is no rate known in France, as it is written.`,
      'Check the rate and how it is written, two decimals at most and no %: 20, 10, 5.5, 2.1, 8.5, 1.75, 1.05, 0.9, 0, or a former rate.',
    ],
    { example: fragment(ubl, '19') },
  )
}
