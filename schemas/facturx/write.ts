import { drawView, metadataOf, type ViewPdfOptions } from '../view/pdf.ts'
import type { View } from '../view/view.ts'
import type { FacturXLevel } from './level.ts'
import { facturXAttachment, facturXExtension } from './metadata.ts'

/** A Factur-X to be made: the view to draw, and the invoice in CII at this level, byte for byte. */
export interface FacturXSource extends ViewPdfOptions {
  readonly view: View
  readonly xml: Uint8Array
  readonly level: FacturXLevel
}

/**
 * Writes a Factur-X: the view as PDF/A-3b with the invoice attached (Factur-X 1.09). That view and
 * XML say the same is the caller's matter. Same input, same bytes. Rejects with PictureRefusal when
 * the logo cannot be taken.
 */
export async function writeFacturX(source: FacturXSource): Promise<Uint8Array> {
  const { view, xml, level, at } = source
  return drawView(view, source).finish({
    metadata: metadataOf(view, at),
    extension: facturXExtension(level),
    attachments: [facturXAttachment(xml, level)],
  })
}
