import type { Explanations } from '../explanation.ts'
import { both, missing } from '../wording.ts'

/** The document itself: what identifies it, its dates, notes, references and attachments. */
export const DOCUMENT_EXPLANATIONS: Explanations = {
  'BR-01': {
    ...missing(
      'BT-24',
      both('l’identifiant du profil', 'the specification identifier'),
      '<cbc:CustomizationID></cbc:CustomizationID>',
    ),
    why: both(
      'Le logiciel qui reçoit choisit ses règles d’après cet identifiant.',
      'The receiving software chooses its rules by this identifier.',
    ),
  },
  'BR-02': {
    ...missing('BT-1', both('le numéro de la facture', 'the invoice number'), '<cbc:ID></cbc:ID>'),
    why: both(
      'Le numéro identifie la facture chez le vendeur et l’acheteur ; la loi l’exige.',
      'The number identifies the invoice for seller and buyer; the law asks for it.',
    ),
  },
  'BR-03': missing(
    'BT-2',
    both('la date d’émission', 'the issue date'),
    '<cbc:IssueDate></cbc:IssueDate>',
  ),
  'BR-04': {
    ...missing(
      'BT-3',
      both('le type de la facture', 'the invoice type code'),
      '<cbc:InvoiceTypeCode></cbc:InvoiceTypeCode>',
    ),
    remedy: both(
      'Donnez le code : 380 facture, 381 avoir, 384 facture rectificative, 386 acompte.',
      'Give the code: 380 invoice, 381 credit note, 384 corrected invoice, 386 down payment.',
    ),
  },
  'BR-05': missing(
    'BT-5',
    both('la monnaie de la facture', 'the invoice currency'),
    '<cbc:DocumentCurrencyCode></cbc:DocumentCurrencyCode>',
  ),
  'BR-29': {
    terms: ['BT-73', 'BT-74'],
    message: both(
      'La période de facturation finit (BT-74) avant de commencer (BT-73).',
      'The invoicing period ends (BT-74) before it starts (BT-73).',
    ),
    remedy: both('Corrigez l’une des deux dates.', 'Correct one of the two dates.'),
    example:
      '<cac:InvoicePeriod><cbc:StartDate>2026-09-30</cbc:StartDate>' +
      '<cbc:EndDate>2026-09-01</cbc:EndDate></cac:InvoicePeriod>',
  },
  'BR-30': {
    terms: ['BT-134', 'BT-135'],
    message: both(
      'La période d’une ligne finit (BT-135) avant de commencer (BT-134).',
      'The period of a line ends (BT-135) before it starts (BT-134).',
    ),
    remedy: both('Corrigez l’une des deux dates.', 'Correct one of the two dates.'),
    example:
      '<cac:InvoiceLine><cac:InvoicePeriod><cbc:StartDate>2026-09-30</cbc:StartDate>' +
      '<cbc:EndDate>2026-09-01</cbc:EndDate></cac:InvoicePeriod></cac:InvoiceLine>',
  },
  'BR-52': missing(
    'BT-122',
    both('la référence d’un document joint', 'the reference of a supporting document'),
    '<cac:AdditionalDocumentReference><cbc:ID></cbc:ID></cac:AdditionalDocumentReference>',
  ),
  'BR-55': missing(
    'BT-25',
    both('le numéro d’une facture antérieure citée', 'the number of a preceding invoice'),
    '<cac:BillingReference><cac:InvoiceDocumentReference/></cac:BillingReference>',
  ),
  'BR-CO-03': {
    terms: ['BT-7', 'BT-8'],
    message: both(
      'La date d’exigibilité de la TVA (BT-7) et son code (BT-8) sont donnés ensemble.',
      'The VAT point date (BT-7) and its code (BT-8) are given together.',
    ),
    remedy: both('Gardez l’un des deux.', 'Keep one of the two.'),
    why: both(
      'La date dit quand la TVA est due, le code dit quel événement la rend due : deux réponses.',
      'The date says when VAT is due, the code which event makes it due: two answers.',
    ),
    example:
      '<cbc:TaxPointDate>2026-09-01</cbc:TaxPointDate>' +
      '<cac:InvoicePeriod><cbc:DescriptionCode>35</cbc:DescriptionCode></cac:InvoicePeriod>',
  },
  'BR-CO-19': {
    terms: ['BG-14', 'BT-73', 'BT-74'],
    message: both(
      'La période de facturation (BG-14) n’a ni début ni fin.',
      'The invoicing period (BG-14) has neither start nor end.',
    ),
    remedy: both(
      'Renseignez au moins une date, ou retirez la période.',
      'Give one date at least, or remove the period.',
    ),
    example: '<cac:InvoicePeriod/>',
  },
  'BR-CO-20': {
    terms: ['BG-26', 'BT-134', 'BT-135'],
    message: both(
      'La période d’une ligne (BG-26) n’a ni début ni fin.',
      'The period of a line (BG-26) has neither start nor end.',
    ),
    remedy: both(
      'Renseignez au moins une date, ou retirez la période.',
      'Give one date at least, or remove the period.',
    ),
    example: '<cac:InvoiceLine><cac:InvoicePeriod/></cac:InvoiceLine>',
  },
}
