import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import type { TaxReportResult } from '../invoicing/contract.ts'
import { type Id, parseCompanyId, parseId } from '../runtime/ids.ts'
import type { Work } from '../store/unit-of-work.ts'
import type { F1Object } from './f1-object.ts'
import type { DB as RoutingTables } from './tables.ts'

/** The message that carries outcomes to invoicing. Its subject: the flow, which orders them. */
export const TAX_REPORTS = 'tax-reports'

const TaxReports = Type.Object(
  {
    flowId: Type.String(),
    at: Type.String(),
    results: Type.Array(
      Type.Object(
        {
          eventId: Type.String(),
          invoiceId: Type.String(),
          companyId: Type.String(),
          outcome: Type.Union([
            Type.Literal('sent'),
            Type.Literal('accepted'),
            Type.Literal('rejected'),
          ]),
          reason: Type.Optional(Type.String()),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)
const reader = Compile(TaxReports)

/** What became of one object. */
export interface Outcome {
  readonly object: F1Object
  readonly eventId: Id
  readonly outcome: 'sent' | 'accepted' | 'rejected'
  /** The PPF's reason of a rejection. */
  readonly reason?: string
}

/** Puts the outcomes of a flow into the outbox, as one message. */
export function emitTaxReports(
  work: Work<RoutingTables>,
  flowId: string,
  outcomes: readonly Outcome[],
): void {
  if (outcomes.length === 0) return
  const payload: Static<typeof TaxReports> = {
    flowId,
    at: work.at.toISOString(),
    results: outcomes.map(({ object, eventId, outcome, reason }) => ({
      eventId,
      invoiceId: object.invoice_id,
      companyId: object.company_id,
      outcome,
      ...(reason === undefined ? {} : { reason }),
    })),
  }
  work.emit({ kind: TAX_REPORTS, subject: flowId, payload })
}

/** Reads such a message back. Throws on what this file did not write. */
export function readTaxReports(payload: unknown): TaxReportResult[] {
  const { flowId, at, results } = reader.Parse(payload)
  return results.map(({ eventId, invoiceId, companyId, outcome, reason }) => {
    const id = parseId(eventId)
    const depositorId = parseCompanyId(companyId)
    if (id === undefined || depositorId === undefined) throw new Error('malformed tax report')
    return {
      eventId: id,
      invoiceId,
      depositorId,
      outcome,
      flowId,
      at: new Date(at),
      ...(reason === undefined ? {} : { reason }),
    }
  })
}
