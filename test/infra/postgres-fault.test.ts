import { describe, expect, it } from 'vitest'
import { postgresRefusal } from '../../infra/postgres-fault.ts'

describe('what PostgreSQL says when it cannot run', () => {
  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', /disk is full/],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', /port/],
    ['FATAL:  lock file "postmaster.pid" already exists', /Another PostgreSQL/],
    ['FATAL:  database files are incompatible with server', /another version/],
    ['FATAL:  data directory "x" has wrong ownership', /no access/],
    ['initdb: error while loading shared libraries: libssl.so.3', /does not run on this system/],
  ])('%s becomes one sentence', (output, sentence) => {
    expect(postgresRefusal(output).sentence.en).toMatch(sentence)
  })

  it('is shown as it is when we do not know it', () => {
    expect(postgresRefusal('FATAL:  the moon is full').sentence.fr).toContain('the moon is full')
  })
})
