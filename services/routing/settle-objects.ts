import { sql } from 'kysely'
import { newId } from '../runtime/ids.ts'
import type { Work } from '../store/unit-of-work.ts'
import type { Reason, WaitingAnswer } from './answer.ts'
import { type F1Object, readObjects } from './f1-object.ts'
import type { DB as RoutingTables } from './tables.ts'
import { emitTaxReports, type Outcome } from './tax-report.ts'

/** The answers about one object, and what they make of it. */
const OUTCOMES = { '250': 'accepted', '251': 'rejected' } as const

type Settled = Outcome & { readonly outcome: 'accepted' | 'rejected'; readonly reasons: string }

/**
 * Settles the objects of a flow by their answers, 250 or 251. The same answer again changes
 * nothing; gives the answers that contradict what an object has become, the first word stands.
 */
export async function settleObjects(
  work: Work<RoutingTables>,
  flowId: string,
  answers: readonly WaitingAnswer[],
): Promise<readonly WaitingAnswer[]> {
  const relevant = answers.filter(({ code }) => outcomeOf(code) !== undefined)
  if (relevant.length === 0) return []
  const objects = await readObjects(work.db, flowId)
  const { settled, contradictions } = weigh(relevant, objects)
  await updateObjects(work, settled)
  for (const { object, outcome, reasons } of settled) {
    work.audit({
      companyId: object.company_id,
      actor: 'network:ppf',
      action: `f1.${outcome}`,
      subject: object.invoice_id,
      before: { state: 'sent' },
      after: { state: outcome },
      details: { flow: flowId, ...(reasons !== '' && { reasons }) },
    })
  }
  emitTaxReports(work, flowId, settled)
  return contradictions
}

/** Pure but for the event ids: what the answers settle, and which of them come too late. */
export function weigh(
  answers: readonly WaitingAnswer[],
  objects: readonly F1Object[],
): { settled: readonly Settled[]; contradictions: readonly WaitingAnswer[] } {
  const settled = new Map<string, Settled>()
  const contradictions: WaitingAnswer[] = []
  const byInvoice = new Map<string | null, F1Object>(objects.map((o) => [o.invoice_id, o]))
  for (const answer of answers) {
    const outcome = outcomeOf(answer.code)
    const object = byInvoice.get(answer.invoiceId)
    if (outcome === undefined) continue
    const state = settled.get(answer.invoiceId ?? '')?.outcome ?? object?.state
    if (state === outcome) continue
    if (object === undefined || state !== 'sent') {
      contradictions.push(answer)
      continue
    }
    const [reason] = answer.reasons
    settled.set(object.invoice_id, {
      object,
      eventId: newId(),
      outcome,
      reasons: reasonText(answer.reasons),
      ...(reason === undefined ? {} : { reason: reason.code }),
    })
  }
  return { settled: [...settled.values()], contradictions }
}

function outcomeOf(code: string): 'accepted' | 'rejected' | undefined {
  return code === '250' || code === '251' ? OUTCOMES[code] : undefined
}

/** Codes and rules only: what the PPF quotes of the invoice stays in the file that is kept. */
function reasonText(reasons: readonly Reason[]): string {
  return reasons.map(({ code, rule }) => (rule === undefined ? code : `${code} ${rule}`)).join(', ')
}

async function updateObjects(
  work: Work<RoutingTables>,
  settled: readonly Settled[],
): Promise<void> {
  await sql`
    update routing.f1_object as object
    set state = settled.outcome, answered_at = ${work.at}, answer_event_id = settled.event_id,
      reason = nullif(settled.reasons, '')
    from unnest(
      ${settled.map(({ object }) => object.invoice_id)}::uuid[],
      ${settled.map(({ eventId }) => eventId)}::uuid[],
      ${settled.map(({ outcome }) => outcome)}::text[],
      ${settled.map(({ reasons }) => reasons)}::text[]
    ) as settled (invoice_id, event_id, outcome, reasons)
    where object.invoice_id = settled.invoice_id`.execute(work.db)
}
