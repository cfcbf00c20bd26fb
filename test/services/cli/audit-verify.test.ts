import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AuditEntry, CHAIN_START, entryHash } from '../../../schemas/audit/chain.ts'
import { runFacteur } from '../../support/run-facteur.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'facteur-audit-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** A chain that holds, of one company. */
function chainOf(company: string, count: number): AuditEntry[] {
  const entries: AuditEntry[] = []
  for (let sequence = 1; sequence <= count; sequence += 1) {
    const entry = {
      company,
      sequence,
      at: `2026-11-22T10:00:00.${String(sequence % 1000).padStart(3, '0')}Z`,
      actor: 'client:one',
      action: 'invoice.deposited',
      subject: `invoice-${String(sequence)}`,
      before: null,
      after: CHAIN_START,
      details: { number: `F-${String(sequence)}` },
      previous: entries.at(-1)?.hash ?? CHAIN_START,
    }
    entries.push({ ...entry, hash: entryHash(entry) })
  }
  return entries
}

async function verify(entries: readonly unknown[], ...options: string[]) {
  const file = path.join(folder, 'export.ndjson')
  await writeFile(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
  const { code, stdout } = await runFacteur(['audit', 'verify', '--json', ...options, file])
  const verdict: unknown = JSON.parse(stdout)
  return { code, verdict }
}

describe('facteur audit verify', () => {
  it('accepts whole chains, and gives their heads', async () => {
    const [one, two] = [chainOf('a', 3), chainOf('b', 2)]
    const { code, verdict } = await verify([...one, ...two])
    expect(code).toBe(0)
    expect(verdict).toEqual({
      valid: true,
      entries: 5,
      heads: [
        { company: 'a', sequence: 3, hash: one[2]?.hash },
        { company: 'b', sequence: 2, hash: two[1]?.hash },
      ],
    })
  })

  it.each(['actor', 'details'])('names the entry whose %s was altered', async (member) => {
    const entries: unknown[] = chainOf('a', 4).map((entry) =>
      entry.sequence === 2 ? { ...entry, [member]: 'forged' } : entry,
    )
    const { code, verdict } = await verify(entries)
    expect(code).toBe(1)
    expect(verdict).toMatchObject({
      valid: false,
      broken: { line: 2, company: 'a', sequence: 2, reason: 'altered' },
    })
  })

  it('names the entry that is missing', async () => {
    const { code, verdict } = await verify(chainOf('a', 4).filter((e) => e.sequence !== 3))
    expect(code).toBe(1)
    expect(verdict).toMatchObject({ broken: { line: 3, sequence: 3, reason: 'missing' } })
  })

  it('misses the first entries, unless the export is known to be partial', async () => {
    const tail = chainOf('a', 4).slice(2)
    const whole = await verify(tail)
    expect(whole.code).toBe(1)
    expect(whole.verdict).toMatchObject({ broken: { sequence: 1, reason: 'missing' } })
    expect((await verify(tail, '--partial')).code).toBe(0)
  })

  it('names the entry that was forged anew and no longer follows the one before', async () => {
    const entries = chainOf('a', 4).map((entry) => {
      if (entry.sequence !== 2) return entry
      const forged = { ...entry, subject: 'another' }
      return { ...forged, hash: entryHash(forged) }
    })
    const { code, verdict } = await verify(entries)
    expect(code).toBe(1)
    expect(verdict).toMatchObject({ broken: { line: 3, sequence: 3, reason: 'unlinked' } })
  })

  it('refuses a member that no hash covers', async () => {
    const entries = chainOf('a', 2).map((e) => (e.sequence === 2 ? { ...e, approved: true } : e))
    const { code, verdict } = await verify(entries)
    expect(code).toBe(1)
    expect(verdict).toMatchObject({ broken: { line: 2, reason: 'unreadable' } })
  })

  it('reads standard input, and tells people in French', async () => {
    const input = chainOf('a', 2)
      .map((entry) => JSON.stringify(entry))
      .join('\n')
    const { code, stdout } = await runFacteur(['audit', 'verify', '-'], { input })
    expect(code).toBe(0)
    expect(stdout).toContain('Chaîne intacte : 2 entrées')
    const broken = input.replace('client:one', 'client:two')
    const told = await runFacteur(['audit', 'verify', '--lang', 'en', '-'], { input: broken })
    expect(told.code).toBe(1)
    expect(told.stdout).toContain('altered')
  })

  it.each([
    ['is absent', ['no-such-file'], ''],
    ['is empty', ['-'], ''],
    ['is no export', ['-'], '<html>\n'],
  ])('cannot verify what %s', async (_, args, input) => {
    expect((await runFacteur(['audit', 'verify', ...args], { input })).code).toBe(2)
  })

  it('follows a long export line by line', async () => {
    const entries = chainOf('a', 30_000)
    const { code, verdict } = await verify(entries)
    expect(code).toBe(0)
    expect(verdict).toMatchObject({ entries: 30_000 })
  })
})
