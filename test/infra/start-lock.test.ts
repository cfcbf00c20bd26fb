import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../infra/refusal.ts'
import { takeStartLock } from '../../infra/start-lock.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const lockFile = (): string => path.join(temporaryFolder(), 'lock')

describe('the lock of a start', () => {
  it('lets a second launcher go no further while the first runs', () => {
    const file = lockFile()
    takeStartLock(file)
    expect(() => takeStartLock(file)).toThrow(Refusal)
  })

  it('is free again once released', () => {
    const file = lockFile()
    takeStartLock(file).release()
    takeStartLock(file).release()
  })

  it('is taken over from a launcher that was killed', () => {
    const file = lockFile()
    writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: 'before this boot' }))
    takeStartLock(file)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid })
    expect(readFileSync(file, 'utf8')).not.toContain('before this boot')
  })

  it('is taken over when it was cut off while it was written', () => {
    const file = lockFile()
    writeFileSync(file, '{"pid":')
    takeStartLock(file).release()
  })
})
