import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handOverFlow } from '../../../services/routing/hand-over-flow.ts'
import { packFlow } from '../../../services/routing/pack-flow.ts'
import { readFlow } from '../../../services/routing/ppf-flow.ts'
import type { PpfTransport } from '../../../services/routing/ppf-transport.ts'
import { readTaxReports, TAX_REPORTS } from '../../../services/routing/tax-report.ts'
import {
  actionsOn,
  createFlowBench,
  depositedOrder,
  filesIn,
  type FlowBench,
  openFlowWith,
} from '../../support/flows.ts'

let bench: FlowBench
beforeAll(async () => {
  bench = await createFlowBench()
})
afterAll(() => bench.close())

/** A packed flow of one invoice, and the file that its envelope becomes. */
async function packedFlow(): Promise<{ flowId: string; invoiceId: string; file: string }> {
  const order = await depositedOrder(bench)
  const flowId = await openFlowWith(bench, [order])
  await packFlow(bench.dependencies, flowId)
  const { envelope } = await readFlow(bench.routing.db, flowId)
  return { flowId, invoiceId: order.invoiceId, file: `${envelope}.tar.gz` }
}

/** Hands over until the process would be killed: after or before one call of the transport. */
async function killed(flowId: string, when: 'before' | 'after', call: 'stage' | 'publish') {
  const { transport } = bench.dependencies
  const dying = {
    ...transport,
    [call]: async (name: string, bytes: Uint8Array) => {
      if (when === 'after') await transport[call](name, bytes)
      throw new Error('killed')
    },
  }
  const handOver = handOverFlow({ ...bench.dependencies, transport: dying }, flowId)
  await expect(handOver).rejects.toThrow('killed')
}

/** The PPF takes what it finds, as its side of the folder does. */
async function takeFrom(folder: string): Promise<readonly string[]> {
  const names = (await filesIn(folder)).filter((name) => !name.endsWith('.part'))
  for (const name of names) await rm(path.join(folder, name))
  return names
}

describe('handOverFlow', () => {
  it('gives the very bytes that were packed, and tells invoicing that they left', async () => {
    const { flowId, invoiceId, file } = await packedFlow()
    await handOverFlow(bench.dependencies, flowId)
    const { sha256, state } = await readFlow(bench.routing.db, flowId)
    const bytes = await readFile(path.join(bench.outbound, file))
    expect(createHash('sha256').update(bytes).digest()).toEqual(sha256)
    expect(state).toBe('sent')
    expect(await actionsOn(bench, invoiceId)).toEqual(['f1.queued', 'f1.packed', 'f1.sent'])
    expect(await reportsOf(flowId)).toMatchObject([{ invoiceId, outcome: 'sent', flowId }])
    await takeFrom(bench.outbound)
  })

  it('does it once, however often it is begun', async () => {
    const { flowId, invoiceId, file } = await packedFlow()
    const staged: string[] = []
    const transport: PpfTransport = {
      ...bench.dependencies.transport,
      stage(name, bytes) {
        staged.push(name)
        return bench.dependencies.transport.stage(name, bytes)
      },
    }
    const handOver = () => handOverFlow({ ...bench.dependencies, transport }, flowId)
    await Promise.all([handOver(), handOver(), handOver()])
    expect(staged).toEqual([file])
    expect(await takeFrom(bench.outbound)).toEqual([file])
    await handOverFlow(bench.dependencies, flowId)
    expect(await filesIn(bench.outbound)).toEqual([])
    expect(await actionsOn(bench, invoiceId)).toEqual(['f1.queued', 'f1.packed', 'f1.sent'])
    expect(await reportsOf(flowId)).toHaveLength(1)
  })

  it.each([
    ['before', 'stage', 0],
    ['after', 'stage', 0],
    ['before', 'publish', 0],
    ['after', 'publish', 1],
  ] as const)('killed %s %s, the envelope still leaves once', async (when, call, left) => {
    const { flowId, file } = await packedFlow()
    await killed(flowId, when, call)
    const taken = [...(await takeFrom(bench.outbound))]
    expect(taken).toHaveLength(left)
    await handOverFlow(bench.dependencies, flowId)
    taken.push(...(await takeFrom(bench.outbound)))
    expect(taken).toEqual([file])
    expect(await filesIn(bench.outbound)).toEqual([])
    expect((await readFlow(bench.routing.db, flowId)).state).toBe('sent')
  })
})

async function reportsOf(flowId: string) {
  const rows = await bench.routing.db
    .selectFrom('routing.outbox')
    .select('payload')
    .where('kind', '=', TAX_REPORTS)
    .where('subject', '=', flowId)
    .execute()
  return rows.flatMap(({ payload }) => readTaxReports(payload))
}
