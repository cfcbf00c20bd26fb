import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The installation's secret, base64 of 32 bytes: SECRET_KEY, or the one kept in the state folder,
 * made at the first start.
 */
export function keptSecretKey(stateFolder: string, environment: NodeJS.ProcessEnv): string {
  const given = environment['SECRET_KEY'] ?? ''
  if (given !== '') return given
  const file = path.join(stateFolder, 'secret.key')
  if (!existsSync(file)) {
    mkdirSync(stateFolder, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}
