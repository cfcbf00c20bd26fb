import { beforeAll, afterAll, describe, expect, it } from 'vitest'
import { runFacteur } from '../../support/run-facteur.ts'
import { createTestDatabase, type TestDatabase } from '../../support/servers.ts'
import { SELLER } from '../../support/valid-invoice.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())

const run = (...args: string[]) =>
  runFacteur(args, { environment: { API_DATABASE_URL: test.urls.api } })

describe('facteur company add', () => {
  it('registers a company once', async () => {
    const asked = ['company', 'add', '--siren', SELLER.siren, '--name', 'Atelier']
    const first = await run(...asked)
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(first.stdout).toMatch(/^[0-9a-f-]{36}\n$/)
    const second = await run(...asked)
    expect(second).toMatchObject({ code: 2, stdout: '' })
    expect(second.stderr).toContain('SIREN')
  })

  it('refuses a SIREN with a wrong key, and a missing option', async () => {
    expect((await run('company', 'add', '--siren', '100000008', '--name', 'A')).code).toBe(2)
    const { code, stderr } = await run('company', 'add', '--siren', SELLER.siren)
    expect(code).toBe(2)
    expect(stderr).toContain('--name')
  })

  it('says how to mend a database that does not answer', async () => {
    const { code, stderr } = await runFacteur(
      ['company', 'add', '--siren', SELLER.siren, '--name', 'A'],
      { environment: { API_DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' } },
    )
    expect(code).toBe(2)
    expect(stderr).toContain('API_DATABASE_URL')
  })
})
