import type { Random } from './random.ts'

/** Pieces that make parsers stumble: markup cut short, marks of encodings, numbers on an edge. */
const PIECES = [
  ...['<', '>', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<!DOCTYPE a [', '&'],
  ...['&#0;', '&#x110000;', '&a;', '&amp', '"', "'", '=', ':', 'xmlns:a=""', '\0', '\r', '\u2028'],
  ...[
    '<<',
    '>>',
    '[',
    ']',
    '(',
    ')',
    '%',
    'obj',
    'endobj',
    'stream\n',
    'endstream',
    ' 0 R',
    'xref',
  ],
  ...['trailer', 'startxref', '/Length', '/Filter', '/Kids', '/Prev', '/JavaScript', '/Encrypt'],
  ...['-1', '0', '4294967296', '99999999999999999999', '1e999', 'NaN', '\ufeff', '\ufffe'],
  ...['{', '}', '[[[[', '"\\ud800"', 'null', '__proto__', '\\u0000', '2026-02-30', '1,5'],
].map((piece) => Buffer.from(piece))

const BYTES = [
  0, 1, 9, 10, 13, 32, 0x22, 0x26, 0x3c, 0x3e, 0x7f, 0x80, 0xc0, 0xe2, 0xef, 0xfe, 0xff,
]

type ByteMutation = (bytes: Buffer, random: Random, others: readonly Uint8Array[]) => Buffer

const BYTE_MUTATIONS: Readonly<Record<string, ByteMutation>> = {
  flip: (bytes, random) => {
    const at = random.below(Math.max(1, bytes.length))
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
    return bytes
  },
  set: (bytes, random) => {
    bytes[random.below(Math.max(1, bytes.length))] = random.pick(BYTES)
    return bytes
  },
  cut: (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  remove: (bytes, random) => spliced(bytes, random, Buffer.alloc(0), 1 + random.below(40)),
  put: (bytes, random) => spliced(bytes, random, random.pick(PIECES), 0),
  replace: (bytes, random) => spliced(bytes, random, random.pick(PIECES), 1 + random.below(8)),
  repeat: (bytes, random) => {
    const piece = pieceOf(bytes, random, 200)
    const times = 1 + random.below(50)
    return spliced(bytes, random, Buffer.concat(new Array<Buffer>(times).fill(piece)), 0)
  },
  swap: (bytes, random) => spliced(bytes, random, pieceOf(bytes, random, 400), random.below(400)),
  graft: (bytes, random, others) =>
    spliced(bytes, random, pieceOf(Buffer.from(random.pick(others)), random, 2000), 0),
  number: (bytes, random) => {
    const numbers = [...bytes.toString('latin1').matchAll(/\d+/g)]
    if (numbers.length === 0) return bytes
    const match = random.pick(numbers)
    const written = random.pick([
      '0',
      '1',
      '-1',
      '7',
      '65536',
      '2147483648',
      '99999999999999999999',
    ])
    const end = match.index + match[0].length
    return Buffer.concat([
      bytes.subarray(0, match.index),
      Buffer.from(written),
      bytes.subarray(end),
    ])
  },
}

/** A copy of a document with one to eight faults in its bytes; a PDF is bytes and objects alike. */
export function byteMutantOf(
  valid: Uint8Array,
  random: Random,
  others: readonly Uint8Array[],
): Uint8Array {
  const all = Object.values(BYTE_MUTATIONS)
  let bytes: Buffer = Buffer.from(valid)
  const count = random.chance(0.5) ? 1 : 1 + random.below(8)
  for (let turn = 0; turn < count; turn++) bytes = random.pick(all)(bytes, random, others)
  return bytes
}

/** A copy of a PDF whose objects are dropped, doubled, renumbered or given another's content. */
export function pdfMutantOf(valid: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(valid).toString('latin1')
  const objects = [...text.matchAll(/(\d+) 0 obj[^]*?endobj/g)]
  if (objects.length === 0) return valid
  const one = random.pick(objects)
  const other = random.pick(objects)
  const body = one[0].replace(/^\d+/, '')
  const content = random.pick([
    '',
    `${one[0]}\n${one[0]}`,
    `${String(random.below(20))}${body}`,
    `${one[1] ?? ''}${other[0].replace(/^\d+/, '')}`,
    one[0].replaceAll(/(\d+) 0 R/g, () => `${String(random.below(20))} 0 R`),
    one[0].replaceAll(/\/[A-Z]\w+/g, (name) => (random.chance(0.2) ? '/Kids' : name)),
  ])
  const end = one.index + one[0].length
  return Buffer.from(text.slice(0, one.index) + content + text.slice(end), 'latin1')
}

function spliced(bytes: Buffer, random: Random, put: Buffer, removed: number): Buffer {
  const at = random.below(bytes.length + 1)
  return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + removed)])
}

function pieceOf(bytes: Buffer, random: Random, lengthMax: number): Buffer {
  const start = random.below(bytes.length + 1)
  return bytes.subarray(start, start + random.below(lengthMax))
}
