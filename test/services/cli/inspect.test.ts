import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeUbl } from '../../../schemas/ubl/ubl.ts'
import { runFacteur } from '../../support/run-facteur.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

describe('facteur inspect', () => {
  it('prints what a document is and holds, from a file and from standard input', async () => {
    const folder = temporaryFolder()
    const file = path.join(folder, 'invoice.xml')
    const xml = writeUbl(validInvoice())
    await writeFile(file, xml)
    const fromFile = await runFacteur(['inspect', file])
    expect(fromFile).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(fromFile.stdout)).toMatchObject({
      file,
      syntax: 'ubl-invoice',
      profile: 'en16931',
      model: validInvoice(),
      foreign: [],
    })
    const fromInput = await runFacteur(['inspect', '-'], { input: xml })
    expect(JSON.parse(fromInput.stdout)).toMatchObject({ file: '-', model: validInvoice() })
  })

  it('ends with 1 for what is no invoice, and says why', async () => {
    const { code, stdout } = await runFacteur(['inspect', '-'], { input: '<a/>' })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ model: null, findings: [{ rule: 'APP-ROOT' }] })
  })

  it.each([
    ['no file', ['inspect']],
    ['two files', ['inspect', 'a', 'b']],
    ['an absent file', ['inspect', '/nowhere/invoice.xml']],
  ])('ends with 2 for %s', async (_, args) => {
    const { code, stdout, stderr } = await runFacteur(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).not.toBe('')
  })
})
