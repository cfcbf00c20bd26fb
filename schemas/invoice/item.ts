import { Type } from 'typebox'
import { code, decimal, identifier, identifiers, text } from './field.ts'
import { Party } from './party.ts'

const Classification = Type.Object(
  {
    value: Type.String({ minLength: 1, maxLength: 500 }),
    scheme: Type.Optional(Type.String({ description: 'UNTDID 7143' })),
    schemeVersion: Type.Optional(Type.String()),
    name: text('EXTENDED', 'name of the class'),
  },
  { additionalProperties: false },
)

const Attribute = Type.Object(
  {
    name: text('BT-160', 'attribute name'),
    value: text('BT-161', 'attribute value'),
    code: code('EXT-FR-FE-159', 'attribute code, instead of a name'),
    quantity: decimal('EXT-FR-FE-160', 'measured value, instead of a text'),
    unit: code('EXT-FR-FE-161', 'unit of the measured value, UNECE Rec 20/21'),
  },
  { additionalProperties: false },
)

const Instance = Type.Object(
  {
    batchId: text('EXTENDED', 'batch identifier', 500),
    serialId: text('EXTENDED', 'serial number of the supplier', 500),
  },
  { additionalProperties: false },
)

const IncludedProduct = Type.Object(
  {
    name: text('EXTENDED', 'name'),
    description: text('EXTENDED', 'description'),
    id: text('EXTENDED', 'identifier', 500),
    standardIds: identifiers('EXTENDED', 'standard identifiers'),
    sellerId: text('EXTENDED', "seller's identifier"),
    buyerId: text('EXTENDED', "buyer's identifier"),
    industryId: text('EXTENDED', "industry's identifier", 500),
    quantity: decimal('EXTENDED', 'quantity included'),
    unit: code('EXTENDED', 'unit of the quantity, UNECE Rec 20/21'),
  },
  { additionalProperties: false },
)

/** Item (BG-31). */
export const Item = Type.Object(
  {
    name: text('BT-153', 'item name'),
    description: text('BT-154', 'item description'),
    sellerId: text('BT-155', "seller's item identifier"),
    buyerId: text('BT-156', "buyer's item identifier"),
    standardId: identifier('BT-157', 'standard item identifier'),
    classifications: Type.Optional(
      Type.Array(Classification, { description: 'BT-158 item classification identifiers' }),
    ),
    originCountry: code('BT-159', 'country of origin, ISO 3166-1 alpha-2'),
    attributes: Type.Optional(Type.Array(Attribute, { description: 'BG-32 item attributes' })),
    id: text('EXTENDED', 'item identifier', 500),
    industryId: text('EXTENDED', "industry's item identifier", 500),
    modelId: text('EXTENDED', 'model identifier', 500),
    brandName: text('EXTENDED', 'brand'),
    modelName: text('EXTENDED', 'model'),
    batchIds: identifiers('EXTENDED', 'batch identifiers'),
    instances: Type.Optional(Type.Array(Instance, { description: 'EXTENDED single products' })),
    manufacturer: Type.Optional({ ...Party, description: 'EXTENDED manufacturer' }),
    includedProducts: Type.Optional(
      Type.Array(IncludedProduct, { description: 'EXTENDED products that the item is made of' }),
    ),
  },
  { additionalProperties: false },
)
