import type { Line } from '../invoice/line.ts'
import {
  code,
  decimal,
  element,
  identifier,
  identifiers,
  list,
  object,
  text,
  type Binding,
} from '../xml/binding.ts'
import { extensionParty } from './parties.ts'

type Item = NonNullable<Line['item']>

/** BG-31, in the order of `ram:SpecifiedTradeProduct`. */
export function item(): Binding<Item>[] {
  return [
    text('', 'ram:ID', 'id', { lengthMax: 500 }),
    identifier('BT-157', 'ram:GlobalID', 'standardId'),
    text('BT-155', 'ram:SellerAssignedID', 'sellerId'),
    text('BT-156', 'ram:BuyerAssignedID', 'buyerId'),
    text('', 'ram:IndustryAssignedID', 'industryId', { lengthMax: 500 }),
    text('', 'ram:ModelID', 'modelId', { lengthMax: 500 }),
    text('BT-153', 'ram:Name', 'name'),
    text('BT-154', 'ram:Description', 'description'),
    identifiers('', 'ram:BatchID', 'batchIds', () => true),
    text('', 'ram:BrandName', 'brandName'),
    text('', 'ram:ModelName', 'modelName'),
    list('ram:ApplicableProductCharacteristic', 'attributes', [
      code('EXT-FR-FE-159', 'ram:TypeCode', 'code'),
      text('BT-160', 'ram:Description', 'name'),
      decimal('EXT-FR-FE-160', 'ram:ValueMeasure', 'quantity', {
        attributes: { unitCode: { field: 'unit', term: 'EXT-FR-FE-161' } },
      }),
      text('BT-161', 'ram:Value', 'value'),
    ]),
    classifications(),
    list('ram:IndividualTradeProductInstance', 'instances', [
      text('', 'ram:BatchID', 'batchId', { lengthMax: 500 }),
      text('', 'ram:SupplierAssignedSerialID', 'serialId', { lengthMax: 500 }),
    ]),
    element('ram:OriginTradeCountry', [code('BT-159', 'ram:ID', 'originCountry')]),
    object('ram:ManufacturerTradeParty', 'manufacturer', extensionParty()),
    includedProducts(),
  ]
}

function classifications(): Binding<Item> {
  return list('ram:DesignatedProductClassification', 'classifications', [
    code('BT-158', 'ram:ClassCode', 'value', {
      lengthMax: 500,
      attributes: {
        listID: { field: 'scheme', term: 'BT-158' },
        listVersionID: { field: 'schemeVersion', term: 'BT-158' },
      },
    }),
    text('', 'ram:ClassName', 'name'),
  ])
}

function includedProducts(): Binding<Item> {
  return list('ram:IncludedReferencedProduct', 'includedProducts', [
    text('', 'ram:ID', 'id', { lengthMax: 500 }),
    identifiers('', 'ram:GlobalID', 'standardIds', () => true),
    text('', 'ram:SellerAssignedID', 'sellerId'),
    text('', 'ram:BuyerAssignedID', 'buyerId'),
    text('', 'ram:IndustryAssignedID', 'industryId', { lengthMax: 500 }),
    text('', 'ram:Name', 'name'),
    text('', 'ram:Description', 'description'),
    decimal('', 'ram:UnitQuantity', 'quantity', { attributes: { unitCode: { field: 'unit' } } }),
  ])
}
