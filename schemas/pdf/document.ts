import {
  attachmentEntries,
  writeAttachment,
  writeInformation,
  writeIntent,
  writeMetadata,
  type AttachedFile,
} from './document-parts.ts'
import { EmbeddedFonts } from './embedded-fonts.ts'
import { writeImage, type Picture } from './picture.ts'
import { ObjectStore } from './object-store.ts'
import { Page, PAGE_HEIGHT, PAGE_WIDTH } from './page.ts'
import { number, textString } from './pdf-text.ts'
import { StructureElement, writeStructure } from './structure.ts'
import type { Typefaces } from './typefaces.ts'
import type { Metadata } from './xmp.ts'

/** What is added to a document when it is finished. */
export interface Finish {
  readonly metadata: Metadata
  /** RDF that says more in the metadata. */
  readonly extension?: string
  readonly attachments?: readonly AttachedFile[]
}

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
    const packet = writeMetadata(store, metadata, extension)
    const files = attachments.map((file) => writeAttachment(store, file, metadata.at))
    const root = store.add(
      `<< /Type /Catalog /Version /1.7 /Pages ${String(tree)} 0 R ` +
        `/Metadata ${String(packet)} 0 R /StructTreeRoot ${String(structure)} 0 R ` +
        `/MarkInfo << /Marked true >>${languageEntry(metadata)} ` +
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

function languageEntry({ language }: Metadata): string {
  return language === undefined ? '' : ` /Lang ${textString(language)}`
}
