import type { ObjectStore } from './object-store.ts'
import { readPng } from './png.ts'
import { PICTURE_SIDE_MAX, PictureRefusal } from './picture-refusal.ts'

/** A picture as a PDF holds it: the dictionary of its stream without type and size, and data. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly dictionary: string
  /** Compressed as the dictionary says. */
  readonly data: Uint8Array
  /** Eight bits of opacity for each pixel. */
  readonly opacity?: { readonly dictionary: string; readonly data: Uint8Array }
}

/**
 * Reads a PNG or a JPEG, in colour or grey. Throws PictureRefusal: `picture-format`,
 * `picture-damaged`, `picture-size`, `picture-colours`.
 */
export function readPicture(bytes: Uint8Array): Picture {
  const [first, second] = bytes
  if (first === 0x89 && second === 0x50) return bounded(readPng(bytes))
  if (first === 0xff && second === 0xd8) return bounded(readJpeg(bytes))
  throw new PictureRefusal('picture-format')
}

/** Writes a picture and its opacity; gives the number of the image. */
export function writeImage(store: ObjectStore, picture: Picture): number {
  const { width, height, opacity, data } = picture
  const size = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height}`
  const mask =
    opacity === undefined
      ? ''
      : ` /SMask ${store.addStream(`${size} ${opacity.dictionary}`, opacity.data)} 0 R`
  return store.addStream(`${size} ${picture.dictionary}${mask}`, data)
}

function bounded(picture: Picture): Picture {
  const { width, height } = picture
  const side = Math.max(width, height)
  if (side > PICTURE_SIDE_MAX || Math.min(width, height) === 0) {
    throw new PictureRefusal('picture-size')
  }
  return picture
}

/** Markers of a JPEG that start a frame: all from C0 to CF but DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** The size and colours of a JPEG (ISO/IEC 10918-1, B.2.2), whose data a PDF takes as they are. */
function readJpeg(bytes: Uint8Array): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 9 < bytes.length) {
    if (view.getUint8(at) !== 0xff) throw new PictureRefusal('picture-damaged')
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) {
      const colours = view.getUint8(at + 9)
      if (colours !== 1 && colours !== 3) throw new PictureRefusal('picture-colours')
      return {
        width: view.getUint16(at + 7),
        height: view.getUint16(at + 5),
        dictionary:
          `/ColorSpace /${colours === 1 ? 'DeviceGray' : 'DeviceRGB'} ` +
          `/BitsPerComponent ${view.getUint8(at + 4)} /Filter /DCTDecode`,
        data: bytes,
      }
    }
    at += 2 + view.getUint16(at + 2)
  }
  throw new PictureRefusal('picture-damaged')
}
