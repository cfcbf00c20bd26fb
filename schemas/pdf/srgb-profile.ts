/**
 * The colour space that the pages are drawn in, sRGB (IEC 61966-2-1), as an ICC profile of version
 * 2.1 (ICC.1:2001-04): three primaries adapted to D50 and the curve of the standard, sampled.
 */
export function srgbProfile(): Uint8Array {
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', description('sRGB')],
    ['cprt', text('No copyright, use freely')],
    ['wtpt', place(0.9505, 1, 1.0891)],
    ['rXYZ', place(0.4360747, 0.2225045, 0.0139322)],
    ['gXYZ', place(0.3850649, 0.7168786, 0.0971045)],
    ['bXYZ', place(0.1430804, 0.0606169, 0.7141733)],
    ['rTRC', curve()],
    ['gTRC', curve()],
    ['bTRC', curve()],
  ]
  const start = 128 + 4 + tags.length * 12
  const curves = tags.filter(([name]) => name.endsWith('TRC'))
  // The three curves are one: their tags point at the same place.
  const shared = curves[0]?.[1] ?? new Uint8Array()
  const own = tags.filter(([name]) => !name.endsWith('TRC'))
  const size = own.reduce((sum, [, data]) => sum + data.length, start + shared.length)
  const profile = new Uint8Array(size)
  const view = new DataView(profile.buffer)
  writeHeader(profile, view)
  view.setUint32(128, tags.length)
  let at = start
  own.forEach(([name, data], index) => {
    writeTag(profile, view, index, name, at, data.length)
    profile.set(data, at)
    at += data.length
  })
  profile.set(shared, at)
  curves.forEach(([name], index) => {
    writeTag(profile, view, own.length + index, name, at, shared.length)
  })
  return profile
}

/** ICC.1:2001-04, 6.1: version, class, spaces, date, signature, intent, illuminant. */
function writeHeader(profile: Uint8Array, view: DataView): void {
  view.setUint32(0, profile.length)
  view.setUint32(8, 0x02100000)
  ascii(profile, 12, 'mntrRGB XYZ ')
  const created = [2026, 1, 1, 0, 0, 0]
  created.forEach((part, index) => {
    view.setUint16(24 + index * 2, part)
  })
  ascii(profile, 36, 'acsp')
  view.setUint32(68, fixed(0.9642))
  view.setUint32(72, fixed(1))
  view.setUint32(76, fixed(0.8249))
}

function writeTag(
  profile: Uint8Array,
  view: DataView,
  index: number,
  name: string,
  at: number,
  length: number,
): void {
  const entry = 132 + index * 12
  ascii(profile, entry, name)
  view.setUint32(entry + 4, at)
  view.setUint32(entry + 8, length)
}

/** `textDescriptionType` (6.5.17): ASCII, and neither Unicode nor a Macintosh script. */
function description(words: string): Uint8Array {
  const data = new Uint8Array(padded(12 + words.length + 1 + 78))
  ascii(data, 0, 'desc')
  new DataView(data.buffer).setUint32(8, words.length + 1)
  ascii(data, 12, words)
  return data
}

/** `textType` (6.5.18). */
function text(words: string): Uint8Array {
  const data = new Uint8Array(padded(8 + words.length + 1))
  ascii(data, 0, 'text')
  ascii(data, 8, words)
  return data
}

/** `XYZType` (6.5.26). */
function place(x: number, y: number, z: number): Uint8Array {
  const data = new Uint8Array(20)
  const view = new DataView(data.buffer)
  ascii(data, 0, 'XYZ ')
  ;[x, y, z].forEach((value, index) => {
    view.setUint32(8 + index * 4, fixed(value))
  })
  return data
}

/** Samples of the curve; between them a reader goes straight. */
const SAMPLES = 1024

/** `curveType` (6.5.3) of the transfer function of IEC 61966-2-1. */
function curve(): Uint8Array {
  const data = new Uint8Array(12 + SAMPLES * 2)
  const view = new DataView(data.buffer)
  ascii(data, 0, 'curv')
  view.setUint32(8, SAMPLES)
  for (let index = 0; index < SAMPLES; index++) {
    const encoded = index / (SAMPLES - 1)
    const linear = encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4
    view.setUint16(12 + index * 2, Math.round(linear * 65_535))
  }
  return data
}

/** `s15Fixed16Number`. */
function fixed(value: number): number {
  return Math.round(value * 65_536)
}

function ascii(data: Uint8Array, at: number, words: string): void {
  for (let index = 0; index < words.length; index++) data[at + index] = words.charCodeAt(index)
}

function padded(length: number): number {
  return (length + 3) & ~3
}
