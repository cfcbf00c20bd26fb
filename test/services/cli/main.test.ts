import { describe, expect, it } from 'vitest'
import { runFacteur } from '../../support/run-facteur.ts'

describe('facteur', () => {
  it('shows its commands in both languages', async () => {
    const { code, stdout } = await runFacteur(['--help'])
    expect(code).toBe(0)
    for (const text of ['audit verify', 'contrôle des factures', 'checks invoices']) {
      expect(stdout).toContain(text)
    }
  })

  it('shows how a command is used, in both languages', async () => {
    const { code, stdout } = await runFacteur(['audit', 'verify', '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('Code de sortie')
    expect(stdout).toContain('Exit code')
  })

  it.each([
    ['an unknown command', ['audit', 'rewrite']],
    ['an unknown option', ['check', '--jsn', 'a.xml']],
    ['an unknown language', ['check', '--lang', 'de', 'a.xml']],
    ['no file', ['check']],
    ['two exports', ['audit', 'verify', 'a', 'b']],
  ])('refuses %s with exit code 2', async (_, args) => {
    const { code, stdout, stderr } = await runFacteur(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('--help')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
