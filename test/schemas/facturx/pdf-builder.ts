import { deflateSync } from 'node:zlib'

/** One object of a PDF: its text, or a dictionary with the bytes of a stream. */
export type PdfObject = string | { readonly dictionary: string; readonly data: Uint8Array }

/** A small PDF of these objects, numbered from 1, the first being the catalogue. */
export function pdfOf(objects: readonly PdfObject[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n', 'latin1')]
  const offsets = objects.map((object, index) => {
    const offset = parts.reduce((sum, part) => sum + part.length, 0)
    parts.push(objectBytes(index + 1, object))
    return offset
  })
  const start = parts.reduce((sum, part) => sum + part.length, 0)
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}` +
        `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\n` +
        `startxref\n${start}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** The same objects, all but streams packed in an object stream, with a cross-reference stream. */
export function packedPdfOf(objects: readonly PdfObject[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0)
  const container = objects.length + 1
  const rows: number[][] = [[0, 0, 0]]
  let packed = ''
  let heads = ''
  objects.forEach((object, index) => {
    if (typeof object === 'string') {
      rows[index + 1] = [2, container, heads.split(' ').length >> 1]
      heads += `${index + 1} ${packed.length} `
      packed += `${object} `
    } else {
      rows[index + 1] = [1, length(), 0]
      parts.push(objectBytes(index + 1, object))
    }
  })
  rows[container] = [1, length(), 0]
  const count = objects.filter((object) => typeof object === 'string').length
  parts.push(
    objectBytes(
      container,
      flate(`/Type /ObjStm /N ${count} /First ${heads.length}`, heads + packed),
    ),
  )
  const start = length()
  rows[container + 1] = [1, start, 0]
  // Each row is preceded by its predictor, 2: the difference from the row above.
  const table = rows.flatMap(([type = 0, place = 0, extra = 0], index) => {
    const row = [type, place >> 16, (place >> 8) & 255, place & 255, extra]
    const [aboveType = 0, abovePlace = 0, aboveExtra = 0] = rows[index - 1] ?? []
    const above = [
      aboveType,
      abovePlace >> 16,
      (abovePlace >> 8) & 255,
      abovePlace & 255,
      aboveExtra,
    ]
    return [2, ...row.map((byte, column) => (byte - (above[column] ?? 0)) & 255)]
  })
  const dictionary =
    `/Type /XRef /W [1 3 1] /Size ${rows.length} /Root 1 0 R ` +
    '/DecodeParms << /Predictor 12 /Columns 5 >>'
  parts.push(objectBytes(container + 1, flate(dictionary, Uint8Array.from(table))))
  parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts)
}

/** A stream compressed with FlateDecode. */
export function flate(dictionary: string, content: string | Uint8Array): PdfObject {
  return { dictionary: `${dictionary} /Filter /FlateDecode`, data: deflateSync(content) }
}

function objectBytes(number: number, object: PdfObject): Buffer {
  if (typeof object === 'string')
    return Buffer.from(`${number} 0 obj\n${object}\nendobj\n`, 'latin1')
  return Buffer.concat([
    Buffer.from(
      `${number} 0 obj\n<< ${object.dictionary} /Length ${object.data.length} >>\nstream\n`,
    ),
    object.data,
    Buffer.from('\nendstream\nendobj\n'),
  ])
}
