import type { Line } from '../invoice/line.ts'
import {
  code,
  decimal,
  element,
  fixed,
  identifier,
  into,
  list,
  object,
  text,
  type Binding,
} from '../xml/binding.ts'
import { extensionParty } from './parties.ts'

type Item = NonNullable<Line['item']>

/** BG-31, and BG-30 and the seller of a group of lines, which UBL has inside the item. */
export function item(): Binding<Line> {
  return element('cac:Item', [
    into('item', [text('BT-154', 'cbc:Description', 'description')]),
    decimal('EXT-FR-FE-191', 'cbc:PackQuantity', 'quantityPerParent', {
      attributes: { unitCode: { field: 'unitPerParent' } },
    }),
    into('item', [
      text('BT-153', 'cbc:Name', 'name'),
      element('cac:BuyersItemIdentification', [text('BT-156', 'cbc:ID', 'buyerId')]),
      element('cac:SellersItemIdentification', [text('BT-155', 'cbc:ID', 'sellerId')]),
      element('cac:StandardItemIdentification', [identifier('BT-157', 'cbc:ID', 'standardId')]),
      element('cac:OriginCountry', [code('BT-159', 'cbc:IdentificationCode', 'originCountry')]),
      classifications(),
    ]),
    element('cac:ClassifiedTaxCategory', [
      code('BT-151', 'cbc:ID', 'vatCategory'),
      decimal('BT-152', 'cbc:Percent', 'vatRate'),
      code('BT-X-97', 'cbc:TaxExemptionReasonCode', 'exemptionReasonCode'),
      text('BT-X-96', 'cbc:TaxExemptionReason', 'exemptionReason'),
      element('cac:TaxScheme', [fixed('cbc:ID', 'VAT')]),
    ]),
    into('item', [
      list('cac:AdditionalItemProperty', 'attributes', [
        text('BT-160', 'cbc:Name', 'name'),
        code('EXT-FR-FE-159', 'cbc:NameCode', 'code'),
        text('BT-161', 'cbc:Value', 'value'),
        decimal('EXT-FR-FE-160', 'cbc:ValueQuantity', 'quantity', {
          attributes: { unitCode: { field: 'unit', term: 'EXT-FR-FE-161' } },
        }),
      ]),
    ]),
    object('cac:ManufacturerParty', 'seller', extensionParty()),
  ])
}

function classifications(): Binding<Item> {
  return list('cac:CommodityClassification', 'classifications', [
    code('BT-158', 'cbc:ItemClassificationCode', 'value', {
      lengthMax: 500,
      attributes: {
        listID: { field: 'scheme', term: 'BT-158' },
        listVersionID: { field: 'schemeVersion', term: 'BT-158' },
      },
    }),
  ])
}
