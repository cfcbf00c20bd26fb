import { Compile } from 'typebox/compile'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { AuditEntryView } from '../../../services/api/audit-entry.ts'
import { type RunningApi, startApi } from '../../support/running-api.ts'

let api: RunningApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

it('is the shape of what GET /v1/audit gives, and of nothing less', async () => {
  const view = Compile(AuditEntryView)
  const seller = await api.seller()
  const draft = await api.ask(seller, 'POST', '/v1/drafts', { number: 'A' })
  const { body } = await api.ask(seller, 'GET', `/v1/audit?subject=${String(draft.body.id)}`)
  expect(body.items).toHaveLength(1)
  const [entry] = body.items
  expect([...view.Errors(entry)]).toEqual([])
  expect(view.Check({ ...entry, hash: entry.hash.toUpperCase() })).toBe(false)
  expect(view.Check({ ...entry, sequence: 0 })).toBe(false)
  expect(view.Check({ ...entry, before: undefined })).toBe(false)
})
