import type { Invoice } from '../invoice/invoice.ts'
import type { Address, Party } from '../invoice/party.ts'
import type { PartyView } from './block.ts'
import type { Label } from './labels.ts'
import type { Language } from './language.ts'
import type { Wording } from './wording.ts'

/** Everyone and every place the invoice names, the seller and the buyer first. */
export function partiesOf(invoice: Invoice, wording: Wording): PartyView[] {
  return [
    ...tradeParty('seller', invoice.seller, wording),
    ...tradeParty('buyer', invoice.buyer, wording),
    ...deliveryPlace(invoice, wording),
    ...payee(invoice, wording),
    ...taxRepresentative(invoice, wording),
  ]
}

function tradeParty(role: Label, party: Party | undefined, wording: Wording): PartyView[] {
  if (party === undefined) return []
  const { contact, electronicAddress } = party
  const legal = party.legalId === undefined ? [] : [wording.identified('legalId', party.legalId)]
  return [
    {
      role: wording.label(role),
      name: party.name ?? party.tradingName ?? '',
      lines: [
        ...(party.name !== undefined && party.tradingName !== undefined ? [party.tradingName] : []),
        ...addressLines(party.address, wording.language),
      ],
      fields: [
        ...legal,
        ...(party.identifiers ?? []).map((each) => wording.identified('identifier', each)),
        ...wording.field('vatNumber', party.vatNumber),
        ...wording.field('taxRegistration', party.taxRegistration),
        ...wording.field('legalForm', party.legalForm),
        ...wording.identifiedAs('electronicAddress', electronicAddress),
        ...wording.field('contact', contact?.name),
        ...wording.field('phone', contact?.phone),
        ...wording.field('email', contact?.email),
      ],
    },
  ]
}

function deliveryPlace({ delivery }: Invoice, wording: Wording): PartyView[] {
  if (delivery === undefined) return []
  const { name, locationId, address } = delivery
  const lines = addressLines(address, wording.language)
  if (name === undefined && locationId === undefined && lines.length === 0) return []
  const place = locationId === undefined ? [] : [wording.identified('location', locationId)]
  return [{ role: wording.label('deliveredTo'), name: name ?? '', lines, fields: place }]
}

function payee({ payee: party }: Invoice, wording: Wording): PartyView[] {
  if (party === undefined) return []
  const { name, id, legalId } = party
  return [
    {
      role: wording.label('payee'),
      name: name ?? '',
      lines: [],
      fields: [
        ...(legalId === undefined ? [] : [wording.identified('legalId', legalId)]),
        ...(id === undefined ? [] : [wording.identified('identifier', id)]),
      ],
    },
  ]
}

function taxRepresentative({ taxRepresentative: party }: Invoice, wording: Wording): PartyView[] {
  if (party === undefined) return []
  return [
    {
      role: wording.label('taxRepresentative'),
      name: party.name ?? '',
      lines: addressLines(party.address, wording.language),
      fields: wording.field('vatNumber', party.vatNumber),
    },
  ]
}

/** The address as an envelope shows it: post code and city on one line, the country last. */
export function addressLines(address: Address | undefined, language: Language): string[] {
  if (address === undefined) return []
  const { line1, line2, line3, postCode, city, subdivision, country } = address
  const town = [postCode, city].filter((part) => part !== undefined).join(' ')
  const lines = [line1, line2, line3, town === '' ? undefined : town, subdivision]
  return [...lines, countryName(country, language)].filter((line) => line !== undefined)
}

const COUNTRY_NAMES = {
  fr: new Intl.DisplayNames('fr', { type: 'region', fallback: 'code' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
} as const

/** The name of a country, or the code as written when it is none. */
export function countryName(code: string | undefined, language: Language): string | undefined {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return code
  return COUNTRY_NAMES[language].of(code) ?? code
}
