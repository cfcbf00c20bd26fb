import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handOverFlow } from '../../../services/routing/hand-over-flow.ts'
import { packFlow } from '../../../services/routing/pack-flow.ts'
import type { PpfTransport } from '../../../services/routing/ppf-transport.ts'
import { keepFile, receiveFiles } from '../../../services/routing/receive-files.ts'
import {
  alertsOn,
  answerWith,
  createFlowBench,
  depositedOrder,
  f1Answer,
  filesIn,
  flowAnswer,
  type FlowBench,
  openFlowWith,
} from '../../support/flows.ts'
import type { F1Order } from '../../../services/routing/contract.ts'

let bench: FlowBench
let arrivals = 0
beforeAll(async () => {
  bench = await createFlowBench()
})
afterAll(() => bench.close())

const receive = (transport: PpfTransport = bench.dependencies.transport) =>
  receiveFiles({ ...bench.dependencies, transport })

async function sentFlow(): Promise<{ flowId: string; order: F1Order }> {
  const order = await depositedOrder(bench)
  const flowId = await openFlowWith(bench, [order])
  await packFlow(bench.dependencies, flowId)
  await handOverFlow(bench.dependencies, flowId)
  return { flowId, order }
}

async function drop(...answers: Parameters<typeof answerWith>[0]): Promise<string> {
  arrivals += 1
  const { name, bytes } = await answerWith(answers, arrivals)
  await writeFile(path.join(bench.inbound, name), bytes)
  return name
}

const answersIn = (fileName: string) =>
  bench.routing.db
    .selectFrom('routing.ppf_answer')
    .select(['flow_id', 'invoice_id', 'code'])
    .where('file_name', '=', fileName)
    .orderBy('position')
    .execute()
const messagesTo = (flowId: string) =>
  bench.routing.db
    .selectFrom('routing.outbox')
    .select('payload')
    .where('kind', '=', 'ppf-flow.answered')
    .where('subject', '=', flowId)
    .execute()
const fileRow = (name: string) =>
  bench.routing.db
    .selectFrom('routing.inbound_file')
    .select(['processed_at', 'fault'])
    .where('name', '=', name)
    .executeTakeFirst()

