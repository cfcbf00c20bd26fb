import { mkdir, open, rename } from 'node:fs/promises'
import path from 'node:path'

/** Writes a whole file that is either there with all its bytes or not there, whatever happens. */
export async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const part = `${file}.part`
  const handle = await open(part, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(part, file)
  await syncFolder(path.dirname(file))
}

/** Moves a file within one file system: before and after, it stands in exactly one place. */
export async function moveDurably(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true })
  await rename(from, to)
  await syncFolder(path.dirname(to))
}

/** Makes the names in a folder outlive a loss of power. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
