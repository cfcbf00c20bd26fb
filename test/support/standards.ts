import { existsSync } from 'node:fs'
import path from 'node:path'
import { standardsCache } from '../../infra/standards/cache.ts'

const BESIDE = path.join(import.meta.dirname, '../../../shared/standards')

/** The official schemas and rules: beside the checkout, else as `npm run standards` has them. */
const FOLDERS: readonly string[] = [BESIDE, standardsCache(process.env)]

/** An official file or folder, by its path among the standards; `undefined` where it is absent. */
export function officialFile(place: string): string | undefined {
  return FOLDERS.map((folder) => path.join(folder, place)).find((file) => existsSync(file))
}

/** The same, and says by name what is not verified where it is absent. */
export function officialFileFor(what: string, place: string): string | undefined {
  const file = officialFile(place)
  if (file === undefined) {
    process.stderr.write(`SKIPPED: ${what} (${place} is absent; npm run standards)\n`)
  }
  return file
}
