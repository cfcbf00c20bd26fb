/**
 * The glyphs of characters (OpenType, `cmap`): from the subtable of all of Unicode (format 12) when
 * there is one, else from that of its first plane (format 4). Throws a RangeError without either.
 */
export function readCharacterMap(view: DataView, table: number): ReadonlyMap<number, number> {
  const subtables = Array.from({ length: view.getUint16(table + 2) }, (_, index) => {
    const at = table + view.getUint32(table + 4 + index * 8 + 4)
    return { at, format: view.getUint16(at) }
  })
  const whole = subtables.find(({ format }) => format === 12)
  if (whole !== undefined) return readGroups(view, whole.at)
  const plane = subtables.find(({ format }) => format === 4)
  if (plane === undefined) throw new RangeError('the face has no map of Unicode')
  return readSegments(view, plane.at)
}

function readGroups(view: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  const count = view.getUint32(at + 12)
  for (let index = 0; index < count; index++) {
    const group = at + 16 + index * 12
    const start = view.getUint32(group)
    const end = view.getUint32(group + 4)
    const first = view.getUint32(group + 8)
    for (let code = start; code <= end; code++) glyphs.set(code, first + code - start)
  }
  return glyphs
}

function readSegments(view: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  const doubled = view.getUint16(at + 6)
  const ends = at + 14
  const starts = ends + doubled + 2
  const deltas = starts + doubled
  const offsets = deltas + doubled
  for (let index = 0; index < doubled; index += 2) {
    const end = view.getUint16(ends + index)
    const start = view.getUint16(starts + index)
    const delta = view.getUint16(deltas + index)
    const offset = view.getUint16(offsets + index)
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const raw =
        offset === 0 ? code : view.getUint16(offsets + index + offset + (code - start) * 2)
      if (offset === 0 || raw !== 0) glyphs.set(code, (raw + delta) & 0xffff)
    }
  }
  return glyphs
}
