import type { Bilingual } from '../../finding.ts'
import type { Explanation, Explanations } from '../explanation.ts'
import { both } from '../wording.ts'

const ONCE: Readonly<Record<string, readonly [string, string, string]>> = {
  'UBL-SR-01': ['BT-12', 'la référence du contrat', 'the contract reference'],
  'UBL-SR-02': ['BT-15', 'l’avis de réception', 'the receiving advice'],
  'UBL-SR-03': ['BT-16', 'l’avis d’expédition', 'the despatch advice'],
  'UBL-SR-04': ['BT-18', 'l’objet facturé', 'the invoiced object'],
  'UBL-SR-05': ['BT-20', 'le texte des conditions de paiement', 'the text of the payment terms'],
  'UBL-SR-06': [
    'BT-25',
    'le numéro dans une même référence à une facture antérieure',
    'the number in one reference to a preceding invoice',
  ],
  'UBL-SR-08': ['BG-14', 'la période de facturation', 'the invoicing period'],
  'UBL-SR-09': ['BT-27', 'le nom légal du vendeur', 'the legal name of the seller'],
  'UBL-SR-10': ['BT-28', 'le nom commercial du vendeur', 'the trading name of the seller'],
  'UBL-SR-11': ['BT-30', 'le numéro légal du vendeur', 'the registration of the seller'],
  'UBL-SR-12': ['BT-31', 'le numéro de TVA du vendeur', 'the VAT number of the seller'],
  'UBL-SR-13': ['BT-32', 'le numéro fiscal du vendeur', 'the tax registration of the seller'],
  'UBL-SR-14': ['BT-33', 'la forme juridique du vendeur', 'the legal form of the seller'],
  'UBL-SR-15': ['BT-44', 'le nom légal de l’acheteur', 'the legal name of the buyer'],
  'UBL-SR-16': ['BT-46', 'l’identifiant de l’acheteur', 'the buyer identifier'],
  'UBL-SR-17': ['BT-47', 'le numéro légal de l’acheteur', 'the registration of the buyer'],
  'UBL-SR-18': ['BT-48', 'le numéro de TVA de l’acheteur', 'the VAT number of the buyer'],
  'UBL-SR-22': ['BT-62', 'le nom du représentant fiscal', 'the tax representative name'],
  'UBL-SR-23': [
    'BT-63',
    'le numéro de TVA du représentant fiscal',
    'the tax representative VAT number',
  ],
  'UBL-SR-24': ['BG-13', 'la livraison', 'the delivery'],
  'UBL-SR-25': ['BT-70', 'le nom du destinataire', 'the name of the recipient'],
  'UBL-SR-26': ['BT-83', 'la référence de paiement', 'the remittance information'],
  'UBL-SR-27': ['BT-81', 'le moyen de paiement', 'the payment means'],
  'UBL-SR-28': ['BT-89', 'la référence du mandat', 'the mandate reference'],
  'UBL-SR-29': ['BT-90', 'l’identifiant de créancier SEPA', 'the SEPA creditor identifier'],
  'UBL-SR-30': ['BT-97', 'le motif d’une remise', 'the reason of an allowance'],
  'UBL-SR-31': ['BT-104', 'le motif de frais', 'the reason of a charge'],
  'UBL-SR-32': ['BT-120', 'le motif d’exonération', 'the exemption reason'],
  'UBL-SR-33': ['BT-123', 'la description d’un document joint', 'the description of a document'],
  'UBL-SR-34': ['BT-127', 'la note d’une ligne', 'the note of a line'],
  'UBL-SR-35': ['BT-132', 'la ligne de commande d’une ligne', 'the order line of a line'],
  'UBL-SR-36': ['BG-26', 'la période d’une ligne', 'the period of a line'],
  'UBL-SR-37': ['BT-147', 'la remise sur le prix d’une ligne', 'the price discount of a line'],
  'UBL-SR-39': ['BT-11', 'la référence du projet', 'the project reference'],
  'UBL-SR-40': ['BT-45', 'le nom commercial de l’acheteur', 'the trading name of the buyer'],
  'UBL-SR-45': ['BT-9', 'la date d’échéance', 'the due date'],
  'UBL-SR-46': ['BT-82', 'le libellé du moyen de paiement', 'the text of the payment means'],
  'UBL-SR-49': ['BT-8', 'le code d’exigibilité de la TVA', 'the VAT point code'],
  'UBL-SR-50': ['BT-154', 'la description d’un article', 'the description of an item'],
  'UBL-SR-51': ['BT-162', 'la troisième ligne d’une adresse', 'the third line of an address'],
  'UBL-SR-52': ['BT-128', 'l’objet facturé d’une ligne', 'the invoiced object of a line'],
  'UBL-SR-54': ['BG-18', 'la carte de paiement', 'the payment card'],
  'UBL-SR-55': ['BG-19', 'le mandat de prélèvement', 'the direct debit mandate'],
  'UBL-SR-56': ['BT-17', 'la référence de l’appel d’offres', 'the tender reference'],
}

