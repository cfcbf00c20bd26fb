import { flate, packedPdfOf, pdfOf, type PdfObject } from '../schemas/facturx/pdf-builder.ts'

/** A small Factur-X PDF around an invoice, with other attachments of these names beside it. */
export function facturxOf(xml: Uint8Array, otherFileNames: readonly string[] = []): Uint8Array {
  const files = [
    { name: 'factur-x.xml', content: xml },
    ...otherFileNames.map((name) => ({ name, content: Buffer.from(name) })),
  ]
  const references = files.map((_, index) => `${String(2 + index * 2)} 0 R`)
  const objects: PdfObject[] = [`<< /Type /Catalog /AF [${references.join(' ')}] >>`]
  files.forEach(({ name, content }, index) => {
    const stream = `${String(3 + index * 2)} 0 R`
    objects.push(
      `<< /Type /Filespec /F (${name}) /UF (${name}) /AFRelationship /Alternative ` +
        `/EF << /F ${stream} /UF ${stream} >> >>`,
      flate('/Type /EmbeddedFile', content),
    )
  })
  return pdfOf(objects)
}

/** The same with its objects packed in a stream. */
export function packedFacturxOf(xml: Uint8Array): Uint8Array {
  return packedPdfOf([
    '<< /Type /Catalog /AF [2 0 R] >>',
    '<< /Type /Filespec /F (factur-x.xml) /AFRelationship /Data /EF << /F 3 0 R >> >>',
    flate('/Type /EmbeddedFile', xml),
  ])
}
