import type { PdfLimits } from './limits.ts'
import { contentUse, type ContentUse } from './page-content.ts'
import type { PdfFile } from './pdf-file.ts'
import type { PdfDictionary } from './pdf-value.ts'
import { PdfName, PdfReference, type PdfValue } from './pdf-value.ts'
import { PdfRefusal } from './refusal.ts'

/** Colours of a device that a document draws with. */
export interface ColourUse {
  readonly isCmyk: boolean
  readonly isRgb: boolean
}

/**
 * Looks at what the pages draw: contents, drawings inside them, patterns and looks of annotations.
 * Throws PdfRefusal `pdf-font` for a font that is written with and is not in the file.
 */
export function pageUse(file: PdfFile, limits: PdfLimits): ColourUse {
  const reader = new PageReader(file, limits)
  reader.pages(file.catalogue.get('Pages'), null, 0)
  return reader
}

class PageReader implements ColourUse {
  isCmyk = false
  isRgb = false
  private readonly file: PdfFile
  private readonly limits: PdfLimits
  private readonly seen = new Set<number>()

  constructor(file: PdfFile, limits: PdfLimits) {
    this.file = file
    this.limits = limits
  }

  /** Pages below a node of their tree; resources are inherited (ISO 32000-1, 7.7.3.4). */
  pages(at: PdfValue, inherited: PdfValue, depth: number): void {
    if (depth > this.limits.depthMax) throw new PdfRefusal('pdf-loop', 'Pages')
    const node = this.fresh(at) ? this.file.dictionary(at) : undefined
    if (node === undefined) return
    const own = node.get('Resources')
    const resources = own === null ? inherited : own
    const kids = this.file.array(node.get('Kids'))
    for (const kid of kids) this.pages(kid, resources, depth + 1)
    if (kids.length > 0) return
    const contents = this.file.resolve(node.get('Contents'))
    const parts = isList(contents) ? contents : [node.get('Contents')]
    this.content(parts, resources, depth)
    for (const each of this.file.array(node.get('Annots'))) {
      const looks = this.file.dictionary(this.file.dictionary(each)?.get('AP') ?? null)
      this.looks(looks?.get('N') ?? null, resources, depth)
    }
  }

  /** One look, or one for each state. */
  private looks(at: PdfValue, resources: PdfValue, depth: number): void {
    if (at instanceof PdfReference && this.file.rawStream(at) !== undefined) {
      this.drawing(at, resources, depth + 1)
      return
    }
    for (const look of this.file.dictionary(at)?.values() ?? []) {
      this.drawing(look, resources, depth + 1)
    }
  }

  /** A drawing or a pattern: a content stream with resources of its own. */
  private drawing(at: PdfValue, inherited: PdfValue, depth: number): void {
    if (!(at instanceof PdfReference) || !this.fresh(at)) return
    const dictionary = this.file.rawStream(at)?.dictionary
    if (dictionary === undefined) return
    const subtype = this.file.resolve(dictionary.get('Subtype'))
    const isForm = subtype instanceof PdfName && subtype.name === 'Form'
    if (!isForm && dictionary.get('PatternType') === null) return
    const own = dictionary.get('Resources')
    this.content([at], own === null ? inherited : own, depth)
  }

  private content(parts: readonly PdfValue[], resources: PdfValue, depth: number): void {
    if (depth > this.limits.depthMax) throw new PdfRefusal('pdf-loop', 'XObject')
    const streams = parts.flatMap((part) =>
      part instanceof PdfReference
        ? [this.file.stream(part, this.limits.inflatedBytesMax) ?? new Uint8Array(), BLANK]
        : [],
    )
    const use = contentUse(Buffer.concat(streams), this.limits.depthMax)
    this.isCmyk ||= use.isCmyk
    this.isRgb ||= use.isRgb
    const held = this.file.dictionary(resources)
    if (held === undefined) return
    this.fonts(use, held)
    for (const key of ['XObject', 'Pattern']) {
      const drawings = this.file.dictionary(held.get(key))
      for (const drawing of drawings?.values() ?? []) this.drawing(drawing, resources, depth + 1)
    }
  }

  private fonts({ fonts }: ContentUse, resources: PdfDictionary): void {
    const held = this.file.dictionary(resources.get('Font'))
    for (const name of fonts) {
      const font = this.file.dictionary(held?.get(name) ?? null)
      if (font !== undefined && !this.isEmbedded(font)) {
        const base = this.file.resolve(font.get('BaseFont'))
        throw new PdfRefusal('pdf-font', base instanceof PdfName ? base.name : name)
      }
    }
  }

  private isEmbedded(font: PdfDictionary): boolean {
    const subtype = this.file.resolve(font.get('Subtype'))
    if (subtype instanceof PdfName && subtype.name === 'Type3') return true
    const [descendant = null] = this.file.array(font.get('DescendantFonts'))
    const own = this.file.dictionary(descendant) ?? font
    const descriptor = this.file.dictionary(own.get('FontDescriptor'))
    return ['FontFile', 'FontFile2', 'FontFile3'].some(
      (key) => this.file.dictionary(descriptor?.get(key) ?? null) !== undefined,
    )
  }

  /** Whether this was not looked at yet. */
  private fresh(at: PdfValue): boolean {
    if (!(at instanceof PdfReference)) return true
    if (this.seen.has(at.number)) return false
    this.seen.add(at.number)
    return true
  }
}

const BLANK = Uint8Array.of(10)

function isList(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value)
}
