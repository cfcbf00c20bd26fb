import { isIn } from '../../codelists/code-list.ts'
import { IDENTIFIER_SCHEMES } from '../../codelists/identifier-scheme.ts'
import { CII_VAT_PREFIXES, VAT_PREFIXES } from '../../codelists/vat-prefix.ts'
import type { Invoice } from '../../invoice/invoice.ts'
import { documentPresence } from '../presence.ts'
import { all, brokenAt, brokenItems, isBlank, type InvoiceSyntax, type Rule } from '../rule.ts'

/** Seller, buyer, payee and tax representative: who they are, and by which identifiers. */
export const PARTY_RULES: readonly Rule[] = [
  documentPresence({
    id: 'BR-06',
    term: 'BT-27',
    name: { fr: 'le nom du vendeur', en: 'the seller name' },
    pointer: '/seller/name',
    value: (invoice) => invoice.seller?.name,
  }),
  documentPresence({
    id: 'BR-07',
    term: 'BT-44',
    name: { fr: 'le nom de l’acheteur', en: 'the buyer name' },
    pointer: '/buyer/name',
    value: (invoice) => invoice.buyer?.name,
  }),
  {
    id: 'BR-17',
    severity: 'fatal',
    terms: ['BT-59', 'BT-60', 'BG-4', 'BG-10'],
    message: {
      fr: 'Le bénéficiaire du paiement n’a pas de nom, ou n’est autre que le vendeur.',
      en: 'The payee has no name, or is the seller.',
    },
    remedy: {
      fr: 'Nommez le bénéficiaire (BT-59) ; si c’est le vendeur, retirez le groupe BG-10.',
      en: 'Name the payee (BT-59); if it is the seller, remove the group BG-10.',
    },
    check: (invoice, { syntax }) => brokenAt('/payee/name', isPayeeWrong(invoice, syntax)),
  },
  documentPresence({
    id: 'BR-18',
    term: 'BT-62',
    name: { fr: 'le nom du représentant fiscal', en: 'the tax representative name' },
    pointer: '/taxRepresentative/name',
    value: (invoice) => invoice.taxRepresentative?.name,
    applies: (invoice) => invoice.taxRepresentative !== undefined,
  }),
  documentPresence({
    id: 'BR-56',
    term: 'BT-63',
    name: {
      fr: 'le numéro de TVA du représentant fiscal',
      en: 'the tax representative VAT number',
    },
    pointer: '/taxRepresentative/vatNumber',
    value: (invoice) => invoice.taxRepresentative?.vatNumber,
    applies: (invoice) => invoice.taxRepresentative !== undefined,
  }),
  {
    id: 'BR-CO-09',
    severity: 'fatal',
    terms: ['BT-31', 'BT-48', 'BT-63'],
    message: {
      fr: 'Un numéro de TVA ne commence pas par le code de son pays.',
      en: 'A VAT number does not begin with the code of its country.',
    },
    remedy: {
      fr: 'Écrivez le préfixe : FR suivi de la clé et du SIREN, EL pour la Grèce.',
      en: 'Write the prefix: FR with the key and the SIREN, EL for Greece.',
    },
    check: ({ seller, buyer, taxRepresentative }, { syntax }) =>
      all(
        brokenAt('/seller/vatNumber', hasWrongPrefix(seller?.vatNumber, syntax)),
        brokenAt('/buyer/vatNumber', hasWrongPrefix(buyer?.vatNumber, syntax)),
        brokenAt(
          '/taxRepresentative/vatNumber',
          hasWrongPrefix(taxRepresentative?.vatNumber, syntax),
        ),
      ),
  },
  {
    id: 'BR-CO-26',
    severity: 'fatal',
    terms: ['BT-29', 'BT-30', 'BT-31'],
    message: {
      fr: 'Rien n’identifie le vendeur : ni identifiant, ni SIREN, ni numéro de TVA.',
      en: 'Nothing identifies the seller: no identifier, no registration, no VAT number.',
    },
    remedy: {
      fr: 'Renseignez au moins l’un de BT-29, BT-30, BT-31.',
      en: 'Give at least one of BT-29, BT-30, BT-31.',
    },
    check: (invoice, { syntax }) => brokenAt('/seller', isSellerUnknown(invoice, syntax)),
  },
  {
    id: 'BR-CL-10',
    severity: 'fatal',
    terms: ['BT-29-1', 'BT-46-1', 'BT-60-1'],
    message: {
      fr: 'Le schéma d’un identifiant n’est pas de la liste ISO/IEC 6523 (ICD).',
      en: 'The scheme of an identifier is not in the ISO/IEC 6523 list (ICD).',
    },
    remedy: {
      fr: 'Employez le code à quatre chiffres : 0002 SIREN, 0009 SIRET, 0088 GLN…',
      en: 'Use the code of four digits: 0002 SIREN, 0009 SIRET, 0088 GLN…',
    },
    check: ({ seller, buyer, payee }, { syntax }) =>
      all(
        brokenItems(
          seller?.identifiers,
          '/seller/identifiers',
          ({ scheme }) => isUnlisted(scheme, syntax, true),
          '/scheme',
        ),
        brokenItems(
          buyer?.identifiers,
          '/buyer/identifiers',
          ({ scheme }) => isUnlisted(scheme, syntax, false),
          '/scheme',
        ),
        brokenAt('/payee/id/scheme', isUnlisted(payee?.id?.scheme, syntax, true)),
      ),
  },
  {
    id: 'BR-CL-11',
    severity: 'fatal',
    terms: ['BT-30-1', 'BT-47-1', 'BT-61-1'],
    message: {
      fr: 'Le schéma d’un identifiant légal n’est pas de la liste ISO/IEC 6523 (ICD).',
      en: 'The scheme of a registration identifier is not in the ISO/IEC 6523 list (ICD).',
    },
    remedy: { fr: 'Pour un SIREN, employez 0002.', en: 'For a SIREN, use 0002.' },
    check: ({ seller, buyer, payee }, { syntax }) =>
      all(
        brokenAt('/seller/legalId/scheme', isUnlisted(seller?.legalId?.scheme, syntax, false)),
        brokenAt('/buyer/legalId/scheme', isUnlisted(buyer?.legalId?.scheme, syntax, false)),
        brokenAt('/payee/legalId/scheme', isUnlisted(payee?.legalId?.scheme, syntax, false)),
      ),
  },
]

