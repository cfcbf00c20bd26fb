import { describe, expect, it } from 'vitest'
import { packEnvelope, unpackEnvelope } from '../../../schemas/envelope/archive.ts'
import type { F1Answer } from '../../../schemas/cdar/ppf-answer.ts'
import { readAnswers } from '../../../services/routing/read-answers.ts'
import { PARTNER } from '../../support/f1-file.ts'
import { answerWith, flowAnswer } from '../../support/flows.ts'

const accepted: F1Answer = {
  kind: 'f1',
  status: '250',
  number: 'F2026-0001',
  issueDate: '2026-11-20T00:00:00',
  siren: '100000009',
  reasons: [],
}
const reading = async (name: string, bytes: Uint8Array) => readAnswers(name, bytes, PARTNER)

describe('readAnswers', () => {
  it('reads all answers of an envelope', async () => {
    const { name, bytes } = await answerWith([accepted, { ...accepted, status: '251' }], 1)
    const { answers, faults } = await reading(name, bytes)
    expect(answers.map(({ status }) => status)).toEqual(['250', '251'])
    expect(faults).toEqual([])
  })

  it('reads a lone XML file', async () => {
    const { name, bytes } = await answerWith([flowAnswer('AAA0010111000000000000001', '500')], 1)
    const archive = await unpackEnvelope(bytes)
    const [file] = archive.ok ? archive.files : []
    const lone = await reading(name.replace('.tar.gz', '.xml'), file?.bytes ?? new Uint8Array())
    expect(lone).toMatchObject({ answers: [{ kind: 'flow', status: '500' }], faults: [] })
  })

  it.each([
    ['a name that is not one', 'reponse.tar.gz', 'name'],
    ['an extension that is not one', 'FFE0604A_AAA001_PPF0010604000000000000001.zip', 'name'],
    ['another partner', 'FFE0604A_BBB002_PPF0010604000000000000001.tar.gz', 'not-addressed-to-us'],
  ])('marks %s', async (_case, name, fault) => {
    const { bytes } = await answerWith([accepted], 1)
    expect(await reading(name, bytes)).toEqual({ answers: [], faults: [fault] })
  })

  it('marks the file at fault and reads the others', async () => {
    const { name, bytes } = await answerWith([accepted], 1)
    const archive = await unpackEnvelope(bytes)
    const good = archive.ok ? archive.files : []
    const bomb = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    const spoilt = await packEnvelope([
      { name: 'hostile.xml', bytes: Buffer.from(bomb) },
      { name: 'other.xml', bytes: Buffer.from('<a/>') },
      ...good,
    ])
    const { answers, faults } = await reading(name, spoilt)
    expect(answers).toHaveLength(1)
    expect(faults.map((fault) => fault.split(' ').at(-1))).toEqual(['hostile.xml', 'other.xml'])
  })

  it('marks an envelope that breaks off', async () => {
    const { name, bytes } = await answerWith([accepted], 1)
    const { answers, faults } = await reading(name, bytes.subarray(0, bytes.length / 2))
    expect({ answers, faults }).toEqual({ answers: [], faults: ['IRR_EXTRAC'] })
  })
})
