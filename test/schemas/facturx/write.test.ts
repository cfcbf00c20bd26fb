import { describe, expect, it } from 'vitest'
import { extractInvoice } from '../../../schemas/facturx/extract.ts'
import { FACTURX_LEVELS, type FacturXLevel } from '../../../schemas/facturx/level.ts'
import { writeFacturX } from '../../../schemas/facturx/write.ts'
import { viewOf } from '../../../schemas/view/view.ts'
import { streamsOf } from '../../support/pdf-content.ts'
import { MADE_AT, TYPEFACES } from '../../support/typefaces.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const xml = Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<facture>été</facture>\n')

const write = (level: FacturXLevel): Promise<Uint8Array> =>
  writeFacturX({ view: viewOf(validInvoice()), xml, level, typefaces: TYPEFACES, at: MADE_AT })

const LEVELS: readonly [FacturXLevel, string, string][] = [
  ['minimum', 'MINIMUM', 'Data'],
  ['basicwl', 'BASIC WL', 'Data'],
  ['basic', 'BASIC', 'Alternative'],
  ['en16931', 'EN 16931', 'Alternative'],
  ['extended', 'EXTENDED', 'Alternative'],
]

describe('writeFacturX', () => {
  it('knows every level', () => {
    expect(LEVELS.map(([level]) => level)).toEqual(Object.keys(FACTURX_LEVELS))
  })

  it.each(LEVELS)(
    'attaches %s byte for byte, under its name',
    async (level, name, relationship) => {
      const pdf = await write(level)
      const found = extractInvoice(pdf)
      expect(Buffer.compare(found.bytes, xml)).toBe(0)
      expect(found).toMatchObject({ fileName: 'factur-x.xml', relationship, otherFileNames: [] })
      const metadata = streamsOf(pdf).find((stream) => stream.includes('xpacket')) ?? ''
      expect(metadata).toContain(`<fx:ConformanceLevel>${name}</fx:ConformanceLevel>`)
      expect(metadata).toContain('<fx:DocumentType>INVOICE</fx:DocumentType>')
      expect(metadata).toContain('<fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>')
      expect(metadata).toContain('<fx:Version>1.0</fx:Version>')
      expect(metadata).toContain('<xmp:ModifyDate>2026-11-20T09:30:00Z</xmp:ModifyDate>')
    },
  )

  it('is the same bytes for the same input, and others for another', async () => {
    const [first, second, other] = await Promise.all([
      write('basic'),
      write('basic'),
      write('minimum'),
    ])
    expect(Buffer.compare(first, second)).toBe(0)
    expect(Buffer.compare(first, other)).not.toBe(0)
  })
})
