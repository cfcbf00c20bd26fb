import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LocalDate, parseLocalDate } from '../../../schemas/values/local-date.ts'
import { createRouting, type LineDeclaration } from '../../../services/routing/contract.ts'
import { newId } from '../../../services/runtime/ids.ts'
import { actionsOn, createFlowBench, type FlowBench } from '../../support/flows.ts'
import { BUYER } from '../../support/valid-invoice.ts'

let bench: FlowBench
let declare: (line: Partial<LineDeclaration> & { address: string }) => Promise<void>
let decide: ReturnType<typeof createRouting>['decideRoute']

beforeAll(async () => {
  bench = await createFlowBench()
  const { store, dependencies, companies } = bench
  const routing = createRouting({ store, platformNumber: '0001', clock: dependencies.clock })
  const by = { companyId: companies.buyer.companyId, actor: 'service:test' }
  decide = (query) => routing.decideRoute(query)
  declare = (line) =>
    routing.declareLine(
      { instanceId: newId(), nature: 'D', platform: '0001', startsOn: day('2026-09-01'), ...line },
      by,
    )
})
afterAll(() => bench.close())

const to = (address: string, on: string) => ({ address, scheme: '0225', day: day(on) })

describe('declareLine', () => {
  it('writes a line once per instance id, in the chain of the company', async () => {
    const line = { address: `${BUYER.siren}_e`, instanceId: newId() }
    await declare(line)
    await declare({ ...line, platform: '0042' })
    expect(await decide(to(line.address, '2026-11-22'))).toEqual({ kind: 'here', platform: '0001' })
    expect(await actionsOn(bench, line.address)).toEqual(['directory-line.declared'])
  })

  it('refuses what is not an address or a platform', async () => {
    await expect(declare({ address: '123456789' })).rejects.toThrow(RangeError)
    await expect(declare({ address: BUYER.siren, platform: '42' })).rejects.toThrow(RangeError)
  })
})

function day(text: string): LocalDate {
  const date = parseLocalDate(text)
  if (date === undefined) throw new Error(`${text} is no day`)
  return date
}
