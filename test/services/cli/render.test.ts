import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeUbl } from '../../../schemas/ubl/ubl.ts'
import { runFacteur } from '../../support/run-facteur.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const xml = writeUbl(validInvoice())

describe('facteur render', () => {
  it('draws a PDF and a page of HTML, by the name of the output', async () => {
    const folder = temporaryFolder()
    const given = path.join(folder, 'a.xml')
    const pdf = path.join(folder, 'a.pdf')
    await writeFile(given, xml)
    expect(await runFacteur(['render', given, pdf])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-')
    const html = path.join(folder, 'a.html')
    await runFacteur(['render', '--lang', 'en', given, html])
    expect(await readFile(html, 'utf8')).toContain('F2026-0001')
  })

  it('draws to standard output what --as says', async () => {
    const run = await runFacteur(['render', '--as', 'html', '-', '-'], { input: xml })
    expect(run.code).toBe(0)
    expect(run.stdout).toContain('<main>')
  })

  it('ends with 1 for what is no invoice', async () => {
    const run = await runFacteur(['render', '--as', 'html', '-', '-'], { input: '<a/>' })
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('APP-ROOT')
  })

  it.each([
    ['no kind', ['render', '-', '-']],
    ['another kind', ['render', '-', 'a.doc']],
    ['no output', ['render', '-']],
  ])('ends with 2 for %s', async (_, words) => {
    const run = await runFacteur(words, { input: xml })
    expect(run).toMatchObject({ code: 2, stdout: '' })
  })
})
