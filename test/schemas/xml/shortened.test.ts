import { describe, expect, it } from 'vitest'
import { writeUbl } from '../../../schemas/ubl/ubl.ts'
import { readXml } from '../../../schemas/xml/reader.ts'
import { shortenedSource } from '../../../schemas/xml/shortened.ts'
import { validateSchema } from '../../../schemas/xml/validate.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const LENGTH = 400_000

/** An invoice with a file of this content, and what is handed to an engine for it. */
function withFile(content: string) {
  const attachments = [{ reference: 'A1', content: 'QUJD', mediaType: 'application/pdf' }]
  const xml = writeUbl(validInvoice({ attachments: [{ ...attachments[0], fileName: 'a.pdf' }] }))
  const document = readXml(Buffer.from(xml.replace('QUJD', content)))
  return {
    source: shortenedSource(document, 'ubl-invoice'),
    findings: validateSchema(document, 'ubl-invoice'),
  }
}

describe('a long file', () => {
  it.each([
    ['in fours', 'A'.repeat(LENGTH)],
    ['in lines', `${'A'.repeat(76)}\n`.repeat(LENGTH / 76)],
    ['with one sign of its end', `${'A'.repeat(LENGTH - 1)}=`],
    ['with two', `${'A'.repeat(LENGTH - 2)}==`],
  ])('%s is shortened and valid', (_, content) => {
    const { source, findings } = withFile(content)
    expect(source.length).toBeLessThan(20_000)
    expect(findings).toEqual([])
  })

  it.each([
    ['one character more', `${'A'.repeat(LENGTH)}A`],
    ['two characters more', `${'A'.repeat(LENGTH)}AA`],
    ['three characters more', `${'A'.repeat(LENGTH)}AAA`],
    ['a sign of its end too many', `${'A'.repeat(LENGTH)}=`],
  ])('with %s is shortened and invalid', (_, content) => {
    const { source, findings } = withFile(content)
    expect(source.length).toBeLessThan(20_000)
    expect(findings).toMatchObject([{ rule: 'APP-SCHEMA-VALUE' }])
  })

  it.each([
    ['its end in the middle', `${'A'.repeat(LENGTH / 2)}==${'A'.repeat(LENGTH / 2)}`],
    ['another character', `${'A'.repeat(LENGTH / 2)}!!!!${'A'.repeat(LENGTH / 2)}`],
  ])('with %s is shortened and invalid', (_, content) => {
    const { source, findings } = withFile(content)
    expect(source.length).toBeLessThan(20_000)
    expect(findings[0]).toMatchObject({ rule: 'APP-SCHEMA-VALUE' })
  })

  it('with references is left whole', () => {
    const { source, findings } = withFile(`${'A'.repeat(LENGTH - 1)}&#65;`.repeat(2))
    expect(source.length).toBeGreaterThan(LENGTH)
    expect(findings).toEqual([])
  })

  it('is left alone when it is short', () => {
    const { source } = withFile('QUJD')
    expect(source).toContain('>QUJD<')
  })
})
