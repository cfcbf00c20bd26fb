import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DB } from '../../../services/api/tables.ts'
import { createLogger } from '../../../services/runtime/logging.ts'
import { openDatabase } from '../../../services/store/database.ts'
import {
  type Deliver,
  type Relay,
  startRelay,
  type TakenMessage,
} from '../../../services/store/relay.ts'
import { unitOfWork } from '../../../services/store/unit-of-work.ts'
import { type AccessStore, openAccessStore } from '../../support/access-store.ts'
import { createGate, type Gate } from '../../support/gate.ts'

const AT = new Date('2026-11-22T09:00:00.000Z')
const logger = createLogger('test', 'silent')
let access: AccessStore
let now: Date
let relays: Relay[]

beforeEach(async () => {
  access = await openAccessStore()
  now = AT
  relays = []
})
afterEach(async () => {
  await Promise.all(relays.map((relay) => relay.stop()))
  await access.close()
})

const start = (deliver: Deliver, db = access.database.db): Relay => {
  const clock = { now: () => now }
  const relay = startRelay({ db, schema: 'access', deliver, clock, logger })
  relays.push(relay)
  return relay
}

/** Writes messages named `subject` + number, such as `a1`, in one unit of work. */
const emit = (...names: string[]): Promise<void> =>
  unitOfWork(access.store, { companies: [], at: AT }, (work) => {
    for (const name of names) {
      work.emit({ kind: 'k', subject: name.replace(/\d+$/, ''), payload: { name } })
    }
    return Promise.resolve()
  })

const nameOf = ({ payload }: TakenMessage): string =>
  typeof payload === 'object' && payload !== null && 'name' in payload
    ? String(payload['name'])
    : ''

/** Notes what it delivers and fails the subjects named, with what follows about them. */
function recorder(failing: Set<string> = new Set()) {
  const delivered: string[] = []
  const waits: { count: number; gate: Gate }[] = []
  const passes: string[][] = []
  const deliver: Deliver = (messages) => {
    passes.push(messages.map(nameOf))
    const failures = new Map<string, unknown>()
    for (const message of messages) {
      if (failing.has(message.subject)) failures.set(message.id, new Error('not now'))
      else delivered.push(nameOf(message))
    }
    for (const wait of waits) if (delivered.length >= wait.count) wait.gate.open()
    return Promise.resolve(failures)
  }
  const reach = (count: number): Promise<void> => {
    const gate = createGate()
    waits.push({ count, gate })
    if (delivered.length >= count) gate.open()
    return gate.opened
  }
  return { deliver, delivered, passes, reach }
}

const left = async (): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    select payload ->> 'name' as name from access.outbox order by id`.execute(access.database.db)
  return rows.map(({ name }) => name)
}

const ofSubject = (names: readonly string[], subject: string): number[] =>
  names.filter((name) => name.startsWith(subject)).map((name) => Number(name.slice(1)))

describe('startRelay', () => {
  it('delivers each message once, in the order written, and empties the outbox', async () => {
    const { deliver, delivered, reach } = recorder()
    await emit('a1', 'b1', 'a2')
    const relay = start(deliver)
    await reach(3)
    await emit('a3')
    relay.wake()
    await reach(4)
    await relay.stop()
    expect(delivered).toEqual(['a1', 'b1', 'a2', 'a3'])
    expect(await left()).toEqual([])
  })

  it('delivers more than one pass can take', async () => {
    const { deliver, delivered, passes, reach } = recorder()
    const names = Array.from({ length: 450 }, (_, i) => `a${String(i)}`)
    await emit(...names)
    const relay = start(deliver)
    await reach(450)
    await relay.stop()
    expect(delivered).toEqual(names)
    expect(passes.map((pass) => pass.length)).toEqual([200, 200, 50])
  })

  it('lets a failing subject wait with its later messages while others pass', async () => {
    const failing = new Set(['a'])
    const { deliver, delivered, passes, reach } = recorder(failing)
    await emit('a1', 'b1', 'a2')
    const relay = start(deliver)
    await reach(1)
    await emit('a3', 'b2')
    relay.wake()
    await reach(2)
    expect(delivered).toEqual(['b1', 'b2'])
    expect(passes).toEqual([['a1', 'b1', 'a2'], ['b2']])
    failing.clear()
    now = new Date(AT.getTime() + 60_000)
    relay.wake()
    await reach(5)
    await relay.stop()
    expect(ofSubject(delivered, 'a')).toEqual([1, 2, 3])
    expect(await left()).toEqual([])
  })

  it('waits longer after each failure, a minute at most', async () => {
    const { deliver, passes } = recorder(new Set(['a']))
    const failed = createGate()
    const relay = start(async (messages) => {
      const failures = await deliver(messages)
      if (passes.length === 12) failed.open()
      now = new Date(now.getTime() + 60_000)
      relay.wake()
      return failures
    })
    await emit('a1')
    relay.wake()
    await failed.opened
    await relay.stop()
    const { rows } = await sql<{ attempts: number; at: Date }>`
      select attempts, retry_at as at from access.outbox`.execute(access.database.db)
    expect(rows[0]?.attempts).toBeGreaterThanOrEqual(12)
  })

  it('delivers again what a killed relay had taken', async () => {
    const [taken, release] = [createGate(), createGate()]
    const { deliver, delivered, reach } = recorder()
    let passes = 0
    await emit('a1', 'a2')
    const relay = start(async (messages) => {
      passes += 1
      if (passes === 1) {
        taken.open()
        await release.opened
      }
      return deliver(messages)
    })
    await taken.opened
    await access.admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = $1 and state = 'idle in transaction'`,
      [access.test.name],
    )
    release.open()
    await reach(4)
    await relay.stop()
    expect(delivered).toEqual(['a1', 'a2', 'a1', 'a2'])
    expect(await left()).toEqual([])
  })

  it('keeps the order of each subject when two relays run at once', async () => {
    const { deliver, delivered, reach } = recorder()
    const other = openDatabase<DB>({ url: access.test.urls.api, application: 'other' })
    try {
      const pair = [start(deliver), start(deliver, other.db)]
      for (let n = 0; n < 40; n += 1) {
        await emit(...['a', 'b', 'c'].map((subject) => `${subject}${String(n)}`))
        for (const relay of pair) relay.wake()
      }
      await reach(120)
      await Promise.all(pair.map((relay) => relay.stop()))
    } finally {
      await other.close()
    }
    const inOrder = Array.from({ length: 40 }, (_, n) => n)
    for (const subject of ['a', 'b', 'c']) expect(ofSubject(delivered, subject)).toEqual(inOrder)
  })

  it('finishes its delivery before it stops', async () => {
    const [taken, release] = [createGate(), createGate()]
    await emit('a1')
    const relay = start(async () => {
      taken.open()
      await release.opened
      return new Map()
    })
    await taken.opened
    const stopped = relay.stop()
    release.open()
    await stopped
    expect(await left()).toEqual([])
  })

  it('goes on after a pass that failed as a whole', async () => {
    const { deliver, delivered, reach } = recorder()
    let passes = 0
    await emit('a1')
    const relay = start((messages) => {
      passes += 1
      if (passes > 1) return deliver(messages)
      relay.wake()
      return Promise.reject(new Error('unknown kind'))
    })
    await reach(1)
    await relay.stop()
    expect(delivered).toEqual(['a1'])
  })
})
