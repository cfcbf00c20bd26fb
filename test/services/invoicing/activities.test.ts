import { describe, expect, it } from 'vitest'
import { createActivities } from '../../../services/invoicing/activities.ts'
import { openDatabase } from '../../../services/store/database.ts'
import type { DB } from '../../../services/invoicing/tables.ts'
import { TEST_INSTANT } from '../../support/deposits.ts'
import { routingThatAnswers } from '../../support/invoicing-bench.ts'

// What the activities do is proved on a real Temporal in deliver-messages.test.ts.
describe('createActivities', () => {
  it('refuses what names no invoice before it touches the database', async () => {
    const { db } = openDatabase<DB>({
      url: 'postgres://nobody@127.0.0.1:9/none',
      application: 'test',
    })
    const { routeInvoice } = createActivities({
      store: { db, schema: 'invoicing' },
      clock: { now: () => TEST_INSTANT },
      statusDoorbell: { ring: () => undefined },
      routing: routingThatAnswers({ kind: 'unknown' }),
    })
    const routed = routeInvoice({ invoiceId: 'x', depositorId: 'y' })
    await expect(routed).rejects.toThrow('malformed invoice ref')
  })
})
