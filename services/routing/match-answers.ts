import { type Kysely, sql } from 'kysely'
import type { F1Answer, FlowAnswer, PpfAnswer } from '../../schemas/cdar/ppf-answer.ts'
import type { DB as RoutingTables } from './tables.ts'

/** An answer with the flow it is about and, when it is about F1 data, their invoice. */
export interface MatchedAnswer {
  readonly answer: PpfAnswer
  readonly flowId: string
  readonly invoiceId?: string
}

export interface Matching {
  readonly matched: readonly MatchedAnswer[]
  /** About what we did not send, named as the PPF names it. */
  readonly unmatched: readonly string[]
}

/**
 * Finds what the answers are about: a flow by its id; F1 data by their legal key (seller SIREN,
 * number, year), else by the name of the file we sent, for the PPF quotes a number it cannot use
 * as crosses (rule G1.114).
 */
export async function matchAnswers(
  db: Kysely<RoutingTables>,
  answers: readonly PpfAnswer[],
): Promise<Matching> {
  const flows = await findFlows(
    db,
    answers.filter((answer) => answer.kind === 'flow'),
  )
  const objects = await findObjects(
    db,
    answers.filter((answer) => answer.kind === 'f1'),
  )
  const matched: MatchedAnswer[] = []
  const unmatched: string[] = []
  for (const answer of answers) {
    if (answer.kind === 'flow') {
      if (flows.has(answer.flowId)) matched.push({ answer, flowId: answer.flowId })
      else unmatched.push(`${answer.status} ${answer.flowId}`)
      continue
    }
    const object = objects.get(keyOf(answer)) ?? objects.get(answer.fileName ?? '')
    if (object === undefined) unmatched.push(`${answer.status} ${keyOf(answer)}`)
    else matched.push({ answer, ...object })
  }
  return { matched, unmatched }
}

/** A staged flow may have been published: the PPF can answer before we have noted that it left. */
async function findFlows(
  db: Kysely<RoutingTables>,
  answers: readonly FlowAnswer[],
): Promise<Set<string>> {
  if (answers.length === 0) return new Set()
  const ids = answers.map((answer) => answer.flowId)
  const { rows } = await sql<{ id: string }>`
    select id from routing.ppf_flow
    where id = any (${ids}::text[]) and staged_at is not null`.execute(db)
  return new Set(rows.map((row) => row.id))
}

interface Found {
  readonly flowId: string
  readonly invoiceId: string
}

/** By legal key and by file name at once: a key holds spaces, a file name of ours does not. */
async function findObjects(
  db: Kysely<RoutingTables>,
  answers: readonly F1Answer[],
): Promise<Map<string, Found>> {
  const found = new Map<string, Found>()
  if (answers.length === 0) return found
  const { rows } = await sql<Found & { key: string; file_name: string }>`
    select invoice_id as "invoiceId", flow_id as "flowId", file_name,
      concat_ws(' ', seller_siren, issue_year, number) as key
    from routing.f1_object
    where flow_id is not null and file_name is not null and (
      (seller_siren, number, issue_year) in (
        select siren, number, year from unnest(
          ${answers.map((answer) => answer.siren)}::text[],
          ${answers.map((answer) => answer.number)}::text[],
          ${answers.map((answer) => Number(yearOf(answer)))}::smallint[]
        ) as answer (siren, number, year))
      or (state = 'sent' and file_name = any (
        ${answers.flatMap((answer) => answer.fileName ?? [])}::text[])))`.execute(db)
  for (const { key, file_name, invoiceId, flowId } of rows) {
    found.set(key, { invoiceId, flowId })
    found.set(file_name, { invoiceId, flowId })
  }
  return found
}

const keyOf = (answer: F1Answer): string =>
  `${answer.siren} ${String(Number(yearOf(answer)))} ${answer.number}`

const yearOf = (answer: F1Answer): string => answer.issueDate.slice(0, 4)
