import { isIn } from '../../codelists/code-list.ts'
import { CII_COUNTRIES, COUNTRIES } from '../../codelists/country.ts'
import { ELECTRONIC_ADDRESS_SCHEMES } from '../../codelists/electronic-address-scheme.ts'
import { IDENTIFIER_SCHEMES } from '../../codelists/identifier-scheme.ts'
import type { Address } from '../../invoice/party.ts'
import { documentPresence } from '../presence.ts'
import {
  all,
  brokenAt,
  brokenItems,
  isBlank,
  type InvoiceSyntax,
  type Rule,
  type RuleContext,
} from '../rule.ts'

/** Postal addresses (BG-5, BG-8, BG-12, BG-15) and electronic ones (BT-34, BT-49). */
export const ADDRESS_RULES: readonly Rule[] = [
  {
    id: 'BR-08',
    severity: 'fatal',
    terms: ['BG-5'],
    message: {
      fr: 'Il manque l’adresse du vendeur (BG-5).',
      en: 'Missing: the seller address (BG-5).',
    },
    remedy: {
      fr: 'Renseignez l’adresse postale du vendeur, au moins son pays.',
      en: 'Give the postal address of the seller, its country at least.',
    },
    check: ({ seller }) => brokenAt('/seller/address', seller?.address === undefined),
  },
  documentPresence({
    id: 'BR-09',
    term: 'BT-40',
    name: { fr: 'le pays du vendeur', en: 'the seller country' },
    pointer: '/seller/address/country',
    value: (invoice) => invoice.seller?.address?.country,
    applies: ({ seller }, context) => isAsked(seller?.address, context),
  }),
  {
    id: 'BR-10',
    severity: 'fatal',
    terms: ['BG-8'],
    message: {
      fr: 'Il manque l’adresse de l’acheteur (BG-8).',
      en: 'Missing: the buyer address (BG-8).',
    },
    remedy: {
      fr: 'Renseignez l’adresse postale de l’acheteur, au moins son pays.',
      en: 'Give the postal address of the buyer, its country at least.',
    },
    check: ({ buyer }) => brokenAt('/buyer/address', buyer?.address === undefined),
  },
  documentPresence({
    id: 'BR-11',
    term: 'BT-55',
    name: { fr: 'le pays de l’acheteur', en: 'the buyer country' },
    pointer: '/buyer/address/country',
    value: (invoice) => invoice.buyer?.address?.country,
    applies: ({ buyer }, context) => isAsked(buyer?.address, context),
  }),
  {
    id: 'BR-19',
    severity: 'fatal',
    terms: ['BG-12'],
    message: {
      fr: 'Il manque l’adresse du représentant fiscal (BG-12).',
      en: 'Missing: the tax representative address (BG-12).',
    },
    remedy: {
      fr: 'Renseignez son adresse postale, au moins le pays.',
      en: 'Give its postal address, the country at least.',
    },
    check: ({ taxRepresentative }) =>
      brokenAt(
        '/taxRepresentative/address',
        taxRepresentative !== undefined && taxRepresentative.address === undefined,
      ),
  },
  documentPresence({
    id: 'BR-20',
    term: 'BT-69',
    name: { fr: 'le pays du représentant fiscal', en: 'the tax representative country' },
    pointer: '/taxRepresentative/address/country',
    value: (invoice) => invoice.taxRepresentative?.address?.country,
    applies: ({ taxRepresentative }, context) =>
      taxRepresentative !== undefined && isAsked(taxRepresentative.address, context),
  }),
  documentPresence({
    id: 'BR-57',
    term: 'BT-80',
    name: { fr: 'le pays de livraison', en: 'the delivery country' },
    pointer: '/delivery/address/country',
    value: (invoice) => invoice.delivery?.address?.country,
    applies: ({ delivery }) => delivery?.address !== undefined,
  }),
  documentPresence({
    id: 'BR-62',
    term: 'BT-34-1',
    name: {
      fr: 'le schéma de l’adresse électronique du vendeur',
      en: 'the scheme of the seller electronic address',
    },
    pointer: '/seller/electronicAddress/scheme',
    value: (invoice) => invoice.seller?.electronicAddress?.scheme,
    applies: ({ seller }) => seller?.electronicAddress !== undefined,
  }),
  documentPresence({
    id: 'BR-63',
    term: 'BT-49-1',
    name: {
      fr: 'le schéma de l’adresse électronique de l’acheteur',
      en: 'the scheme of the buyer electronic address',
    },
    pointer: '/buyer/electronicAddress/scheme',
    value: (invoice) => invoice.buyer?.electronicAddress?.scheme,
    applies: ({ buyer }) => buyer?.electronicAddress !== undefined,
  }),
  {
    id: 'BR-CL-14',
    severity: 'fatal',
    terms: ['BT-40', 'BT-55', 'BT-69', 'BT-80'],
    message: {
      fr: 'Un pays n’est pas un code ISO 3166-1 à deux lettres.',
      en: 'A country is not an ISO 3166-1 code of two letters.',
    },
    remedy: {
      fr: 'Employez deux capitales : FR, DE, RE (La Réunion)…',
      en: 'Use two capitals: FR, DE, RE (Réunion)…',
    },
    check: ({ seller, buyer, taxRepresentative, delivery }, { syntax }) =>
      all(
        wrongCountry('/seller', seller?.address, syntax),
        wrongCountry('/buyer', buyer?.address, syntax),
        wrongCountry('/taxRepresentative', taxRepresentative?.address, syntax),
        wrongCountry('/delivery', delivery?.address, syntax),
      ),
  },
  {
    id: 'BR-CL-15',
    severity: 'fatal',
    terms: ['BT-159'],
    message: {
      fr: 'Un pays d’origine n’est pas un code ISO 3166-1 à deux lettres.',
      en: 'A country of origin is not an ISO 3166-1 code of two letters.',
    },
    remedy: { fr: 'Employez deux capitales : FR, DE…', en: 'Use two capitals: FR, DE…' },
    check: ({ lines }, { syntax }) =>
      brokenItems(
        lines,
        '/lines',
        ({ item }) => isUnknownCountry(item?.originCountry, syntax),
        '/item/originCountry',
      ),
  },
  {
    id: 'BR-CL-25',
    severity: 'fatal',
    terms: ['BT-34-1', 'BT-49-1'],
    message: {
      fr: 'Le schéma d’une adresse électronique n’est pas de la liste EAS.',
      en: 'The scheme of an electronic address is not in the EAS list.',
    },
    remedy: {
      fr: 'En France, employez 0225 et l’adresse de l’annuaire.',
      en: 'In France, use 0225 and the address of the directory.',
    },
    check: ({ seller, buyer }) =>
      all(
        brokenAt(
          '/seller/electronicAddress/scheme',
          isUnknownAddressScheme(seller?.electronicAddress?.scheme),
        ),
        brokenAt(
          '/buyer/electronicAddress/scheme',
          isUnknownAddressScheme(buyer?.electronicAddress?.scheme),
        ),
      ),
  },
  {
    id: 'BR-CL-26',
    severity: 'fatal',
    terms: ['BT-71-1'],
    message: {
      fr: 'Le schéma du lieu de livraison n’est pas de la liste ISO/IEC 6523 (ICD).',
      en: 'The scheme of the delivery location is not in the ISO/IEC 6523 list (ICD).',
    },
    remedy: {
      fr: 'Employez le code à quatre chiffres : 0009 SIRET, 0088 GLN…',
      en: 'Use the code of four digits: 0009 SIRET, 0088 GLN…',
    },
    check: ({ delivery }) => {
      const scheme = delivery?.locationId?.scheme
      return brokenAt(
        '/delivery/locationId/scheme',
        scheme !== undefined && !isIn(IDENTIFIER_SCHEMES, scheme.trim()),
      )
    },
  },
]

/** UBL asks for the country of an address that is there; CII asks even without an address. */
function isAsked(address: Address | undefined, { syntax }: RuleContext): boolean {
  return address !== undefined || syntax === 'cii'
}

function wrongCountry(owner: string, address: Address | undefined, syntax: InvoiceSyntax) {
  return brokenAt(`${owner}/address/country`, isUnknownCountry(address?.country, syntax))
}

function isUnknownCountry(code: string | undefined, syntax: InvoiceSyntax): boolean {
  if (isBlank(code)) return false
  return !isIn(syntax === 'cii' ? CII_COUNTRIES : COUNTRIES, (code ?? '').trim())
}

function isUnknownAddressScheme(scheme: string | undefined): boolean {
  return scheme !== undefined && !isIn(ELECTRONIC_ADDRESS_SCHEMES, scheme.trim())
}
