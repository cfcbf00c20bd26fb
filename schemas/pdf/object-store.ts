import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'

/** How hard streams are compressed: beyond this, time grows and size hardly shrinks. */
const COMPRESSION = 6

/**
 * The objects of a PDF being written. Each gets its number first and its content later, so that
 * objects may point at one another; all but streams are packed together when the file is finished
 * (ISO 32000-1, 7.5.7 and 7.5.8).
 */
export class ObjectStore {
  private readonly plain = new Map<number, string>()
  private readonly streams = new Map<number, { dictionary: string; data: Uint8Array }>()
  private last = 0

  /** The number of an object to come. */
  reserve(): number {
    this.last += 1
    return this.last
  }

  /** An object of this text, in characters of Latin 1. */
  add(text: string, number = this.reserve()): number {
    this.plain.set(number, text)
    return number
  }

  /** A stream, compressed unless the dictionary names its filter or `isPlain` says not to. */
  addStream(
    dictionary: string,
    data: Uint8Array,
    { isPlain = false, number = this.reserve() } = {},
  ) {
    const isReady = isPlain || dictionary.includes('/Filter')
    this.streams.set(
      number,
      isReady
        ? { dictionary, data }
        : {
            dictionary: `${dictionary} /Filter /FlateDecode`,
            data: deflateSync(data, { level: COMPRESSION }),
          },
    )
    return number
  }

  /** The file. Its identifier follows from its content, so that same input is same output. */
  finish(root: number, info: number): Uint8Array {
    const file = new FileWriter()
    file.text(`%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n`)
    const rows: CrossReference[] = []
    for (const [number, { dictionary, data }] of this.streams) {
      rows[number] = { type: 1, place: file.length, index: 0 }
      file.stream(number, dictionary, data)
    }
    this.writePacked(file, rows)
    const number = this.reserve()
    rows[number] = { type: 1, place: file.length, index: 0 }
    const id = file.identifier()
    const start = file.length
    file.stream(
      number,
      `/Type /XRef /Size ${this.last + 1} /W [1 4 2] /Root ${root} 0 R /Info ${info} 0 R ` +
        `/ID [<${id}> <${id}>] /Filter /FlateDecode`,
      deflateSync(crossReferenceTable(rows, this.last + 1), { level: COMPRESSION }),
    )
    file.text(`startxref\n${start}\n%%EOF\n`)
    return file.bytes()
  }

  private writePacked(file: FileWriter, rows: CrossReference[]): void {
    const objects = [...this.plain]
    for (let first = 0; first < objects.length; first += PACKED_MAX) {
      const number = this.reserve()
      let heads = ''
      const parts: string[] = []
      let length = 0
      objects.slice(first, first + PACKED_MAX).forEach(([each, text], index) => {
        rows[each] = { type: 2, place: number, index }
        heads += `${each} ${length} `
        parts.push(text, '\n')
        length += text.length + 1
      })
      const count = parts.length / 2
      rows[number] = { type: 1, place: file.length, index: 0 }
      file.stream(
        number,
        `/Type /ObjStm /N ${count} /First ${heads.length} /Filter /FlateDecode`,
        deflateSync(Buffer.from(heads + parts.join(''), 'latin1'), { level: COMPRESSION }),
      )
    }
  }
}

/** Objects in one packed stream: a reader unpacks all of them to reach one. */
const PACKED_MAX = 500

interface CrossReference {
  readonly type: 1 | 2
  /** Offset in the file, or number of the stream it is packed in. */
  readonly place: number
  readonly index: number
}

function crossReferenceTable(rows: readonly CrossReference[], count: number): Uint8Array {
  const table = Buffer.alloc(count * 7)
  table.writeUInt16BE(65_535, 5)
  for (let number = 1; number < count; number++) {
    const row = rows[number]
    if (row === undefined) throw new RangeError(`object ${number} was reserved and never written`)
    table.writeUInt8(row.type, number * 7)
    table.writeUInt32BE(row.place, number * 7 + 1)
    table.writeUInt16BE(row.index, number * 7 + 5)
  }
  return table
}

class FileWriter {
  length = 0
  private readonly parts: Uint8Array[] = []

  text(text: string): void {
    this.raw(Buffer.from(text, 'latin1'))
  }

  stream(number: number, dictionary: string, data: Uint8Array): void {
    this.text(`${number} 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n`)
    this.raw(data)
    this.text('\nendstream\nendobj\n')
  }

  identifier(): string {
    const hash = createHash('sha256')
    for (const part of this.parts) hash.update(part)
    return hash.digest('hex').slice(0, 32)
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.parts, this.length)
  }

  private raw(data: Uint8Array): void {
    this.parts.push(data)
    this.length += data.length
  }
}
