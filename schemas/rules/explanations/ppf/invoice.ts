import { explained } from '../explained.ts'
import type { Explanations } from '../explanation.ts'

/** The invoice as a whole. */
export const PPF_INVOICE: Explanations = {
  'G1.31': explained(
    'BG-3 BT-25 BT-26',
    [
      'Un avoir ou une rectificative ne nomme pas comme il faut les factures antérieures.',
      'Une rectificative en nomme une, un avoir au moins une : en entête, ou sur chaque ligne.',
    ],
    [
      'The invoices before a credit note or a corrected invoice are not named as they should be.',
      'A corrected invoice names one, a credit note at least one: in the header or on each line.',
    ],
  ),
  'G1.32': explained(
    'TT-30 TT-31',
    [
      'Les factures antérieures d’un avoir ou d’une rectificative déclarés ne sont pas nommées.',
      'Donnez leur numéro et leur date : une seule pour une rectificative.',
    ],
    [
      'The invoices before a reported credit note or corrected invoice are not named.',
      'Give their numbers and dates: only one for a corrected invoice.',
    ],
  ),
  'G1.40': explained(
    'TT-56 TT-58 TT-59',
    [
      'Une ventilation exonérée (E) est sans code ou sans motif d’exonération.',
      'Donnez le code VATEX et le motif.',
    ],
    [
      'An exempt breakdown (E) has no exemption code or no reason.',
      'Give the VATEX code and the reason.',
    ],
  ),
  'G1.41': explained(
    'BT-120 BT-121',
    [
      'Une ventilation exonérée (E) est sans code ou sans motif d’exonération.',
      'Donnez le code VATEX (BT-121) et le motif (BT-120).',
    ],
    [
      'An exempt breakdown (E) has no exemption code or no reason.',
      'Give the VATEX code (BT-121) and the reason (BT-120).',
    ],
  ),
  'G1.60': explained(
    'BT-3 BT-23',
    [
      'Un acompte ne peut pas porter un cadre de facture définitive (B4, S4, M4).',
      'Changez le cadre (BT-23) ou le type (BT-3).',
    ],
    [
      'A down payment cannot bear a framework of final invoices (B4, S4, M4).',
      'Change the framework (BT-23) or the type (BT-3).',
    ],
  ),
  'G2.32': explained(
    'BT-118 BT-121',
    [
      'Toute la facture est hors du champ de la réforme (exonérations de l’article 261).',
      'Ne l’envoyez pas au PPF : elle n’est ni à transmettre ni à déclarer.',
    ],
    [
      'The whole invoice is outside the reform (exemptions of article 261).',
      'Do not send it to the PPF: it is neither to be transmitted nor reported.',
    ],
  ),
  'G6.08': explained(
    'BT-1 BT-2 BT-3 BT-5 BT-23 BT-24 BT-30 BT-40 BT-47 BT-55 BT-109 BT-110 BG-22 BG-23',
    ['Une donnée que le PPF exige de toute facture manque.', 'Ajoutez la donnée à cet endroit.'],
    ['A datum the PPF asks of every invoice is missing.', 'Add it at this place.'],
  ),
  'G6.09': explained(
    'BG-25 BT-92 BT-99 BT-129 BT-130 BT-146 BT-148 BT-153',
    [
      'Une donnée que le profil complet exige des lignes, remises ou charges manque.',
      'Ajoutez la donnée à cet endroit.',
    ],
    [
      'A datum the full profile asks of lines, allowances or charges is missing.',
      'Add it at this place.',
    ],
  ),
  'G6.10': explained(
    'BT-96',
    ['Une remise de document n’a pas de taux de TVA.', 'Donnez le taux de TVA de la remise.'],
    ['A document level allowance has no VAT rate.', 'Give the VAT rate of the allowance.'],
  ),
  'G6.16': explained(
    'BT-75 BT-77 BT-78 BT-80',
    [
      'L’adresse de livraison est incomplète.',
      'Donnez la voie, la ville, le code postal et le pays, ou retirez l’adresse.',
    ],
    [
      'The delivery address is incomplete.',
      'Give street, city, postcode and country, or remove the address.',
    ],
  ),
  'G6.21': explained(
    'BT-3 BT-121',
    [
      'VATEX-FR-CNWVAT est réservé aux avoirs 261, 381 et 396.',
      'Changez le code d’exonération ou le type de document.',
    ],
    [
      'VATEX-FR-CNWVAT is for credit notes 261, 381 and 396 only.',
      'Change the exemption code or the document type.',
    ],
  ),
  'G6.25': explained(
    'BT-73 BT-74 BT-134 BT-135',
    ['Une période ne finit pas après son début.', 'Corrigez l’une des deux dates.'],
    ['A period does not end after its start.', 'Correct one of the two dates.'],
  ),
  'S1.13': explained(
    'BT-8',
    [
      'La ventilation donne plusieurs exigibilités de la TVA.',
      'Donnez le même code (BT-8) dans toute la ventilation.',
    ],
    [
      'The breakdown gives several moments when VAT falls due.',
      'Give the same code (BT-8) throughout the breakdown.',
    ],
  ),
}
