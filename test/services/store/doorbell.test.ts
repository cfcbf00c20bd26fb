import { once } from 'node:events'
import net from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createDoorbell, listen } from '../../../services/store/doorbell.ts'
import { type AccessStore, openAccessStore } from '../../support/access-store.ts'
import { createGate, type Gate } from '../../support/gate.ts'

let access: AccessStore
const opened: { close(): Promise<void> }[] = []

beforeAll(async () => {
  access = await openAccessStore()
})
afterEach(() => Promise.all(opened.splice(0).map((one) => one.close())))
afterAll(() => access.close())

/** An ear that notes its rings and lets a test wait until there are so many. */
async function openEar(channel: string, url = access.test.urls.api) {
  const rings: string[][] = []
  const waits: { count: number; gate: Gate }[] = []
  const ear = await listen({
    url,
    channel,
    onRing(names) {
      rings.push([...names])
      for (const { count, gate } of waits) if (rings.length >= count) gate.open()
    },
  })
  opened.push(ear)
  const reach = (count: number): Promise<void> => {
    const gate = createGate()
    waits.push({ count, gate })
    if (rings.length >= count) gate.open()
    return gate.opened
  }
  return { rings, reach }
}

const ears = async (): Promise<number[]> => {
  const { rows } = await access.admin.query<{ pid: number }>(
    `select pid from pg_stat_activity where application_name = 'doorbell' and datname = $1`,
    [access.test.name],
  )
  return rows.map(({ pid }) => pid)
}

describe('createDoorbell', () => {
  it('gathers the rings of a moment into one, each name once', async () => {
    const ear = await openEar('gathered')
    const doorbell = createDoorbell(access.database.pool, 'gathered')
    for (const name of ['a', 'b', 'a']) doorbell.ring(name)
    await ear.reach(2)
    expect(ear.rings).toEqual([[], ['a', 'b']])
  })

  it('rings without a name, and again after the moment has passed', async () => {
    const ear = await openEar('nameless')
    const doorbell = createDoorbell(access.database.pool, 'nameless')
    doorbell.ring()
    await ear.reach(2)
    doorbell.ring('x')
    await ear.reach(3)
    expect(ear.rings).toEqual([[], [], ['x']])
  })

  it('splits more names than one notification can carry', async () => {
    const ear = await openEar('many')
    const doorbell = createDoorbell(access.database.pool, 'many')
    const names = Array.from({ length: 450 }, (_, i) => `name-${String(i).padStart(31, '0')}`)
    for (const name of names) doorbell.ring(name)
    await ear.reach(4)
    expect(ear.rings.flat()).toEqual(names)
  })

  it('rings only its own channel', async () => {
    const ear = await openEar('mine')
    createDoorbell(access.database.pool, 'theirs').ring('theirs')
    createDoorbell(access.database.pool, 'mine').ring('mine')
    await ear.reach(2)
    expect(ear.rings).toEqual([[], ['mine']])
  })
})

describe('listen', () => {
  it('looks once as it starts, and once more after its connection was lost', async () => {
    const ear = await openEar('lost')
    await access.admin.query('select pg_terminate_backend(pid) from unnest($1::int[]) as pid', [
      await ears(),
    ])
    await ear.reach(2)
    createDoorbell(access.database.pool, 'lost').ring('heard')
    await ear.reach(3)
    expect(ear.rings).toEqual([[], [], ['heard']])
  })

  it('comes back with one connection after attempts that failed', async () => {
    const door = await openProxy(access.test.urls.api)
    const ear = await openEar('patient', door.url)
    door.refuse(3)
    door.cut()
    await ear.reach(2)
    expect(door.attempts()).toBe(1 + 3 + 1)
    expect(await ears()).toHaveLength(1)
  })

  it('says at once that nothing answers, and then leaves it alone', async () => {
    const door = await openProxy(access.test.urls.api)
    door.refuse(1)
    await expect(openEar('absent', door.url)).rejects.toThrow(/terminated|ECONNRESET/)
    expect(door.attempts()).toBe(1)
  })
})

/** A door before the database that can be slammed: connections are cut or refused at will. */
async function openProxy(databaseUrl: string) {
  const target = new URL(databaseUrl)
  const open = new Set<net.Socket>()
  let attempts = 0
  let refusals = 0
  const server = net.createServer((socket) => {
    attempts += 1
    if (refusals > 0) {
      refusals -= 1
      socket.destroy()
      return
    }
    const onward = net.connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      open.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
      from.pipe(to)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = new URL(databaseUrl)
  url.port = String(typeof address === 'object' && address !== null ? address.port : 0)
  const cut = (): void => open.forEach((socket) => socket.destroy())
  opened.push({
    async close() {
      server.close()
      cut()
      await once(server, 'close')
    },
  })
  return {
    url: url.href,
    attempts: () => attempts,
    refuse: (count: number) => (refusals = count),
    cut,
  }
}
