import type { Invoice } from '../invoice/invoice.ts'
import { code, date, element, identifier, object, text, type Binding } from '../xml/binding.ts'
import { DELIVERY_TERMS } from '../xml/party-terms.ts'
import { address } from './parties.ts'

type Delivery = NonNullable<Invoice['delivery']>

/** BG-13, or the delivery of a line. */
export function delivery(dateTerm: string): Binding<Delivery>[] {
  const terms = DELIVERY_TERMS
  return [
    date(dateTerm, 'cbc:ActualDeliveryDate', 'date'),
    element('cac:DeliveryLocation', [
      identifier(terms.identifier, 'cbc:ID', 'locationId'),
      object('cac:Address', 'address', address(terms.address)),
    ]),
    element('cac:DeliveryParty', [
      element('cac:PartyName', [text(terms.name, 'cbc:Name', 'name')]),
    ]),
  ]
}

/** INCOTERMS of the invoice or of a line. */
export function deliveryTerms(): Binding<NonNullable<Invoice['deliveryTerms']>>[] {
  return [
    code('', 'cbc:ID', 'code'),
    element('cac:DeliveryLocation', [text('', 'cbc:Name', 'location')]),
  ]
}
