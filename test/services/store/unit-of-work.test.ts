import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DB } from '../../../services/api/tables.ts'
import type { CompanyId } from '../../../services/runtime/ids.ts'
import { openDatabase } from '../../../services/store/database.ts'
import { readAs, unitOfWork, type Work } from '../../../services/store/unit-of-work.ts'
import {
  type AccessStore,
  companyRow,
  newCompanyId,
  openAccessStore,
} from '../../support/access-store.ts'
import { createGate } from '../../support/gate.ts'
import { refusalCode } from '../../support/refusal-code.ts'

const AT = new Date('2026-11-22T09:00:00.000Z')
let access: AccessStore
let nextSiren = 100_000_000

beforeAll(async () => {
  access = await openAccessStore()
})
afterAll(() => access.close())

const register = async (work: Work<DB>, companyId: CompanyId): Promise<void> => {
  nextSiren += 1
  await work.db
    .insertInto('access.company')
    .values(companyRow(companyId, String(nextSiren)))
    .execute()
  work.audit({ companyId, actor: 'service:test', action: 'company.added', subject: companyId })
  work.emit({ kind: 'company', subject: companyId, payload: { companyId } })
}

const registered = async (): Promise<CompanyId> => {
  const companyId = newCompanyId()
  await unitOfWork(access.store, { companies: [companyId], at: AT }, (work) =>
    register(work, companyId),
  )
  return companyId
}

/** How many rows, audit entries and messages the owner finds of a company. */
const traces = async (companyId: CompanyId): Promise<number[]> => {
  await access.admin.query('begin')
  await access.admin.query(`set local facteur.companies = '${companyId}'`)
  const { rows } = await access.admin.query<{ traces: number[] }>(
    `select array[
       (select count(*)::int from access.company where id = $1::uuid),
       (select count(*)::int from access.audit_entry where company_id = $1::uuid),
       (select count(*)::int from access.outbox where subject = $2)] as traces`,
    [companyId, companyId],
  )
  await access.admin.query('commit')
  return rows[0]?.traces ?? []
}

describe('unitOfWork', () => {
  it('writes row, audit entry and message together', async () => {
    expect(await traces(await registered())).toEqual([1, 1, 1])
  })

  it('leaves no row, no audit entry and no message of a work that fails', async () => {
    const companyId = newCompanyId()
    const failing = unitOfWork(access.store, { companies: [companyId], at: AT }, async (work) => {
      await register(work, companyId)
      throw new RangeError('changed its mind')
    })
    await expect(failing).rejects.toThrow(RangeError)
    expect(await traces(companyId)).toEqual([0, 0, 0])
  })

  it('leaves nothing either when the audit entry is refused at the end', async () => {
    const [companyId, other] = [newCompanyId(), newCompanyId()]
    const failing = unitOfWork(access.store, { companies: [companyId], at: AT }, async (work) => {
      await register(work, companyId)
      work.audit({ companyId: other, actor: 'service:test', action: 'a.b', subject: 's' })
    })
    expect(await refusalCode(failing)).toBe('42501')
    expect(await traces(companyId)).toEqual([0, 0, 0])
  })

  it('wakes the relay after a commit with messages, and then only', async () => {
    let woken = 0
    const store = { ...access.store, onOutbox: () => (woken += 1) }
    const scope = { companies: [newCompanyId()], at: AT }
    const message = { kind: 'k', subject: 's', payload: null }
    await unitOfWork(store, scope, () => Promise.resolve())
    await expect(
      unitOfWork(store, scope, (work) => {
        work.emit(message)
        return Promise.reject(new RangeError('no'))
      }),
    ).rejects.toThrow(RangeError)
    expect(woken).toBe(0)
    await unitOfWork(store, scope, (work) => Promise.resolve(work.emit(message)))
    expect(woken).toBe(1)
  })

  it('refuses a row of a company it does not act for', async () => {
    const scope = { companies: [newCompanyId()], at: AT }
    const work = unitOfWork(access.store, scope, (w) => register(w, newCompanyId()))
    expect(await refusalCode(work)).toBe('42501')
  })

  it('acts for every company added on the way', async () => {
    const [first, second, third] = [newCompanyId(), newCompanyId(), newCompanyId()]
    await unitOfWork(access.store, { companies: [first], at: AT }, async (work) => {
      await work.actAlsoFor([second])
      await work.actAlsoFor([third])
      for (const companyId of [first, second, third]) await register(work, companyId)
    })
    expect(await traces(second)).toEqual([1, 1, 1])
  })

  it('fails with its connection, and the next work gets another', async () => {
    const companyId = newCompanyId()
    const killed = unitOfWork(access.store, { companies: [companyId], at: AT }, async (work) => {
      await register(work, companyId)
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(work.db)
      await access.admin.query('select pg_terminate_backend($1)', [rows[0]?.pid])
      await sql`select 1`.execute(work.db)
    })
    await expect(killed).rejects.toThrow(/terminat|connection error/)
    expect(await traces(companyId)).toEqual([0, 0, 0])
    expect(await traces(await registered())).toEqual([1, 1, 1])
  })
})