const PAYEE_IS_SELLER = both(
  'Le bénéficiaire porte le nom légal du vendeur, ou n’a pas de nom',
  'The payee bears the legal name of the seller, or has no name',
)

/** What UBL lets be repeated and EN 16931 has once (UBL-SR). */
export const MULTIPLICITY_EXPLANATIONS: Explanations = {
  ...Object.fromEntries(
    Object.entries(ONCE).map(([id, [term, fr, en]]) => [id, once(term, both(fr, en))]),
  ),
  'UBL-SR-07': {
    terms: ['BT-25'],
    message: both(
      'Une facture antérieure est citée sans son numéro (BT-25).',
      'A preceding invoice is referred to without its number (BT-25).',
    ),
    remedy: both(
      'Renseignez son numéro, ou retirez la référence.',
      'Give its number, or remove it.',
    ),
    example: '<cac:BillingReference/>',
  },
  'UBL-SR-19': payee('BT-59', both('nom', 'name')),
  'UBL-SR-20': payee('BT-60', both('identifiant', 'identifier')),
  'UBL-SR-21': payee('BT-61', both('numéro légal', 'registration')),
  'UBL-SR-42': {
    terms: ['BT-31', 'BT-32'],
    message: both(
      'Le vendeur a plus de deux numéros fiscaux (BT-31, BT-32).',
      'The seller has more than two tax numbers (BT-31, BT-32).',
    ),
    remedy: both(
      'Gardez le numéro de TVA et, s’il le faut, un autre numéro fiscal.',
      'Keep the VAT number and, if needed, one other tax registration.',
    ),
  },
  'UBL-SR-43': {
    terms: ['BT-18', 'BG-24'],
    message: both(
      'Un document joint a un type ou un schéma qu’il n’a que s’il est l’objet facturé (BT-18).',
      'A supporting document has a type or scheme that only the invoiced object has (BT-18).',
    ),
    remedy: both(
      'Mettez le type 130 si c’est l’objet facturé ; sinon retirez type et schéma.',
      'Put type 130 if it is the invoiced object; otherwise remove type and scheme.',
    ),
    example:
      '<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID>' +
      '<cbc:DocumentTypeCode>916</cbc:DocumentTypeCode></cac:AdditionalDocumentReference>',
  },
  'UBL-SR-44': {
    terms: ['BT-83'],
    message: both(
      'Plusieurs références de paiement différentes (BT-83) sont données.',
      'Several different remittance informations (BT-83) are given.',
    ),
    remedy: both(
      'Donnez la même sous chaque moyen de paiement.',
      'Give the same one under each payment means.',
    ),
  },
  'UBL-SR-47': {
    terms: ['BT-81'],
    message: both(
      'Plusieurs moyens de paiement différents (BT-81) sont donnés.',
      'Several different payment means (BT-81) are given.',
    ),
    remedy: both(
      'Gardez un seul moyen ; plusieurs comptes peuvent le partager.',
      'Keep one means; several accounts may share it.',
    ),
  },
  'UBL-SR-48': {
    terms: ['BG-30', 'BT-151'],
    message: both(
      'Une ligne n’a pas exactement une catégorie de TVA (BG-30).',
      'A line has not exactly one VAT category (BG-30).',
    ),
    remedy: both(
      'Donnez une catégorie par ligne ; partagez la ligne s’il y a deux taux.',
      'Give one category for each line; split the line when there are two rates.',
    ),
  },
  'UBL-SR-53': {
    terms: ['BT-31', 'BT-48', 'BT-63'],
    message: both(
      'Un numéro fiscal est sans valeur ou sans schéma (BT-31, BT-48, BT-63).',
      'A tax number lacks its value or its scheme (BT-31, BT-48, BT-63).',
    ),
    remedy: both(
      'Donnez le numéro et le schéma VAT, ou retirez l’élément.',
      'Give the number and the scheme VAT, or remove the element.',
    ),
    example:
      '<cac:PartyTaxScheme><cbc:CompanyID>FR12345678901</cbc:CompanyID></cac:PartyTaxScheme>',
  },
}

function once(term: string, thing: Bilingual): Explanation {
  return {
    terms: [term],
    message: both(
      `Plus d’une fois : ${thing.fr} (${term}).`,
      `More than once: ${thing.en} (${term}).`,
    ),
    remedy: both('Ne gardez qu’une valeur.', 'Keep one value.'),
  }
}

function payee(term: string, thing: Bilingual): Explanation {
  return {
    terms: ['BG-10', 'BT-59', 'BT-27', term],
    message: both(
      `${PAYEE_IS_SELLER.fr} ; ou il a plus d’un ${thing.fr} (${term}).`,
      `${PAYEE_IS_SELLER.en}; or it has more than one ${thing.en} (${term}).`,
    ),
    remedy: both(
      'Retirez le bénéficiaire s’il est le vendeur ; sinon nommez-le, et ne gardez qu’une valeur.',
      'Remove the payee if it is the seller; otherwise name it and keep one value.',
    ),
  }
}
