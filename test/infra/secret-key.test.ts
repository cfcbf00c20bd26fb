import { statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { keptSecretKey } from '../../infra/secret-key.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

describe('the secret of an installation', () => {
  it('is made once, 32 bytes, and kept for its owner alone', () => {
    const folder = path.join(temporaryFolder(), 'state')
    const secret = keptSecretKey(folder, {})
    expect(Buffer.from(secret, 'base64')).toHaveLength(32)
    expect(keptSecretKey(folder, {})).toBe(secret)
    expect(statSync(path.join(folder, 'secret.key')).mode & 0o077).toBe(0)
  })

  it('is the one of the environment where that gives one', () => {
    expect(keptSecretKey(temporaryFolder(), { SECRET_KEY: 'given' })).toBe('given')
  })
})