describe('readAs', () => {
  const seen = (companies: readonly CompanyId[], companyId: CompanyId): Promise<number> =>
    readAs(access.database.db, companies, async (db) => {
      const rows = await db
        .selectFrom('access.company')
        .select('id')
        .where('id', '=', companyId)
        .execute()
      return rows.length
    })

  it('sees the rows of the company named', async () => {
    const companyId = await registered()
    expect(await seen([companyId], companyId)).toBe(1)
  })

  it('sees nothing of another company, nor when none is named', async () => {
    const companyId = await registered()
    expect(await seen([newCompanyId()], companyId)).toBe(0)
    expect(await seen([], companyId)).toBe(0)
  })

  it('forgets the company with the transaction, on the very same connection', async () => {
    const companyId = await registered()
    const one = openDatabase<DB>({
      url: access.test.urls.api,
      application: 'test',
      connectionsMax: 1,
    })
    try {
      await readAs(one.db, [companyId], () => Promise.resolve())
      expect(await one.db.selectFrom('access.company').select('id').execute()).toEqual([])
    } finally {
      await one.close()
    }
  })

  it('writes nothing', async () => {
    const companyId = newCompanyId()
    const writing = readAs(access.database.db, [companyId], (db) =>
      db.insertInto('access.company').values(companyRow(companyId, '999999999')).execute(),
    )
    expect(await refusalCode(writing)).toBe('25006')
  })

  it('reads one snapshot, whatever is committed meanwhile', async () => {
    const companyId = newCompanyId()
    const counts = await readAs(access.database.db, [companyId], async (db) => {
      const count = async (): Promise<number> =>
        (await db.selectFrom('access.company').select('id').execute()).length
      const before = await count()
      await unitOfWork(access.store, { companies: [companyId], at: AT }, (work) =>
        register(work, companyId),
      )
      return [before, await count()]
    })
    expect(counts).toEqual([0, 0])
  })
})

describe('the role of a service', () => {
  it('cannot put row-level security aside', async () => {
    await registered()
    const reading = access.database.db.connection().execute(async (db) => {
      try {
        await sql`set row_security = off`.execute(db)
        await sql`select id from access.company`.execute(db)
      } finally {
        await sql`reset row_security`.execute(db)
      }
    })
    expect(await refusalCode(reading)).toBe('42501')
  })

  it('owns nothing and has no right above its own', async () => {
    const { rows } = await access.admin.query<{ role: string; owned: number; above: boolean }>(
      `select rolname as role,
         (select count(*)::int from pg_class where relowner = r.oid) as owned,
         rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as above
       from pg_roles r where rolname like 'facteur\\_%' order by rolname`,
    )
    expect(rows.map(({ role }) => role)).toContain('facteur_api')
    expect(rows.filter(({ owned, above }) => owned > 0 || above)).toEqual([])
  })

  it('cannot become another role', async () => {
    const becoming = sql`set role facteur_operator`.execute(access.database.db)
    expect(await refusalCode(becoming)).toBe('42501')
  })

  it('meets forced row-level security on the journal of every schema', async () => {
    const { rows } = await access.admin.query<{ name: string; forced: boolean }>(
      `select n.nspname || '.' || c.relname as name, c.relforcerowsecurity as forced
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and c.relname in ('audit_head', 'audit_entry', 'idempotency')
       order by 1`,
    )
    expect(rows.length).toBeGreaterThanOrEqual(15)
    expect(rows.filter(({ forced }) => !forced)).toEqual([])
  })

  it('waits for nobody it does not touch', async () => {
    const held = createGate()
    const release = createGate()
    const companyId = newCompanyId()
    const slow = unitOfWork(access.store, { companies: [companyId], at: AT }, async (work) => {
      await register(work, companyId)
      held.open()
      await release.opened
    })
    await held.opened
    expect(await traces(await registered())).toEqual([1, 1, 1])
    release.open()
    await slow
    expect(await traces(companyId)).toEqual([1, 1, 1])
  })
})
