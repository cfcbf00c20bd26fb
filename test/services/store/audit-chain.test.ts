import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { type AuditEntry, createChainVerifier } from '../../../schemas/audit/chain.ts'
import type { CompanyId } from '../../../services/runtime/ids.ts'
import type { AuditFact } from '../../../services/store/audit-chain.ts'
import { readAs, unitOfWork } from '../../../services/store/unit-of-work.ts'
import { type AccessStore, newCompanyId, openAccessStore } from '../../support/access-store.ts'
import { refusalCode } from '../../support/refusal-code.ts'

const AT = new Date('2026-11-22T09:00:00.123Z')
let access: AccessStore

beforeAll(async () => {
  access = await openAccessStore()
})
afterAll(() => access.close())

const factOf = (companyId: CompanyId, more: Partial<AuditFact> = {}): AuditFact => ({
  companyId,
  actor: 'service:test',
  action: 'thing.changed',
  subject: 'thing',
  before: { state: 'old' },
  after: { state: 'new', amount: '10.00' },
  details: { reason: 'é\u2028"\\', list: [1, null, true] },
  ...more,
})

const append = (...facts: AuditFact[]): Promise<void> =>
  unitOfWork(access.store, { companies: facts.map((f) => f.companyId), at: AT }, (work) => {
    for (const fact of facts) work.audit(fact)
    return Promise.resolve()
  })

const chainOf = (companyId: CompanyId): Promise<AuditEntry[]> =>
  readAs(access.database.db, [companyId], async (db) => {
    const { rows } = await sql<Omit<AuditEntry, 'at' | 'sequence'> & { at: Date; seq: string }>`
      select company_id as company, sequence as seq, at, actor, action, subject,
        encode(before_hash, 'hex') as before, encode(after_hash, 'hex') as after, details,
        encode(previous_hash, 'hex') as previous, encode(hash, 'hex') as hash
      from access.audit_entry where company_id = ${companyId} order by sequence`.execute(db)
    return rows.map(({ seq, at, ...row }) => ({
      ...row,
      sequence: Number(seq),
      at: at.toISOString(),
    }))
  })

const breaksOf = (entries: readonly AuditEntry[]) => {
  const verifier = createChainVerifier()
  return entries.flatMap((entry) => verifier.accept(entry) ?? [])
}

describe('seal', () => {
  it('chains entries that verify as they are read back', async () => {
    const companyId = newCompanyId()
    await append(factOf(companyId), factOf(companyId, { subject: 'other' }))
    await append(factOf(companyId))
    const chain = await chainOf(companyId)
    expect(chain.map((entry) => entry.sequence)).toEqual([1, 2, 3])
    expect(chain.map((entry) => entry.subject)).toEqual(['thing', 'other', 'thing'])
    expect(breaksOf(chain)).toEqual([])
  })

  it('tells each fact its place, in the order of the facts', async () => {
    const [first, second] = [newCompanyId(), newCompanyId()]
    const places: string[] = []
    const placed = (name: string) => (sequence: number) => {
      places.push(`${name}${String(sequence)}`)
      return Promise.resolve()
    }
    await append(
      factOf(second, { placed: placed('b') }),
      factOf(first, { placed: placed('a') }),
      factOf(second, { placed: placed('b') }),
    )
    expect(places).toEqual(['b1', 'a1', 'b2'])
  })

  it('has neither gap nor fork nor deadlock after 50 transactions at once', async () => {
    const companies = Array.from({ length: 5 }, newCompanyId)
    const plans = fc.sample(
      fc.array(fc.constantFrom(...companies), { minLength: 1, maxLength: 6 }),
      { numRuns: 50, seed: 20261122 },
    )
    await Promise.all(plans.map((plan) => append(...plan.map((companyId) => factOf(companyId)))))
    for (const companyId of companies) {
      const chain = await chainOf(companyId)
      const told = plans.flat().filter((id) => id === companyId).length
      expect(chain.map((entry) => entry.sequence)).toEqual(
        Array.from({ length: told }, (_, i) => i + 1),
      )
      expect(breaksOf(chain)).toEqual([])
    }
  })

  it('opens new chains from many transactions at once without a ring of waits', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [a, b, c] = [newCompanyId(), newCompanyId(), newCompanyId()]
      const groups = [[a, b], [b], [b, a], [c, a], [a], [c, b, a], [b, c], [c]]
      await Promise.all(groups.map((group) => append(...group.map((id) => factOf(id)))))
      expect((await chainOf(b)).map((entry) => entry.sequence)).toEqual([1, 2, 3, 4, 5])
    }
  })

  it('takes back the place of an entry whose transaction failed', async () => {
    const companyId = newCompanyId()
    await append(factOf(companyId))
    const failing = append(
      factOf(companyId, { placed: () => Promise.reject(new RangeError('no')) }),
    )
    await expect(failing).rejects.toThrow(RangeError)
    await append(factOf(companyId))
    const chain = await chainOf(companyId)
    expect(chain.map((entry) => entry.sequence)).toEqual([1, 2])
    expect(breaksOf(chain)).toEqual([])
  })
})

describe('an audit entry once written', () => {
  const changes = [
    `update access.audit_entry set actor = 'someone-else'`,
    `delete from access.audit_entry`,
    `truncate access.audit_entry`,
  ]

  it.each(changes)('is refused to the role by its grants: %s', async (change) => {
    expect(await refusalCode(sql.raw(change).execute(access.database.db))).toBe('42501')
  })

  it.each(changes)('is refused to the owner by its trigger: %s', async (change) => {
    const companyId = newCompanyId()
    await append(factOf(companyId))
    await access.admin.query(`begin; set local facteur.companies = '${companyId}'`)
    const refused = await refusalCode(access.admin.query(change))
    await access.admin.query('rollback')
    expect(refused).toBe('23000')
  })

  it('is refused in every schema', async () => {
    const { rows } = await access.admin.query<{ name: string; triggers: number }>(
      `select n.nspname as name, (select count(*)::int from pg_trigger t
         where t.tgrelid = c.oid and t.tgname like 'append_only%' and t.tgenabled = 'O') as triggers
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relname = 'audit_entry' order by 1`,
    )
    expect(rows.length).toBeGreaterThanOrEqual(5)
    expect(rows.filter(({ triggers }) => triggers !== 2)).toEqual([])
  })
})
