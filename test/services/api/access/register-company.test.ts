import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findCompany, registerCompany } from '../../../../services/api/access/register-company.ts'
import { type AccessStore, openAccessStore } from '../../../support/access-store.ts'
import { refusalCode } from '../../../support/refusal-code.ts'

let access: AccessStore
beforeAll(async () => {
  access = await openAccessStore()
})
afterAll(() => access.close())

const at = new Date('2026-11-22T10:00:00Z')
const register = (siren: string, name = 'Société') =>
  registerCompany(access.store, { siren, name }, at)

describe('registerCompany', () => {
  it('makes a company that is found by its SIREN, once', async () => {
    expect(await findCompany(access.store, '100000009')).toBeUndefined()
    const id = await register('100000009')
    expect(await findCompany(access.store, '100000009')).toBe(id)
    expect(await refusalCode(register('100000009', 'Autre'))).toBe('company-registered')
  })

  it('makes one company of two that come at once for one SIREN', async () => {
    const both = await Promise.allSettled([register('552100554'), register('552100554')])
    const made = both.filter((each) => each.status === 'fulfilled')
    expect(made).toHaveLength(1)
    const refused = both.filter((each) => each.status === 'rejected')
    expect(refused.map(({ reason }) => reason)).toMatchObject([{ code: 'company-registered' }])
    expect(await findCompany(access.store, '552100554')).toBe(made[0]?.value)
  })

  it('writes it in the audit trail, without its name', async () => {
    const id = await register('200000008', 'Comptoir')
    const { rows } = await access.admin.query(
      'select action, actor, subject, details from access.audit_entry where company_id = $1',
      [id],
    )
    const details = { siren: '200000008' }
    expect(rows).toEqual([
      { action: 'company.registered', actor: 'service:api', subject: id, details },
    ])
  })

  it.each([
    ['a wrong key', '123456789', 'X'],
    ['eight digits', '10000000', 'X'],
    ['letters', 'abcdefghi', 'X'],
    ['no name', '300000007', ' '],
  ])('refuses %s', async (_, siren, name) => {
    expect(await refusalCode(register(siren, name))).toBe('request-invalid')
    expect(await findCompany(access.store, siren)).toBeUndefined()
  })
})
