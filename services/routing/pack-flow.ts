import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { packEnvelope } from '../../schemas/envelope/archive.ts'
import { unitOfWork, type Work } from '../store/unit-of-work.ts'
import { F1_INTERFACE, F1_QUEUED } from './accept-f1.ts'
import { closeFlow } from './close-flow.ts'
import { companiesOf, type F1Object, readObjects } from './f1-object.ts'
import { type F1File, makeF1Files } from './make-f1-file.ts'
import { type FlowDependencies, lockFlow, readFlow } from './ppf-flow.ts'
import { raiseAlert } from './raise-alert.ts'
import type { DB as RoutingTables } from './tables.ts'

/** What the files of one flow weigh together at most, before they are packed. */
const UNPACKED_BYTES_MAX = 256 * 1024 ** 2

type MadeFile = Extract<F1File, { name: string }>

/** What became of the objects of a flow: packed, held because of a fault, or left for the next. */
interface Content {
  readonly files: readonly MadeFile[]
  readonly held: readonly Extract<F1File, { fault: string }>[]
  readonly left: readonly F1Object[]
}

/**
 * Closes a flow and makes its envelope, which is kept to the byte. An invoice whose F1 data cannot
 * be made is held for a person, and the others leave. Gives false when nothing is left to leave.
 * Done again, it finds what was done.
 */
export async function packFlow(
  dependencies: FlowDependencies,
  flowId: string,
  unpackedBytesMax: number = UNPACKED_BYTES_MAX,
): Promise<boolean> {
  const { store, clock } = dependencies
  await closeFlow(store, flowId, clock.now())
  const flow = await readFlow(store.db, flowId)
  if (flow.state !== 'closed') return flow.state !== 'abandoned'
  const objects = await readObjects(store.db, flowId)
  const content = await makeContent(dependencies, objects, unpackedBytesMax)
  const archive = content.files.length === 0 ? undefined : await packEnvelope(content.files)
  const scope = { companies: companiesOf(objects), at: clock.now() }
  return unitOfWork(store, scope, async (work) => {
    const locked = await lockFlow(work.db, flowId)
    if (locked.state !== 'closed') return locked.state !== 'abandoned'
    await holdObjects(work, dependencies, content.held)
    await leaveObjects(work, content.left)
    if (archive === undefined) {
      await abandon(work, dependencies, flowId)
      return false
    }
    await keepEnvelope(work, flowId, archive, content.files)
    return true
  })
}

async function makeContent(
  { invoicing }: FlowDependencies,
  objects: readonly F1Object[],
  unpackedBytesMax: number,
): Promise<Content> {
  const files: MadeFile[] = []
  const held: Extract<F1File, { fault: string }>[] = []
  const left: F1Object[] = []
  let bytes = 0
  for await (const file of makeF1Files(invoicing, objects)) {
    if ('fault' in file) held.push(file)
    // The first always goes: an object that is too big alone is the PPF's to refuse, not ours.
    else if (files.length > 0 && bytes + file.bytes.length > unpackedBytesMax)
      left.push(file.object)
    else {
      files.push(file)
      bytes += file.bytes.length
    }
  }
  return { files, held, left }
}

async function keepEnvelope(
  work: Work<RoutingTables>,
  flowId: string,
  archive: Uint8Array,
  files: readonly MadeFile[],
): Promise<void> {
  await work.db
    .insertInto('routing.ppf_flow_content')
    .values({ flow_id: flowId, content: Buffer.from(archive) })
    .execute()
  await work.db
    .updateTable('routing.ppf_flow')
    .set({
      state: 'packed',
      packed_at: work.at,
      object_count: files.length,
      size_bytes: archive.length,
      sha256: createHash('sha256').update(archive).digest(),
    })
    .where('id', '=', flowId)
    .execute()
  await sql`
    update routing.f1_object as object
    set state = 'packed', file_name = file.name, sha256 = decode(file.sha256, 'hex')
    from unnest(
      ${files.map((file) => file.object.invoice_id)}::uuid[],
      ${files.map((file) => file.name)}::text[],
      ${files.map((file) => file.sha256.toString('hex'))}::text[]
    ) as file (invoice_id, name, sha256)
    where object.invoice_id = file.invoice_id`.execute(work.db)
  for (const { object, sha256 } of files) {
    work.audit({
      companyId: object.company_id,
      actor: 'service:routing',
      action: 'f1.packed',
      subject: object.invoice_id,
      before: { state: 'queued' },
      after: { state: 'packed', sha256: sha256.toString('hex') },
      details: { flow: flowId },
    })
  }
}

async function holdObjects(
  work: Work<RoutingTables>,
  { logger }: FlowDependencies,
  held: Content['held'],
): Promise<void> {
  for (const { object, fault } of held) {
    await work.db
      .updateTable('routing.f1_object')
      .set({ state: 'held', flow_id: null, reason: fault })
      .where('invoice_id', '=', object.invoice_id)
      .execute()
    work.audit({
      companyId: object.company_id,
      actor: 'service:routing',
      action: 'f1.held',
      subject: object.invoice_id,
      before: { state: 'queued' },
      after: { state: 'held' },
      details: { reason: fault },
    })
    const alert = { kind: 'f1-not-extractable', subject: object.invoice_id } as const
    await raiseAlert(work.db, logger, { ...alert, details: { reason: fault } }, work.at)
  }
}

async function leaveObjects(work: Work<RoutingTables>, left: readonly F1Object[]): Promise<void> {
  if (left.length === 0) return
  await work.db
    .updateTable('routing.f1_object')
    .set({ flow_id: null })
    .where(
      'invoice_id',
      'in',
      left.map((object) => object.invoice_id),
    )
    .execute()
  work.emit({ kind: F1_QUEUED, subject: F1_INTERFACE, payload: {} })
}

async function abandon(
  work: Work<RoutingTables>,
  { logger }: FlowDependencies,
  flowId: string,
): Promise<void> {
  await work.db
    .updateTable('routing.ppf_flow')
    .set({ state: 'abandoned', object_count: 0, settled_at: work.at })
    .where('id', '=', flowId)
    .execute()
  await raiseAlert(
    work.db,
    logger,
    { kind: 'ppf-flow-empty', subject: flowId, details: {} },
    work.at,
  )
}
