import type { Invoice } from '../invoice/invoice.ts'
import type { Address, Contact, Party } from '../invoice/party.ts'
import {
  code,
  element,
  firstThen,
  identifier,
  identifiers,
  list,
  object,
  text,
  whenAttribute,
  type Binding,
} from '../xml/binding.ts'
import type { ModelNode } from '../xml/model-node.ts'
import type { Condition } from '../xml/part.ts'
import {
  BUYER_TERMS,
  DELIVERY_TERMS,
  EXTENSION_TERMS,
  PAYEE_TERMS,
  REPRESENTATIVE_TERMS,
  SELLER_TERMS,
  type AddressTerms,
  type PartyTerms,
} from '../xml/party-terms.ts'

export function seller(): Binding<Invoice> {
  return object('ram:SellerTradeParty', 'seller', wholeParty(SELLER_TERMS))
}

export function buyer(): Binding<Invoice> {
  return object('ram:BuyerTradeParty', 'buyer', wholeParty(BUYER_TERMS))
}

/** A party of the extensions. */
export function extensionParty(): Binding<Party>[] {
  return wholeParty(EXTENSION_TERMS)
}

/** BG-10. The identifier is global when it has a scheme. */
export function payee(): Binding<Invoice> {
  const terms = PAYEE_TERMS
  return object('ram:PayeeTradeParty', 'payee', [
    firstThen(
      ['id'],
      identifier(terms.identifier, 'ram:ID', 'id', { accepts: isPlain }),
      identifiers('', 'ram:ID', 'otherIds', isPlain),
    ),
    firstThen(
      ['id'],
      identifier(terms.identifier, 'ram:GlobalID', 'id', { accepts: isGlobal }),
      identifiers('', 'ram:GlobalID', 'otherIds', isGlobal),
    ),
    ...named(terms),
  ])
}

/** BG-11. */
export function taxRepresentative(): Binding<Invoice> {
  return object(
    'ram:SellerTaxRepresentativeTradeParty',
    'taxRepresentative',
    wholeParty(REPRESENTATIVE_TERMS),
  )
}

/** The party of BG-13, or of the delivery of a line: its identifier is that of the place. */
export function shipTo(): Binding<NonNullable<Invoice['delivery']>> {
  const terms = DELIVERY_TERMS
  return element('ram:ShipToTradeParty', [
    firstThen(
      ['locationId'],
      identifier(terms.identifier, 'ram:ID', 'locationId', { accepts: isPlain }),
      identifiers('', 'ram:ID', 'otherLocationIds', isPlain),
    ),
    firstThen(
      ['locationId'],
      identifier(terms.identifier, 'ram:GlobalID', 'locationId', { accepts: isGlobal }),
      identifiers('', 'ram:GlobalID', 'otherLocationIds', isGlobal),
    ),
    ...named(terms),
  ])
}

const isGlobal = (item: ModelNode): boolean => item['scheme'] !== undefined
const isPlain = (item: ModelNode): boolean => !isGlobal(item)

/** Identifiers with a scheme are global ones. */
function wholeParty(terms: PartyTerms): Binding<Omit<Party, 'name'> & { name?: string }>[] {
  return [
    identifiers(terms.identifier, 'ram:ID', 'identifiers', isPlain),
    identifiers(terms.identifier, 'ram:GlobalID', 'identifiers', isGlobal),
    ...named(terms),
  ]
}

/** What every party has after its identifiers. */
function named(terms: PartyTerms): Binding<Omit<Party, 'identifiers'>>[] {
  return [
    text(terms.name, 'ram:Name', 'name'),
    code('', 'ram:RoleCode', 'roleCode'),
    text(terms.legalForm, 'ram:Description', 'legalForm'),
    element('ram:SpecifiedLegalOrganization', [
      identifier(terms.legalId, 'ram:ID', 'legalId'),
      text(terms.tradingName, 'ram:TradingBusinessName', 'tradingName'),
      object('ram:PostalTradeAddress', 'legalAddress', address(EXTENSION_TERMS.address)),
    ]),
    firstThen(
      ['contact'],
      object('ram:DefinedTradeContact', 'contact', contact(terms.contact)),
      list('ram:DefinedTradeContact', 'otherContacts', contact(EXTENSION_TERMS.contact)),
    ),
    object('ram:PostalTradeAddress', 'address', address(terms.address)),
    element('ram:URIUniversalCommunication', [
      identifier(terms.electronicAddress, 'ram:URIID', 'electronicAddress'),
    ]),
    element('ram:SpecifiedTaxRegistration', [registration(terms.vatNumber, 'vatNumber', 'VA')], {
      when: IS_VAT,
    }),
    element('ram:SpecifiedTaxRegistration', [
      registration(terms.taxRegistration, 'taxRegistration', 'FC'),
    ]),
  ]
}

const IS_VAT: Condition = whenAttribute(['ram:ID'], 'schemeID', 'VA', 'VAT')

function registration(
  term: string,
  field: 'vatNumber' | 'taxRegistration',
  scheme: 'VA' | 'FC',
): Binding<Omit<Party, 'identifiers'>> {
  const attributes = { schemeID: { constant: scheme } }
  return code(term, 'ram:ID', field, { lengthMax: 50, attributes })
}

function contact(terms: PartyTerms['contact']): Binding<Contact>[] {
  return [
    text(terms.name, 'ram:PersonName', 'name'),
    text('', 'ram:DepartmentName', 'department'),
    code('', 'ram:TypeCode', 'typeCode'),
    element('ram:TelephoneUniversalCommunication', [
      text(terms.phone, 'ram:CompleteNumber', 'phone'),
    ]),
    element('ram:FaxUniversalCommunication', [text('', 'ram:CompleteNumber', 'fax')]),
    element('ram:EmailURIUniversalCommunication', [text(terms.email, 'ram:URIID', 'email')]),
  ]
}

function address(terms: AddressTerms): Binding<Address>[] {
  return [
    text(terms.postCode, 'ram:PostcodeCode', 'postCode'),
    text(terms.line1, 'ram:LineOne', 'line1'),
    text(terms.line2, 'ram:LineTwo', 'line2'),
    text(terms.line3, 'ram:LineThree', 'line3'),
    text(terms.city, 'ram:CityName', 'city'),
    code(terms.country, 'ram:CountryID', 'country'),
    text(terms.subdivision, 'ram:CountrySubDivisionName', 'subdivision'),
  ]
}
