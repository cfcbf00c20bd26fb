import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROBLEMS } from '../../../../services/runtime/problem-table.ts'
import { type RunningApi, startApi } from '../../../support/running-api.ts'

let api: RunningApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(api.url + path, { headers })

describe('/problems', () => {
  it.each(Object.keys(PROBLEMS))('has the page of %s, in both languages', async (code) => {
    for (const language of ['fr', 'en'] as const) {
      const headers = { accept: 'text/html', 'accept-language': language }
      const page = await get(`/problems/${code}`, headers)
      expect([page.status, page.headers.get('content-type')]).toEqual([
        200,
        'text/html; charset=utf-8',
      ])
      expect(await page.text()).toContain(`<html lang="${language}">`)
    }
    const json = await get(`/problems/${code}`)
    expect(await json.json()).toMatchObject({ code, type: `/problems/${code}` })
  })

  it('lists them all', async () => {
    const { items } = JSON.parse(await (await get('/problems')).text())
    expect(items.map((item: { code: string }) => item.code)).toEqual(Object.keys(PROBLEMS))
    expect(await (await get('/problems', { accept: 'text/html' })).text()).toContain('<li>')
  })

  it('has no page for what is no problem', async () => {
    expect((await get('/problems/constructor')).status).toBe(404)
  })
})

describe('what people and machines look at', () => {
  it('serves the documentation and its document', async () => {
    const page = await get('/documentation')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(await (await get('/documentation/json')).json()).toMatchObject({ openapi: '3.1.0' })
  })

  it('lives, is ready though Temporal is away, and says what it measures', async () => {
    expect(await (await get('/livez')).json()).toEqual({ status: 'ok' })
    const ready = await get('/readyz')
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { database: 'ok', temporal: 'failed' },
    ])
    const figures = await (await get('/metrics')).text()
    expect(figures).toMatch(/facteur_http_request_duration_seconds_count\{.*route="\/livez"/)
    expect(figures).toMatch(/facteur_outbox_age_seconds\{.*\} 0/)
  })
})
