import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Json } from '../../schemas/audit/canonical-json.ts'
import { newId } from '../runtime/ids.ts'
import type { DB as RoutingTables } from './tables.ts'

/** What can go wrong on the way to the PPF and back that a person must look at. */
export const ALERT_KINDS = [
  /** An invoice whose F1 data cannot be made: it waits, held, for a person. */
  'f1-not-extractable',
  /** 20 of the 24 hours are over and the flow has not left. */
  'f1-deadline-near',
  /** A flow none of whose objects could be packed. */
  'ppf-flow-empty',
  /** The PPF found a flow not receivable (501). */
  'ppf-flow-refused',
  /** A flow was refused as often as we try: its objects are held. */
  'ppf-flow-given-up',
  /** A flow left and the PPF has not answered for all of it. */
  'ppf-answer-missing',
  /** A file of the PPF that could not be read, or not in full. It is kept. */
  'ppf-answer-unreadable',
  /** An answer about something that we did not send. It is kept. */
  'ppf-answer-unmatched',
  /** An answer that contradicts an earlier one. The earlier one stands. */
  'ppf-answer-contradiction',
  /** The PPF used a file name again for another content. Both are kept. */
  'ppf-file-name-reused',
] as const
type AlertKind = (typeof ALERT_KINDS)[number]

export interface Alert {
  readonly kind: AlertKind
  /** A flow id, an invoice id or a file name. */
  readonly subject: string
  /** Ids and codes only. */
  readonly details: Json
}

/**
 * Records what an operator must look at, within the transaction that found it, and logs it. The
 * same matter found again is neither recorded nor logged again; `/metrics` counts them by kind.
 */
export async function raiseAlert(
  db: Kysely<RoutingTables>,
  logger: Logger,
  alert: Alert,
  at: Date,
): Promise<void> {
  const raised = await db
    .insertInto('routing.alert')
    .values({
      id: newId(),
      kind: alert.kind,
      subject: alert.subject,
      at,
      details: JSON.stringify(alert.details),
    })
    .onConflict((conflict) => conflict.columns(['kind', 'subject']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (raised === undefined) return
  logger.error({ alert: raised.id, subject: alert.subject, details: alert.details }, alert.kind)
}
