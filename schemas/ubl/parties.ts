import type { Invoice } from '../invoice/invoice.ts'
import type { Address, Contact, Party } from '../invoice/party.ts'
import {
  code,
  custom,
  element,
  firstThen,
  fixed,
  identifier,
  list,
  object,
  ofRoot,
  text,
  whenAttribute,
  type Binding,
} from '../xml/binding.ts'
import { nodeIn } from '../xml/binding-reader.ts'
import {
  BUYER_TERMS,
  EXTENSION_TERMS,
  PAYEE_TERMS,
  REPRESENTATIVE_TERMS,
  SELLER_TERMS,
  type AddressTerms,
  type PartyTerms,
} from '../xml/party-terms.ts'
import { trimmed } from '../xml/value-type.ts'
import { element as node } from '../xml/writer.ts'

/** BG-4, BG-7, BG-10 and BG-11, in the order of UBL. */
export function parties(): Binding<Invoice>[] {
  return [
    object('cac:AccountingSupplierParty', 'seller', [
      element('cac:Party', [
        ...party(SELLER_TERMS, creditorId('seller')),
        ...behind('sellerAgent', 'invoicer'),
      ]),
    ]),
    object('cac:AccountingCustomerParty', 'buyer', [
      element('cac:Party', [...party(BUYER_TERMS), ...behind('buyerAgent', 'invoicee')]),
    ]),
    payee(),
    object('cac:TaxRepresentativeParty', 'taxRepresentative', [
      element('cac:PartyName', [text(REPRESENTATIVE_TERMS.name, 'cbc:Name', 'name')]),
      object('cac:PostalAddress', 'address', address(REPRESENTATIVE_TERMS.address)),
      vatScheme(REPRESENTATIVE_TERMS.vatNumber),
    ]),
  ]
}

/** A party of the extensions. */
export function extensionParty(): Binding<Party>[] {
  return party(EXTENSION_TERMS)
}

/** Who acts for the party, and who sends or receives the invoice for it. */
function behind(
  agent: 'sellerAgent' | 'buyerAgent',
  provider: 'invoicer' | 'invoicee',
): Binding<Party>[] {
  return [
    ofRoot(object<Invoice, typeof agent>('cac:AgentParty', agent, extensionParty())),
    element('cac:ServiceProviderParty', [
      ofRoot(object<Invoice, typeof provider>('cac:Party', provider, extensionParty())),
    ]),
  ]
}

/** BG-10, whose name is that of the party, not of a legal entity. */
function payee(): Binding<Invoice> {
  const terms = PAYEE_TERMS
  return object('cac:PayeeParty', 'payee', [
    identifier(terms.electronicAddress, 'cbc:EndpointID', 'electronicAddress'),
    creditorId('payee'),
    firstThen(
      ['id'],
      element('cac:PartyIdentification', [identifier(terms.identifier, 'cbc:ID', 'id')]),
      list('cac:PartyIdentification', 'otherIds', [identifierValue('')]),
    ),
    element('cac:PartyName', [text(terms.name, 'cbc:Name', 'name')]),
    object('cac:PostalAddress', 'address', address(EXTENSION_TERMS.address)),
    vatScheme(terms.vatNumber),
    taxRegistration(''),
    element('cac:PartyLegalEntity', [identifier(terms.legalId, 'cbc:CompanyID', 'legalId')]),
    object('cac:Contact', 'contact', contact(EXTENSION_TERMS.contact)),
  ])
}

function party(terms: PartyTerms, ...beforeIdentifiers: Binding<Party>[]): Binding<Party>[] {
  return [
    identifier(terms.electronicAddress, 'cbc:EndpointID', 'electronicAddress'),
    ...beforeIdentifiers,
    list('cac:PartyIdentification', 'identifiers', [identifierValue(terms.identifier)]),
    element('cac:PartyName', [text(terms.tradingName, 'cbc:Name', 'tradingName')]),
    object('cac:PostalAddress', 'address', address(terms.address)),
    vatScheme(terms.vatNumber),
    taxRegistration(terms.taxRegistration),
    element('cac:PartyLegalEntity', [
      text(terms.name, 'cbc:RegistrationName', 'name'),
      identifier(terms.legalId, 'cbc:CompanyID', 'legalId'),
      text(terms.legalForm, 'cbc:CompanyLegalForm', 'legalForm'),
    ]),
    object('cac:Contact', 'contact', contact(terms.contact)),
  ]
}

function identifierValue(term: string): Binding<{ value: string; scheme?: string }> {
  return code(term, 'cbc:ID', 'value', {
    lengthMax: 500,
    attributes: { schemeID: { field: 'scheme', term, lengthMax: 20 } },
  })
}

function contact(terms: PartyTerms['contact']): Binding<Contact>[] {
  return [
    text(terms.name, 'cbc:Name', 'name'),
    text(terms.phone, 'cbc:Telephone', 'phone'),
    text(terms.email, 'cbc:ElectronicMail', 'email'),
  ]
}

export function address(terms: AddressTerms): Binding<Address>[] {
  return [
    text(terms.line1, 'cbc:StreetName', 'line1'),
    text(terms.line2, 'cbc:AdditionalStreetName', 'line2'),
    text(terms.city, 'cbc:CityName', 'city'),
    text(terms.postCode, 'cbc:PostalZone', 'postCode'),
    text(terms.subdivision, 'cbc:CountrySubentity', 'subdivision'),
    element('cac:AddressLine', [text(terms.line3, 'cbc:Line', 'line3')]),
    element('cac:Country', [code(terms.country, 'cbc:IdentificationCode', 'country')]),
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

function taxRegistration<T extends { taxRegistration?: string }>(term: string): Binding<T> {
  const part = element<{ taxRegistration?: string }>('cac:PartyTaxScheme', [
    code(term, 'cbc:CompanyID', 'taxRegistration', { lengthMax: 50 }),
    element('cac:TaxScheme', [fixed('cbc:ID', 'FC')]),
  ])
  return part
}

/** BT-90 is an identifier of the payee, or of the seller when there is no payee, of scheme SEPA. */
function creditorId<T>(side: 'seller' | 'payee'): Binding<T> {
  return custom<T>({
    name: 'cac:PartyIdentification',
    fields: ['/payment/directDebit/creditorId'],
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
