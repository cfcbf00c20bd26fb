/** A value JSON can carry, with decimals as strings. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [k: string]: Json | undefined }

/**
 * JSON in one spelling only (RFC 8785 for the values we use): keys in code-unit order, no spaces,
 * numbers whole. Two equal values have equal bytes, so equal hashes.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value)
  }
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`not a whole number: ${value}`)
    return String(value)
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

// Array.isArray does not narrow a readonly array out of a union.
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
