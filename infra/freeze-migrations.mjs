// `npm run freeze`: adds each new migration to migrations/frozen.json, with the hash of its text.
// A migration that is listed there never changes again; a new one mends what it got wrong.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const folder = path.join(root, 'migrations')
const file = path.join(folder, 'frozen.json')

const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
const found = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [name.split(path.sep).join('/'), hashOf(path.join(folder, name))])
const frozen = Object.fromEntries([...found, ...Object.entries(known)].sort())
writeFileSync(file, `${JSON.stringify(frozen, null, 2)}\n`)

function hashOf(migration) {
  return createHash('sha256').update(readFileSync(migration)).digest('hex')
}
