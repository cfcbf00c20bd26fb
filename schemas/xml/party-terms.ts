import type { Address } from '../invoice/party.ts'

/** The business term of each field of an address. */
export type AddressTerms = Readonly<Record<keyof Address, string>>

/**
 * The business term of each field of a party, for the findings of a reading; empty where it has
 * none. The two syntaxes place the same terms.
 */
export interface PartyTerms {
  readonly name: string
  readonly tradingName: string
  readonly identifier: string
  readonly legalId: string
  readonly vatNumber: string
  readonly taxRegistration: string
  readonly legalForm: string
  readonly electronicAddress: string
  readonly contact: Readonly<Record<'name' | 'phone' | 'email', string>>
  readonly address: AddressTerms
}

/** A party that the extensions have and EN 16931 has not. */
export const EXTENSION_TERMS: PartyTerms = {
  name: '',
  tradingName: '',
  identifier: '',
  legalId: '',
  vatNumber: '',
  taxRegistration: '',
  legalForm: '',
  electronicAddress: '',
  contact: { name: '', phone: '', email: '' },
  address: addressTerms(['', '', '', '', '', '', '']),
}

export const SELLER_TERMS: PartyTerms = {
  name: 'BT-27',
  tradingName: 'BT-28',
  identifier: 'BT-29',
  legalId: 'BT-30',
  vatNumber: 'BT-31',
  taxRegistration: 'BT-32',
  legalForm: 'BT-33',
  electronicAddress: 'BT-34',
  contact: { name: 'BT-41', phone: 'BT-42', email: 'BT-43' },
  address: addressTerms(['BT-35', 'BT-36', 'BT-162', 'BT-37', 'BT-38', 'BT-39', 'BT-40']),
}

export const BUYER_TERMS: PartyTerms = {
  ...EXTENSION_TERMS,
  name: 'BT-44',
  tradingName: 'BT-45',
  identifier: 'BT-46',
  legalId: 'BT-47',
  vatNumber: 'BT-48',
  electronicAddress: 'BT-49',
  contact: { name: 'BT-56', phone: 'BT-57', email: 'BT-58' },
  address: addressTerms(['BT-50', 'BT-51', 'BT-163', 'BT-52', 'BT-53', 'BT-54', 'BT-55']),
}

export const PAYEE_TERMS: PartyTerms = {
  ...EXTENSION_TERMS,
  name: 'BT-59',
  identifier: 'BT-60',
  legalId: 'BT-61',
  vatNumber: 'BT-X-257',
  electronicAddress: 'EXT-FR-FE-29',
}

export const REPRESENTATIVE_TERMS: PartyTerms = {
  ...EXTENSION_TERMS,
  name: 'BT-62',
  vatNumber: 'BT-63',
  address: addressTerms(['BT-64', 'BT-65', 'BT-164', 'BT-66', 'BT-67', 'BT-68', 'BT-69']),
}

export const DELIVERY_TERMS: PartyTerms = {
  ...EXTENSION_TERMS,
  name: 'BT-70',
  identifier: 'BT-71',
  vatNumber: 'BT-X-161',
  address: addressTerms(['BT-75', 'BT-76', 'BT-165', 'BT-77', 'BT-78', 'BT-79', 'BT-80']),
}

/** By lines 1, 2 and 3, city, post code, subdivision, country. */
function addressTerms(
  terms: readonly [string, string, string, string, string, string, string],
): AddressTerms {
  const [line1, line2, line3, city, postCode, subdivision, country] = terms
  return { line1, line2, line3, city, postCode, subdivision, country }
}
