import { explained } from '../explained.ts'
import type { Explanations } from '../explanation.ts'

/** The values of an invoice: numbers, dates, codes, amounts. */
export const PPF_VALUES: Explanations = {
  'G1.01': explained(
    'BT-3',
    ['Le PPF ne prend pas ce type de facture.', 'Choisissez un des types admis : 380, 381, 384…'],
    ['The PPF does not take this document type.', 'Choose one it takes: 380, 381, 384…'],
  ),
  'G1.02': explained(
    'BT-23',
    [
      'Le cadre de facturation manque ou n’est pas de la liste du PPF.',
      'Donnez B1, S1, M1 ou un autre cadre admis (B2, S2, M2, B4, S4, M4, S5, S6, B7, S7).',
    ],
    [
      'The billing framework is missing or not in the PPF’s list.',
      'Give B1, S1, M1 or another one it takes (B2, S2, M2, B4, S4, M4, S5, S6, B7, S7).',
    ],
  ),
  'G1.05': explained(
    'BT-1 BT-25',
    [
      'Un numéro de facture est trop long, mal espacé ou porte un caractère interdit.',
      'Au plus 35 caractères parmi lettres sans accent, chiffres, espace simple, - + _ et /.',
    ],
    [
      'An invoice number is too long, badly spaced or has a character that is not allowed.',
      'At most 35 characters: plain letters, digits, single spaces, - + _ and /.',
    ],
  ),
  'G1.09': explained(
    'BT-2 BT-9 BT-26 BT-72 BT-73 BT-74',
    [
      'Une date n’a pas la forme attendue.',
      'Écrivez AAAA-MM-JJ en UBL, AAAAMMJJ en CII et dans le flux 10.',
    ],
    [
      'A date does not have the form it should.',
      'Write YYYY-MM-DD in UBL, YYYYMMDD in CII and in flux 10.',
    ],
  ),
  'G1.10': explained(
    'BT-5',
    ['La devise n’est pas un code de trois majuscules.', 'Donnez un code ISO 4217, comme EUR.'],
    ['The currency is not a code of three capitals.', 'Give an ISO 4217 code, such as EUR.'],
  ),
  'G1.12': explained(
    'BT-5 BT-111',
    [
      'La facture est dans une autre devise que l’euro, sans TVA en euros.',
      'Ajoutez le montant total de TVA en euros (BT-111).',
    ],
    [
      'The invoice is in another currency than the euro and has no VAT in euros.',
      'Add the total VAT amount in euros (BT-111).',
    ],
  ),
  'G1.14': explained(
    'BT-92 BT-99 BT-109 BT-110 BT-116 BT-117',
    [
      'Un montant a plus de deux décimales, plus de 19 chiffres ou n’est pas un nombre.',
      'Arrondissez à deux décimales, avec un point et sans séparateur de milliers.',
    ],
    [
      'An amount has more than two decimals or 19 digits, or is no number.',
      'Round to two decimals, with a point and no thousands separator.',
    ],
  ),
  'G1.15': explained(
    'BT-129',
    [
      'La quantité a plus de quatre décimales ou n’est pas un nombre.',
      'Arrondissez-la à quatre décimales, avec un point.',
    ],
    ['The quantity has more than four decimals, or is no number.', 'Round it to four decimals.'],
  ),
  'G1.16': explained(
    'BT-146 BT-147 BT-148',
    [
      'Un prix est négatif, a plus de six décimales ou plus de 19 chiffres.',
      'Donnez un prix positif d’au plus six décimales ; le signe va à la quantité.',
    ],
    [
      'A price is negative, or has more than six decimals or 19 digits.',
      'Give a positive price of at most six decimals; the sign belongs to the quantity.',
    ],
  ),
  'G1.24': explained(
    'BT-96 BT-103 BT-119',
    [
      'Le taux de TVA n’est pas un taux en vigueur en France.',
      'Vérifiez le taux : 20, 10, 5.5, 2.1, 0, un taux des DOM ou de Corse, ou un ancien taux.',
    ],
    [
      'The VAT rate is not one of those in force in France.',
      'Check it: 20, 10, 5.5, 2.1, 0, a rate of Corsica or overseas, or an old one.',
    ],
  ),
  'G1.36': explained(
    'BT-2 BT-9 BT-26 BT-72 BT-73 BT-74',
    ['L’année d’une date n’est pas entre 2000 et 2099.', 'Corrigez l’année.'],
    ['The year of a date is not between 2000 and 2099.', 'Correct the year.'],
  ),
  'G1.53': explained(
    'BT-109 BT-110 BT-116 BT-117',
    [
      'Un total n’est pas la somme des bases ou des montants de TVA de la ventilation.',
      'Recalculez le total ou la ventilation : l’écart admis est de 0,01.',
    ],
    [
      'A total is not the sum of the taxable bases or VAT amounts of the breakdown.',
      'Work the total or the breakdown out again: 0.01 of difference is allowed.',
    ],
  ),
  'G1.55': explained(
    'BT-146 BT-147 BT-148',
    [
      'Le prix net n’est pas le prix brut moins le rabais.',
      'Corrigez l’un des trois : l’écart admis est de 0,01.',
    ],
    [
      'The net price is not the gross price less the discount.',
      'Correct one of the three: 0.01 of difference is allowed.',
    ],
  ),
  'G1.68': explained(
    'TT-81',
    [
      'La catégorie de transactions n’existe pas.',
      'Donnez TLB1 (biens), TPS1 (services), TNT1 (non taxées) ou TMA1 (marge).',
    ],
    [
      'There is no such category of transactions.',
      'Give TLB1 (goods), TPS1 (services), TNT1 (not taxed) or TMA1 (margin).',
    ],
  ),
  'G1.103': explained(
    'BT-118',
    ['La ventilation porte une autre taxe que la TVA.', 'Donnez VAT comme type de taxe.'],
    ['The breakdown bears another tax than VAT.', 'Give VAT as the type of tax.'],
  ),
  'G2.31': explained(
    'BT-95 BT-102 BT-118',
    [
      'Le code de catégorie de TVA manque ou n’est pas admis par le PPF.',
      'Donnez S, E, AE, K, G, O ou Z.',
    ],
    ['The VAT category is missing or not one the PPF takes.', 'Give S, E, AE, K, G, O or Z.'],
  ),
  'P1.11': explained(
    'BT-8',
    [
      'Le code d’exigibilité de la TVA n’existe pas.',
      'Donnez 3, 35 ou 432 en UBL ; 5, 29 ou 72 en CII.',
    ],
    [
      'There is no such code for when VAT falls due.',
      'Give 3, 35 or 432 in UBL; 5, 29 or 72 in CII.',
    ],
  ),
  'BT-80': explained(
    'BT-80',
    ['Le mode de transport n’existe pas.', 'Donnez un chiffre de la recommandation 19 de l’ONU.'],
    ['There is no such mode of transport.', 'Give a digit of UN/ECE recommendation 19.'],
  ),
  'BT-81': explained(
    'BT-81',
    [
      'Le moyen de paiement n’est pas de ceux que le PPF prend au démarrage.',
      'Donnez 10, 20, 30, 42, 48, 49 ou 97.',
    ],
    [
      'The means of payment is not one the PPF takes in the first phase.',
      'Give 10, 20, 30, 42, 48, 49 or 97.',
    ],
  ),
}
