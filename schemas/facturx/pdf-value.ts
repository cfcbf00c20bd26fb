/** The objects of PDF (ISO 32000-1, 7.3). A text string is its bytes, one character each. */
export type PdfValue =
  null | boolean | number | PdfName | PdfString | PdfReference | PdfDictionary | readonly PdfValue[]

export class PdfName {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

export class PdfString {
  readonly raw: string

  constructor(raw: string) {
    this.raw = raw
  }

  /** The characters of a text string (7.9.2.2): UTF-16BE or UTF-8 by their mark, else Latin. */
  get text(): string {
    const bytes = Uint8Array.from(this.raw, (char) => char.charCodeAt(0))
    if (this.raw.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes)
    if (this.raw.startsWith('\u00ef\u00bb\u00bf')) return new TextDecoder('utf-8').decode(bytes)
    return this.raw
  }
}

export class PdfReference {
  readonly number: number

  constructor(number: number) {
    this.number = number
  }
}

export class PdfDictionary {
  private readonly entries: ReadonlyMap<string, PdfValue>

  constructor(entries: ReadonlyMap<string, PdfValue>) {
    this.entries = entries
  }

  get(key: string): PdfValue {
    return this.entries.get(key) ?? null
  }

  values(): Iterable<PdfValue> {
    return this.entries.values()
  }

  /** The entries as a map of its own. */
  toMap(): Map<string, PdfValue> {
    return new Map(this.entries)
  }
}
