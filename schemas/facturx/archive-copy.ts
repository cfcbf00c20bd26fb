import type { ObjectStore } from '../pdf/object-store.ts'
import { keepToArchive, type Entries } from './archive-rules.ts'
import type { PdfLimits } from './limits.ts'
import type { PdfFile, RawStream } from './pdf-file.ts'
import { writeEntries, writeValue, type Notation } from './pdf-notation.ts'
import type { PdfDictionary } from './pdf-value.ts'
import { PdfName, PdfReference, PdfString, type PdfValue } from './pdf-value.ts'
import { PdfRefusal } from './refusal.ts'

/**
 * Copies what a PDF uses into a new one, object by object, each made to keep to PDF/A. What nothing
 * points at, such as what was there before the file was last saved, is left behind.
 */
export class ArchiveCopy {
  /** Whether a colour space of the device is named outside the contents. */
  namesCmyk = false
  namesRgb = false
  private readonly file: PdfFile
  private readonly store: ObjectStore
  private readonly limits: PdfLimits
  private readonly numbers = new Map<number, number>()
  private readonly waiting: PdfReference[] = []
  /** Streams of attached files, which must say their media type. */
  private readonly attached: ReadonlySet<number>
  private readonly notation: Notation = {
    numberOf: (reference) => this.numberOf(reference),
    entriesOf: (dictionary) => this.kept(dictionary),
  }

  constructor(file: PdfFile, store: ObjectStore, limits: PdfLimits, attached: ReadonlySet<number>) {
    this.file = file
    this.store = store
    this.limits = limits
    this.attached = attached
  }

  /** A value in the notation of the new file; what it points at is copied by `finish`. */
  text(value: PdfValue): string {
    this.noteColours(value)
    return writeValue(value, this.notation)
  }

  /** Copies everything that was pointed at, and what that points at. */
  finish(): void {
    for (let at = this.waiting.pop(); at !== undefined; at = this.waiting.pop()) {
      if (this.numbers.size > this.limits.objectsMax) throw new PdfRefusal('pdf-bomb', 'objects')
      const number = this.numberOf(at)
      const stream = this.file.rawStream(at)
      if (stream === undefined) this.store.add(this.text(this.file.resolve(at)), number)
      else this.copyStream(stream, at, number)
    }
  }

  private numberOf(reference: PdfReference): number {
    const known = this.numbers.get(reference.number)
    if (known !== undefined) return known
    const made = this.store.reserve()
    this.numbers.set(reference.number, made)
    this.waiting.push(reference)
    return made
  }

  private kept(dictionary: PdfDictionary): Entries {
    const entries = dictionary.toMap()
    keepToArchive(entries, this.file)
    if (entries.has('EF')) this.keepSpecification(entries)
    for (const value of entries.values()) this.noteColours(value)
    return entries
  }

  private copyStream({ dictionary, raw }: RawStream, at: PdfReference, number: number): void {
    if (dictionary.get('F') !== null) throw new PdfRefusal('pdf-forbidden', 'F')
    const entries = this.kept(dictionary)
    entries.delete('Length')
    if (this.attached.has(at.number) && !entries.has('Subtype')) {
      entries.set('Subtype', new PdfName('application/octet-stream'))
    }
    const filters = filtersOf(this.file, dictionary)
    if (filters.includes('Crypt')) throw new PdfRefusal('pdf-encrypted')
    // PDF/A forbids LZW (6.1.7.2): the same bytes are compressed anew.
    const isLzw = filters.some((name) => name === 'LZWDecode' || name === 'LZW')
    const data = isLzw ? this.file.stream(at, this.limits.inflatedBytesMax) : raw
    if (isLzw) for (const key of ['Filter', 'DecodeParms']) entries.delete(key)
    this.store.addStream(writeEntries(entries, this.notation), data ?? raw, {
      isPlain: !isLzw,
      number,
    })
  }

  /** An attached file says its name twice, and what it is to the document (6.8). */
  private keepSpecification(entries: Entries): void {
    const name = [entries.get('UF'), entries.get('F')].find(
      (value) => value instanceof PdfString || value instanceof PdfReference,
    )
    if (name === undefined) throw new PdfRefusal('pdf-forbidden', 'Filespec')
    for (const key of ['F', 'UF']) if (!entries.has(key)) entries.set(key, name)
    if (!entries.has('AFRelationship')) entries.set('AFRelationship', new PdfName('Unspecified'))
  }

  private noteColours(value: PdfValue): void {
    if (value instanceof PdfName) {
      this.namesCmyk ||= value.name === 'DeviceCMYK'
      this.namesRgb ||= value.name === 'DeviceRGB'
    } else if (isList(value)) for (const item of value) this.noteColours(item)
  }
}

/** The filters of a stream, by name. */
function filtersOf(file: PdfFile, dictionary: PdfDictionary): string[] {
  const filter = file.resolve(dictionary.get('Filter'))
  const list = isList(filter) ? filter.map((item) => file.resolve(item)) : [filter]
  return list.flatMap((item) => (item instanceof PdfName ? [item.name] : []))
}

function isList(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value)
}
