import { Type, type Static } from 'typebox'

/** Why an operation is reported instead of invoiced electronically (specifications v3.2, 2.3.3). */
export const OPERATION_KINDS = ['international', 'b2c', 'buyer-without-siren'] as const
export type OperationKind = (typeof OPERATION_KINDS)[number]

/** TT-81: goods, services, not subject to French VAT, margin scheme. */
export const OPERATION_CATEGORIES = ['TLB1', 'TPS1', 'TNT1', 'TMA1'] as const
export type OperationCategory = (typeof OPERATION_CATEGORIES)[number]

const Decimal = (description: string) =>
  Type.String({ pattern: '^-?\\d+(\\.\\d+)?$', maxLength: 40, description })

/** VAT of an operation at one category and rate, in the currency of the invoice. */
export const OperationVat = Type.Object(
  {
    category: Type.String({ description: 'BT-118, UNTDID 5305' }),
    rate: Decimal('BT-119, percent'),
    base: Decimal('BT-116'),
    tax: Decimal('BT-117'),
  },
  { additionalProperties: false },
)
export type OperationVat = Static<typeof OperationVat>

/** What an invoice outside domestic B2B makes its declarant report. Credit notes are negative. */
export const Operation = Type.Object(
  {
    kind: Type.Enum(OPERATION_KINDS),
    direction: Type.Union([Type.Literal('sale'), Type.Literal('purchase')], {
      description: 'the declarant sells (SE) or buys (BY), TT-15',
    }),
    flux: Type.Union([Type.Literal('10.1'), Type.Literal('10.3')]),
    declarantSiren: Type.String({ pattern: '^\\d{9}$', description: 'TT-12' }),
    date: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'day of the operation' }),
    currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'BT-5' }),
    category: Type.Optional(
      Type.Enum(OPERATION_CATEGORIES, {
        description: 'TT-81; absent for a mixed framework (M…), which is split by line',
      }),
    ),
    vatBreakdown: Type.Array(OperationVat),
    totals: Type.Object(
      { withoutVat: Decimal('BT-109'), vat: Decimal('BT-110') },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
)
export type Operation = Static<typeof Operation>
