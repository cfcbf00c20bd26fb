import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeCii } from '../../../schemas/cii/cii.ts'
import { inspect } from '../../../schemas/convert/inspect.ts'
import { facturxOf } from '../../support/facturx-file.ts'
import { runFacteur } from '../../support/run-facteur.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const json = JSON.stringify(validInvoice())

describe('facteur convert', () => {
  it('writes a file and its way back', async () => {
    const folder = temporaryFolder()
    const [given, pdf, ubl] = ['a.json', 'b.pdf', 'c.xml'].map((name) => path.join(folder, name))
    await writeFile(given ?? '', json)
    const there = await runFacteur(['convert', '--to', 'factur-x', given ?? '', pdf ?? ''])
    expect(there).toEqual({ code: 0, stdout: '', stderr: '' })
    const back = await runFacteur(['convert', '--to', 'ubl', pdf ?? '', ubl ?? ''])
    expect(back).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(inspect(await readFile(ubl ?? '')).model).toEqual(validInvoice())
  })

  it('reads standard input, writes standard output', async () => {
    const run = await runFacteur(['convert', '--to', 'cii', '-', '-'], { input: json })
    expect(run).toMatchObject({ code: 0, stderr: '', stdout: writeCii(validInvoice()) })
  })

  it('warns of each thing that is not carried', async () => {
    const folder = temporaryFolder()
    const pdf = path.join(folder, 'a.pdf')
    await writeFile(pdf, facturxOf(Buffer.from(writeCii(validInvoice())), ['cgv.pdf']))
    const run = await runFacteur(['convert', '--to', 'ubl', '--lang', 'en', pdf, '-'])
    expect(run.code).toBe(0)
    expect(run.stderr).toContain('warning')
    expect(run.stderr).toContain('cgv.pdf')
  })

  it('refuses by name what the profile does not hold, unless told to lose it', async () => {
    const words = ['convert', '--to', 'cii', '--profile', 'basicwl', '-', '-']
    const refused = await runFacteur(words, { input: json })
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toContain('/lines')
    const lossy = await runFacteur([...words, '--lossy'], { input: json })
    expect(lossy.code).toBe(0)
    expect(lossy.stderr).toContain('/lines')
    expect(inspect(Buffer.from(lossy.stdout))).toMatchObject({ profile: 'basicwl' })
  })

  it('ends with 1 for what is no invoice, and writes nothing', async () => {
    const run = await runFacteur(['convert', '--to', 'cii', '-', '-'], { input: '<a/>' })
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('APP-ROOT')
  })

  it.each([
    ['no format', ['convert', '-', '-']],
    ['an unknown format', ['convert', '--to', 'edi', '-', '-']],
    ['an unknown profile', ['convert', '--to', 'cii', '--profile', 'x', '-', '-']],
    ['a profile of another format', ['convert', '--to', 'ubl', '--profile', 'basic', '-', '-']],
    ['no output', ['convert', '--to', 'cii', '-']],
  ])('ends with 2 for %s', async (_, words) => {
    const run = await runFacteur(words, { input: json })
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).not.toBe('')
  })
})
