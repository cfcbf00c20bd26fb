import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPpfFolders } from '../../../services/routing/ppf-folder-gateway.ts'
import { watchInbox } from '../../../services/routing/watch-inbox.ts'
import { createLogger } from '../../../services/runtime/logging.ts'
import { PARTNER } from '../../support/f1-file.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const logger = createLogger('test', 'silent')

async function opened() {
  const directory = temporaryFolder()
  const transport = await openPpfFolders({ directory, applicationCode: PARTNER, logger })
  const drop = (name: string) =>
    writeFile(path.join(directory, 'from-ppf', PARTNER, name), 'a file')
  return { transport, drop }
}

describe('watchInbox', () => {
  it('looks when a file comes, and again for what comes meanwhile', async () => {
    const { transport, drop } = await opened()
    const seen = new Set<string>()
    let tell: () => void = () => undefined
    const both = new Promise<void>((resolve) => (tell = resolve))
    const inbox = watchInbox({
      transport,
      logger,
      receive: async () => {
        for (const name of await transport.list()) seen.add(name)
        if (seen.size === 1) await drop('b.xml')
        if (seen.size >= 2) tell()
      },
    })
    await drop('a.xml')
    await both
    await inbox.close()
    expect(seen.size).toBe(2)
  })

  it('says a look that failed, and looks again', async () => {
    let looks = 0
    const { transport } = await opened()
    const inbox = watchInbox({
      transport,
      logger,
      receive: () => {
        looks += 1
        return looks === 1 ? Promise.reject(new Error('no folder')) : Promise.resolve()
      },
    })
    await inbox.look()
    await inbox.look()
    await inbox.close()
    expect(looks).toBe(2)
  })
})
