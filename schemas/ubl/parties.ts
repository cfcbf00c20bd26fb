import type { Invoice } from '../invoice/invoice.ts'
import type { Address, Party } from '../invoice/party.ts'
import {
  code,
  custom,
  element,
  fixed,
  identifier,
  list,
  object,
  text,
  whenAttribute,
  type Binding,
} from '../xml/binding.ts'
import { nodeIn } from '../xml/binding-reader.ts'
import { trimmed } from '../xml/value-type.ts'
import { element as node } from '../xml/writer.ts'

type Side = 'seller' | 'buyer'

const PARTY_TERMS = {
  seller: {
    name: 'BT-27',
    tradingName: 'BT-28',
    identifier: 'BT-29',
    legalId: 'BT-30',
    vatNumber: 'BT-31',
    electronicAddress: 'BT-34',
    contact: ['BT-41', 'BT-42', 'BT-43'],
    address: ['BT-35', 'BT-36', 'BT-162', 'BT-37', 'BT-38', 'BT-39', 'BT-40'],
  },
  buyer: {
    name: 'BT-44',
    tradingName: 'BT-45',
    identifier: 'BT-46',
    legalId: 'BT-47',
    vatNumber: 'BT-48',
    electronicAddress: 'BT-49',
    contact: ['BT-56', 'BT-57', 'BT-58'],
    address: ['BT-50', 'BT-51', 'BT-163', 'BT-52', 'BT-53', 'BT-54', 'BT-55'],
  },
} as const

/** BG-4, BG-7, BG-10 and BG-11, in the order of UBL. */
export function parties(): Binding<Invoice>[] {
  return [
    object('cac:AccountingSupplierParty', 'seller', [element('cac:Party', party('seller'))]),
    object('cac:AccountingCustomerParty', 'buyer', [element('cac:Party', party('buyer'))]),
    object('cac:PayeeParty', 'payee', [
      creditorId('payee'),
      element('cac:PartyIdentification', [identifier('BT-60', 'cbc:ID', 'id')]),
      element('cac:PartyName', [text('BT-59', 'cbc:Name', 'name')]),
      element('cac:PartyLegalEntity', [identifier('BT-61', 'cbc:CompanyID', 'legalId')]),
    ]),
    object('cac:TaxRepresentativeParty', 'taxRepresentative', [
      element('cac:PartyName', [text('BT-62', 'cbc:Name', 'name')]),
      object('cac:PostalAddress', 'address', address(REPRESENTATIVE_ADDRESS)),
      vatScheme('BT-63'),
    ]),
  ]
}

const REPRESENTATIVE_ADDRESS = [
  'BT-64',
  'BT-65',
  'BT-164',
  'BT-66',
  'BT-67',
  'BT-68',
  'BT-69',
] as const

function party(side: Side): Binding<Party>[] {
  const terms = PARTY_TERMS[side]
  const [contactName, phone, email] = terms.contact
  return [
    identifier('BT-34', 'cbc:EndpointID', 'electronicAddress'),
    ...(side === 'seller' ? [creditorId<Party>('seller')] : []),
    list('cac:PartyIdentification', 'identifiers', [
      code(terms.identifier, 'cbc:ID', 'value', {
        lengthMax: 500,
        attributes: { schemeID: { field: 'scheme', term: terms.identifier, lengthMax: 20 } },
      }),
    ]),
    element('cac:PartyName', [text(terms.tradingName, 'cbc:Name', 'tradingName')]),
    object('cac:PostalAddress', 'address', address(terms.address)),
    vatScheme(terms.vatNumber),
    element('cac:PartyTaxScheme', [
      code('BT-32', 'cbc:CompanyID', 'taxRegistration', { lengthMax: 50 }),
      element('cac:TaxScheme', [fixed('cbc:ID', 'FC')]),
    ]),
    element('cac:PartyLegalEntity', [
      text(terms.name, 'cbc:RegistrationName', 'name'),
      identifier(terms.legalId, 'cbc:CompanyID', 'legalId'),
      text('BT-33', 'cbc:CompanyLegalForm', 'legalForm'),
    ]),
    object('cac:Contact', 'contact', [
      text(contactName, 'cbc:Name', 'name'),
      text(phone, 'cbc:Telephone', 'phone'),
      text(email, 'cbc:ElectronicMail', 'email'),
    ]),
  ]
}

/** A postal address, by its terms in the order line 1, 2, 3, city, post code, region, country. */
export function address(terms: readonly string[]): Binding<Address>[] {
  const [line1 = '', line2 = '', line3 = '', city = '', postCode = '', region = '', country = ''] =
    terms
  return [
    text(line1, 'cbc:StreetName', 'line1'),
    text(line2, 'cbc:AdditionalStreetName', 'line2'),
    text(city, 'cbc:CityName', 'city'),
    text(postCode, 'cbc:PostalZone', 'postCode'),
    text(region, 'cbc:CountrySubentity', 'subdivision'),
    element('cac:AddressLine', [text(line3, 'cbc:Line', 'line3')]),
    element('cac:Country', [code(country, 'cbc:IdentificationCode', 'country')]),
  ]
}

/** A VAT number; any other tax scheme of a party is its tax registration (BT-32). */
function vatScheme<T extends { vatNumber?: string }>(term: string): Binding<T> {
  const part = element<{ vatNumber?: string }>(
    'cac:PartyTaxScheme',
    [
      code(term, 'cbc:CompanyID', 'vatNumber', { lengthMax: 50 }),
      element('cac:TaxScheme', [fixed('cbc:ID', 'VAT')]),
    ],
    {
      when: {
        path: ['cac:TaxScheme', 'cbc:ID'],
        test: (found) => found?.toUpperCase() === 'VAT',
      },
    },
  )
  return part
}

/** BT-90 is an identifier of the payee, or of the seller when there is no payee, of scheme SEPA. */
function creditorId<T>(side: 'seller' | 'payee'): Binding<T> {
  return custom<T>({
    name: 'cac:PartyIdentification',
    when: whenAttribute(['cbc:ID'], 'schemeID', 'SEPA'),
    read: (reading, found) => {
      const at = reading.document.firstChildOf(found)
      const value = trimmed(reading.document.textOf(at))
      const debit = nodeIn(nodeIn(reading.root, 'payment'), 'directDebit')
      if (value === '' || (debit['creditorId'] ?? value) !== value) {
        reading.addForeign(value === '' ? 'empty' : 'repeated', found)
        return
      }
      debit['creditorId'] = value
      reading.trace?.addValue(debit, 'creditorId', at)
    },
    write: (_, { invoice }) => {
      const value = invoice.payment?.directDebit?.creditorId
      const isHere = side === (invoice.payee === undefined ? 'seller' : 'payee')
      if (value === undefined || !isHere) return []
      return [node('cac:PartyIdentification', {}, [node('cbc:ID', { schemeID: 'SEPA' }, value)])]
    },
  })
}
