import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outboxAgeSeconds } from '../../../services/store/outbox-age.ts'
import { unitOfWork } from '../../../services/store/unit-of-work.ts'
import { type AccessStore, openAccessStore } from '../../support/access-store.ts'

const AT = new Date('2026-11-22T09:00:00.000Z')
let access: AccessStore

beforeAll(async () => {
  access = await openAccessStore()
})
afterAll(() => access.close())

const age = (now: Date): Promise<number> => outboxAgeSeconds(access.database.db, 'access', now)
const emitAt = (at: Date): Promise<void> =>
  unitOfWork(access.store, { companies: [], at }, (work) =>
    Promise.resolve(work.emit({ kind: 'k', subject: 's', payload: null })),
  )

describe('outboxAgeSeconds', () => {
  it('is 0 for an empty outbox, then the age of its oldest message', async () => {
    expect(await age(AT)).toBe(0)
    await emitAt(AT)
    await emitAt(new Date(AT.getTime() + 5_000))
    expect(await age(new Date(AT.getTime() + 9_000))).toBe(9)
  })

  it('is never negative where clocks differ', async () => {
    expect(await age(new Date(AT.getTime() - 60_000))).toBe(0)
  })
})
