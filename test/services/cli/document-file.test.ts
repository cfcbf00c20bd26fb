import { open } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_BYTES_MAX, readDocumentFile } from '../../../services/cli/document-file.ts'
import { UsageError } from '../../../services/cli/command.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('readDocumentFile', () => {
  it('refuses a gigabyte by its size, without reading it', async () => {
    const folder = temporaryFolder()
    const file = path.join(folder, 'large.xml')
    const handle = await open(file, 'w')
    await handle.truncate(1024 ** 3)
    await handle.close()
    const memoryBefore = process.memoryUsage().arrayBuffers
    await expect(readDocumentFile(file)).rejects.toBeInstanceOf(UsageError)
    expect(process.memoryUsage().arrayBuffers - memoryBefore).toBeLessThan(DOCUMENT_BYTES_MAX)
  })
})
