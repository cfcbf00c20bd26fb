import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleCatalogue } from '../../../services/cli/rule-catalogue.ts'
import { runFacteur } from '../../support/run-facteur.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('facteur explain', () => {
  it('says what a rule asks, what to do and where it is asked', async () => {
    const { code, stdout, stderr } = await runFacteur(['explain', 'BR-CO-15'])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    for (const text of ['Ce qui ne va pas', 'BT-112', 'Que faire', 'en16931-ubl (erreur)']) {
      expect(stdout).toContain(text)
    }
    const english = await runFacteur(['explain', '--lang', 'en', 'br-co-15'])
    expect(english.stdout).toContain('en16931-ubl (error)')
  })

  it('names the closest ids of a rule that is none', async () => {
    const { code, stdout, stderr } = await runFacteur(['explain', 'BR-C0-15'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('BR-CO-15')
  })

  it('writes a page for every rule', async () => {
    const folder = path.join(temporaryFolder(), 'pages')
    const run = await runFacteur(['explain', '--all', '--out', folder])
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await readdir(folder)).toHaveLength(ruleCatalogue().size)
    const page = await readFile(path.join(folder, 'BR-CO-15.md'), 'utf8')
    for (const text of ['# BR-CO-15', '## Français', '## English']) expect(page).toContain(text)
  })

  it.each([
    ['neither a rule nor all', ['explain']],
    ['both', ['explain', '--all', '--out', 'x', 'BR-01']],
    ['all without a folder', ['explain', '--all']],
    ['two rules', ['explain', 'BR-01', 'BR-02']],
  ])('refuses %s', async (_, args) => {
    expect(await runFacteur(args)).toMatchObject({ code: 2, stdout: '' })
  })
})
