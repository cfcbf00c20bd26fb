import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Client, WorkflowHandle } from '@temporalio/client'
import proto from '@temporalio/proto'

const { History } = proto.temporal.api.history.v1
type History = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>

const folder = fileURLToPath(new URL('../fixtures/histories', import.meta.url))

/**
 * Keeps what a workflow went through, when the run is asked to (`RECORD_HISTORIES=true`), so that
 * its replay is tested for ever. Binary: JSON does not load where protobufjs is there twice.
 */
export async function recordHistory(
  client: Client,
  workflowId: string,
  name: string,
): Promise<void> {
  if (process.env['RECORD_HISTORIES'] !== 'true') return
  const history = await client.workflow.getHandle(workflowId).fetchHistory()
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, `${name}.bin`), History.encode(history).finish())
}

/** A history that was kept. */
export async function readHistory(name: string): Promise<History> {
  return History.decode(await readFile(path.join(folder, `${name}.bin`)))
}
