import { sql } from 'kysely'
import { newId } from '../runtime/ids.ts'
import { unitOfWork, type Work } from '../store/unit-of-work.ts'
import { companiesOf, type F1Object, readObjects } from './f1-object.ts'
import { fileOf, type FlowDependencies, lockFlow, type PpfFlow, readFlow } from './ppf-flow.ts'
import type { DB as RoutingTables } from './tables.ts'
import { emitTaxReports } from './tax-report.ts'

/**
 * Gives the envelope of a packed flow to the PPF, exactly once: it is staged under a name nobody
 * reads, the database notes it, and then it is published. A hand-over that begins again after the
 * note never stages again, and publishing what is no longer staged does nothing.
 */
export async function handOverFlow(dependencies: FlowDependencies, flowId: string): Promise<void> {
  const { store, clock, transport } = dependencies
  const flow = await readFlow(store.db, flowId)
  if (flow.state !== 'packed') return
  if (flow.staged_at === null) await stageFlow(dependencies, flow)
  await transport.publish(fileOf(flow))
  const objects = await readObjects(store.db, flowId)
  const scope = { companies: companiesOf(objects), at: clock.now() }
  await unitOfWork(store, scope, async (work) => {
    const { state } = await lockFlow(work.db, flowId)
    if (state === 'packed') await noteSent(work, flowId, objects)
  })
}

/** The row stays locked meanwhile: of two that hand over at the same time, one stages. */
async function stageFlow(
  { store, clock, transport }: FlowDependencies,
  flow: PpfFlow,
): Promise<void> {
  await unitOfWork(store, { companies: [], at: clock.now() }, async (work) => {
    const locked = await lockFlow(work.db, flow.id)
    if (locked.staged_at !== null) return
    const { content } = await work.db
      .selectFrom('routing.ppf_flow_content')
      .select('content')
      .where('flow_id', '=', flow.id)
      .executeTakeFirstOrThrow()
    await transport.stage(fileOf(flow), content)
    await work.db
      .updateTable('routing.ppf_flow')
      .set({ staged_at: work.at })
      .where('id', '=', flow.id)
      .execute()
  })
}

async function noteSent(
  work: Work<RoutingTables>,
  flowId: string,
  objects: readonly F1Object[],
): Promise<void> {
  await work.db
    .updateTable('routing.ppf_flow')
    .set({ state: 'sent', sent_at: work.at })
    .where('id', '=', flowId)
    .execute()
  const sent = objects.map((object) => ({ object, eventId: newId() }))
  await sql`
    update routing.f1_object as object
    set state = 'sent', sent_event_id = sent.event_id
    from unnest(
      ${sent.map(({ object }) => object.invoice_id)}::uuid[],
      ${sent.map(({ eventId }) => eventId)}::uuid[]
    ) as sent (invoice_id, event_id)
    where object.invoice_id = sent.invoice_id`.execute(work.db)
  for (const { object } of sent) {
    work.audit({
      companyId: object.company_id,
      actor: 'service:routing',
      action: 'f1.sent',
      subject: object.invoice_id,
      before: { state: 'packed' },
      after: { state: 'sent' },
      details: { flow: flowId },
    })
  }
  emitTaxReports(
    work,
    flowId,
    sent.map(({ object, eventId }) => ({ object, eventId, outcome: 'sent' })),
  )
}
