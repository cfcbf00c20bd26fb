import { explained } from '../explained.ts'
import type { Explanations } from '../explanation.ts'

/** Parties: identifiers, VAT numbers, countries. */
export const PPF_PARTIES: Explanations = {
  'G1.47': explained(
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
  'G1.63': explained(
    'BT-30 BT-47',
    [
      'Vendeur et acheteur doivent chacun avoir un SIREN.',
      'Donnez les 9 chiffres du SIREN, avec le schéma 0002.',
    ],
    ['Seller and buyer must each have a SIREN.', 'Give its 9 digits, with scheme 0002.'],
  ),
  'G1.101': explained(
    'BT-29',
    [
      'Le SIREN de l’assujetti unique n’a pas 9 chiffres.',
      'Donnez les 9 chiffres du SIREN de l’assujetti unique.',
    ],
    ['The SIREN of the single taxable entity has not 9 digits.', 'Give its 9 digits.'],
  ),
  'G1.102': explained(
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
  'G2.01': explained(
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
  'G2.19': explained(
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
  'G2.33': explained(
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
  'G6.28': explained(
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
  'S1.14': explained(
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
  'S1.17': explained(
    'BT-31 BT-48 BT-63 BT-118',
    ['Une taxe n’est pas qualifiée comme TVA.', 'Donnez VAT en UBL, VA pour les numéros en CII.'],
    ['A tax is not qualified as VAT.', 'Give VAT in UBL, VA for the numbers in CII.'],
  ),
}
