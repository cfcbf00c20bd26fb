/**
 * A closed list of codes: facts with their source, so that a finding can say which list it read.
 */
export interface CodeList {
  readonly name: string
  /** The publication these codes were taken from, with its version. */
  readonly source: string
  readonly codes: ReadonlySet<string>
}

/** Whether a list holds a code, compared exactly: case and blanks count. */
export function isIn(list: CodeList, code: string): boolean {
  return list.codes.has(code)
}

/** Builds a list from codes parted by white space. */
export function codeList(name: string, source: string, codes: string): CodeList {
  return { name, source, codes: new Set(codes.trim().split(/\s+/)) }
}

/** The codes of a list and some more, under its own name and source. */
export function extended(list: CodeList, codes: string): CodeList {
  return codeList(list.name, list.source, `${[...list.codes].join(' ')} ${codes}`)
}

/** The codes of a list but some, under its own name and source. */
export function without(list: CodeList, codes: string): CodeList {
  const dropped = new Set(codes.split(' '))
  const kept = [...list.codes].filter((code) => !dropped.has(code))
  return codeList(list.name, list.source, kept.join(' '))
}
