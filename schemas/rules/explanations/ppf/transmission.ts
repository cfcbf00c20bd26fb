import { explained } from '../explained.ts'
import type { Explanations } from '../explanation.ts'

/** The transmission of flux 10. */
export const PPF_TRANSMISSION: Explanations = {
  'G1.104': explained(
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
  'G6.22': explained(
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
  'G6.23': explained(
    'TT-52',
    ['Le total de TVA déclaré n’est pas en euros.', 'Convertissez-le, avec CurrencyCode EUR.'],
    ['The VAT total reported is not in euros.', 'Convert it, with CurrencyCode EUR.'],
  ),
  'G6.26': explained(
    'TT-13',
    ['Le déclarant n’a pas de SIREN valable.', 'Donnez ses 9 chiffres, avec le schéma 0002.'],
    ['The declarant has no proper SIREN.', 'Give its 9 digits, with scheme 0002.'],
  ),
  'G6.27': explained(
    'TT-95 TT-99',
    ['Un encaissement n’est pas en euros.', 'Convertissez le montant en euros.'],
    ['A payment is not in euros.', 'Convert the amount to euros.'],
  ),
  'G6.29': explained(
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
  'G7.51': explained(
    'TT-10',
    ['Le rôle de l’émetteur n’est pas WK.', 'Donnez WK (plateforme agréée).'],
    ['The role of the sender is not WK.', 'Give WK (accredited platform).'],
  ),
  'G7.52': explained(
    'TT-15',
    ['Le rôle du déclarant n’existe pas.', 'Donnez SE (vendeur) ou BY (acheteur).'],
    ['There is no such role of a declarant.', 'Give SE (seller) or BY (buyer).'],
  ),
  'G7.53': explained(
    'TT-3',
    ['L’instant de la transmission n’a pas la bonne forme.', 'Écrivez AAAAMMJJHHMMSS.'],
    ['The instant of the transmission has the wrong form.', 'Write YYYYMMDDHHMMSS.'],
  ),
  'G8.01': explained(
    'TT-4',
    ['Le type de transmission n’existe pas.', 'Donnez IN (initiale) ou RE (rectificative).'],
    ['There is no such type of transmission.', 'Give IN (initial) or RE (corrective).'],
  ),
  'S1.12': explained(
    'TT-29',
    ['Le profil n’est pas celui de l’e-reporting.', 'Donnez urn.cpro.gouv.fr:1p0:ereporting.'],
    ['The profile is not that of e-reporting.', 'Give urn.cpro.gouv.fr:1p0:ereporting.'],
  ),
}
