import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { PROBLEMS } from '../../../services/runtime/problem-table.ts'
import { OPENAPI_FILE, openapiDocument } from '../../../services/api/openapi-document.ts'

interface Document {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}
interface Operation {
  operationId?: string
  summary?: string
  description?: string
  tags?: string[]
  security?: object[]
  responses: Record<string, { description: string }>
}

const committed = await readFile(OPENAPI_FILE, 'utf8')
const document: Document = JSON.parse(committed)
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

describe('services/api/openapi.json', () => {
  it('is what the routes say: otherwise run `npm run openapi`', async () => {
    expect(await openapiDocument()).toBe(committed)
  })

  it('is OpenAPI 3.1, with every reference resolved', () => {
    expect(document.openapi).toBe('3.1.0')
    const names = [...committed.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, n]) => n)
    const missing = names.filter((name) => !(String(name) in document.components.schemas))
    expect(missing).toEqual([])
  })

  it.each(operations.map((entry) => [`${entry.method} ${entry.path}`, entry.operation] as const))(
    'says what %s is for, in both languages, and how it is refused',
    (_name, operation) => {
      expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/)
      expect(operation.summary).toMatch(/^.+ \/ .+$/)
      expect(operation.description?.split('\n\n')).toHaveLength(2)
      expect(operation.tags).toHaveLength(1)
      expect(Object.keys(operation.responses)).toContain('500')
    },
  )

  it('asks for a token under /v1 and nowhere else', () => {
    for (const { path, operation } of operations) {
      expect([path, operation.security !== undefined]).toEqual([path, path.startsWith('/v1/')])
    }
  })

  it('names problems that have a page', () => {
    const named = [...committed.matchAll(/\]\(\/problems\/([a-z-]+)\)/g)].map(([, code]) => code)
    expect(named.filter((code) => !(String(code) in PROBLEMS))).toEqual([])
  })
})
