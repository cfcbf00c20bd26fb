import type { XmlRefusalCode } from './refusal.ts'

const SHAPE =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][A-Za-z0-9._-]*"|'[A-Za-z][A-Za-z0-9._-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/

/** Where the document goes on after its XML declaration; 0 when it has none (XML 1.0, 2.8). */
export function readDeclaration(
  source: string,
  refuse: (code: XmlRefusalCode, offset: number) => never,
): number {
  if (!/^<\?xml[ \t\r\n?]/.test(source)) return 0
  const match = SHAPE.exec(source.slice(0, 1000))
  return match === null ? refuse('xml-declaration', 0) : match[0].length
}
