import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LocalDate, parseLocalDate } from '../../../schemas/values/local-date.ts'
import { createRouting, type LineDeclaration } from '../../../services/routing/contract.ts'
import { newId } from '../../../services/runtime/ids.ts'
import { createFlowBench, type FlowBench } from '../../support/flows.ts'
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

describe('decideRoute', () => {
  it('asks the line of the exact address in force on the day', async () => {
    await declare({ address: `${BUYER.siren}_a`, endsOn: day('2026-12-01') })
    const here = { kind: 'here', platform: '0001' }
    expect(await decide(to(`${BUYER.siren}_a`, '2026-09-01'))).toEqual(here)
    expect(await decide(to(`${BUYER.siren}_a`, '2026-11-30'))).toEqual(here)
    expect(await decide(to(`${BUYER.siren}_a`, '2026-12-01'))).toEqual({ kind: 'no-platform' })
    expect(await decide(to(`${BUYER.siren}_a`, '2026-08-31'))).toEqual({ kind: 'no-platform' })
  })

  it('follows a change of platform to the day', async () => {
    const address = `${BUYER.siren}_b`
    await declare({ address, endsOn: day('2026-12-01') })
    await declare({ address, platform: '0042', startsOn: day('2026-12-01') })
    expect(await decide(to(address, '2026-11-30'))).toEqual({ kind: 'here', platform: '0001' })
    expect(await decide(to(address, '2026-12-01'))).toEqual({ kind: 'elsewhere', platform: '0042' })
  })

  it('takes nothing wider: the line of the SIREN does not serve its suffixes', async () => {
    await declare({ address: BUYER.siren })
    expect(await decide(to(`${BUYER.siren}_none`, '2026-11-22'))).toEqual({ kind: 'no-platform' })
    expect(await decide(to(BUYER.siren, '2026-11-22'))).toEqual({ kind: 'here', platform: '0001' })
  })

  it('lets a masking line take away the identical line before it, not the next one', async () => {
    const line = { address: `${BUYER.siren}_c`, startsOn: day('2026-12-01') }
    await declare(line)
    await declare({ ...line, nature: 'M', platform: '0042' })
    expect(await decide(to(line.address, '2026-12-02'))).toEqual({ kind: 'here', platform: '0001' })
    await declare({ ...line, nature: 'M' })
    expect(await decide(to(line.address, '2026-12-02'))).toEqual({ kind: 'no-platform' })
    await declare(line)
    expect(await decide(to(line.address, '2026-12-02'))).toEqual({ kind: 'here', platform: '0001' })
  })

  it('knows the fictive platform for nobody', async () => {
    await declare({ address: `${BUYER.siren}_d`, platform: '9998' })
    expect(await decide(to(`${BUYER.siren}_d`, '2026-11-22'))).toEqual({ kind: 'no-platform' })
  })

  it('tells the unknown company from the one that chose nobody', async () => {
    const on = day('2026-11-22')
    expect(await decide(to('300000007', '2026-11-22'))).toEqual({ kind: 'unknown' })
    expect(await decide({ siren: '300000007', day: on })).toEqual({ kind: 'unknown' })
    expect(await decide({ siren: BUYER.siren, day: on })).toEqual({ kind: 'no-platform' })
    expect(await decide({ day: on })).toEqual({ kind: 'unknown' })
  })

  it('sends to no address of another scheme, and to none that is not one', async () => {
    const query = { siren: BUYER.siren, day: day('2026-11-22') }
    const nobody = { kind: 'no-platform' }
    expect(await decide({ ...query, address: BUYER.siren, scheme: '0002' })).toEqual(nobody)
    expect(await decide({ ...query, address: `${BUYER.siren}_a b`, scheme: '0225' })).toEqual(
      nobody,
    )
  })
})

function day(text: string): LocalDate {
  const date = parseLocalDate(text)
  if (date === undefined) throw new Error(`${text} is no day`)
  return date
}
