import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCdar, writeCdar } from '../../../schemas/cdar/cdar.ts'
import type { CdarMessage } from '../../../schemas/cdar/message.ts'
import { CDAR_CASES, cashedMessage } from '../../support/cdar-cases.ts'

const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml)

const reread = (message: CdarMessage) => readCdar(bytesOf(writeCdar(message)))

/** The written message with one piece of its text replaced. */
const tampered = (from: string, to: string) => {
  const xml = writeCdar(cashedMessage())
  expect(xml).toContain(from)
  return readCdar(bytesOf(xml.replace(from, to)))
}

const faultsOf = (reading: ReturnType<typeof readCdar>): readonly string[] =>
  reading.ok ? ['none'] : reading.faults.map(({ kind, term }) => `${kind} ${term}`)

describe('a life-cycle message', () => {
  it.each(Object.entries(CDAR_CASES))('%s is written as its golden', async (name, message) => {
    await expect(writeCdar(message)).toMatchFileSnapshot(`../../fixtures/cdar/${name}.xml`)
  })

  it.each(Object.entries(CDAR_CASES))('%s is read back whole', (_name, message) => {
    expect(reread(message)).toEqual({ ok: true, message, ignored: [] })
  })

  it('is read back whole, whatever its texts', () => {
    const text = fc
      .string({ minLength: 1, maxLength: 40 })
      .filter((s) => s.trim() === s && s !== '')
    fc.assert(
      fc.property(text, text, text, (name, reason, content) => {
        const message = cashedMessage({ name, details: [{ reason, notes: [{ content }] }] })
        expect(reread(message)).toEqual({ ok: true, message, ignored: [] })
      }),
    )
  })

  it('names each term it lacks', () => {
    expect(
      faultsOf(tampered('<ram:ProcessConditionCode>212</ram:ProcessConditionCode>', '')),
    ).toEqual(['missing MDT-105'])
    expect(faultsOf(tampered('<ram:RoleCode>SE</ram:RoleCode>', ''))).toEqual(['missing MDT-40'])
    expect(faultsOf(readCdar(bytesOf(emptyMessage)))).toEqual([
      'missing MDT-3',
      'missing MDT-4',
      'missing MDT-8',
      'missing MDT-21',
      'missing MDT-40',
      'missing MDT-59',
      'missing MDT-78',
      'missing MDT-87',
      'missing MDT-105',
    ])
  })

  it('refuses a time that is none, and says which', () => {
    expect(faultsOf(tampered('20261215101500', '20261315101500'))).toEqual(['invalid MDT-8'])
    expect(faultsOf(tampered('>20261102<', '>20261131<'))).toEqual(['invalid MDT-100'])
  })

  it('reads MDT-100 in both formats', () => {
    const reading = tampered('format="102">20261102<', 'format="204">20261102000000<')
    expect(reading.ok && reading.message.document.issued).toBe('2026-11-02T00:00:00')
  })

  it('refuses what speaks of several objects', () => {
    expect(faultsOf(tampered('<udt:Indicator>false', '<udt:Indicator>true'))).toEqual([
      'invalid MDT-74',
    ])
  })

  it('lists what it has no place for', () => {
    const reading = tampered(
      '<ram:SequenceNumeric>',
      '<ram:Condition>x</ram:Condition><ram:SequenceNumeric>',
    )
    expect(reading.ok && reading.ignored).toEqual([
      'AcknowledgementDocument/ReferenceReferencedDocument/SpecifiedDocumentStatus/Condition',
    ])
  })

  it('is not another document', () => {
    expect(faultsOf(readCdar(bytesOf('<Invoice/>')))).toEqual([
      'invalid CrossDomainAcknowledgementAndResponse',
    ])
  })
})

const emptyMessage =
  '<CrossDomainAcknowledgementAndResponse xmlns="urn:un:unece:uncefact:data:standard:' +
  'CrossDomainAcknowledgementAndResponse:100"/>'
