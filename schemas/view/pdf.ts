import { PdfDocument } from '../pdf/document.ts'
import { PAGE_HEIGHT } from '../pdf/page.ts'
import { readPicture } from '../pdf/picture.ts'
import type { Typefaces } from '../pdf/typefaces.ts'
import type { Metadata } from '../pdf/xmp.ts'
import { Flow } from './pdf-flow.ts'
import { drawGroup, drawSummary, drawWideTable } from './pdf-groups.ts'
import { drawFacts, drawLetterhead, drawParties } from './pdf-head.ts'
import { baseLine, LEFT, RIGHT, STYLES, WIDTH } from './pdf-style.ts'
import { headingOf, type View } from './view.ts'

export interface DrawingOptions {
  readonly typefaces: Typefaces
  /** A PNG or a JPEG, shown in place of the name of the seller at the top of the first page. */
  readonly logo?: Uint8Array
}

/** Options of a file: `at` is the instant it is said to be made at, to the second. */
export interface ViewPdfOptions extends DrawingOptions {
  readonly at: Date
}

/**
 * The view as a PDF/A-3b on A4: tagged, its fonts inside, every text selectable. Same input, same
 * bytes. Throws PictureRefusal when the logo cannot be taken.
 */
export async function viewPdf(view: View, options: ViewPdfOptions): Promise<Uint8Array> {
  return drawView(view, options).finish({ metadata: metadataOf(view, options.at) })
}

/** Draws a view on as many pages as it takes. */
export function drawView(view: View, { typefaces, logo }: DrawingOptions): PdfDocument {
  const document = new PdfDocument(typefaces)
  const flow = new Flow(document, view.language)
  drawLetterhead(flow, view, logo === undefined ? undefined : readPicture(logo))
  drawFacts(flow, view.facts)
  drawParties(flow, view.parties)
  drawGroup(flow, view.references)
  drawWideTable(flow, view.lines)
  drawWideTable(flow, view.adjustments)
  drawSummary(flow, view)
  drawGroup(flow, view.payment)
  drawGroup(flow, view.notes)
  drawWideTable(flow, view.attachments)
  drawGroup(flow, view.terms, STYLES.detail)
  drawFeet(flow, view)
  return document
}

/** What the file says of itself. */
export function metadataOf(view: View, at: Date): Metadata {
  return {
    title: metadataTitle(view),
    author: view.issuer,
    language: view.language === 'fr' ? 'fr-FR' : 'en',
    at,
  }
}

/** At the foot of each page: which document this is, and where in it. */
function drawFeet(flow: Flow, view: View): void {
  const style = STYLES.foot
  const { pages } = flow.document
  const y = PAGE_HEIGHT - 36 + baseLine(style)
  const name = flow.shortened(metadataTitle(view), style, WIDTH - 90)
  pages.forEach((page, index) => {
    const place = `${view.pageWord} ${String(index + 1)} / ${String(pages.length)}`
    page.artifact('Pagination', () => {
      page.text(name, LEFT, y, style)
      page.text(place, RIGHT - flow.widthOf(place, style), y, style)
    })
  })
}

function metadataTitle(view: View): string {
  const heading = headingOf(view)
  return view.issuer === '' ? heading : `${heading} – ${view.issuer}`
}
