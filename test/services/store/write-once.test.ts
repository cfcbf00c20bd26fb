import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DB } from '../../../services/api/tables.ts'
import { Problem } from '../../../services/runtime/problem.ts'
import {
  fingerprint,
  type IdempotentRequest,
  type RecordedAnswer,
} from '../../../services/store/idempotency.ts'
import type { Work } from '../../../services/store/unit-of-work.ts'
import { type Answer, writeOnce } from '../../../services/store/write-once.ts'
import { type AccessStore, newCompanyId, openAccessStore } from '../../support/access-store.ts'
import { createGate } from '../../support/gate.ts'
import { refusalCode } from '../../support/refusal-code.ts'

let access: AccessStore

beforeAll(async () => {
  access = await openAccessStore()
})
afterAll(() => access.close())

const requestOf = (body = 'body'): IdempotentRequest => ({
  clientId: 'client',
  companyId: newCompanyId(),
  key: newCompanyId(),
  fingerprint: fingerprint('POST', '/v1/things', body),
})

let ran = 0
const answer = (): RecordedAnswer => {
  ran += 1
  return { status: 201, headers: { location: `/v1/things/${String(ran)}` }, body: { n: ran } }
}

const write = (
  request: IdempotentRequest,
  work: (work: Work<DB>) => Promise<RecordedAnswer> = () => Promise.resolve(answer()),
): Promise<Answer> => {
  const scope = { companies: [request.companyId], at: new Date() }
  return writeOnce(access.store, scope, request, work)
}

describe('writeOnce', () => {
  it('gives the first answer again, and runs once', async () => {
    const request = requestOf()
    const first = await write(request)
    const before = ran
    expect(await write(request)).toEqual({ ...first, replayed: true })
    expect(ran).toBe(before)
  })

  it('refuses the same key with another body, and leaves the answer', async () => {
    const request = requestOf()
    const first = await write(request)
    const other = { ...request, fingerprint: fingerprint('POST', '/v1/things', 'other') }
    expect(await refusalCode(write(other))).toBe('idempotency-key-reused')
    expect(await write(request)).toEqual({ ...first, replayed: true })
  })

  it('says that the first request still runs, then replays its answer', async () => {
    const request = requestOf()
    const [started, release] = [createGate(), createGate()]
    const first = write(request, async () => {
      started.open()
      await release.opened
      return answer()
    })
    await started.opened
    expect(await refusalCode(write(request))).toBe('request-running')
    release.open()
    const { replayed, ...given } = await first
    expect(replayed).toBe(false)
    expect(await write(request)).toEqual({ ...given, replayed: true })
  })

  it('frees the key of a transaction that was killed', async () => {
    const request = requestOf()
    const started = createGate<number>()
    const killed = write(request, async ({ db }) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
      started.open(rows[0]?.pid ?? 0)
      await sql`select pg_sleep(60)`.execute(db)
      return answer()
    })
    const outcome = refusalCode(killed)
    await access.admin.query('select pg_terminate_backend($1)', [await started.opened])
    expect(await outcome).toBe('57P01')
    expect(await write(request)).toMatchObject({ status: 201, replayed: false })
  })

  it('records no refusal: asked again, the request is judged again', async () => {
    const request = requestOf()
    const refused = write(request, () => Promise.reject(new Problem('not-found')))
    expect(await refusalCode(refused)).toBe('not-found')
    expect(await write(request)).toMatchObject({ replayed: false })
  })

  it('runs each time for a caller without a key', async () => {
    const scope = { companies: [newCompanyId()], at: new Date() }
    const run = () => writeOnce(access.store, scope, undefined, () => Promise.resolve(answer()))
    const [first, second] = [await run(), await run()]
    expect(second.body).not.toEqual(first.body)
  })

  it('replays nothing to another company', async () => {
    const request = requestOf()
    await write(request)
    const stranger = { ...request, companyId: newCompanyId() }
    // The key is taken by a row that the other company does not see: refused, and nothing shown.
    expect(await refusalCode(write(stranger))).toBe('23505')
  })
})
