import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { unitOfWork } from '../store/unit-of-work.ts'
import type { FlowDependencies } from './ppf-flow.ts'
import { raiseAlert } from './raise-alert.ts'
import { recordAnswers } from './record-answers.ts'

type Dependencies = Pick<
  FlowDependencies,
  'store' | 'clock' | 'logger' | 'applicationCode' | 'transport'
>

/**
 * Takes what waits: each file is kept in the database first, only then taken from the PPF's folder,
 * only then thought of. Whatever is interrupted is found again by the next call: a file that was
 * kept and still waits is the same file, one that was kept and not thought of is thought of now.
 */
export async function receiveFiles(dependencies: Dependencies): Promise<void> {
  const { transport } = dependencies
  for (const name of await transport.list()) {
    const bytes = await transport.get(name)
    if (bytes === undefined) continue
    await keepFile(dependencies, name, bytes)
    await transport.settle(name)
  }
  for (const name of await findUnprocessed(dependencies)) {
    await recordAnswers(dependencies, name)
  }
}

/**
 * Keeps a file under its name, once. A name used again for another content is against the rules of
 * the PPF, but its files are fetched once: the second is kept beside the first, and raised.
 */
export async function keepFile(
  { store, clock, logger }: Dependencies,
  name: string,
  bytes: Buffer,
): Promise<void> {
  const sha256 = createHash('sha256').update(bytes).digest()
  await unitOfWork(store, { companies: [], at: clock.now() }, async (work) => {
    const insert = async (as: string, fault: string | null): Promise<void> => {
      await sql`
        insert into routing.inbound_file
          (name, sha256, size_bytes, content, received_at, processed_at, fault)
        values (${as}, ${sha256}, ${bytes.length}, ${bytes}, ${work.at},
          ${fault === null ? null : work.at}, ${fault})
        on conflict (name) do nothing`.execute(work.db)
    }
    await insert(name, null)
    const kept = await work.db
      .selectFrom('routing.inbound_file')
      .select('sha256')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    if (kept.sha256.equals(sha256)) return
    const beside = `${name}#${sha256.toString('hex')}`
    await insert(beside, 'name-reused')
    const alert = { kind: 'ppf-file-name-reused', subject: beside, details: {} } as const
    await raiseAlert(work.db, logger, alert, work.at)
  })
}

async function findUnprocessed({ store }: Dependencies): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom('routing.inbound_file')
    .select('name')
    .where('processed_at', 'is', null)
    .orderBy('received_at')
    .orderBy('name')
    .execute()
  return rows.map((row) => row.name)
}
