import type { Invoice } from '../invoice/invoice.ts'
import type { Line } from '../invoice/line.ts'
import {
  code,
  compactDate,
  element,
  into,
  list,
  object,
  text,
  type Binding,
} from '../xml/binding.ts'
import { extensionParty, shipTo } from './parties.ts'
import { lineReference, otherReference, reference } from './references.ts'

/** `ram:ApplicableHeaderTradeDelivery`: BG-13, how goods travel, and the papers with them. */
export function headerDelivery(): Binding<Invoice> {
  return element(
    'ram:ApplicableHeaderTradeDelivery',
    [
      element('ram:RelatedSupplyChainConsignment', [
        list('ram:SpecifiedLogisticsTransportMovement', 'transports', [
          code('', 'ram:ModeCode', 'modeCode'),
        ]),
      ]),
      into('delivery', [shipTo()]),
      object('ram:UltimateShipToTradeParty', 'ultimateShipTo', extensionParty()),
      object('ram:ShipFromTradeParty', 'shipFrom', extensionParty()),
      into('delivery', [deliveryDate('BT-72')]),
      reference(
        'ram:DespatchAdviceReferencedDocument',
        ['BT-16', 'despatchAdviceReference'],
        ['EXT-FR-FE-198', 'despatchAdviceDate'],
      ),
      reference(
        'ram:ReceivingAdviceReferencedDocument',
        ['BT-15', 'receivingAdviceReference'],
        ['', 'receivingAdviceDate'],
      ),
      object('ram:DeliveryNoteReferencedDocument', 'deliveryNote', otherReference()),
    ],
    { isAlways: true },
  )
}

/** What stands after the quantities of a line. */
export function lineDelivery(): Binding<Line>[] {
  return [
    into('delivery', [shipTo()]),
    object('ram:UltimateShipToTradeParty', 'ultimateShipTo', extensionParty()),
    into('delivery', [deliveryDate('EXT-FR-FE-158')]),
    object('ram:DespatchAdviceReferencedDocument', 'despatchAdvice', lineReference()),
    object('ram:ReceivingAdviceReferencedDocument', 'receivingAdvice', lineReference()),
    object('ram:DeliveryNoteReferencedDocument', 'deliveryNote', lineReference()),
  ]
}

function deliveryDate(term: string): Binding<NonNullable<Invoice['delivery']>> {
  return element('ram:ActualDeliverySupplyChainEvent', [
    element('ram:OccurrenceDateTime', [compactDate(term, 'udt:DateTimeString', 'date')]),
  ])
}

/** INCOTERMS of the invoice or of a line. */
export function deliveryTerms(): Binding<NonNullable<Invoice['deliveryTerms']>>[] {
  return [
    code('', 'ram:DeliveryTypeCode', 'code'),
    element('ram:RelevantTradeLocation', [
      code('', 'ram:CountryID', 'country'),
      text('', 'ram:Name', 'location'),
    ]),
  ]
}
