import { sql } from 'kysely'
import type { PpfReason } from '../../schemas/cdar/ppf-answer.ts'
import { unitOfWork, type Work } from '../store/unit-of-work.ts'
import { matchAnswers, type MatchedAnswer } from './match-answers.ts'
import type { FlowDependencies } from './ppf-flow.ts'
import { raiseAlert } from './raise-alert.ts'
import { readAnswers } from './read-answers.ts'
import type { DB as RoutingTables } from './tables.ts'

/** The message that tells a flow of a file with answers about it. Its subject: the flow. */
export const FLOW_ANSWERED = 'ppf-flow.answered'

type Dependencies = Pick<FlowDependencies, 'store' | 'clock' | 'logger' | 'applicationCode'>

/**
 * Thinks of a file that is already kept: reads its answers, writes each with what it is about, and
 * lets the flows know; all in the transaction that marks the file processed, so once. What cannot
 * be read or matched is marked on the file and raised.
 */
export async function recordAnswers(dependencies: Dependencies, fileName: string): Promise<void> {
  const { store, clock, logger, applicationCode } = dependencies
  const file = await store.db
    .selectFrom('routing.inbound_file')
    .select('content')
    .where('name', '=', fileName)
    .executeTakeFirstOrThrow()
  const { answers, faults } = await readAnswers(fileName, file.content, applicationCode)
  await unitOfWork(store, { companies: [], at: clock.now() }, async (work) => {
    const { matched, unmatched } = await matchAnswers(work.db, answers)
    const marks = [...faults, ...unmatched.map((about) => `unmatched ${about}`)]
    if (!(await markProcessed(work, fileName, marks))) return
    await insertAnswers(work, fileName, matched)
    for (const flowId of new Set(matched.map((answer) => answer.flowId))) {
      work.emit({ kind: FLOW_ANSWERED, subject: flowId, payload: { fileName } })
    }
    const alert = { subject: fileName, details: { faults: marks } }
    if (faults.length > 0) {
      await raiseAlert(work.db, logger, { kind: 'ppf-answer-unreadable', ...alert }, work.at)
    }
    if (unmatched.length > 0) {
      await raiseAlert(work.db, logger, { kind: 'ppf-answer-unmatched', ...alert }, work.at)
    }
  })
}

/** The mark and the lock in one: two that think of the same file wait for each other here. */
async function markProcessed(
  work: Work<RoutingTables>,
  fileName: string,
  marks: readonly string[],
): Promise<boolean> {
  const marked = await work.db
    .updateTable('routing.inbound_file')
    .set({ processed_at: work.at, fault: marks.length === 0 ? null : marks.join('\n') })
    .where('name', '=', fileName)
    .where('processed_at', 'is', null)
    .returning('name')
    .executeTakeFirst()
  return marked !== undefined
}

async function insertAnswers(
  work: Work<RoutingTables>,
  fileName: string,
  matched: readonly MatchedAnswer[],
): Promise<void> {
  if (matched.length === 0) return
  await sql`
    insert into routing.ppf_answer
      (file_name, position, flow_id, invoice_id, code, reasons, at)
    select ${fileName}, position, flow_id, invoice_id, code, reasons, ${work.at}
    from unnest(
      ${matched.map((answer) => answer.flowId)}::text[],
      ${matched.map((answer) => answer.invoiceId ?? null)}::uuid[],
      ${matched.map(({ answer }) => answer.status)}::text[],
      ${matched.map(({ answer }) => JSON.stringify(answer.reasons.map(kept)))}::jsonb[]
    ) with ordinality as answer (flow_id, invoice_id, code, reasons, position)`.execute(work.db)
}

function kept({ code, rule, message, subject }: PpfReason) {
  return { code, rule, message, subject }
}
