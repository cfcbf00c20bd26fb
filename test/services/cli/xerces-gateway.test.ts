import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { writeUbl } from '../../../schemas/ubl/ubl.ts'
import { readXml } from '../../../schemas/xml/reader.ts'
import { validateSchema } from '../../../schemas/xml/validate.ts'
import { validateWithXerces } from '../../../services/cli/xerces-gateway.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const hasJava = spawnSync('java', ['-version']).status === 0
if (!hasJava) console.warn('SKIPPED: the second engine of schemas (there is no Java here)')

const UBL = writeUbl(validInvoice())
const read = (text: string) => readXml(Buffer.from(text))

describe.skipIf(!hasJava)('Xerces', () => {
  it('finds nothing in a valid invoice', () => {
    expect(validateWithXerces(read(UBL), 'ubl-invoice')).toEqual([])
  })

  it.each([
    ['an element out of place', UBL.replace(/(<cbc:ID>.*<\/cbc:ID>)/, '$1$1')],
    ['a wrong value', UBL.replace(/(<cbc:IssueDate>)[^<]*/, '$12026-02-30')],
    ['a missing attribute', UBL.replace(/<cbc:PayableAmount [^>]*>/, '<cbc:PayableAmount>')],
  ])('and libxml2 find %s at the same place', (_what, text) => {
    const [first] = validateWithXerces(read(text), 'ubl-invoice')
    const [second] = validateSchema(read(text), 'ubl-invoice')
    expect([first?.rule, first?.location]).toEqual([second?.rule, second?.location])
  })
})
