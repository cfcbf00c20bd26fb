import { type Static, Type } from 'typebox'
import { WORDS } from '../../schemas/lifecycle/word.ts'

const Instant = (description: string) =>
  Type.String({ format: 'date-time', description: `${description}, RFC 3339, UTC` })
const Amount = (description: string) => Type.String({ pattern: '^-?\\d+(\\.\\d+)?$', description })

/** Where an invoice stands: the official code and the word people read. */
export const StatusView = Type.Object(
  {
    code: Type.String({ pattern: '^\\d{3}$', description: 'official status, MDT-105' }),
    word: Type.Enum(WORDS),
    label: Type.Object({ fr: Type.String(), en: Type.String() }),
    at: Instant('since when'),
  },
  { $id: 'Status' },
)
export type StatusView = Static<typeof StatusView>

/** The technical way of an invoice to its buyer. */
export const DELIVERIES = [
  'pending',
  'delivered',
  'awaiting-exchange',
  'not-sent',
  'not-concerned',
] as const
export type Delivery = (typeof DELIVERIES)[number]

/** The way of its tax data (flux 1) to the PPF. */
export const TAX_REPORTS = ['pending', 'not-concerned', 'sent', 'accepted', 'rejected'] as const
export type TaxReport = (typeof TAX_REPORTS)[number]

/**
 * An invoice as one of its parties sees it. Two axes are kept apart: `status` is the legal life,
 * `delivery` the technical way to the buyer, `taxReport` that of the tax data to the PPF.
 */
export const InvoiceView = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    side: Type.Union([Type.Literal('issued'), Type.Literal('received')]),
    number: Type.String({ description: 'BT-1' }),
    issueDate: Type.String({ format: 'date', description: 'BT-2' }),
    dueDate: Type.Optional(Type.String({ format: 'date', description: 'BT-9' })),
    typeCode: Type.String({ description: 'BT-3, UNTDID 1001' }),
    framework: Type.Optional(Type.String({ description: 'BT-23, cadre de facturation' })),
    currency: Type.String({ description: 'BT-5' }),
    totalWithoutVat: Amount('BT-109'),
    totalWithVat: Amount('BT-112'),
    amountDue: Amount('BT-115'),
    seller: Type.Object({ name: Type.String(), siren: Type.String() }),
    buyer: Type.Object({
      name: Type.String(),
      siren: Type.Optional(Type.String()),
      address: Type.Optional(Type.String({ description: 'BT-49' })),
    }),
    status: StatusView,
    delivery: Type.Enum(DELIVERIES),
    taxReport: Type.Enum(TAX_REPORTS),
    syntax: Type.String({ description: 'json, ubl-invoice, ubl-creditnote or cii' }),
    profile: Type.Optional(Type.String({ description: 'BT-24 by its short name' })),
    packs: Type.Array(Type.String(), { description: 'rule packs it was checked with' }),
    sha256: Type.String({ description: 'of the original, hex' }),
    depositedAt: Instant('deposit'),
  },
  { $id: 'InvoiceView' },
)
export type InvoiceView = Static<typeof InvoiceView>

const PaidAmount = Type.Object(
  {
    rate: Type.String({ pattern: '^\\d+(\\.\\d+)?$', description: 'VAT rate, percent' }),
    amount: Type.String({ pattern: '^-?\\d+(\\.\\d+)?$', description: 'gross, BT-5' }),
  },
  { additionalProperties: false },
)

/** What moved this time, one amount a VAT rate (MDT-207 `MEN`). */
export const PaidAmounts = Type.Array(PaidAmount, {
  minItems: 1,
  maxItems: 50,
  description: 'cash received, gross, by VAT rate; required with 212',
})

/** One status that was put, in order. */
export const StatusEventView = Type.Object(
  {
    sequence: Type.Integer({ minimum: 1 }),
    eventId: Type.String({ format: 'uuid' }),
    code: Type.String({ pattern: '^\\d{3}$' }),
    label: Type.Object({ fr: Type.String(), en: Type.String() }),
    at: Instant('when'),
    actor: Type.String({ description: 'who put it: seller, buyer, seller-platform…' }),
    reason: Type.Optional(Type.String({ description: 'MDT-113' })),
    comment: Type.Optional(Type.String({ description: 'MDT-126' })),
    amounts: Type.Optional(PaidAmounts),
  },
  { $id: 'StatusEvent' },
)
export type StatusEventView = Static<typeof StatusEventView>

/** What a party asks for when it puts a status. */
export const StatusRequestBody = Type.Object(
  {
    code: Type.String({ pattern: '^\\d{3}$', description: 'official status, MDT-105' }),
    reason: Type.Optional(Type.String({ maxLength: 50, description: 'MDT-113' })),
    comment: Type.Optional(Type.String({ maxLength: 2000, description: 'MDT-126' })),
    amounts: Type.Optional(PaidAmounts),
  },
  { $id: 'StatusRequest', additionalProperties: false },
)
export type StatusRequestBody = Static<typeof StatusRequestBody>
