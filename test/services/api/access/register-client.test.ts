import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authenticateClient } from '../../../../services/api/access/authenticate-client.ts'
import { registerClient, revokeClient } from '../../../../services/api/access/register-client.ts'
import { registerCompany } from '../../../../services/api/access/register-company.ts'
import { ROLE_SCOPES, ROLES, SCOPES } from '../../../../services/api/access/roles.ts'
import type { CompanyId } from '../../../../services/runtime/ids.ts'
import { readAs } from '../../../../services/store/unit-of-work.ts'
import { type AccessStore, openAccessStore } from '../../../support/access-store.ts'
import { refusalCode } from '../../../support/refusal-code.ts'

let access: AccessStore
let seller: CompanyId
let buyer: CompanyId
const at = new Date('2026-11-22T10:00:00Z')

beforeAll(async () => {
  access = await openAccessStore()
  seller = await registerCompany(access.store, { siren: '100000009', name: 'Vendeur' }, at)
  buyer = await registerCompany(access.store, { siren: '200000008', name: 'Acheteur' }, at)
})
afterAll(() => access.close())

const trader = (companyId: CompanyId) =>
  registerClient(access.store, { companyId, name: 'test', role: 'trader' }, at)

describe('a company', () => {
  it('sees its own row and clients, and no other', async () => {
    await trader(seller)
    await trader(buyer)
    const seen = await readAs(access.database.db, [seller], async (db) => ({
      companies: await db.selectFrom('access.company').select('id').execute(),
      clients: await db.selectFrom('access.api_client').select('company_id').execute(),
    }))
    expect(seen.companies).toEqual([{ id: seller }])
    expect(new Set(seen.clients.map((row) => row.company_id))).toEqual(new Set([seller]))
    const { rows } = await sql`select * from access.api_client`.execute(access.database.db)
    expect(rows).toEqual([])
  })
})

describe('a client', () => {
  it('has its secret shown once, and kept as an argon2id hash', async () => {
    const made = await trader(seller)
    const { rows } = await access.admin.query('select * from access.api_client where id = $1', [
      made.clientId,
    ])
    expect(rows[0].secret_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(JSON.stringify(rows[0])).not.toContain(made.clientSecret)
    const client = await authenticateClient(access.store.db, made.clientId, made.clientSecret)
    expect(client).toMatchObject({ companyId: seller, siren: '100000009', role: 'trader' })
  })

  it('gets nothing beyond its role', async () => {
    const asked = {
      companyId: seller,
      name: 'x',
      role: 'receiver',
      scopes: ['invoices:write'],
    } as const
    expect(await refusalCode(registerClient(access.store, asked, at))).toBe('request-invalid')
  })

  it('is refused once revoked, and its revocation is witnessed', async () => {
    const { clientId, clientSecret } = await trader(seller)
    await revokeClient(access.store, { companyId: seller, clientId }, at)
    const asked = authenticateClient(access.store.db, clientId, clientSecret)
    expect(await refusalCode(asked)).toBe('client-invalid')
    const { rows } = await access.admin.query(
      'select action from access.audit_entry where subject = $1 order by sequence',
      [clientId],
    )
    expect(rows.map((row) => row.action)).toEqual(['client.registered', 'client.revoked'])
  })

  it('is revoked by its own company only', async () => {
    const { clientId } = await trader(seller)
    const revoked = revokeClient(access.store, { companyId: buyer, clientId }, at)
    expect(await refusalCode(revoked)).toBe('not-found')
  })
})

describe('roles', () => {
  it('use every scope, and a trader is both issuer and receiver', () => {
    expect(new Set(ROLES.flatMap((role) => ROLE_SCOPES[role]))).toEqual(new Set(SCOPES))
    const both = new Set([...ROLE_SCOPES.issuer, ...ROLE_SCOPES.receiver])
    expect(new Set(ROLE_SCOPES.trader)).toEqual(both)
  })
})
