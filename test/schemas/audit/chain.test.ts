import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AuditEntry,
  CHAIN_START,
  type ChainBreak,
  createChainVerifier,
  entryHash,
  valueHash,
} from '../../../schemas/audit/chain.ts'

const COMPANIES = ['company-a', 'company-b']

/** Two valid chains of `length` entries each, one after the other as an export gives them. */
function chains(length: number): AuditEntry[] {
  return COMPANIES.flatMap((company) => {
    let previous = CHAIN_START
    return Array.from({ length }, (_, i) => {
      const sequence = i + 1
      const body = {
        company,
        sequence,
        at: `2026-11-22T09:00:0${String(i % 10)}.000Z`,
        actor: 'client:c',
        action: 'invoice.deposited',
        subject: `invoice-${String(i)}`,
        before: i === 0 ? null : valueHash({ i: i - 1 }),
        after: valueHash({ i }),
        details: { status: '200', list: [i] },
        previous,
      }
      const hash = entryHash(body)
      previous = hash
      return { ...body, hash }
    })
  })
}

const verify = (entries: readonly AuditEntry[]): ChainBreak[] => {
  const verifier = createChainVerifier()
  return entries.flatMap((entry) => verifier.accept(entry) ?? [])
}

const LENGTH = 6
const place = fc.nat({ max: LENGTH * 2 - 1 })

const otherHash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((b) => valueHash([...b]))
const alteration: fc.Arbitrary<Partial<AuditEntry>> = fc.oneof(
  fc.constant({ company: 'company-c' }),
  fc.constantFrom(...COMPANIES).map((company) => ({ company })),
  fc.integer({ min: -1, max: 20 }).map((sequence) => ({ sequence })),
  fc.double({ min: 0.1, max: 9.9, noInteger: true }).map((sequence) => ({ sequence })),
  fc.string().map((at) => ({ at })),
  fc.string().map((actor) => ({ actor })),
  fc.string().map((action) => ({ action })),
  fc.string().map((subject) => ({ subject })),
  fc.option(otherHash).map((before) => ({ before })),
  fc.option(otherHash).map((after) => ({ after })),
  fc
    .oneof(fc.constant(null), fc.dictionary(fc.string(), fc.string()), fc.double())
    .map((details) => ({ details })),
  otherHash.map((previous) => ({ previous })),
  otherHash.map((hash) => ({ hash })),
)

describe('createChainVerifier', () => {
  it('accepts chains as they were written, and counts them', () => {
    const verifier = createChainVerifier()
    const breaks = chains(LENGTH).flatMap((entry) => verifier.accept(entry) ?? [])
    expect(breaks).toEqual([])
    expect([verifier.entries, verifier.companies]).toEqual([LENGTH * 2, 2])
  })

  it('finds any alteration of any field of any entry', () => {
    fc.assert(
      fc.property(place, alteration, (index, change) => {
        const entries = chains(LENGTH)
        const original = entries[index]
        if (original === undefined) throw new Error('an entry at every place')
        const altered = { ...original, ...change }
        fc.pre(JSON.stringify(altered) !== JSON.stringify(original))
        entries[index] = altered
        expect(verify(entries)).not.toEqual([])
      }),
      { numRuns: 500, verbose: true },
    )
  })

  it('names the altered entry first when its chain still links', () => {
    fc.assert(
      fc.property(place, fc.string(), (index, actor) => {
        const entries = chains(LENGTH)
        const original = entries[index]
        if (original === undefined) throw new Error('an entry at every place')
        fc.pre(actor !== original.actor)
        entries[index] = { ...original, actor }
        const { company, sequence } = original
        expect(verify(entries)).toEqual([{ company, sequence, reason: 'altered' }])
      }),
      { verbose: true },
    )
  })

  it('names what canonical JSON cannot spell as altered', () => {
    const [first, ...rest] = chains(2)
    if (first === undefined) throw new Error('a chain has a first entry')
    const entries = [{ ...first, details: { amount: 1.5 } }, ...rest]
    expect(verify(entries)).toMatchObject([{ sequence: 1, reason: 'altered' }])
  })

  it('names the entry that is missing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COMPANIES), fc.integer({ min: 2, max: 5 }), (company, n) => {
        const entries = chains(LENGTH).filter((e) => e.company !== company || e.sequence !== n)
        expect(verify(entries)[0]).toEqual({ company, sequence: n, reason: 'missing' })
      }),
      { verbose: true },
    )
  })

  it('names an entry written anew with its hash, by the next one that does not follow', () => {
    const entries = chains(LENGTH)
    const third = entries[2]
    if (third === undefined) throw new Error('a third entry')
    const forged = { ...third, actor: 'client:forger' }
    entries[2] = { ...forged, hash: entryHash(forged) }
    expect(verify(entries)).toEqual([{ company: 'company-a', sequence: 4, reason: 'unlinked' }])
  })

  it('names a first entry that does not start a chain', () => {
    const [first, ...rest] = chains(1)
    if (first === undefined) throw new Error('a chain has a first entry')
    const forged = { ...first, previous: valueHash('elsewhere') }
    const entries = [{ ...forged, hash: entryHash(forged) }, ...rest]
    expect(verify(entries)).toEqual([{ company: 'company-a', sequence: 1, reason: 'unlinked' }])
  })

  it('names two entries that changed places', () => {
    const entries = chains(LENGTH)
    const [, second, third] = entries
    if (second === undefined || third === undefined) throw new Error('two entries to swap')
    entries.splice(1, 2, third, second)
    expect(verify(entries)[0]).toMatchObject({ sequence: 2, reason: 'missing' })
  })

  it('holds from wherever an export starts, and still finds what follows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LENGTH - 1 }), (skipped) => {
        const entries = chains(LENGTH).filter((entry) => entry.sequence > skipped)
        expect(verify(entries)).toEqual([])
        const [first, ...rest] = entries
        if (first === undefined) throw new Error('an export with entries')
        expect(verify([{ ...first, subject: 'another' }, ...rest])).toMatchObject([
          { sequence: skipped + 1, reason: 'altered' },
        ])
      }),
      { verbose: true },
    )
  })

  it('follows chains whose entries come mixed', () => {
    const entries = chains(LENGTH)
    const mixed = entries.slice(0, LENGTH).flatMap((entry, i) => [entry, entries[LENGTH + i]])
    expect(verify(mixed.filter((entry) => entry !== undefined))).toEqual([])
  })
})

describe('entryHash', () => {
  it('never changes: entries of years ago must still verify', () => {
    const hashes = chains(2).map((entry) => entry.hash.slice(0, 16))
    expect(hashes).toMatchInlineSnapshot(`
      [
        "4a9c2fdf3aa8fa17",
        "1e867954541bf9a1",
        "ef3f293824552bce",
        "ca3e48b79a7fe121",
      ]
    `)
  })
})
