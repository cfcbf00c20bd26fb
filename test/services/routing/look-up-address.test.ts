import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LocalDate, parseLocalDate } from '../../../schemas/values/local-date.ts'
import { createRouting, type LineDeclaration } from '../../../services/routing/contract.ts'
import { lookUpAddress } from '../../../services/routing/look-up-address.ts'
import type { DB as RoutingTables } from '../../../services/routing/tables.ts'
import { newId } from '../../../services/runtime/ids.ts'
import { openDatabase } from '../../../services/store/database.ts'
import { createFlowBench, type FlowBench } from '../../support/flows.ts'
import { BUYER } from '../../support/valid-invoice.ts'

let bench: FlowBench
let declare: (line: Partial<LineDeclaration> & { address: string }) => Promise<void>

beforeAll(async () => {
  bench = await createFlowBench()
  const { store, dependencies, companies } = bench
  const routing = createRouting({ store, platformNumber: '0001', clock: dependencies.clock })
  const by = { companyId: companies.buyer.companyId, actor: 'service:test' }
  declare = (line) =>
    routing.declareLine(
      { instanceId: newId(), nature: 'D', platform: '0001', startsOn: day('2026-09-01'), ...line },
      by,
    )
})
afterAll(() => bench.close())

describe('lookUpAddress, with the role of the api', () => {
  it('tells the standing of an address and no platform number', async () => {
    const api = openDatabase<RoutingTables>({ url: bench.test.urls.api, application: 'test' })
    try {
      const on = day('2026-11-22')
      await declare({ address: `${BUYER.siren}_f`, platform: '0042' })
      expect(await lookUpAddress(api.db, `${BUYER.siren}_f`, on)).toEqual({
        address: `${BUYER.siren}_f`,
        siren: BUYER.siren,
        day: on,
        standing: 'reachable',
      })
      expect(await lookUpAddress(api.db, `${BUYER.siren}_g`, on)).toMatchObject({
        standing: 'no-platform',
      })
      expect(await lookUpAddress(api.db, '300000007', on)).toMatchObject({ standing: 'unknown' })
      expect(await lookUpAddress(api.db, 'nowhere', on)).toBeUndefined()
    } finally {
      await api.close()
    }
  })
})

function day(text: string): LocalDate {
  const date = parseLocalDate(text)
  if (date === undefined) throw new Error(`${text} is no day`)
  return date
}
