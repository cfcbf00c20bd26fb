/** What a document may weigh. Each bound is refused by its own code, as early as it can be seen. */
export interface XmlLimits {
  /** Bytes of the file. Refused before decoding. */
  readonly sizeBytesMax: number
  /** Elements open at once. */
  readonly depthMax: number
  /** Elements in all. */
  readonly elementsMax: number
  /** Different names of elements and attributes. */
  readonly namesMax: number
  /** Attributes and namespace declarations of one element. */
  readonly attributesMax: number
  /** Characters of one attribute value. */
  readonly attributeLengthMax: number
  /** Characters (in the file: bytes) between two tags: the largest attachment, in base64. */
  readonly textLengthMax: number
  /** The same in an element that holds no file, where its name does not end in `BinaryObject`. */
  readonly proseLengthMax: number
  /** Characters of one name. */
  readonly nameLengthMax: number
}

/**
 * The limits of the platform. 100 MB is the largest file of the PPF and of the flow service (XP
 * Z12-013); a 10,000-line invoice in CII has about 450,000 elements, 14 deep.
 */
export const XML_LIMITS: XmlLimits = {
  sizeBytesMax: 100 * 1024 * 1024,
  depthMax: 128,
  elementsMax: 2_000_000,
  namesMax: 20_000,
  attributesMax: 256,
  attributeLengthMax: 65_536,
  textLengthMax: 32 * 1024 * 1024,
  proseLengthMax: 1024 * 1024,
  nameLengthMax: 1000,
}
