import { describe, expect, it } from 'vitest'
import { writeCii } from '../../../schemas/cii/cii.ts'
import { writeUbl } from '../../../schemas/ubl/ubl.ts'
import { readXml } from '../../../schemas/xml/reader.ts'
import { scenarioOf, type Scenario } from '../../../schemas/xml/scenario.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

function scenario(xml: string): Scenario {
  return scenarioOf(readXml(Buffer.from(xml)))
}

describe('scenarioOf', () => {
  it('knows the three invoice documents', () => {
    expect(scenario(writeUbl(validInvoice())).syntax).toBe('ubl-invoice')
    expect(scenario(writeUbl(validInvoice({ typeCode: '381' }))).syntax).toBe('ubl-creditnote')
    expect(scenario(writeCii(validInvoice())).syntax).toBe('cii')
  })

  it('knows life-cycle messages', () => {
    const namespace =
      'urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100'
    const xml = `<x:CrossDomainAcknowledgementAndResponse xmlns:x="${namespace}"/>`
    expect(scenario(xml)).toEqual({ syntax: 'cdar' })
  })

  it.each([
    ['urn:cen.eu:en16931:2017', 'en16931'],
    ['urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr', 'extended-ctc-fr'],
    ['urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended', 'extended'],
    ['urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic', 'basic'],
    ['urn:factur-x.eu:1p0:basicwl', 'basicwl'],
    ['urn:factur-x.eu:1p0:minimum', 'minimum'],
    ['urn:other', 'urn:other'],
  ])('names the profile of %s', (specification, profile) => {
    for (const write of [writeUbl, writeCii]) {
      expect(scenario(write(validInvoice({ specification })))).toMatchObject({
        profile,
        specification,
      })
    }
  })

  it('knows no other root, nor the name without its namespace', () => {
    expect(scenario('<Invoice/>')).toEqual({ syntax: 'unknown' })
  })
})
