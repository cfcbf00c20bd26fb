import { Type, type Static } from 'typebox'
import { code, identifier, identifiers, text } from './field.ts'

/**
 * Postal address. The terms differ by owner; the order is seller, buyer, representative, delivery.
 */
export const Address = Type.Object(
  {
    line1: text('BT-35 BT-50 BT-64 BT-75', 'address line 1'),
    line2: text('BT-36 BT-51 BT-65 BT-76', 'address line 2'),
    line3: text('BT-162 BT-163 BT-164 BT-165', 'address line 3'),
    city: text('BT-37 BT-52 BT-66 BT-77', 'city'),
    postCode: text('BT-38 BT-53 BT-67 BT-78', 'post code'),
    subdivision: text('BT-39 BT-54 BT-68 BT-79', 'country subdivision'),
    country: code('BT-40 BT-55 BT-69 BT-80', 'country, ISO 3166-1 alpha-2'),
  },
  { additionalProperties: false },
)
export type Address = Static<typeof Address>

export const Contact = Type.Object(
  {
    name: text('BT-41 BT-56', 'contact point'),
    phone: text('BT-42 BT-57', 'telephone number'),
    email: text('BT-43 BT-58', 'e-mail address'),
    department: text('EXTENDED', 'department'),
    typeCode: code('EXTENDED', 'type of contact, UNTDID 3139'),
    fax: text('EXTENDED', 'fax number'),
  },
  { additionalProperties: false },
)
export type Contact = Static<typeof Contact>

/** What Factur-X EXTENDED adds to every party. */
const extended = {
  roleCode: code('EXTENDED', 'role of the party, UNTDID 3035'),
  legalAddress: Type.Optional({ ...Address, description: 'EXTENDED registered address' }),
  otherContacts: Type.Optional(
    Type.Array(Contact, { description: 'EXTENDED contacts beside the first' }),
  ),
}

/** Seller (BG-4) or buyer (BG-7): the two parties share their terms, so they share their shape. */
export const Party = Type.Object(
  {
    name: text('BT-27 BT-44', 'legal name'),
    tradingName: text('BT-28 BT-45', 'trading name'),
    identifiers: identifiers('BT-29 BT-46', 'identifiers, e.g. SIRET (0009)'),
    legalId: identifier('BT-30 BT-47', 'legal registration identifier, SIREN with scheme 0002'),
    vatNumber: text('BT-31 BT-48', 'VAT number', 50),
    taxRegistration: text('BT-32', 'tax registration identifier (seller only)', 50),
    legalForm: text('BT-33', 'additional legal information (seller only)'),
    electronicAddress: identifier('BT-34 BT-49', 'electronic address, scheme 0225 in France'),
    address: Type.Optional({ ...Address, description: 'BG-5 BG-8 postal address' }),
    contact: Type.Optional({ ...Contact, description: 'BG-6 BG-9 contact' }),
    ...extended,
  },
  { additionalProperties: false },
)
export type Party = Static<typeof Party>

/** What a party that has few terms in EN 16931 has besides in the extensions. */
export const partyExtension = {
  tradingName: text('EXTENDED', 'trading name'),
  taxRegistration: text('EXTENDED', 'tax registration identifier', 50),
  legalForm: text('EXTENDED', 'additional legal information'),
  electronicAddress: identifier('EXTENDED', 'electronic address, scheme 0225 in France'),
  contact: Type.Optional({ ...Contact, description: 'EXTENDED contact' }),
  ...extended,
}

/** Payee (BG-10), when it is not the seller. */
export const Payee = Type.Object(
  {
    name: text('BT-59', 'payee name'),
    id: identifier('BT-60', 'payee identifier'),
    legalId: identifier('BT-61', 'payee legal registration identifier'),
    ...partyExtension,
    otherIds: identifiers('EXTENDED', 'identifiers of the payee beside the first'),
    electronicAddress: identifier('EXT-FR-FE-29', 'electronic address, scheme 0225 in France'),
    vatNumber: text('BT-X-257', 'VAT number', 50),
    address: Type.Optional({ ...Address, description: 'EXTENDED postal address' }),
  },
  { additionalProperties: false },
)
export type Payee = Static<typeof Payee>

/** Seller's tax representative (BG-11). */
export const TaxRepresentative = Type.Object(
  {
    name: text('BT-62', 'tax representative name'),
    vatNumber: text('BT-63', 'tax representative VAT number', 50),
    address: Type.Optional({ ...Address, description: 'BG-12 postal address' }),
    ...partyExtension,
    identifiers: identifiers('EXTENDED', 'identifiers'),
    legalId: identifier('EXTENDED', 'legal registration identifier'),
  },
  { additionalProperties: false },
)
