import { PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue } from './pdf-value.ts'

/** How a value that holds others is written: the numbers of references, and the entries kept. */
export interface Notation {
  readonly numberOf: (reference: PdfReference) => number
  readonly entriesOf: (dictionary: PdfDictionary) => ReadonlyMap<string, PdfValue>
}

/** A value as a file holds it (ISO 32000-1, 7.3), in characters of Latin 1. */
export function writeValue(value: PdfValue, notation: Notation): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return writeNumber(value)
  if (value instanceof PdfName) return writeName(value.name)
  if (value instanceof PdfString) {
    return `<${Buffer.from(value.raw, 'latin1').toString('hex')}>`
  }
  if (value instanceof PdfReference) return `${String(notation.numberOf(value))} 0 R`
  if (value instanceof PdfDictionary) {
    return `<< ${writeEntries(notation.entriesOf(value), notation)} >>`
  }
  return `[${value.map((item) => writeValue(item, notation)).join(' ')}]`
}

/** The entries of a dictionary without its brackets. */
export function writeEntries(entries: ReadonlyMap<string, PdfValue>, notation: Notation): string {
  return Array.from(
    entries,
    ([key, value]) => `${writeName(key)} ${writeValue(value, notation)}`,
  ).join(' ')
}

/** A name; what is neither a letter nor a digit nor one of a few marks is escaped. */
function writeName(name: string): string {
  const escaped = name.replace(
    /[^A-Za-z0-9_.+*:@$!&',;^`~|?=-]/g,
    (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
  return `/${escaped}`
}

/** A number without exponent: what is smaller than a millionth is nothing. */
function writeNumber(value: number): string {
  if (Math.abs(value) < 1e-6) return '0'
  const text = String(value)
  return text.includes('e') ? String(BigInt(Math.round(value))) : text
}
