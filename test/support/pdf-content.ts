import { inflateSync } from 'node:zlib'
import { PDF_LIMITS } from '../../schemas/facturx/limits.ts'
import { PdfFile } from '../../schemas/facturx/pdf-file.ts'
import { PdfReference, type PdfDictionary, type PdfValue } from '../../schemas/facturx/pdf-value.ts'

/** A page as a reader sees it: its texts in the order they are drawn. */
export interface PageText {
  readonly texts: readonly string[]
}

/** The texts of each page of a PDF of ours, decoded by the `ToUnicode` of its fonts. */
export function pageTextsOf(bytes: Uint8Array): PageText[] {
  const file = new PdfFile(bytes, PDF_LIMITS)
  const pages = file.dictionary(file.catalogue.get('Pages'))
  return file.array(pages?.get('Kids') ?? null).map((kid) => {
    const page = file.dictionary(kid)
    if (page === undefined) throw new Error('a page is missing')
    const resources = file.dictionary(page.get('Resources'))
    const maps = fontMapsOf(file, resources?.get('Font') ?? null)
    const content = latin(streamOf(file, page.get('Contents')))
    return { texts: textsOf(content, maps) }
  })
}

/** The decompressed content of every stream of a PDF of ours, for what stands in no page. */
export function streamsOf(bytes: Uint8Array): string[] {
  const text = latin(bytes)
  return [...text.matchAll(/\/Length (\d+) >>\nstream\n/g)].map((match) => {
    const start = match.index + match[0].length
    const raw = bytes.subarray(start, start + Number(match[1]))
    const head = text.lastIndexOf(' obj\n', match.index)
    return latin(text.slice(head, start).includes('/FlateDecode') ? inflateSync(raw) : raw)
  })
}

function textsOf(content: string, maps: ReadonlyMap<string, ReadonlyMap<string, string>>) {
  return [...content.matchAll(/BT .*? ET/g)].map(([block]) =>
    [...block.matchAll(/\/(F\d+) [\d.]+ Tf <([0-9A-F]*)> Tj/g)]
      .map(([, font = '', hex = '']) => {
        const map = maps.get(font)
        const codes = hex.match(/.{4}/g) ?? []
        return codes.map((code) => map?.get(code) ?? '?').join('')
      })
      .join(''),
  )
}

function fontMapsOf(file: PdfFile, fonts: PdfValue): Map<string, Map<string, string>> {
  const maps = new Map<string, Map<string, string>>()
  const dictionary = file.dictionary(fonts)
  for (const name of ['F1', 'F2', 'F3']) {
    const font = file.dictionary(dictionary?.get(name) ?? null)
    if (font === undefined) continue
    const rows = latin(streamOf(file, font.get('ToUnicode'))).matchAll(
      /<([0-9A-F]{4})> <([0-9A-F]+)>/g,
    )
    maps.set(name, new Map([...rows].map(([, code = '', hex = '']) => [code, utf16(hex)])))
  }
  return maps
}

function streamOf(file: PdfFile, value: PdfValue): Uint8Array {
  if (!(value instanceof PdfReference)) throw new Error('a stream is missing')
  const data = file.stream(value, PDF_LIMITS.inflatedBytesMax)
  if (data === undefined) throw new Error(`${String(value.number)} is no stream`)
  return data
}

/** The entry of a dictionary as a dictionary, for a test that walks a PDF. */
export function entryOf(file: PdfFile, from: PdfDictionary, ...keys: string[]): PdfDictionary {
  let at = from
  for (const key of keys) {
    const next = file.dictionary(at.get(key))
    if (next === undefined) throw new Error(`${key} is missing`)
    at = next
  }
  return at
}

function utf16(hex: string): string {
  return new TextDecoder('utf-16be').decode(Buffer.from(hex, 'hex'))
}

function latin(bytes: Uint8Array | string): string {
  return typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1')
}
