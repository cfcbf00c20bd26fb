import { type Kysely, sql } from 'kysely'
import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import type { DB as RoutingTables } from './tables.ts'

const Reasons = Type.Array(
  Type.Object(
    {
      code: Type.String(),
      rule: Type.Optional(Type.String()),
      message: Type.Optional(Type.String()),
      subject: Type.Optional(Type.String()),
    },
    { additionalProperties: false },
  ),
)
const reader = Compile(Reasons)

/** Why the PPF refused, as record-answers.ts wrote it down. */
export type Reason = Static<typeof Reasons>[number]

/** An answer that waits to be applied. */
export interface WaitingAnswer {
  readonly fileName: string
  readonly position: number
  readonly invoiceId: string | null
  readonly code: string
  readonly reasons: readonly Reason[]
}

/** The answers about a flow that were not applied yet, in the order in which they came. */
export async function readUnapplied(
  db: Kysely<RoutingTables>,
  flowId: string,
): Promise<readonly WaitingAnswer[]> {
  const { rows } = await sql<Omit<WaitingAnswer, 'reasons'> & { reasons: unknown }>`
    select file_name as "fileName", position, invoice_id as "invoiceId", code, reasons
    from routing.ppf_answer join routing.inbound_file on name = file_name
    where flow_id = ${flowId} and applied_at is null
    order by received_at, file_name, position`.execute(db)
  return rows.map((row) => ({ ...row, reasons: reader.Parse(row.reasons) }))
}

export async function markApplied(
  db: Kysely<RoutingTables>,
  answers: readonly WaitingAnswer[],
  at: Date,
): Promise<void> {
  await sql`
    update routing.ppf_answer as answer set applied_at = ${at}
    from unnest(
      ${answers.map((answer) => answer.fileName)}::text[],
      ${answers.map((answer) => answer.position)}::integer[]
    ) as applied (file_name, position)
    where answer.file_name = applied.file_name and answer.position = applied.position`.execute(db)
}
