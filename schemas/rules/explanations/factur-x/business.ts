import { explained } from '../explained.ts'
import type { Explanations } from '../explanation.ts'

/** Rules that Factur-X has beside those of EN 16931, by their names. */
export const BUSINESS: Explanations = {
  'BR-CO-27': explained(
    'BT-84',
    [
      'Le compte du bénéficiaire d’un virement (BT-84) manque, ou est donné deux fois.',
      'Donnez un IBAN (ram:IBANID), ou un autre numéro de compte (ram:ProprietaryID), pas les deux.',
    ],
    [
      'The account of the payee of a transfer (BT-84) is missing, or given twice.',
      'Give an IBAN (ram:IBANID), or another account number (ram:ProprietaryID), not both.',
    ],
    {
      example:
        '<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>58</ram:TypeCode>' +
        '</ram:SpecifiedTradeSettlementPaymentMeans>',
    },
  ),
  'BR-FX-EN-04': explained(
    'BT-72 BG-14 BG-26 BT-80',
    [
      'Entre parties allemandes, rien ne dit quand ni où la livraison ou la prestation a eu lieu.',
      'Donnez la date de livraison (BT-72), ou une période (BG-14, ou BG-26 sur chaque ligne) ' +
        'avec le pays de livraison (BT-80).',
    ],
    [
      'Between German parties, nothing says when and where goods or services were supplied.',
      'Give the delivery date (BT-72), or a period (BG-14, or BG-26 on every line) with the ' +
        'country of delivery (BT-80).',
    ],
  ),
  'PEPPOL-EN16931-R008': explained(
    '',
    ['Un élément est vide.', 'Retirez-le, ou donnez-lui une valeur.'],
    ['An element is empty.', 'Remove it, or give it a value.'],
    { example: '<ram:BuyerReference></ram:BuyerReference>' },
  ),
  'CII-DT-097': explained(
    '',
    [
      'Une date annoncée au format 102 n’est pas écrite AAAAMMJJ.',
      'Écrivez-la en huit chiffres : année, mois, jour, comme 20261231.',
    ],
    [
      'A date said to be of format 102 is not written CCYYMMDD.',
      'Write it with eight digits: year, month, day, as 20261231.',
    ],
    { example: '<udt:DateTimeString format="102">2026-12-31</udt:DateTimeString>' },
  ),
  'BR-FXEXT-CII-DT-097a': explained(
    '',
    [
      'Une date et heure annoncée au format 205 n’est pas écrite AAAAMMJJHHMM.',
      'Écrivez-la en douze chiffres, comme 202612311830.',
    ],
    [
      'A date and time said to be of format 205 is not written CCYYMMDDHHMM.',
      'Write it with twelve digits, as 202612311830.',
    ],
    { example: '<udt:DateTimeString format="205">20261231</udt:DateTimeString>' },
  ),
  'CII-SR-463': explained(
    'BG-20 BG-21',
    [
      'Rien ne dit si c’est une remise (BG-20) ou des frais (BG-21).',
      'Ajoutez ram:ChargeIndicator : false pour une remise, true pour des frais.',
    ],
    [
      'Nothing says whether this is an allowance (BG-20) or a charge (BG-21).',
      'Add ram:ChargeIndicator: false for an allowance, true for a charge.',
    ],
    {
      example:
        '<ram:SpecifiedTradeAllowanceCharge><ram:ActualAmount>5.00</ram:ActualAmount>' +
        '</ram:SpecifiedTradeAllowanceCharge>',
    },
  ),
  'CII-SR-464': explained(
    'BT-86',
    [
      'Les banques créditée (BT-86) et débitée d’un moyen de paiement sont en désordre.',
      'Donnez-les toutes deux, ou aucune.',
    ],
    [
      'The banks credited (BT-86) and debited by a payment means are in disorder.',
      'Give both of them, or neither.',
    ],
  ),
  'CII-SR-465': oneContact('BT-41', 'vendeur', 'seller', 'ram:SellerTradeParty'),
  'CII-SR-466': oneContact('BT-56', 'acheteur', 'buyer', 'ram:BuyerTradeParty'),
  'CII-SR-467': alike('BT-81', 'le code du moyen de paiement', 'the payment means code'),
  'CII-SR-468': alike('BT-82', 'le libellé du moyen de paiement', 'the payment means text'),
  'CII-SR-469': repeated('BT-83', 'La référence de paiement', 'The remittance information'),
  'CII-SR-470': explained(
    'BT-84',
    [
      'Un virement n’a pas de compte à créditer (BT-84), ou en a deux.',
      'Donnez un IBAN (ram:IBANID), ou un autre numéro de compte (ram:ProprietaryID), pas les deux.',
    ],
    [
      'A transfer has no account to credit (BT-84), or two.',
      'Give an IBAN (ram:IBANID), or another account number (ram:ProprietaryID), not both.',
    ],
  ),
  'CII-SR-471': repeated(
    'BT-95 BT-102',
    'La TVA d’une remise ou de frais',
    'The VAT of an allowance or charge',
  ),
  'CII-SR-472': repeated(
    'BT-96 BT-103',
    'Le taux de TVA d’une remise ou de frais',
    'The VAT rate of an allowance or charge',
  ),
  'CII-SR-473': repeated(
    'BT-92 BT-99',
    'Le montant d’une remise ou de frais',
    'The amount of an allowance or charge',
  ),
  'CII-SR-474': repeated('BT-128', 'L’objet d’une ligne', 'The object of a line'),
  'CII-SR-475': repeated(
    'BT-123',
    'La description des pièces justificatives',
    'The description of supporting documents',
  ),
  'CII-SR-476': repeated(
    'BT-125',
    'Le fichier des pièces justificatives',
    'The file of supporting documents',
  ),
}

function oneContact(term: string, fr: string, en: string, party: string) {
  return explained(
    term,
    [
      `Le contact du ${fr} (${term}) est donné deux fois : une personne et un service.`,
      'Gardez ram:PersonName ou ram:DepartmentName, pas les deux.',
    ],
    [
      `The contact of the ${en} (${term}) is given twice: a person and a department.`,
      'Keep ram:PersonName or ram:DepartmentName, not both.',
    ],
    {
      example:
        `<${party}><ram:DefinedTradeContact><ram:PersonName>A. Martin</ram:PersonName>` +
        '<ram:DepartmentName>Comptabilité</ram:DepartmentName>' +
        `</ram:DefinedTradeContact></${party}>`,
    },
  )
}

function alike(term: string, fr: string, en: string) {
  return explained(
    term,
    [
      `Plusieurs moyens de paiement diffèrent par ${fr} (${term}).`,
      `Donnez partout ${fr}, le même.`,
    ],
    [`Several payment means differ in ${en} (${term}).`, `Give ${en}, the same everywhere.`],
  )
}

function repeated(terms: string, fr: string, en: string) {
  const listed = terms.split(' ').join(', ')
  return explained(
    terms,
    [`${fr} (${listed}) figure plus d’une fois.`, 'N’en gardez qu’une seule occurrence.'],
    [`${en} (${listed}) stands more than once.`, 'Keep one occurrence only.'],
  )
}
