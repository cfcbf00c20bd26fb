import type { Explanation, Explanations } from './explanation.ts'

type Texts = readonly [message: string, remedy: string]

/** The rules of the PPF on flux 1 and flux 10, by their numbers in annex 7. */
const of = (terms: string, [fr, frRemedy]: Texts, [en, enRemedy]: Texts): Explanation => ({
  terms: terms.split(' '),
  message: { fr, en },
  remedy: { fr: frRemedy, en: enRemedy },
})

/** The values of an invoice: numbers, dates, codes, amounts. */
const VALUES: Explanations = {
  'G1.01': of(
    'BT-3',
    ['Le PPF ne prend pas ce type de facture.', 'Choisissez un des types admis : 380, 381, 384…'],
    ['The PPF does not take this document type.', 'Choose one it takes: 380, 381, 384…'],
  ),
  'G1.02': of(
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
  'G1.05': of(
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
  'G1.09': of(
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
  'G1.10': of(
    'BT-5',
    ['La devise n’est pas un code de trois majuscules.', 'Donnez un code ISO 4217, comme EUR.'],
    ['The currency is not a code of three capitals.', 'Give an ISO 4217 code, such as EUR.'],
  ),
  'G1.12': of(
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
  'G1.14': of(
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
  'G1.15': of(
    'BT-129',
    [
      'La quantité a plus de quatre décimales ou n’est pas un nombre.',
      'Arrondissez-la à quatre décimales, avec un point.',
    ],
    ['The quantity has more than four decimals, or is no number.', 'Round it to four decimals.'],
  ),
  'G1.16': of(
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
  'G1.24': of(
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
  'G1.36': of(
    'BT-2 BT-9 BT-26 BT-72 BT-73 BT-74',
    ['L’année d’une date n’est pas entre 2000 et 2099.', 'Corrigez l’année.'],
    ['The year of a date is not between 2000 and 2099.', 'Correct the year.'],
  ),
  'G1.53': of(
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
  'G1.55': of(
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
  'G1.68': of(
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
  'G1.103': of(
    'BT-118',
    ['La ventilation porte une autre taxe que la TVA.', 'Donnez VAT comme type de taxe.'],
    ['The breakdown bears another tax than VAT.', 'Give VAT as the type of tax.'],
  ),
  'G2.31': of(
    'BT-95 BT-102 BT-118',
    [
      'Le code de catégorie de TVA manque ou n’est pas admis par le PPF.',
      'Donnez S, E, AE, K, G, O ou Z.',
    ],
    ['The VAT category is missing or not one the PPF takes.', 'Give S, E, AE, K, G, O or Z.'],
  ),
  'P1.11': of(
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
  'BT-80': of(
    'BT-80',
    ['Le mode de transport n’existe pas.', 'Donnez un chiffre de la recommandation 19 de l’ONU.'],
    ['There is no such mode of transport.', 'Give a digit of UN/ECE recommendation 19.'],
  ),
  'BT-81': of(
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

/** Parties: identifiers, VAT numbers, countries. */
const PARTIES: Explanations = {
  'G1.47': of(
    'BT-31 BT-63',
    [
      'Une TVA exonérée (E) est ventilée sans numéro de TVA du vendeur ni de son représentant.',
      'Ajoutez le numéro de TVA du vendeur (BT-31) ou du représentant fiscal (BT-63).',
    ],
    [
      'Exempt VAT (E) is broken down without a VAT number of the seller or its representative.',
      'Add the VAT number of the seller (BT-31) or of the tax representative (BT-63).',
    ],
  ),
  'G1.63': of(
    'BT-30 BT-47',
    [
      'Vendeur et acheteur doivent chacun avoir un SIREN.',
      'Donnez les 9 chiffres du SIREN, avec le schéma 0002.',
    ],
    ['Seller and buyer must each have a SIREN.', 'Give its 9 digits, with scheme 0002.'],
  ),
  'G1.101': of(
    'BT-29',
    [
      'Le SIREN de l’assujetti unique n’a pas 9 chiffres.',
      'Donnez les 9 chiffres du SIREN de l’assujetti unique.',
    ],
    ['The SIREN of the single taxable entity has not 9 digits.', 'Give its 9 digits.'],
  ),
  'G1.102': of(
    'TT-34 TT-40',
    [
      'Une TVA exonérée (E) est déclarée sans numéro de TVA du vendeur ni de son représentant.',
      'Ajoutez l’un de ces deux numéros de TVA.',
    ],
    [
      'Exempt VAT (E) is reported without a VAT number of the seller or its representative.',
      'Add one of these two VAT numbers.',
    ],
  ),
  'G2.01': of(
    'BT-40 BT-55 BT-80',
    [
      'Un pays n’est pas un code de deux majuscules (GR pour la Grèce, pas EL).',
      'Donnez le code ISO 3166-1 à deux lettres.',
    ],
    [
      'A country is not a code of two capitals (GR for Greece, not EL).',
      'Give the two-letter code of ISO 3166-1.',
    ],
  ),
  'G2.19': of(
    'BT-30 BT-47',
    [
      'L’identifiant d’une entreprise ne va pas avec son type.',
      '0002 : SIREN à 9 chiffres ; 0223, 0227 : 18 caractères au plus ; 0228 RIDET ; 0229 Tahiti.',
    ],
    [
      'The identifier of a company does not fit its type.',
      '0002: SIREN, 9 digits; 0223 and 0227: at most 18 characters; 0228: RIDET; 0229: Tahiti.',
    ],
  ),
  'G2.33': of(
    'BT-31 BT-48',
    [
      'Une entreprise identifiée par un SIREN ou dans l’Union n’a pas de numéro de TVA.',
      'Ajoutez son numéro de TVA, qualifié comme tel.',
    ],
    [
      'A company with a SIREN or an identifier of the Union has no VAT number.',
      'Add its VAT number, qualified as one.',
    ],
  ),
  'G6.28': of(
    'TT-36',
    [
      'L’acheteur d’une opération internationale n’a pas d’identifiant.',
      'Donnez l’identifiant de l’acheteur (numéro de TVA dans l’Union, ou étranger).',
    ],
    [
      'The buyer of an international operation has no identifier.',
      'Give it (VAT number in the Union, or a foreign identifier).',
    ],
  ),
  'S1.14': of(
    'BT-29',
    [
      'L’identifiant du vendeur n’est pas celui d’un assujetti unique.',
      'Donnez le SIREN de l’assujetti unique avec le schéma 0231, ou retirez l’identifiant.',
    ],
    [
      'The seller’s identifier is not that of a single taxable entity.',
      'Give the entity’s SIREN with scheme 0231, or remove the identifier.',
    ],
  ),
  'S1.17': of(
    'BT-31 BT-48 BT-63 BT-118',
    ['Une taxe n’est pas qualifiée comme TVA.', 'Donnez VAT en UBL, VA pour les numéros en CII.'],
    ['A tax is not qualified as VAT.', 'Give VAT in UBL, VA for the numbers in CII.'],
  ),
}

/** The invoice as a whole. */
const INVOICE: Explanations = {
  'G1.31': of(
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
  'G1.32': of(
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
  'G1.40': of(
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
  'G1.41': of(
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
  'G1.60': of(
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
  'G2.32': of(
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
  'G6.08': of(
    'BT-1 BT-2 BT-3 BT-5 BT-23 BT-24 BT-30 BT-40 BT-47 BT-55 BT-109 BT-110 BG-22 BG-23',
    ['Une donnée que le PPF exige de toute facture manque.', 'Ajoutez la donnée à cet endroit.'],
    ['A datum the PPF asks of every invoice is missing.', 'Add it at this place.'],
  ),
  'G6.09': of(
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
  'G6.10': of(
    'BT-96',
    ['Une remise de document n’a pas de taux de TVA.', 'Donnez le taux de TVA de la remise.'],
    ['A document level allowance has no VAT rate.', 'Give the VAT rate of the allowance.'],
  ),
  'G6.16': of(
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
  'G6.21': of(
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
  'G6.25': of(
    'BT-73 BT-74 BT-134 BT-135',
    ['Une période ne finit pas après son début.', 'Corrigez l’une des deux dates.'],
    ['A period does not end after its start.', 'Correct one of the two dates.'],
  ),
  'S1.13': of(
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

/** The transmission of flux 10. */
const TRANSMISSION: Explanations = {
  'G1.104': of(
    'TT-1',
    [
      'Le numéro de transmission est trop long, mal espacé ou porte un caractère interdit.',
      'Au plus 50 caractères parmi lettres sans accent, chiffres, espace simple, - + _ et /.',
    ],
    [
      'The number of the transmission is too long, badly spaced or has a forbidden character.',
      'At most 50 characters: plain letters, digits, single spaces, - + _ and /.',
    ],
  ),
  'G6.22': of(
    'TT-8',
    [
      'L’émetteur n’est pas identifié comme plateforme agréée.',
      'Donnez le matricule de 4 caractères, avec le schéma 0238.',
    ],
    [
      'The sender is not identified as an accredited platform.',
      'Give its number of 4 characters, with scheme 0238.',
    ],
  ),
  'G6.23': of(
    'TT-52',
    ['Le total de TVA déclaré n’est pas en euros.', 'Convertissez-le, avec CurrencyCode EUR.'],
    ['The VAT total reported is not in euros.', 'Convert it, with CurrencyCode EUR.'],
  ),
  'G6.26': of(
    'TT-13',
    ['Le déclarant n’a pas de SIREN valable.', 'Donnez ses 9 chiffres, avec le schéma 0002.'],
    ['The declarant has no proper SIREN.', 'Give its 9 digits, with scheme 0002.'],
  ),
  'G6.27': of(
    'TT-95 TT-99',
    ['Un encaissement n’est pas en euros.', 'Convertissez le montant en euros.'],
    ['A payment is not in euros.', 'Convert the amount to euros.'],
  ),
  'G6.29': of(
    'TB-2 TB-3',
    [
      'La transmission ne porte pas exactement un rapport.',
      'Envoyez soit les transactions, soit les paiements, et les autres à part.',
    ],
    [
      'The transmission does not bear exactly one report.',
      'Send either transactions or payments, and the others apart.',
    ],
  ),
  'G7.51': of(
    'TT-10',
    ['Le rôle de l’émetteur n’est pas WK.', 'Donnez WK (plateforme agréée).'],
    ['The role of the sender is not WK.', 'Give WK (accredited platform).'],
  ),
  'G7.52': of(
    'TT-15',
    ['Le rôle du déclarant n’existe pas.', 'Donnez SE (vendeur) ou BY (acheteur).'],
    ['There is no such role of a declarant.', 'Give SE (seller) or BY (buyer).'],
  ),
  'G7.53': of(
    'TT-3',
    ['L’instant de la transmission n’a pas la bonne forme.', 'Écrivez AAAAMMJJHHMMSS.'],
    ['The instant of the transmission has the wrong form.', 'Write YYYYMMDDHHMMSS.'],
  ),
  'G8.01': of(
    'TT-4',
    ['Le type de transmission n’existe pas.', 'Donnez IN (initiale) ou RE (rectificative).'],
    ['There is no such type of transmission.', 'Give IN (initial) or RE (corrective).'],
  ),
  'S1.12': of(
    'TT-29',
    ['Le profil n’est pas celui de l’e-reporting.', 'Donnez urn.cpro.gouv.fr:1p0:ereporting.'],
    ['The profile is not that of e-reporting.', 'Give urn.cpro.gouv.fr:1p0:ereporting.'],
  ),
}

export const PPF_EXPLANATIONS: Explanations = {
  ...VALUES,
  ...PARTIES,
  ...INVOICE,
  ...TRANSMISSION,
}
