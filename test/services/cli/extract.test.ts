import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeCii } from '../../../schemas/cii/cii.ts'
import { facturxOf } from '../../support/facturx-file.ts'
import { runFacteur } from '../../support/run-facteur.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const xml = Buffer.from(`\u{feff}${writeCii(validInvoice())}`)

describe('facteur extract', () => {
  it('writes the invoice byte for byte and names the other attachments', async () => {
    const folder = temporaryFolder()
    const [pdf, out] = [path.join(folder, 'in.pdf'), path.join(folder, 'out.xml')]
    await writeFile(pdf, facturxOf(xml, ['cgv.pdf']))
    const { code, stdout, stderr } = await runFacteur(['extract', pdf, out])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toContain('cgv.pdf')
    expect(Buffer.compare(await readFile(out), xml)).toBe(0)
  })

  it('writes to standard output', async () => {
    const folder = temporaryFolder()
    const pdf = path.join(folder, 'in.pdf')
    await writeFile(pdf, facturxOf(xml))
    const { code, stdout } = await runFacteur(['extract', pdf, '-'])
    expect(code).toBe(0)
    expect(stdout).toBe(xml.toString('utf8'))
  })

  it('ends with 1 for a PDF without invoice, in the language asked for', async () => {
    const folder = temporaryFolder()
    const out = path.join(folder, 'out.xml')
    const run = await runFacteur(['extract', '-', out, '--lang', 'en'], { input: 'no PDF' })
    expect(run.code).toBe(1)
    expect(run.stderr).toContain('not a PDF')
    await expect(readFile(out)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it.each([
    ['one file', ['extract', 'a.pdf']],
    ['three files', ['extract', 'a.pdf', 'b', 'c']],
    ['an absent file', ['extract', '/nowhere/a.pdf', '-']],
  ])('ends with 2 for %s', async (_, args) => {
    const { code, stderr } = await runFacteur(args)
    expect(code).toBe(2)
    expect(stderr).not.toBe('')
  })

  it('ends with 2 when the result cannot be written', async () => {
    const folder = temporaryFolder()
    const pdf = path.join(folder, 'in.pdf')
    await writeFile(pdf, facturxOf(xml))
    const { code, stderr } = await runFacteur(['extract', pdf, path.join(folder, 'no/out.xml')])
    expect(code).toBe(2)
    expect(stderr).toContain('dossier')
  })
})
