import { decideStatus, type StatusRefusal } from '../../schemas/lifecycle/decide.ts'
import {
  type Actor,
  parseStatusCode,
  STATUSES,
  type StatusCode,
} from '../../schemas/lifecycle/status.ts'
import type { Id } from '../runtime/ids.ts'
import { Problem } from '../runtime/problem.ts'
import type { Work } from '../store/unit-of-work.ts'
import { advanceInvoice, partiesOf } from './advance-invoice.ts'
import { actorOf, type Caller } from './caller.ts'
import { type InvoiceRow, isCreditNote, statusOf, viewOf } from './invoice-row.ts'
import type { InvoiceView, StatusRequestBody } from './invoice-view.ts'
import { workflowIdOf } from './legal-key.ts'
import type { DB } from './tables.ts'

/**
 * A person's action on an invoice: judged against its state and answered at once with the new
 * state, in one unit of work; the workflow learns of it by a signal. (A Temporal update would cost
 * a workflow task before the answer: ARCHITECTURE.md has both figures.)
 *
 * Throws `not-found`, `status-not-allowed` (409, with what is allowed) or `status-invalid` (422).
 */
export async function recordStatus(
  work: Work<DB>,
  caller: Caller,
  invoiceId: Id,
  body: StatusRequestBody,
): Promise<InvoiceView> {
  const row = await work.db
    .selectFrom('invoicing.invoice')
    .selectAll()
    .where('id', '=', invoiceId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new Problem('not-found')
  const next = parseStatusCode(body.code)
  if (next === undefined) throw unknownStatus(body.code)
  const actor = actorFor(row, caller, next)
  const decision = decideStatus({
    current: statusOf(row),
    next,
    actor,
    ...(body.reason !== undefined && { reason: body.reason }),
    ...(body.comment !== undefined && { comment: body.comment }),
    ...(body.amounts !== undefined && { amounts: body.amounts }),
    creditNote: isCreditNote(row.type_code),
  })
  if (!decision.ok) throw refusal(decision.code, next, decision.allowed)
  await work.actAlsoFor(partiesOf(row))
  const { row: advanced, eventIds } = await advanceInvoice(work, row, [
    {
      ...body,
      code: next,
      after: decision.after,
      actor,
      by: actorOf(caller),
      companyId: caller.companyId,
    },
  ])
  const key = { sellerSiren: row.seller_siren, number: row.number, year: row.issue_year }
  work.emit({
    kind: 'workflow-signal',
    subject: row.id,
    payload: {
      invoiceId: row.id,
      depositorId: row.depositor_id,
      workflowId: workflowIdOf(key),
      eventId: eventIds[0] ?? null,
      code: decision.after,
    },
  })
  return viewOf(advanced, caller.companyId)
}

/** On which side of the invoice the caller stands; a company may invoice itself. */
function actorFor(row: InvoiceRow, caller: Caller, next: StatusCode): Actor {
  const sides: Actor[] = []
  if (row.seller_id === caller.companyId) sides.push('seller')
  if (row.buyer_id === caller.companyId) sides.push('buyer')
  const side = sides.find((actor) => STATUSES[next].actors.includes(actor)) ?? sides[0]
  if (side === undefined) throw new Problem('not-found')
  return side
}

function unknownStatus(code: string): Problem {
  return new Problem('status-invalid', {
    fr: `Le statut ${code} n’existe pas ; voyez la liste MDT-105 dans /documentation.`,
    en: `Status ${code} does not exist; see the MDT-105 list in /documentation.`,
  })
}

function refusal(code: StatusRefusal, next: StatusCode, allowed: readonly StatusCode[]): Problem {
  const conflict = code === 'status-not-allowed' || code === 'actor-not-allowed'
  return new Problem(conflict ? 'status-not-allowed' : 'status-invalid', REFUSALS[code](next), {
    allowed,
  })
}

const REFUSALS: Record<StatusRefusal, (code: StatusCode) => { fr: string; en: string }> = {
  'status-not-allowed': (code) => ({
    fr: `Le statut ${code} ne peut pas suivre le statut actuel.`,
    en: `Status ${code} cannot follow the current status.`,
  }),
  'actor-not-allowed': (code) => ({
    fr: `Le statut ${code} n’est pas posé par votre côté de la facture.`,
    en: `Status ${code} is not put by your side of the invoice.`,
  }),
  'reason-required': (code) => ({
    fr: `Le statut ${code} exige un motif (« reason », MDT-113).`,
    en: `Status ${code} requires a reason ("reason", MDT-113).`,
  }),
  'reason-not-allowed': (code) => ({
    fr: `Ce motif ne va pas avec le statut ${code}.`,
    en: `This reason does not go with status ${code}.`,
  }),
  'comment-required': (code) => ({
    fr: `Le statut ${code} exige un commentaire (« comment », MDT-126).`,
    en: `Status ${code} requires a comment ("comment", MDT-126).`,
  }),
  'amount-required': (code) => ({
    fr: `Le statut ${code} exige les montants encaissés par taux de TVA (« amounts »).`,
    en: `Status ${code} requires the amounts received by VAT rate ("amounts").`,
  }),
}
