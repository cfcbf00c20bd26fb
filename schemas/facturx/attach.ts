import {
  attachmentEntries,
  writeAttachment,
  writeInformation,
  writeIntent,
  writeMetadata,
  type WrittenFile,
} from '../pdf/document-parts.ts'
import { ObjectStore } from '../pdf/object-store.ts'
import type { Metadata } from '../pdf/xmp.ts'
import { ArchiveCopy } from './archive-copy.ts'
import { attachmentsOf, isInvoiceName } from './attachments.ts'
import { PDF_LIMITS, type PdfLimits } from './limits.ts'
import { facturXAttachment, facturXExtension } from './metadata.ts'
import type { FacturXLevel } from './level.ts'
import { pageUse, type ColourUse } from './page-use.ts'
import { PdfFile } from './pdf-file.ts'
import { PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue } from './pdf-value.ts'
import { refuseScripts } from './pdf-script.ts'
import { PdfRefusal } from './refusal.ts'

/** A PDF and the invoice it shows, in CII at this level; `at` is when they are put together. */
export interface AttachSource {
  readonly pdf: Uint8Array
  readonly xml: Uint8Array
  readonly level: FacturXLevel
  readonly at: Date
}

/**
 * Makes a Factur-X of a PDF that somebody else drew: the pages stay as they are, the invoice comes
 * with them byte for byte, and what PDF/A-3b asks for (ISO 19005-3) is added. An invoice that was
 * already inside is replaced; other attachments stay. What only PDF/A forbids and nobody sees is
 * left out. Same input, same bytes.
 *
 * Rejects with PdfRefusal where the pages would change, or where something is missing that cannot
 * be made up: `pdf-signed`, `pdf-font`, `pdf-colour`, `pdf-action`, `pdf-annotation`, `pdf-form`,
 * `pdf-forbidden`, besides the codes of `extractInvoice`.
 */
export async function attachToPdf(
  { pdf, xml, level, at }: AttachSource,
  limits: PdfLimits = PDF_LIMITS,
): Promise<Uint8Array> {
  const file = new PdfFile(pdf, limits)
  refuseScripts(file, limits)
  const drawn = pageUse(file, limits)
  const store = new ObjectStore()
  const attachments = attachmentsOf(file, limits)
  const kept = attachments.filter(({ fileName }) => !isInvoiceName(fileName))
  const copy = new ArchiveCopy(
    file,
    store,
    limits,
    new Set(kept.map(({ stream }) => stream.number)),
  )
  const metadata = metadataOf(file, at)
  const entries = catalogueOf(file, copy)
  const files: WrittenFile[] = [
    ...kept.map(({ fileName, specification }) => ({
      name: fileName,
      number: numberOf(copy, store, specification),
    })),
    writeAttachment(store, facturXAttachment(xml, level), at),
  ]
  copy.finish()
  const intents = intentsOf(file, copy, store, drawn)
  copy.finish()
  const packet = writeMetadata(store, metadata, facturXExtension(level))
  const root = store.add(
    `<< ${entries} /Metadata ${String(packet)} 0 R /OutputIntents [${intents}]` +
      `${attachmentEntries(files, nameTrees(file, copy))} >>`,
  )
  copy.finish()
  return store.finish(root, writeInformation(store, metadata))
}

/** Entries of the catalogue that are made anew, or that say nothing on paper. */
const MADE_ANEW: ReadonlySet<string> = new Set([
  ...['Type', 'Version', 'Extensions', 'Metadata', 'OutputIntents', 'AF', 'Names', 'AA'],
  ...['Requirements', 'PieceInfo', 'Legal', 'DSS', 'SpiderInfo', 'URI'],
])

function catalogueOf(file: PdfFile, copy: ArchiveCopy): string {
  const { catalogue } = file
  if (catalogue.get('Perms') !== null) throw new PdfRefusal('pdf-signed', 'Perms')
  if (catalogue.get('NeedsRendering') === true) throw new PdfRefusal('pdf-form', 'XFA')
  const entries = [...catalogue.toMap()].filter(([key]) => !MADE_ANEW.has(key))
  const kept = new PdfDictionary(
    new Map([
      ['Type', new PdfName('Catalog')],
      ['Version', new PdfName('1.7')],
      ...entries.map(([key, value]): [string, PdfValue] =>
        key === 'OCProperties' ? [key, layersOf(file, value)] : [key, value],
      ),
    ]),
  )
  return copy.text(kept).slice(3, -3)
}

/** Layers are shown as they first are, under a name, and nothing turns them on or off (6.9). */
function layersOf(file: PdfFile, value: PdfValue): PdfValue {
  const layers = file.dictionary(value)
  if (layers === undefined) return null
  const configured = (at: PdfValue): PdfValue => {
    const entries = file.dictionary(at)?.toMap() ?? new Map<string, PdfValue>()
    for (const key of ['AS', 'Order']) entries.delete(key)
    if (!entries.has('Name')) entries.set('Name', new PdfString('1'))
    return new PdfDictionary(entries)
  }
  const entries = layers.toMap()
  entries.set('D', configured(layers.get('D')))
  entries.delete('Configs')
  return new PdfDictionary(entries)
}

/** Trees of names other than that of the attachments: destinations, above all. */
function nameTrees(file: PdfFile, copy: ArchiveCopy): string {
  const names = file.dictionary(file.catalogue.get('Names'))?.toMap() ?? new Map()
  for (const key of ['EmbeddedFiles', 'AlternatePresentations', 'JavaScript']) names.delete(key)
  return copy.text(new PdfDictionary(names)).slice(3, -3)
}

/** The object of a value: itself when it is one, else a new one. */
function numberOf(copy: ArchiveCopy, store: ObjectStore, value: PdfValue): number {
  const text = copy.text(value)
  return value instanceof PdfReference ? Number(text.split(' ')[0]) : store.add(text)
}

/**
 * The colours of the file are meant in sRGB, unless it says itself that it is made for a press.
 * What is drawn in inks without saying which, or both ways at once, has no one meaning (6.2.4.3).
 */
function intentsOf(
  file: PdfFile,
  copy: ArchiveCopy,
  store: ObjectStore,
  { isCmyk, isRgb }: ColourUse,
): string {
  const press = file.array(file.catalogue.get('OutputIntents')).find((value) => {
    const profile = file.dictionary(value)?.get('DestOutputProfile')
    const inks = profile instanceof PdfReference ? file.rawStream(profile) : undefined
    return inks !== undefined && file.resolve(inks.dictionary.get('N')) === 4
  })
  if (press === undefined) {
    if (isCmyk || copy.namesCmyk) throw new PdfRefusal('pdf-colour', 'DeviceCMYK')
    return writeIntent(store)
  }
  if (isRgb || copy.namesRgb) throw new PdfRefusal('pdf-colour', 'DeviceRGB')
  const entries = file.dictionary(press)?.toMap() ?? new Map<string, PdfValue>()
  entries.set('S', new PdfName('GTS_PDFA1'))
  return copy.text(new PdfDictionary(entries))
}

/** What the file said of itself, as far as it did. */
function metadataOf(file: PdfFile, at: Date): Metadata {
  const { information } = file
  const said = (value: PdfValue): string => {
    const text = file.resolve(value)
    return text instanceof PdfString ? text.text : ''
  }
  const language = said(file.catalogue.get('Lang'))
  return {
    title: said(information?.get('Title') ?? null) || 'Factur-X',
    author: said(information?.get('Author') ?? null),
    ...(language === '' ? {} : { language }),
    at,
  }
}
