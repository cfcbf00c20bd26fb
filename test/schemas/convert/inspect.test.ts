import { describe, expect, it } from 'vitest'
import { writeCii } from '../../../schemas/cii/cii.ts'
import { inspect } from '../../../schemas/convert/inspect.ts'
import { writeUbl } from '../../../schemas/ubl/ubl.ts'
import { facturxOf } from '../../support/facturx-file.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const bytesOf = (text: string): Uint8Array => Buffer.from(text)

describe('inspect', () => {
  it.each([
    ['ubl-invoice', bytesOf(writeUbl(validInvoice()))],
    ['cii', bytesOf(writeCii(validInvoice()))],
    ['json', bytesOf(JSON.stringify(validInvoice()))],
  ])('gives the model of a %s and says that nothing is foreign', (syntax, bytes) => {
    expect(inspect(bytes)).toEqual({
      syntax,
      container: null,
      carrier: null,
      profile: 'en16931',
      specification: 'urn:cen.eu:en16931:2017',
      model: validInvoice(),
      foreign: [],
      foreignCount: 0,
      findings: [],
    })
  })

  it('says how an invoice lies in its PDF', () => {
    const pdf = facturxOf(bytesOf(writeCii(validInvoice())), ['cgv.pdf'])
    const { container, carrier, syntax, model } = inspect(pdf)
    expect(container).toBe('factur-x')
    expect(carrier).toEqual({
      fileName: 'factur-x.xml',
      relationship: 'Alternative',
      otherFileNames: ['cgv.pdf'],
    })
    expect(syntax).toBe('cii')
    expect(model).toEqual(validInvoice())
  })

  it('lists what the model has no place for', () => {
    const xml = writeUbl(validInvoice()).replace('<cbc:ID>', '<cbc:UUID>u-1</cbc:UUID>$&')
    const { foreign, foreignCount } = inspect(bytesOf(xml))
    expect(foreignCount).toBe(1)
    expect(foreign).toMatchObject([
      { kind: 'element', name: 'cbc:UUID', xpath: '/Invoice/cbc:UUID', value: 'u-1' },
    ])
  })

  it('shows a thousand foreign elements and counts them all', () => {
    const many = '<cbc:UUID>u</cbc:UUID>'.repeat(1500)
    const xml = writeUbl(validInvoice()).replace('<cbc:ID>', `${many}$&`)
    const { foreign, foreignCount } = inspect(bytesOf(xml))
    expect(foreign).toHaveLength(1000)
    expect(foreignCount).toBe(1500)
  })

  it.each([
    ['APP-XML-DOCTYPE', '<!DOCTYPE a []><a/>'],
    ['APP-ROOT', '<a/>'],
    ['APP-PDF-DAMAGED', '%PDF-1.7\n'],
    ['APP-TYPE', writeUbl(validInvoice()).replace('2026-11-20', '2026-02-30')],
  ])('has no model and the finding %s for what cannot be read', (rule, text) => {
    const { model, findings } = inspect(bytesOf(text))
    expect(model).toBeNull()
    expect(findings).toMatchObject([{ rule }])
  })
})
