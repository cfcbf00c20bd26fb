import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authenticateClient } from '../../../services/api/access/authenticate-client.ts'
import { createAccess } from '../../../services/api/contract.ts'
import { type AccessStore, openAccessStore } from '../../support/access-store.ts'
import { refusalCode } from '../../support/refusal-code.ts'

let access: AccessStore
beforeAll(async () => {
  access = await openAccessStore()
})
afterAll(() => access.close())

const at = new Date('2026-11-22T10:00:00Z')

describe('createAccess', () => {
  it('sets up a company and its client, until that is revoked', async () => {
    const { registerCompany, findCompany, registerClient, revokeClient } = createAccess(access)
    const companyId = await registerCompany({ siren: '100000009', name: 'Atelier' }, at)
    expect(await findCompany('100000009')).toBe(companyId)
    const { clientId, clientSecret } = await registerClient(
      { companyId, name: 'test', role: 'receiver' },
      at,
    )
    const signIn = () => authenticateClient(access.store.db, clientId, clientSecret)
    expect(await signIn()).toMatchObject({ companyId, role: 'receiver' })
    await revokeClient({ companyId, clientId }, at)
    expect(await refusalCode(signIn())).toBe('client-invalid')
    const unknown = revokeClient({ companyId, clientId: companyId }, at)
    expect(await refusalCode(unknown)).toBe('not-found')
  })
})