describe('receiveFiles', () => {
  it('keeps a file, takes it from the folder, writes its answers and tells the flow', async () => {
    const { flowId, order } = await sentFlow()
    const file = await drop(flowAnswer(flowId, '500'))
    const other = await drop(f1Answer(order, '250'))
    await receive()
    expect(await filesIn(bench.inbound)).toEqual([])
    expect(await answersIn(file)).toEqual([{ flow_id: flowId, invoice_id: null, code: '500' }])
    expect(await answersIn(other)).toEqual([
      { flow_id: flowId, invoice_id: order.invoiceId, code: '250' },
    ])
    expect((await messagesTo(flowId)).map(({ payload }) => payload)).toEqual([
      { fileName: file },
      { fileName: other },
    ])
    expect(await fileRow(file)).toMatchObject({ fault: null })
  })

  it.each(['list', 'get', 'settle'] as const)(
    'killed at %s, it neither loses a file nor takes it twice',
    async (call) => {
      const { flowId } = await sentFlow()
      const file = await drop(flowAnswer(flowId, '500'))
      const { transport } = bench.dependencies
      const killed = { ...transport, [call]: () => Promise.reject(new Error('killed')) }
      await expect(receive(killed)).rejects.toThrow('killed')
      expect(existsSync(path.join(bench.inbound, file))).toBe(true)
      await receive()
      await receive()
      expect(await filesIn(bench.inbound)).toEqual([])
      expect(await answersIn(file)).toHaveLength(1)
      expect(await messagesTo(flowId)).toHaveLength(1)
    },
  )

  it('thinks of a file that was kept and taken when it was killed before', async () => {
    const { flowId } = await sentFlow()
    const file = await drop(flowAnswer(flowId, '500'))
    const bytes = (await bench.dependencies.transport.get(file)) ?? Buffer.alloc(0)
    await keepFile(bench.dependencies, file, bytes)
    await bench.dependencies.transport.settle(file)
    expect(await answersIn(file)).toEqual([])
    await receive()
    expect(await answersIn(file)).toHaveLength(1)
  })

  it('keeps, marks and raises what it cannot read', async () => {
    await writeFile(path.join(bench.inbound, 'lisez-moi.txt'), 'bonjour')
    const name = 'FFE0604A_AAA001_PPF0010604999999999999999.tar.gz'
    await writeFile(path.join(bench.inbound, name), 'not an archive')
    await receive()
    expect(await fileRow('lisez-moi.txt')).toMatchObject({ fault: 'name' })
    expect(await fileRow(name)).toMatchObject({ fault: 'IRR_EXTRAC' })
    expect(await alertsOn(bench, name)).toEqual(['ppf-answer-unreadable'])
    expect(await filesIn(bench.inbound)).toEqual([])
  })

  it('keeps, marks and raises an answer about what was never sent', async () => {
    const { flowId, order } = await sentFlow()
    const known = f1Answer(order, '250')
    const file = await drop(known, { ...known, number: 'INCONNUE' })
    const unknownFlow = await drop(flowAnswer(`${flowId.slice(0, 10)}999999999999999`, '500'))
    await receive()
    expect(await answersIn(file)).toHaveLength(1)
    expect(await fileRow(file)).toMatchObject({ fault: 'unmatched 250 100000009 2026 INCONNUE' })
    expect(await alertsOn(bench, file)).toEqual(['ppf-answer-unmatched'])
    expect(await alertsOn(bench, unknownFlow)).toEqual(['ppf-answer-unmatched'])
  })

  it('knows the flow that the PPF answers before we have noted that it left', async () => {
    const order = await depositedOrder(bench)
    const flowId = await openFlowWith(bench, [order])
    await packFlow(bench.dependencies, flowId)
    const { transport } = bench.dependencies
    const dying = {
      ...transport,
      publish: async (name: string) => {
        await transport.publish(name)
        throw new Error('killed')
      },
    }
    const handOver = handOverFlow({ ...bench.dependencies, transport: dying }, flowId)
    await expect(handOver).rejects.toThrow('killed')
    const file = await drop(flowAnswer(flowId, '500'))
    const other = await drop(f1Answer(order, '250'))
    await receive()
    expect([...(await answersIn(file)), ...(await answersIn(other))]).toMatchObject([
      { flow_id: flowId, code: '500' },
      { flow_id: flowId, code: '250' },
    ])
  })

  it('finds an object by its file when the PPF cannot quote the number', async () => {
    const { order } = await sentFlow()
    const { number, sellerSiren } = order.legalKey
    const fileName = `Base_${sellerSiren}_2026_${number}.xml`
    const crosses = { number: 'X'.repeat(20), issueDate: '1900-01-01T00:00:00', siren: '000000000' }
    const file = await drop({ ...f1Answer(order, '251'), ...crosses, fileName })
    await receive()
    expect(await answersIn(file)).toMatchObject([{ invoice_id: order.invoiceId, code: '251' }])
  })

  it('keeps both contents of a name that the PPF used twice', async () => {
    const { flowId } = await sentFlow()
    const file = await drop(flowAnswer(flowId, '500'))
    await receive()
    await writeFile(path.join(bench.inbound, file), 'another content')
    await receive()
    const rows = await bench.routing.db
      .selectFrom('routing.inbound_file')
      .select(['name', 'fault'])
      .where('name', 'like', `${file}%`)
      .orderBy('name')
      .execute()
    expect(rows.map(({ fault }) => fault)).toEqual([null, 'name-reused'])
    expect(await alertsOn(bench, rows[1]?.name ?? '')).toEqual(['ppf-file-name-reused'])
    expect(await answersIn(file)).toHaveLength(1)
  })
})
