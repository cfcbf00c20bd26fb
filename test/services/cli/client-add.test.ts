import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCompanies } from '../../support/companies.ts'
import { runFacteur } from '../../support/run-facteur.ts'
import { createTestDatabase, type TestDatabase } from '../../support/servers.ts'
import { SELLER } from '../../support/valid-invoice.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  await registerCompanies(test.adminUrl)
})
afterAll(() => test.drop())

const add = (siren: string, role: string) =>
  runFacteur(['client', 'add', '--siren', siren, '--name', 'ERP', '--role', role], {
    environment: { API_DATABASE_URL: test.urls.api },
  })

describe('facteur client add', () => {
  it('gives the credentials of a new client', async () => {
    const { code, stdout, stderr } = await add(SELLER.siren, 'issuer')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const shown: unknown = JSON.parse(stdout)
    expect(shown).toMatchObject({ role: 'issuer' })
    expect(Object.keys(Object(shown))).toEqual(['client_id', 'client_secret', 'role', 'scopes'])
  })

  it('refuses an unknown company and an unknown role', async () => {
    expect((await add('400000006', 'issuer')).code).toBe(2)
    expect((await add(SELLER.siren, 'king')).code).toBe(2)
  })
})
