import type { Invoice } from '../../invoice/invoice.ts'
import type { Party } from '../../invoice/party.ts'
import { brokenAt, type InvoiceSyntax, type Rule } from '../rule.ts'
import { asksForB2b } from './processing.ts'

const MEMBER = 'MEMBRE_ASSUJETTI_UNIQUE'

/** The SIREN of seller and buyer, and the single taxable entity (assujetti unique). */
export const FRENCH_PARTY_RULES: readonly Rule[] = [
  {
    id: 'BR-FR-10',
    severity: 'fatal',
    terms: ['BT-30'],
    message: {
      fr: 'Il manque le SIREN du vendeur (BT-30, schéma 0002, 9 chiffres).',
      en: 'Missing: the seller’s SIREN (BT-30, scheme 0002, 9 digits).',
    },
    remedy: {
      fr: 'Renseignez le SIREN comme identifiant légal, schéma 0002.',
      en: 'Give the SIREN as the registration identifier, scheme 0002.',
    },
    check: ({ seller }, { syntax }) => brokenAt('/seller/legalId', isSellerBare(seller, syntax)),
  },
  {
    id: 'BR-FR-11',
    severity: 'fatal',
    terms: ['BT-47', 'BT-22'],
    message: {
      fr: 'Le traitement B2B est demandé (note BAR) sans le SIREN de l’acheteur (BT-47).',
      en: 'The B2B processing is asked for (BAR note) without the buyer’s SIREN (BT-47).',
    },
    remedy: {
      fr: 'Renseignez le SIREN de l’acheteur, schéma 0002, 9 chiffres.',
      en: 'Give the buyer’s SIREN, scheme 0002, 9 digits.',
    },
    check: (invoice, { syntax }) =>
      brokenAt('/buyer/legalId', asksForB2b(invoice, syntax) && !hasSiren(invoice.buyer)),
  },
  {
    id: 'BR-FR-CO-14',
    severity: 'fatal',
    terms: ['BT-29-1', 'BT-21', 'BT-22'],
    message: {
      fr: 'Le vendeur est membre d’un assujetti unique (0231) sans la note TXD qui le dit.',
      en: 'The seller is in a single taxable entity (0231) without the TXD note that says so.',
    },
    remedy: {
      fr: `Ajoutez une note TXD de texte ${MEMBER}.`,
      en: `Add a TXD note with the text ${MEMBER}.`,
    },
    check: (invoice, { syntax }) =>
      brokenAt('/notes', isInSingleEntity(invoice) && !saysMember(invoice, syntax)),
  },
  {
    id: 'BR-FR-CO-15',
    severity: 'fatal',
    terms: ['BT-29-1', 'BT-63'],
    message: {
      fr: 'Le vendeur est membre d’un assujetti unique (0231) sans représentant fiscal (BT-63).',
      en: 'The seller is in a single taxable entity (0231) without a tax representative (BT-63).',
    },
    remedy: {
      fr: 'Donnez l’assujetti unique en BG-11, avec son numéro de TVA.',
      en: 'Give the single entity in BG-11, with its VAT number.',
    },
    check: (invoice) =>
      brokenAt(
        '/taxRepresentative/vatNumber',
        isInSingleEntity(invoice) && invoice.taxRepresentative?.vatNumber === undefined,
      ),
  },
]

/** The rule for UBL looks only at a seller that has a legal entity, hence a name or an id. */
function isSellerBare(seller: Party | undefined, syntax: InvoiceSyntax): boolean {
  const isUbl = syntax === 'ubl-invoice' || syntax === 'ubl-creditnote'
  const isLooked = !isUbl || seller?.name !== undefined || seller?.legalId !== undefined
  return isLooked && !hasSiren(seller)
}

function hasSiren(party: Party | undefined): boolean {
  return party?.legalId?.scheme === '0002' && /^\d{9}$/.test(party.legalId.value.trim())
}

function isInSingleEntity({ seller }: Invoice): boolean {
  return seller?.identifiers?.some(({ scheme }) => scheme === '0231') ?? false
}

function saysMember({ notes = [] }: Invoice, syntax: InvoiceSyntax): boolean {
  const texts = notes.filter((note) => note.subjectCode === 'TXD').map((note) => note.text)
  return syntax === 'cii' ? texts.includes(MEMBER) : texts[0]?.split('#')[0] === MEMBER
}
