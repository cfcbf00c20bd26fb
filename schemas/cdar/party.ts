import type { XmlElement } from '../xml/document.ts'
import { element, type XmlNode } from '../xml/writer.ts'
import type { CdarContact, CdarIdentifier, CdarParty } from './message.ts'
import type { PartReader } from './part-reader.ts'
import { group, leaf, type Part } from './part-writer.ts'

/** A party of CDAR: sender, issuer, recipient of the message or of the document. */
export function readParty(reader: PartReader, party: XmlElement): CdarParty {
  const contact = reader.one(party, 'DefinedTradeContact')
  const address = reader.one(party, 'URIUniversalCommunication', 'URIID')
  return {
    ids: reader.many(party, 'ID', readIdentifier),
    globalIds: reader.many(party, 'GlobalID', readIdentifier),
    name: reader.text(party, 'Name'),
    role: reader.code(party, 'RoleCode'),
    contact: contact === undefined ? undefined : readContact(reader, contact),
    country: reader.code(party, 'PostalTradeAddress', 'CountryID'),
    electronicAddress: address === undefined ? undefined : readIdentifier(address),
  }
}

export function writeParty(local: string, party: CdarParty): XmlNode {
  const { contact, electronicAddress } = party
  return element(`ram:${local}`, {}, [
    ...(party.ids ?? []).map((id) => writeIdentifier('ID', id)),
    ...(party.globalIds ?? []).map((id) => writeIdentifier('GlobalID', id)),
    leaf('Name', party.name),
    leaf('RoleCode', party.role),
    contact === undefined ? undefined : writeContact(contact),
    group('PostalTradeAddress', [leaf('CountryID', party.country)]),
    electronicAddress === undefined
      ? undefined
      : group('URIUniversalCommunication', [writeIdentifier('URIID', electronicAddress)]),
  ])
}

function readIdentifier(identifier: XmlElement): CdarIdentifier {
  return { value: identifier.text.trim(), scheme: identifier.attribute('schemeID') }
}

function writeIdentifier(local: string, identifier: CdarIdentifier): XmlNode {
  return element(`ram:${local}`, { schemeID: identifier.scheme }, identifier.value)
}

function readContact(reader: PartReader, contact: XmlElement): CdarContact {
  return {
    name: reader.text(contact, 'PersonName'),
    department: reader.text(contact, 'DepartmentName'),
    phone: reader.text(contact, 'TelephoneUniversalCommunication', 'CompleteNumber'),
    email: reader.text(contact, 'EmailURIUniversalCommunication', 'URIID'),
  }
}

function writeContact(contact: CdarContact): Part {
  return group('DefinedTradeContact', [
    leaf('PersonName', contact.name),
    leaf('DepartmentName', contact.department),
    group('TelephoneUniversalCommunication', [leaf('CompleteNumber', contact.phone)]),
    group('EmailURIUniversalCommunication', [leaf('URIID', contact.email)]),
  ])
}
