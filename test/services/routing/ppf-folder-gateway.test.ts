import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPpfFolders } from '../../../services/routing/ppf-folder-gateway.ts'
import { createLogger } from '../../../services/runtime/logging.ts'
import { PARTNER } from '../../support/f1-file.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

async function opened() {
  const directory = temporaryFolder()
  const logger = createLogger('test', 'silent')
  const transport = await openPpfFolders({ directory, applicationCode: PARTNER, logger })
  const at = (side: string) => path.join(directory, side, PARTNER)
  return { transport, outbound: at('to-ppf'), inbound: at('from-ppf') }
}
const bytes = Buffer.from('enveloppe')

describe('the folders of the PPF', () => {
  it('show a file to the PPF only when it is whole and published', async () => {
    const { transport, outbound } = await opened()
    await transport.stage('a.tar.gz', bytes)
    expect(existsSync(path.join(outbound, 'a.tar.gz'))).toBe(false)
    await transport.publish('a.tar.gz')
    expect(await readFile(path.join(outbound, 'a.tar.gz'))).toEqual(bytes)
  })

  it('publish once, even when the PPF has taken the file', async () => {
    const { transport, outbound } = await opened()
    await transport.stage('a.tar.gz', bytes)
    await transport.publish('a.tar.gz')
    await rm(path.join(outbound, 'a.tar.gz'))
    await transport.publish('a.tar.gz')
    expect(existsSync(path.join(outbound, 'a.tar.gz'))).toBe(false)
  })

  it('stage again over what an interrupted staging left', async () => {
    const { transport, outbound } = await opened()
    await writeFile(path.join(outbound, 'a.tar.gz.part'), 'enveloppe interrompue')
    await transport.stage('a.tar.gz', bytes)
    await transport.publish('a.tar.gz')
    expect(await readFile(path.join(outbound, 'a.tar.gz'))).toEqual(bytes)
  })

  it('list what is whole, in order, and give it until it is settled', async () => {
    const { transport, inbound } = await opened()
    for (const name of ['b.xml', 'a.xml', 'c.xml.part'])
      await writeFile(path.join(inbound, name), name)
    expect(await transport.list()).toEqual(['a.xml', 'b.xml'])
    expect(await transport.get('a.xml')).toEqual(Buffer.from('a.xml'))
    await transport.settle('a.xml')
    await transport.settle('a.xml')
    expect(await transport.get('a.xml')).toBeUndefined()
    expect(await transport.list()).toEqual(['b.xml'])
  })

  it('say so when they do not answer', async () => {
    const { transport, outbound } = await opened()
    await rm(outbound, { recursive: true })
    await expect(transport.stage('a.tar.gz', bytes)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
