import type { Party } from '../../invoice/party.ts'
import { FRENCH_ADDRESS_SCHEME } from '../../values/electronic-address.ts'
import { all, brokenAt, isBlank, type InvoiceSyntax, type Rule } from '../rule.ts'
import { asksForB2b, isSelfBilled } from './processing.ts'

const ADDRESS = /^[A-Za-z0-9+\-_.]+$/
const ADDRESS_LENGTH_MAX = 125

const DIRECTORY_REMEDY = {
  fr: 'Donnez l’adresse de l’annuaire : le SIREN, suivi s’il le faut de _SIRET, _code ou _suffixe, schéma 0225.',
  en: 'Give the address of the directory: the SIREN, with _SIRET, _code or _suffix if need be, scheme 0225.',
} as const

/** Electronic addresses: the one the invoice goes to (BT-49) and the one it comes from (BT-34). */
export const FRENCH_ADDRESS_RULES: readonly Rule[] = [
  {
    id: 'BR-FR-12',
    severity: 'fatal',
    terms: ['BT-49'],
    message: {
      fr: 'Il manque l’adresse électronique de l’acheteur (BT-49).',
      en: 'Missing: the buyer’s electronic address (BT-49).',
    },
    remedy: DIRECTORY_REMEDY,
    check: ({ buyer }) =>
      brokenAt('/buyer/electronicAddress', isBlank(buyer?.electronicAddress?.value)),
  },
  {
    id: 'BR-FR-13',
    severity: 'fatal',
    terms: ['BT-34'],
    message: {
      fr: 'Il manque l’adresse électronique du vendeur (BT-34).',
      en: 'Missing: the seller’s electronic address (BT-34).',
    },
    remedy: DIRECTORY_REMEDY,
    check: ({ seller }) =>
      brokenAt('/seller/electronicAddress', isBlank(seller?.electronicAddress?.value)),
  },
  {
    id: 'BR-FR-21',
    severity: 'fatal',
    terms: ['BT-49', 'BT-47', 'BT-22'],
    message: {
      fr: 'En traitement B2B, l’adresse de l’acheteur (BT-49) doit commencer par son SIREN (0225).',
      en: 'In B2B processing, the buyer’s address (BT-49) must begin with its SIREN (0225).',
    },
    remedy: DIRECTORY_REMEDY,
    check: (invoice, { syntax }) =>
      brokenAt(
        '/buyer/electronicAddress',
        asksForB2b(invoice, syntax) &&
          !isSelfBilled(invoice) &&
          !isAddressedBySiren(invoice.buyer, syntax),
      ),
  },
  {
    id: 'BR-FR-22',
    severity: 'fatal',
    terms: ['BT-34', 'BT-30', 'BT-22'],
    message: {
      fr: 'En autofacturation B2B, l’adresse du vendeur (BT-34) doit commencer par son SIREN (0225).',
      en: 'In B2B self-billing, the seller’s address (BT-34) must begin with its SIREN (0225).',
    },
    remedy: DIRECTORY_REMEDY,
    check: (invoice, { syntax }) =>
      brokenAt(
        '/seller/electronicAddress',
        asksForB2b(invoice, syntax) &&
          isSelfBilled(invoice) &&
          !isAddressedBySiren(invoice.seller, syntax),
      ),
  },
  {
    id: 'BR-FR-23',
    severity: 'fatal',
    terms: ['BT-34', 'BT-49'],
    message: {
      fr: 'Une adresse électronique (0225) porte un caractère interdit.',
      en: 'An electronic address (0225) holds a forbidden character.',
    },
    remedy: {
      fr: 'Employez des lettres sans accent, des chiffres, - _ .',
      en: 'Use plain letters, digits, - _ .',
    },
    check: ({ seller, buyer }) =>
      all(
        brokenAt('/seller/electronicAddress', isForbidden(seller)),
        brokenAt('/buyer/electronicAddress', isForbidden(buyer)),
      ),
  },
  {
    id: 'BR-FR-25',
    severity: 'fatal',
    terms: ['BT-34', 'BT-49'],
    message: {
      fr: 'Une adresse électronique dépasse 125 caractères.',
      en: 'An electronic address is longer than 125 characters.',
    },
    remedy: { fr: 'Raccourcissez le suffixe.', en: 'Make the suffix shorter.' },
    check: ({ seller, buyer }) =>
      all(
        brokenAt('/seller/electronicAddress', isTooLong(seller)),
        brokenAt('/buyer/electronicAddress', isTooLong(buyer)),
      ),
  },
]

/** As XPath's `starts-with`: a missing SIREN is the empty text, with which any address begins. */
function isAddressedBySiren(party: Party | undefined, syntax: InvoiceSyntax): boolean {
  const { electronicAddress, legalId } = party ?? {}
  const isSiren = syntax === 'cii' || legalId?.scheme === '0002'
  const siren = isSiren ? (legalId?.value ?? '') : ''
  if (electronicAddress?.scheme !== FRENCH_ADDRESS_SCHEME) return false
  return electronicAddress.value.startsWith(siren)
}

function isForbidden(party: Party | undefined): boolean {
  const address = party?.electronicAddress
  return address?.scheme === FRENCH_ADDRESS_SCHEME && !ADDRESS.test(address.value)
}

function isTooLong(party: Party | undefined): boolean {
  return (party?.electronicAddress?.value.length ?? 0) > ADDRESS_LENGTH_MAX
}
