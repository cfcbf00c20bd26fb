import type { PdfFile } from './pdf-file.ts'
import { PdfDictionary, PdfName, type PdfValue } from './pdf-value.ts'
import { PdfRefusal } from './refusal.ts'

/** The entries of a dictionary while they are made to keep to PDF/A. */
export type Entries = Map<string, PdfValue>

/**
 * Makes one dictionary keep to PDF/A-3 (ISO 19005-3) where that changes nothing a reader sees, and
 * refuses it where it would: PdfRefusal `pdf-signed`, `pdf-action`, `pdf-annotation`, `pdf-form` or
 * `pdf-forbidden`. Fonts and colours are judged by what the pages use of them.
 */
export function keepToArchive(entries: Entries, file: PdfFile): void {
  const nameOf = (key: string): string => {
    const value = file.resolve(entries.get(key) ?? null)
    return value instanceof PdfName ? value.name : ''
  }
  // Data of editors, previews and metadata of parts say nothing that is printed.
  for (const key of EDITORIAL) entries.delete(key)
  const type = nameOf('Type')
  refuseSignature(entries, type)
  refuseAction(nameOf('S'), type, nameOf('N'))
  const subtype = nameOf('Subtype')
  if (entries.has('Rect') && subtype !== '') keepAnnotation(entries, subtype, file)
  if (entries.has('Fields') || entries.has('XFA')) keepForm(entries)
  keepGraphics(entries, subtype)
  keepPen(entries, type, file)
  keepFont(entries, type, subtype)
}

const EDITORIAL = ['Metadata', 'PieceInfo', 'AA', 'LastModified'] as const

/** A signature covers bytes that no longer are where it says (12.8.1). */
function refuseSignature(entries: Entries, type: string): void {
  if (entries.has('ByteRange') || type === 'Sig') throw new PdfRefusal('pdf-signed')
}

/** Actions that PDF/A does not take (6.5.1). */
const FORBIDDEN_ACTIONS: ReadonlySet<string> = new Set([
  'Launch',
  'Sound',
  'Movie',
  'ResetForm',
  'ImportData',
  'Hide',
  'Rendition',
  'Trans',
  'SetOCGState',
  'SetState',
  'NOP',
  'GoTo3DView',
  'RichMediaExecute',
])
const NAMED_ACTIONS: ReadonlySet<string> = new Set([
  'NextPage',
  'PrevPage',
  'FirstPage',
  'LastPage',
])

function refuseAction(kind: string, type: string, named: string): void {
  if (type !== '' && type !== 'Action') return
  if (kind === 'JavaScript') throw new PdfRefusal('pdf-javascript', 'Action')
  const isForbidden = FORBIDDEN_ACTIONS.has(kind) || (kind === 'Named' && !NAMED_ACTIONS.has(named))
  if (isForbidden) throw new PdfRefusal('pdf-action', kind)
}

/** Annotations that PDF/A does not take (6.3.1). */
const FORBIDDEN_ANNOTATIONS: ReadonlySet<string> = new Set([
  '3D',
  'Sound',
  'Screen',
  'Movie',
  'RichMedia',
])
/** Bits of `F` (ISO 32000-1, 12.5.3). */
const HIDDEN = 1 | 2 | 32 | 256
const PRINTED = 4

/** An annotation is seen and printed, and says itself how it looks (6.3.2, 6.3.3). */
function keepAnnotation(entries: Entries, subtype: string, file: PdfFile): void {
  if (FORBIDDEN_ANNOTATIONS.has(subtype)) throw new PdfRefusal('pdf-annotation', subtype)
  if (subtype === 'Popup') return
  const flags = entries.get('F')
  const bits = typeof flags === 'number' ? flags : 0
  if ((bits & HIDDEN) !== 0) throw new PdfRefusal('pdf-annotation', `${subtype}, F ${bits}`)
  entries.set('F', bits | PRINTED)
  const looks = file.dictionary(entries.get('AP') ?? null)
  if (looks === undefined) {
    if (subtype !== 'Link') throw new PdfRefusal('pdf-annotation', `${subtype}, AP`)
    return
  }
  // Other looks are for a pressed mouse.
  entries.set('AP', new PdfDictionary(new Map([['N', looks.get('N')]])))
  if (subtype === 'Widget' && entries.has('A')) throw new PdfRefusal('pdf-form', 'A')
}

/** A form is drawn as it stands (6.4.1). */
function keepForm(entries: Entries): void {
  if (entries.has('XFA')) throw new PdfRefusal('pdf-form', 'XFA')
  if (entries.get('NeedAppearances') === true) throw new PdfRefusal('pdf-form', 'NeedAppearances')
  const flags = entries.get('SigFlags')
  if (typeof flags === 'number' && (flags & 1) !== 0) throw new PdfRefusal('pdf-signed')
}

/** Images and drawings (6.2.8, 6.2.9). */
function keepGraphics(entries: Entries, subtype: string): void {
  if (subtype === 'PS') throw new PdfRefusal('pdf-forbidden', 'PostScript')
  if (subtype !== 'Image' && subtype !== 'Form') return
  for (const key of ['Alternates', 'OPI']) entries.delete(key)
  if (entries.get('Interpolate') === true) entries.delete('Interpolate')
  for (const key of ['Ref', 'PS']) {
    if (entries.has(key)) throw new PdfRefusal('pdf-forbidden', key)
  }
}

/** What only states of the pen have among their entries (ISO 32000-1, table 58). */
const PEN_ENTRIES = ['CA', 'ca', 'SMask', 'BM', 'SA', 'OP', 'op', 'OPM', 'LW', 'AIS', 'TK'] as const

/** A state of the pen changes no colour on its way to a device (6.2.5). */
function keepPen(entries: Entries, type: string, file: PdfFile): void {
  const isPen = type === 'ExtGState' || (type === '' && PEN_ENTRIES.some((key) => entries.has(key)))
  if (!isPen) return
  const transfer = file.resolve(entries.get('TR2') ?? null)
  const isDefault = transfer instanceof PdfName && transfer.name === 'Default'
  if (entries.has('TR') || (transfer !== null && !isDefault)) {
    throw new PdfRefusal('pdf-forbidden', 'TR')
  }
  entries.delete('HTP')
}

/** What a font may leave out, and what it may say wrongly (6.2.11.3, 6.2.11.4). */
function keepFont(entries: Entries, type: string, subtype: string): void {
  if (type === 'FontDescriptor') for (const key of ['CIDSet', 'CharSet']) entries.delete(key)
  if (subtype === 'CIDFontType2' && !entries.has('CIDToGIDMap')) {
    entries.set('CIDToGIDMap', new PdfName('Identity'))
  }
}
