/** What a PDF may cost to look into. */
export interface PdfLimits {
  /** Bytes of the file. */
  readonly sizeBytesMax: number
  /** Bytes of the invoice once decompressed. */
  readonly invoiceBytesMax: number
  /** Bytes decompressed in all: object streams and cross-reference streams included. */
  readonly inflatedBytesMax: number
  /** Bytes of one object that is looked at, streams left out. */
  readonly objectBytesMax: number
  /** Bytes read as objects and as cross-references in all, however often each is read. */
  readonly lexedBytesMax: number
  /** Objects of the file, in all its cross-references. */
  readonly objectsMax: number
  /** Arrays and dictionaries inside one another. */
  readonly depthMax: number
  /** Sections of cross-references, one for each time the file was saved. */
  readonly sectionsMax: number
  /** Nodes of the tree of attachments, and attachments. */
  readonly attachmentsMax: number
  /** Pages, annotations and fields. */
  readonly nodesMax: number
}

export const PDF_LIMITS: PdfLimits = {
  sizeBytesMax: 100 * 1024 * 1024,
  invoiceBytesMax: 32 * 1024 * 1024,
  inflatedBytesMax: 64 * 1024 * 1024,
  objectBytesMax: 1024 * 1024,
  lexedBytesMax: 16 * 1024 * 1024,
  objectsMax: 500_000,
  depthMax: 64,
  sectionsMax: 200,
  attachmentsMax: 10_000,
  nodesMax: 100_000,
}
