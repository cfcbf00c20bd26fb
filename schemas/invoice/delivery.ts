import { Type } from 'typebox'
import { code, date, identifier, identifiers, text } from './field.ts'
import { Address, partyExtension } from './party.ts'

/** Delivery of the invoice (BG-13), or of one line in the extensions. */
export const Delivery = Type.Object(
  {
    name: text('BT-70', 'name of the place or party delivered to'),
    locationId: identifier('BT-71', 'location identifier'),
    date: date('BT-72', 'actual delivery date'),
    address: Type.Optional({ ...Address, description: 'BG-15 delivery address' }),
    ...partyExtension,
    otherLocationIds: identifiers('EXTENDED', 'location identifiers beside the first'),
    legalId: identifier('EXTENDED', 'legal registration identifier of the party'),
    vatNumber: text('BT-X-161', 'VAT number of the party', 50),
  },
  { additionalProperties: false },
)

/** Terms of delivery: an INCOTERMS code, and the place it speaks of. */
export const DeliveryTerms = Type.Object(
  {
    code: code('EXTENDED', 'delivery terms, INCOTERMS'),
    location: text('EXTENDED', 'name of the place'),
    country: code('EXTENDED', 'country of the place, ISO 3166-1 alpha-2'),
  },
  { additionalProperties: false },
)

/** How goods travel. */
export const Transport = Type.Object(
  { modeCode: code('EXTENDED', 'mode of transport, UNECE Rec 19') },
  { additionalProperties: false },
)
