import { watch } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { PpfTransport } from './ppf-transport.ts'

const STAGED = '.part'

/**
 * The PPF as two folders of one file system: `to-ppf/<application code>/` takes what we send,
 * `from-ppf/<application code>/` gives what it answers. A file is written as `<name>.part`, forced
 * to disk, then renamed; what ends in `.part` is nobody's yet, in either direction.
 */
export async function openPpfFolders(options: {
  directory: string
  applicationCode: string
  logger: Logger
}): Promise<PpfTransport> {
  const outbound = join(options.directory, 'to-ppf', options.applicationCode)
  const inbound = join(options.directory, 'from-ppf', options.applicationCode)
  await mkdir(outbound, { recursive: true })
  await mkdir(inbound, { recursive: true })
  return {
    async list() {
      const entries = await readdir(inbound, { withFileTypes: true })
      return entries
        .filter((entry) => entry.isFile() && !entry.name.endsWith(STAGED))
        .map((entry) => entry.name)
        .sort()
    },
    get: (name) => unlessAbsent(readFile(join(inbound, name))),
    async settle(name) {
      await unlessAbsent(unlink(join(inbound, name)))
    },
    async stage(name, bytes) {
      const file = await open(join(outbound, name + STAGED), 'w', 0o640)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await syncFolder(outbound)
    },
    async publish(name) {
      const path = join(outbound, name)
      await unlessAbsent(rename(path + STAGED, path))
      await syncFolder(outbound)
    },
    watch(onArrival) {
      const watcher = watch(inbound, onArrival)
      // The slow look stands behind the watch: it goes on when the watch has broken.
      watcher.on('error', (error) => options.logger.warn({ err: error }, 'ppf-watch-lost'))
      return watcher
    },
  }
}

/** A rename is durable once its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** What is not there was taken before: `undefined`. Any other failure is one. */
async function unlessAbsent<T>(action: Promise<T>): Promise<T | undefined> {
  try {
    return await action
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new Error('the folder of the PPF does not answer', { cause: error })
  }
}
