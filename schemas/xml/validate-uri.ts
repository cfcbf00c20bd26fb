/**
 * Whether a text is an address by `xs:anyURI` (XML Schema 1.0 part 2, 3.2.17): after the characters
 * that no URI holds are escaped, a URI reference by RFC 2396, with the brackets of RFC 2732.
 */
export function isUriReference(text: string): boolean {
  const uri = escaped(collapsed(text))
  if (uri === '') return true
  const [, scheme, rest = uri] = SCHEME.exec(uri) ?? []
  if (scheme === undefined) return !uri.startsWith(':') && isHierarchical(uri)
  if (!SCHEME_NAME.test(scheme)) return false
  if (rest === '' || rest.startsWith('#')) return false
  return rest.startsWith('/') ? isHierarchical(rest) : OPAQUE.test(rest)
}

const ESCAPE = '%[0-9A-Fa-f]{2}'
const REGISTRY = `(?:[A-Za-z0-9\\-_.!*'();:@&=+$,]|${ESCAPE})*`
const USER = `(?:(?:[A-Za-z0-9\\-_.!*'();:&=+$,]|${ESCAPE})*@)?`
const PATH = `(?:[A-Za-z0-9\\-_.!*'();/:@&=+$,]|${ESCAPE})*`
const ANY = `(?:[A-Za-z0-9\\-_.!*'();/?:@&=+$,[\\]]|${ESCAPE})*`
const NO_QUERY = `(?:[A-Za-z0-9\\-_.!*'();/:@&=+$,[\\]]|${ESCAPE})*`
const AFTER = `(?:\\?${ANY})?(?:#${ANY})?`

const SCHEME = /^([^:/?#]+):([^]*)$/
const SCHEME_NAME = /^[A-Za-z][A-Za-z0-9+.-]*$/
const NO_BRACKETS = new RegExp(`^(?://${REGISTRY})?${PATH}${AFTER}$`)
const BRACKETS = new RegExp(`^//${USER}\\[([^\\]]*)\\](?::(\\d{0,9}))?(?:/${PATH})?${AFTER}$`)
const OPAQUE = new RegExp(`^${NO_QUERY}${AFTER}$`)

function isHierarchical(text: string): boolean {
  // Two slashes and nothing are neither an authority nor a path.
  if (text === '//') return false
  if (NO_BRACKETS.test(text)) return true
  const match = BRACKETS.exec(text)
  return match !== null && isIpv6(match[1] ?? '') && Number(match[2] ?? 0) <= 65_535
}

function isIpv6(text: string): boolean {
  const last = /(?:^|:)(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)
  if (last !== null && last.slice(1).some((part) => Number(part) > 255)) return false
  const plain = last === null ? text : text.replace(/[\d.]+$/, '0:0')
  const halves = plain.split('::')
  if (halves.length > 2) return false
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')))
  const count = groups.flat().length
  const areGroups = groups.flat().every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))
  return areGroups && (halves.length === 2 ? count <= 7 : count === 8)
}

/** White space collapses before the value is looked at. */
function collapsed(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')
}

function escaped(text: string): string {
  return text.replace(/[^\u0021-\u007d]|[<>"{}|\\^`]/gu, '%20')
}
