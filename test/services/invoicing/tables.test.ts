import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../support/servers.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const run = promisify(execFile)

let test: TestDatabase
let folder: string
beforeAll(async () => {
  test = await createTestDatabase()
  folder = await mkdtemp(path.join(tmpdir(), 'facteur-tables-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await test.drop()
})

/** The types that the migrated database gives, as `npm run tables` writes them. */
async function generated(schema: string): Promise<string> {
  const outFile = path.join(folder, `${schema}.ts`)
  await run(process.execPath, [
    path.join(root, 'node_modules/kysely-codegen/dist/cli/bin.js'),
    ...['--dialect', 'postgres', '--url', test.adminUrl, '--include-pattern', `${schema}.*`],
    ...['--date-parser', 'string', '--type-only-imports', '--out-file', outFile],
  ])
  const options = await resolveConfig(path.join(root, 'services/invoicing/tables.ts'))
  return format(await readFile(outFile, 'utf8'), { ...options, parser: 'typescript' })
}

describe('the table types', () => {
  it.each([
    ['access', 'api'],
    ['invoicing', 'invoicing'],
    ['routing', 'routing'],
    ['ereporting', 'ereporting'],
    ['notifications', 'notifications'],
  ])('of schema %s are those of the migrated database', async (schema, service) => {
    const committed = await readFile(path.join(root, 'services', service, 'tables.ts'), 'utf8')
    expect(await generated(schema)).toBe(committed)
  })
})
