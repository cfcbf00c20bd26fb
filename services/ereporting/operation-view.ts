import { type Static, Type } from 'typebox'
import { Operation, OperationVat } from '../../schemas/reporting/operation.ts'
import { VAT_REGIMES } from '../../schemas/reporting/regime.ts'

const Day = (description: string) => Type.String({ format: 'date', description })
const Decimal = (description: string) => Type.String({ pattern: '^-?\\d+(\\.\\d+)?$', description })

/** A reporting period of a declarant, both days included. */
export const PeriodView = Type.Object({
  regime: Type.Enum(VAT_REGIMES, { description: 'VAT regime of the declarant' }),
  start: Day('first day'),
  end: Day('last day'),
  handoverDay: Day('last day for the declarant to hand its data to the platform'),
  sendBefore: Type.String({ format: 'date-time', description: 'when the PPF must have it, UTC' }),
})
export type PeriodView = Static<typeof PeriodView>

/** An operation outside domestic B2B, with the period in which it is reported. */
export const OperationView = Type.Object(
  {
    invoiceId: Type.String({ format: 'uuid' }),
    ...Operation.properties,
    period: PeriodView,
    recordedAt: Type.String({ format: 'date-time' }),
  },
  { $id: 'Operation' },
)
export type OperationView = Static<typeof OperationView>

/** What a declarant reports of one period in one role, flux and currency. */
export const PeriodTotalsView = Type.Object(
  {
    declarantSiren: Type.String({ pattern: '^\\d{9}$', description: 'TT-12' }),
    direction: Operation.properties.direction,
    flux: Operation.properties.flux,
    period: PeriodView,
    currency: Operation.properties.currency,
    operations: Type.Integer({ minimum: 1 }),
    withoutVat: Decimal('sum of BT-109'),
    vat: Decimal('sum of BT-110'),
    vatBreakdown: Type.Array(OperationVat, { description: 'by VAT category and rate' }),
  },
  { $id: 'PeriodTotals' },
)
export type PeriodTotalsView = Static<typeof PeriodTotalsView>
