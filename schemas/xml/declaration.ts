import type { XmlRefusalCode } from './refusal.ts'

const SPACE = String.raw`[ \t\r\n]`
const SHAPE = new RegExp(
  [
    String.raw`^<\?xml`,
    attribute('version', String.raw`1\.[0-9]+`),
    `(?:${attribute('encoding', '[A-Za-z][A-Za-z0-9._-]*')})?`,
    `(?:${attribute('standalone', '(?:yes|no)')})?`,
    String.raw`${SPACE}*\?>`,
  ].join(''),
)

/** Where the document goes on after its XML declaration; 0 when it has none (XML 1.0, 2.8). */
export function readDeclaration(
  source: string,
  refuse: (code: XmlRefusalCode, offset: number) => never,
): number {
  if (!/^<\?xml[ \t\r\n?]/.test(source)) return 0
  const match = SHAPE.exec(source.slice(0, 1000))
  return match === null ? refuse('xml-declaration', 0) : match[0].length
}

/** The pattern of one pseudo-attribute whose value, in either kind of quotes, has this pattern. */
function attribute(name: string, value: string): string {
  return `${SPACE}+${name}${SPACE}*=${SPACE}*(?:"${value}"|'${value}')`
}
