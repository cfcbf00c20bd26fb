import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPicture } from '../../../schemas/pdf/picture.ts'
import { PictureRefusal } from '../../../schemas/pdf/picture-refusal.ts'
import { jpegOf, pngOf } from '../../support/pictures.ts'

function refusalOf(bytes: Uint8Array): string | undefined {
  try {
    readPicture(bytes)
    return undefined
  } catch (error) {
    if (error instanceof PictureRefusal) return error.code
    throw error
  }
}

describe('readPicture', () => {
  it('takes the data of a PNG without opacity as they are', () => {
    const picture = readPicture(pngOf({ type: 2, rows: [[0, 1, 2, 3, 4, 5, 6]] }))
    expect(picture).toMatchObject({ width: 2, height: 1 })
    expect(picture.dictionary).toContain('/DeviceRGB')
    expect(picture.dictionary).toContain('/Predictor 15 /Colors 3')
    expect(picture).not.toHaveProperty('opacity')
  })

  it('parts colours and opacity, whatever the prediction of a row', () => {
    // Two pixels, red and blue, half and quite opaque: as they are, then the same by each filter.
    const plain = [255, 0, 0, 128, 0, 0, 255, 255]
    const rows = [
      [0, ...plain],
      [1, 255, 0, 0, 128, 1, 0, 255, 127],
      [2, 0, 0, 0, 0, 0, 0, 0, 0],
      [3, 128, 0, 0, 64, 129, 0, 128, 64],
      [4, 0, 0, 0, 0, 0, 0, 0, 0],
    ]
    const picture = readPicture(pngOf({ type: 6, rows }))
    const colour = Array.from({ length: 5 }, () => [255, 0, 0, 0, 0, 255]).flat()
    const opacity = Array.from({ length: 5 }, () => [128, 255]).flat()
    expect(picture.data).toEqual(deflateSync(Uint8Array.from(colour)))
    expect(picture.opacity?.data).toEqual(deflateSync(Uint8Array.from(opacity)))
  })

  it('reads the opacity of a palette', () => {
    const png = pngOf({
      type: 3,
      bits: 4,
      rows: [[0, 0x01]],
      chunks: { PLTE: [1, 2, 3, 4, 5, 6], tRNS: [0] },
    })
    const picture = readPicture(png)
    expect(picture.dictionary).toContain('[/Indexed /DeviceRGB 1 <010203040506>]')
    expect(picture.opacity?.data).toEqual(deflateSync(Uint8Array.from([0, 255])))
  })

  it('reads the one colour that is not there', () => {
    const png = pngOf({ type: 0, rows: [[0, 7, 8]], chunks: { tRNS: [0, 7] } })
    expect(readPicture(png).dictionary).toContain('/Mask [7 7]')
  })

  it('takes a JPEG as it is', () => {
    const jpeg = jpegOf(3)
    expect(readPicture(jpeg)).toMatchObject({ width: 20, height: 10, data: jpeg })
  })

  it.each([
    ['picture-format', Buffer.from('GIF89a')],
    ['picture-format', new Uint8Array()],
    ['picture-damaged', pngOf({ type: 2, rows: [[0, 1]] })],
    ['picture-damaged', pngOf({ type: 2, rows: [[9, 1, 2, 3]] })],
    ['picture-damaged', pngOf({ type: 3, rows: [[0, 0]] })],
    ['picture-damaged', pngOf({ type: 2, rows: [[0, 1, 2, 3]] }).subarray(0, 40)],
    ['picture-damaged', jpegOf(3).subarray(0, 6)],
    ['picture-colours', pngOf({ type: 2, rows: [[0, 1, 2, 3]], interlace: 1 })],
    ['picture-colours', jpegOf(4)],
    ['picture-size', pngOf({ type: 0, rows: [[0, ...Array.from({ length: 4001 }, () => 0)]] })],
  ])('refuses by %s', (code, bytes) => {
    expect(refusalOf(bytes)).toBe(code)
  })
})
