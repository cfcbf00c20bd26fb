/** What a PDF may cost to look into. */
export interface PdfLimits {
  /** Bytes of the file. */
  readonly sizeBytesMax: number
  /** Bytes of the invoice once decompressed. */
  readonly invoiceBytesMax: number
  /** Bytes decompressed in all: object streams and cross-reference streams included. */
  readonly inflatedBytesMax: number
  /** Arrays and dictionaries inside one another. */
  readonly depthMax: number
  /** Sections of cross-references, one for each time the file was saved. */
  readonly sectionsMax: number
  /** Nodes of the tree of attachments, and attachments. */
  readonly attachmentsMax: number
}

export const PDF_LIMITS: PdfLimits = {
  sizeBytesMax: 100 * 1024 * 1024,
  invoiceBytesMax: 32 * 1024 * 1024,
  inflatedBytesMax: 64 * 1024 * 1024,
  depthMax: 64,
  sectionsMax: 1000,
  attachmentsMax: 10_000,
}
