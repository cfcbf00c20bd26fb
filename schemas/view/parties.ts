import type { Invoice } from '../invoice/invoice.ts'
import type { Contact, Party } from '../invoice/party.ts'
import { addressLines } from './address-lines.ts'
import type { Field, PartyView } from './block.ts'
import { FIELD_NAMES } from './field-names.ts'
import { remainderOf } from './remainder.ts'
import type { Wording } from './wording.ts'

/** Parties of the model in the order they are shown, the seller and the buyer first. */
const ROLES = [
  'seller',
  'buyer',
  'delivery',
  'payee',
  'taxRepresentative',
  'sellerAgent',
  'buyerAgent',
  'invoicer',
  'invoicee',
  'payer',
  'buyerTaxRepresentative',
  'productEndUser',
  'ultimateShipTo',
  'shipFrom',
] as const satisfies readonly (keyof Invoice)[]

/** The fields of an invoice that are parties, for who shows the others. */
export const PARTY_FIELDS: readonly string[] = ROLES

/** Everyone and every place the invoice names. */
export function partiesOf(invoice: Invoice, wording: Wording): PartyView[] {
  return ROLES.flatMap((role) => {
    const party = invoice[role]
    if (party === undefined) return []
    const view = partyOf(roleName(role, wording), party, wording)
    const isSaid = view.name !== '' || view.lines.length > 0 || view.fields.length > 0
    return isSaid ? [view] : []
  })
}

type AnyParty = NonNullable<Invoice[(typeof ROLES)[number]]>

/** What is drawn in a place of its own; the rest of a party follows. */
const SHOWN = [
  ...['name', 'tradingName', 'address', 'legalId', 'identifiers', 'id', 'otherIds', 'locationId'],
  ...['vatNumber', 'taxRegistration', 'legalForm', 'electronicAddress', 'contact', 'date'],
] as const

function partyOf(role: string, party: AnyParty, wording: Wording): PartyView {
  const { name, tradingName, address } = party
  const one: Partial<Party> = party
  const hasBoth = name !== undefined && tradingName !== undefined
  return {
    role,
    name: name ?? tradingName ?? '',
    lines: [...(hasBoth ? [tradingName] : []), ...addressLines(address, wording.language)],
    fields: [
      ...identifiersOf(party, wording),
      ...wording.field('vatNumber', one.vatNumber),
      ...wording.field('taxRegistration', party.taxRegistration),
      ...wording.field('legalForm', party.legalForm),
      ...wording.identifiedAs('electronicAddress', party.electronicAddress),
      ...contactOf(party.contact, wording),
      ...remainderOf(party, SHOWN, wording),
    ],
  }
}

function identifiersOf(party: AnyParty, wording: Wording): Field[] {
  const legal = party.legalId === undefined ? [] : [wording.identified('legalId', party.legalId)]
  const place = 'locationId' in party ? [wording.identified('location', party.locationId)] : []
  const others = [
    ...('identifiers' in party ? (party.identifiers ?? []) : []),
    ...('id' in party ? [party.id] : []),
    ...('otherIds' in party ? (party.otherIds ?? []) : []),
  ]
  return [...legal, ...place, ...others.map((each) => wording.identified('identifier', each))]
}

function contactOf(contact: Contact | undefined, wording: Wording): Field[] {
  return [
    ...wording.field('contact', contact?.name),
    ...wording.field('phone', contact?.phone),
    ...wording.field('email', contact?.email),
    ...remainderOf(contact, ['name', 'phone', 'email'], wording),
  ]
}

function roleName(role: (typeof ROLES)[number], wording: Wording): string {
  switch (role) {
    case 'seller':
    case 'buyer':
    case 'payee':
    case 'taxRepresentative':
      return wording.label(role)
    case 'delivery':
      return wording.label('deliveredTo')
    default:
      return FIELD_NAMES[role]?.[wording.language] ?? role
  }
}
