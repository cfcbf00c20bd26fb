import type { Invoice } from '../invoice/invoice.ts'
import type { Address, Party } from '../invoice/party.ts'
import {
  code,
  element,
  identifier,
  identifiers,
  into,
  object,
  text,
  whenAttribute,
  type Binding,
} from '../xml/binding.ts'
import type { Condition } from '../xml/part.ts'

const PARTY_TERMS = {
  seller: {
    name: 'BT-27',
    tradingName: 'BT-28',
    identifier: 'BT-29',
    legalId: 'BT-30',
    vatNumber: 'BT-31',
    electronicAddress: 'BT-34',
    contact: ['BT-41', 'BT-42', 'BT-43'],
    address: ['BT-38', 'BT-35', 'BT-36', 'BT-162', 'BT-37', 'BT-40', 'BT-39'],
  },
  buyer: {
    name: 'BT-44',
    tradingName: 'BT-45',
    identifier: 'BT-46',
    legalId: 'BT-47',
    vatNumber: 'BT-48',
    electronicAddress: 'BT-49',
    contact: ['BT-56', 'BT-57', 'BT-58'],
    address: ['BT-53', 'BT-50', 'BT-51', 'BT-163', 'BT-52', 'BT-55', 'BT-54'],
  },
} as const

export function seller(): Binding<Invoice> {
  return object('ram:SellerTradeParty', 'seller', party('seller'))
}

export function buyer(): Binding<Invoice> {
  return object('ram:BuyerTradeParty', 'buyer', party('buyer'))
}

/** BG-4 and BG-7. Identifiers with a scheme are global ones. */
function party(side: 'seller' | 'buyer'): Binding<Party>[] {
  const terms = PARTY_TERMS[side]
  const [contactName, phone, email] = terms.contact
  const hasScheme = (item: { scheme?: unknown }): boolean => item.scheme !== undefined
  return [
    identifiers(terms.identifier, 'ram:ID', 'identifiers', (item) => !hasScheme(item)),
    identifiers(terms.identifier, 'ram:GlobalID', 'identifiers', hasScheme),
    text(terms.name, 'ram:Name', 'name'),
    text('BT-33', 'ram:Description', 'legalForm'),
    element('ram:SpecifiedLegalOrganization', [
      identifier(terms.legalId, 'ram:ID', 'legalId'),
      text(terms.tradingName, 'ram:TradingBusinessName', 'tradingName'),
    ]),
    object('ram:DefinedTradeContact', 'contact', [
      text(contactName, 'ram:PersonName', 'name'),
      element('ram:TelephoneUniversalCommunication', [text(phone, 'ram:CompleteNumber', 'phone')]),
      element('ram:EmailURIUniversalCommunication', [text(email, 'ram:URIID', 'email')]),
    ]),
    object('ram:PostalTradeAddress', 'address', address(terms.address)),
    element('ram:URIUniversalCommunication', [
      identifier(terms.electronicAddress, 'ram:URIID', 'electronicAddress'),
    ]),
    element('ram:SpecifiedTaxRegistration', [vatNumber(terms.vatNumber)], { when: IS_VAT }),
    element('ram:SpecifiedTaxRegistration', [
      code('BT-32', 'ram:ID', 'taxRegistration', {
        lengthMax: 50,
        attributes: { schemeID: { constant: 'FC' } },
      }),
    ]),
  ]
}

const IS_VAT: Condition = whenAttribute(['ram:ID'], 'schemeID', 'VA', 'VAT')

function vatNumber<T extends { vatNumber?: string }>(term: string): Binding<T> {
  const part: Binding<{ vatNumber?: string }> = code(term, 'ram:ID', 'vatNumber', {
    lengthMax: 50,
    attributes: { schemeID: { constant: 'VA' } },
  })
  return part
}

/** BG-10. The identifier is global when it has a scheme. */
export function payee(): Binding<Invoice> {
  return object('ram:PayeeTradeParty', 'payee', [
    identifier('BT-60', 'ram:ID', 'id', { accepts: (item) => item['scheme'] === undefined }),
    identifier('BT-60', 'ram:GlobalID', 'id', { accepts: (item) => item['scheme'] !== undefined }),
    text('BT-59', 'ram:Name', 'name'),
    element('ram:SpecifiedLegalOrganization', [identifier('BT-61', 'ram:ID', 'legalId')]),
  ])
}

/** BG-11. */
export function taxRepresentative(): Binding<Invoice> {
  return object('ram:SellerTaxRepresentativeTradeParty', 'taxRepresentative', [
    text('BT-62', 'ram:Name', 'name'),
    object('ram:PostalTradeAddress', 'address', address(REPRESENTATIVE_ADDRESS)),
    element('ram:SpecifiedTaxRegistration', [vatNumber('BT-63')], { when: IS_VAT }),
  ])
}

const REPRESENTATIVE_ADDRESS = ['BT-67', 'BT-64', 'BT-65', 'BT-164', 'BT-66', 'BT-69', 'BT-68']
const DELIVERY_ADDRESS = ['BT-78', 'BT-75', 'BT-76', 'BT-165', 'BT-77', 'BT-80', 'BT-79']

/** The party of BG-13. */
export function shipTo(): Binding<Invoice> {
  return into('delivery', [
    element('ram:ShipToTradeParty', [
      identifier('BT-71', 'ram:ID', 'locationId', {
        accepts: (item) => item['scheme'] === undefined,
      }),
      identifier('BT-71', 'ram:GlobalID', 'locationId', {
        accepts: (item) => item['scheme'] !== undefined,
      }),
      text('BT-70', 'ram:Name', 'name'),
      object('ram:PostalTradeAddress', 'address', address(DELIVERY_ADDRESS)),
    ]),
  ])
}

/** A postal address, by its terms in the order post code, line 1, 2, 3, city, country, region. */
function address(terms: readonly string[]): Binding<Address>[] {
  const [postCode = '', line1 = '', line2 = '', line3 = '', city = '', country = '', region = ''] =
    terms
  return [
    text(postCode, 'ram:PostcodeCode', 'postCode'),
    text(line1, 'ram:LineOne', 'line1'),
    text(line2, 'ram:LineTwo', 'line2'),
    text(line3, 'ram:LineThree', 'line3'),
    text(city, 'ram:CityName', 'city'),
    code(country, 'ram:CountryID', 'country'),
    text(region, 'ram:CountrySubDivisionName', 'subdivision'),
  ]
}
