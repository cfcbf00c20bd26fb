import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ProblemCode, PROBLEMS } from '../../../services/runtime/problem-table.ts'
import { type RunningApi, startApi } from '../../support/running-api.ts'

const entries = Object.entries(PROBLEMS)
const isCode = (text: string): text is ProblemCode => text in PROBLEMS

describe('PROBLEMS', () => {
  it.each(entries)('%s has its title and its remedy in both languages', (_code, problem) => {
    for (const text of [problem.title, problem.remedy]) {
      expect(text.fr.trim()).not.toBe('')
      expect(text.en.trim()).not.toBe('')
      expect(text.fr).not.toBe(text.en)
    }
    expect(problem.remedy.fr).toMatch(/\.$/)
    expect(problem.remedy.en).toMatch(/\.$/)
  })

  it.each(entries)('%s is a kebab-case code with a status that refuses', (code, { status }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(600)
  })

  it('says of every server fault that trying again may help', () => {
    expect(entries.filter(([, { status, retry }]) => status >= 500 && !retry)).toEqual([])
  })

  it('gives no two problems the same title', () => {
    for (const language of ['fr', 'en'] as const) {
      const titles = entries.map(([, { title }]) => title[language])
      expect(new Set(titles).size).toBe(titles.length)
    }
  })
})

describe('the pages of the problems', () => {
  let api: RunningApi

  beforeAll(async () => {
    api = await startApi()
  })
  afterAll(() => api.stop())

  const answer = async (path: string, accept: string, language: string): Promise<string> => {
    const headers = { accept, 'accept-language': language }
    const response = await fetch(`${api.url}${path}`, { headers })
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining(accept),
    ])
    return response.text()
  }
  const codes: ProblemCode[] = Object.keys(PROBLEMS).filter(isCode)

  it.each(codes)('has one for %s, in both languages', async (code) => {
    const { title } = PROBLEMS[code]
    expect(await answer(`/problems/${code}`, 'text/html', 'fr')).toContain(escaped(title.fr))
    expect(await answer(`/problems/${code}`, 'text/html', 'en')).toContain(escaped(title.en))
  })

  it('lists them all, and no other, to people and to programs', async () => {
    const html = await answer('/problems', 'text/html', 'en')
    const listed = [...html.matchAll(/<code>([a-z-]+)<\/code>/g)].map(([, code]) => code)
    expect(listed).toEqual(codes)
    const json: unknown = JSON.parse(await answer('/problems', 'application/json', 'en'))
    expect(json).toEqual({
      items: codes.map((code) => ({ type: `/problems/${code}`, code, ...PROBLEMS[code] })),
    })
  })
})

const escaped = (text: string): string => text.replaceAll('"', '&quot;')