/** UBL takes SEPA, a direct debit creditor, for the seller and the payee, beside the list. */
function isUnlisted(scheme: string | undefined, syntax: InvoiceSyntax, takesSepa: boolean) {
  if (scheme === undefined || isIn(IDENTIFIER_SCHEMES, scheme.trim())) return false
  return !(takesSepa && syntax !== 'cii' && scheme.trim() === 'SEPA')
}

const UBL_PREFIXES = ` ${[...VAT_PREFIXES.codes].join(' ')} `

/** The test for UBL searches the two characters anywhere in its list, blanks included. */
function hasWrongPrefix(vatNumber: string | undefined, syntax: InvoiceSyntax): boolean {
  if (vatNumber === undefined) return false
  const prefix = vatNumber.slice(0, 2)
  if (syntax === 'json') return !isIn(VAT_PREFIXES, prefix)
  return syntax === 'cii' ? !isIn(CII_VAT_PREFIXES, prefix) : !UBL_PREFIXES.includes(prefix)
}

function isSellerUnknown({ seller }: Invoice, syntax: InvoiceSyntax): boolean {
  if (seller === undefined) return syntax === 'json'
  const identifiers = seller.identifiers ?? []
  const counted = syntax === 'cii' ? identifiers : identifiers.filter((id) => id.scheme !== 'SEPA')
  return counted.length === 0 && seller.legalId === undefined && seller.vatNumber === undefined
}

/** UBL compares the payee with the seller's trading name and identifiers, CII with its name too. */
function isPayeeWrong({ payee, seller }: Invoice, syntax: InvoiceSyntax): boolean {
  if (payee === undefined) return false
  if (isBlank(payee.name)) return true
  const sellerName = syntax === 'cii' ? seller?.name : seller?.tradingName
  const sellerIds = seller?.identifiers ?? []
  if (payee.name === sellerName) return true
  if (sellerIds.some((id) => id.value === payee.id?.value)) return true
  if (syntax !== 'cii' || payee.legalId === undefined) return false
  return payee.legalId.value === seller?.legalId?.value
}
