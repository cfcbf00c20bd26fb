import { EmbeddedFonts } from './embedded-fonts.ts'
import { writeImage, type Picture } from './picture.ts'
import { ObjectStore } from './object-store.ts'
import { Page, PAGE_HEIGHT, PAGE_WIDTH } from './page.ts'
import { dateString, number, textString } from './pdf-text.ts'
import { srgbProfile } from './srgb-profile.ts'
import { StructureElement, writeStructure } from './structure.ts'
import type { Typefaces } from './typefaces.ts'
import { PRODUCER, xmpPacket, type Metadata } from './xmp.ts'

/** A file inside a PDF/A-3 (ISO 19005-3, 6.8). */
export interface AttachedFile {
  readonly name: string
  readonly description: string
  readonly mediaType: string
  /** What it is to the pages: `AFRelationship`. */
  readonly relationship: 'Data' | 'Alternative' | 'Source' | 'Supplement' | 'Unspecified'
  readonly bytes: Uint8Array
}

/** What is added to a document when it is finished. */
export interface Finish {
  readonly metadata: Metadata
  /** RDF that says more in the metadata. */
  readonly extension?: string
  readonly attachments?: readonly AttachedFile[]
}

const PROFILE = srgbProfile()

/**
 * A PDF/A-3b being drawn: pages, their fonts, pictures and logical structure. Nothing is written
 * before `finish`, so that a page may still be completed when the last one is known.
 */
export class PdfDocument {
  readonly structure = new StructureElement('Document')
  readonly typefaces: Typefaces
  readonly pages: Page[] = []
  private readonly store = new ObjectStore()
  private readonly fonts: EmbeddedFonts
  private readonly pictures: string[] = []

  constructor(typefaces: Typefaces) {
    this.typefaces = typefaces
    this.fonts = new EmbeddedFonts(typefaces)
  }

  addPage(): Page {
    const page = new Page(this.store.reserve(), this.fonts)
    this.pages.push(page)
    return page
  }

  /** The name under which pages draw a picture. */
  addPicture(picture: Picture): string {
    const name = `I${String(this.pictures.length + 1)}`
    this.pictures.push(`/${name} ${String(writeImage(this.store, picture))} 0 R`)
    return name
  }

  /** The file. Same drawing, same bytes. */
  finish({ metadata, extension, attachments = [] }: Finish): Uint8Array {
    const { store } = this
    const tree = this.writePages()
    const structure = writeStructure(
      store,
      this.structure,
      this.pages.map((page) => page.number),
    )
    const packet = store.addStream(
      '/Type /Metadata /Subtype /XML',
      Buffer.from(xmpPacket(metadata, extension)),
      { isPlain: true },
    )
    const files = attachments.map((file) => writeAttachment(store, file, metadata.at))
    const root = store.add(
      `<< /Type /Catalog /Version /1.7 /Pages ${String(tree)} 0 R ` +
        `/Metadata ${String(packet)} 0 R /StructTreeRoot ${String(structure)} 0 R ` +
        `/MarkInfo << /Marked true >> /Lang ${textString(metadata.language)} ` +
        '/ViewerPreferences << /DisplayDocTitle true >> ' +
        `/OutputIntents [${writeIntent(store)}]${attachmentEntries(files)} >>`,
    )
    return store.finish(root, writeInformation(store, metadata))
  }

  private writePages(): number {
    const { store } = this
    const pictures = this.pictures.length === 0 ? '' : ` /XObject << ${this.pictures.join(' ')} >>`
    const contents = this.pages.map((page) => store.addStream('', page.bytes()))
    const resources = store.add(`<< /Font << ${this.fonts.write(store)} >>${pictures} >>`)
    const tree = store.reserve()
    this.pages.forEach((page, index) => {
      store.add(
        `<< /Type /Page /Parent ${String(tree)} 0 R /Resources ${String(resources)} 0 R ` +
          `/MediaBox [0 0 ${number(PAGE_WIDTH)} ${number(PAGE_HEIGHT)}] ` +
          `/Contents ${String(contents[index])} 0 R /StructParents ${String(index)} /Tabs /S >>`,
        page.number,
      )
    })
    const kids = this.pages.map((page) => `${String(page.number)} 0 R`)
    return store.add(
      `<< /Type /Pages /Count ${String(kids.length)} /Kids [${kids.join(' ')}] >>`,
      tree,
    )
  }
}

interface WrittenFile {
  readonly name: string
  readonly number: number
}

function writeAttachment(store: ObjectStore, file: AttachedFile, at: Date): WrittenFile {
  const { name, description, mediaType, relationship, bytes } = file
  const stream = store.addStream(
    `/Type /EmbeddedFile /Subtype /${mediaType.replace('/', '#2F')} ` +
      `/Params << /Size ${String(bytes.length)} /ModDate ${dateString(at)} >>`,
    bytes,
  )
  const number = store.add(
    `<< /Type /Filespec /F ${textString(name)} /UF ${textString(name)} ` +
      `/Desc ${textString(description)} /AFRelationship /${relationship} ` +
      `/EF << /F ${String(stream)} 0 R /UF ${String(stream)} 0 R >> >>`,
  )
  return { name, number }
}

/** The files as associated with the document, and by name. */
function attachmentEntries(files: readonly WrittenFile[]): string {
  if (files.length === 0) return ''
  const sorted = files.toSorted((left, right) => (left.name < right.name ? -1 : 1))
  const names = sorted.map(({ name, number }) => `${textString(name)} ${String(number)} 0 R`)
  return (
    ` /AF [${files.map(({ number }) => `${String(number)} 0 R`).join(' ')}]` +
    ` /Names << /EmbeddedFiles << /Names [${names.join(' ')}] >> >>`
  )
}

/** The colour space all colours of the document are meant in (ISO 19005-3, 6.2.3). */
function writeIntent(store: ObjectStore): string {
  const profile = store.addStream('/N 3', PROFILE)
  return (
    '<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) ' +
    `/Info (sRGB IEC61966-2.1) /DestOutputProfile ${String(profile)} 0 R >>`
  )
}

function writeInformation(store: ObjectStore, { title, author, at }: Metadata): number {
  const by = author === '' ? '' : ` /Author ${textString(author)}`
  return store.add(
    `<< /Title ${textString(title)}${by} /Producer ${textString(PRODUCER)} ` +
      `/Creator ${textString(PRODUCER)} /CreationDate ${dateString(at)} ` +
      `/ModDate ${dateString(at)} >>`,
  )
}
