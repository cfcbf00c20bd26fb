import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { pack, type Header } from 'tar-stream'
import { describe, expect, it } from 'vitest'
import {
  ARCHIVE_LIMITS,
  packEnvelope,
  unpackEnvelope,
  type EnvelopeFile,
} from '../../../schemas/envelope/archive.ts'

const file = (name: string, content = '<a/>'): EnvelopeFile => ({
  name,
  bytes: new TextEncoder().encode(content),
})

type Tampered = Partial<Header> & { name: string; content?: string }

/** An archive that `packEnvelope` would not make. */
const archiveOf = async (entries: readonly Tampered[]) => {
  const archive = pack()
  for (const { content, ...header } of entries) archive.entry(header, content ?? '')
  archive.finalize()
  const chunks: Uint8Array[] = []
  for await (const chunk of archive) if (chunk instanceof Uint8Array) chunks.push(chunk)
  return gzipSync(Buffer.concat(chunks))
}

const codeOf = async (bytes: Uint8Array, limits = ARCHIVE_LIMITS): Promise<string> => {
  const unpacked = await unpackEnvelope(bytes, limits)
  return unpacked.ok ? 'ok' : unpacked.code
}

describe('an envelope', () => {
  it('gives back the files that were packed', async () => {
    const name = fc.stringMatching(/^Base_[A-Za-z0-9_=-]{1,150}\.xml$/)
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 3000 })
    const files = fc.uniqueArray(fc.record({ name, bytes }), {
      minLength: 1,
      maxLength: 8,
      selector: (entry) => entry.name,
    })
    await fc.assert(
      fc.asyncProperty(files, async (packed) => {
        const unpacked = await unpackEnvelope(await packEnvelope(packed))
        const found = unpacked.ok ? unpacked.files : []
        expect(found.map((entry) => [entry.name, [...entry.bytes]])).toEqual(
          packed.map((entry) => [entry.name, [...entry.bytes]]),
        )
      }),
      { numRuns: 50 },
    )
  })

  it('is the same bytes for the same files', async () => {
    const once = await packEnvelope([file('Base_1.xml')])
    expect(await packEnvelope([file('Base_1.xml')])).toEqual(once)
  })

  it('is refused when it is empty or holds nothing', async () => {
    expect(await codeOf(new Uint8Array())).toBe('IRR_VIDE')
    expect(await codeOf(await packEnvelope([]))).toBe('IRR_VIDE')
    expect(await codeOf(await packEnvelope([file('Base_1.xml', '')]))).toBe('IRR_VIDE_F')
  })

  it('is refused when it cannot be opened', async () => {
    const whole = await packEnvelope([file('Base_1.xml', 'x'.repeat(5000))])
    expect(await codeOf(whole.slice(0, -20))).toBe('IRR_EXTRAC')
    expect(await codeOf(new TextEncoder().encode('<Invoice/>'))).toBe('IRR_EXTRAC')
    expect(await codeOf(gzipSync('x'.repeat(2000)))).toBe('IRR_EXTRAC')
    expect(await codeOf(gzipSync(Buffer.alloc(700, 1)))).toBe('IRR_EXTRAC')
  })

  it.each(['../x.xml', '/etc/x.xml', 'a/b.xml', 'a\\b.xml', '.hidden', '-rf', 'a\nb'])(
    'is refused with the file name %o',
    async (name) => {
      const bytes = await archiveOf([{ name, content: '<a/>' }])
      expect(await codeOf(bytes)).toBe('IRR_NOM_F')
    },
  )

  it('names the file at fault', async () => {
    const bytes = await archiveOf([
      { name: 'Base_1.xml', content: '<a/>' },
      { name: '../Base_2.xml', content: '<a/>' },
    ])
    expect(await unpackEnvelope(bytes)).toEqual({
      ok: false,
      code: 'IRR_NOM_F',
      file: '../Base_2.xml',
    })
  })

  it('is refused when a name occurs twice', async () => {
    const entry = { name: 'Base_1.xml', content: '<a/>' }
    expect(await codeOf(await archiveOf([entry, entry]))).toBe('IRR_NOM_F')
  })

  it.each(['symlink', 'link', 'directory', 'fifo'] as const)(
    'is refused with a %s',
    async (type) => {
      const linkname = type.includes('link') ? '/etc/passwd' : ''
      expect(await codeOf(await archiveOf([{ name: 'Base_1.xml', type, linkname }]))).toBe(
        'IRR_TYPE_F',
      )
    },
  )

  it('stops a bomb at the limit', async () => {
    const limits = { ...ARCHIVE_LIMITS, unpackedBytesMax: 1024 ** 2 }
    expect(await codeOf(gzipSync(Buffer.alloc(64 * 1024 ** 2)), limits)).toBe('IRR_TAILLE')
  })

  it('keeps to its limits of size and of number', async () => {
    const bytes = await packEnvelope([file('Base_1.xml', 'x'.repeat(100)), file('Base_2.xml')])
    expect(await codeOf(bytes)).toBe('ok')
    expect(await codeOf(bytes, { ...ARCHIVE_LIMITS, packedBytesMax: 10 })).toBe('IRR_TAILLE')
    expect(await codeOf(bytes, { ...ARCHIVE_LIMITS, fileBytesMax: 99 })).toBe('IRR_TAILLE_F')
    expect(await codeOf(bytes, { ...ARCHIVE_LIMITS, filesMax: 1 })).toBe('IRR_TAILLE')
  })

  it('answers every damaged archive, and never throws', async () => {
    const whole = await packEnvelope([file('Base_1.xml', 'x'.repeat(700)), file('Base_2.xml')])
    await fc.assert(
      fc.asyncProperty(fc.nat(4000), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const tar = gunzipSync(whole)
        const at = place % tar.length
        tar[at] = (tar[at] ?? 0) ^ change
        expect(await codeOf(gzipSync(tar))).toMatch(/^(ok|IRR_[A-Z_]+)$/)
      }),
      { numRuns: 200 },
    )
  })
})
