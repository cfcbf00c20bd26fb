import { describe, expect, it } from 'vitest'
import { judgeFlow, type Arrival, type Memory } from '../../../infra/ppf-simulator/flow.ts'
import { packEnvelope, type EnvelopeFile } from '../../../schemas/envelope/archive.ts'
import { parseLocalDate } from '../../../schemas/values/local-date.ts'
import { PARTNER, envelopeFileName, f1Envelope, f1File, f1Xml } from '../../support/f1-file.ts'

const arrival = async (change: Partial<Arrival> = {}): Promise<Arrival> => ({
  applicationCode: PARTNER,
  fileName: envelopeFileName(1),
  bytes: await f1Envelope(['F1']),
  ...change,
})

const memory = (change: Partial<Memory> = {}): Memory => ({
  knowsConnection: () => true,
  knowsFlow: () => false,
  knowsKey: () => false,
  ...change,
})

const judge = (arrived: Arrival, remembered = memory(), order: () => readonly [] = () => []) => {
  const today = parseLocalDate('2026-11-22')
  if (today === undefined) throw new Error('no today')
  return judgeFlow(arrived, remembered, today, order)
}

/** `500`, or `501` with its reasons, then the status and reasons of each object. */
const summary = async (arrived: Arrival, remembered = memory()): Promise<string[]> => {
  const { flow, objects } = await judge(arrived, remembered)
  return [flow, ...objects].map(({ status, reasons }) =>
    [status, ...new Set(reasons.map((reason) => reason.code))].join(' '),
  )
}

const filesOf = async (...files: EnvelopeFile[]) => arrival({ bytes: await packEnvelope(files) })

describe('a flow', () => {
  it('is received and each of its objects accepted', async () => {
    const verdict = await judge(await arrival({ bytes: await f1Envelope(['F1', 'F2']) }))
    expect(verdict.flow).toEqual({
      kind: 'flow',
      status: '500',
      flowId: 'AAA0010111000000000000001',
      reasons: [],
    })
    expect(verdict.objects.map((answer) => [answer.status, answer.number])).toEqual([
      ['250', 'F1'],
      ['250', 'F2'],
    ])
    expect(verdict.keys).toEqual(['100000009|2026|F1', '100000009|2026|F2'])
  })

  it.each([
    ['501 IRR_TYPE', 'FFE0111A_AAA001_AAA0010111000000000000001.zip'],
    ['501 IRR_FORM', 'x.tar.gz'],
    ['501 IRR_CODE_INTER', 'FFE9999A_AAA001_AAA0010111000000000000001.tar.gz'],
    ['501 IRR_CODE_INTER', 'FFE1025A_AAA001_AAA0011025000000000000001.tar.gz'],
    ['501 IRR_CODE_APP', envelopeFileName(1, 'BBB002')],
    ['501 IRR_CODE_APP', 'FFE0111A_AAA001_BBB0020111000000000000001.tar.gz'],
  ])('is refused with %s when named %s', async (expected, fileName) => {
    expect(await summary(await arrival({ fileName }))).toEqual([expected])
  })

  it('is refused without a connection, and when its id is used', async () => {
    expect(await summary(await arrival(), memory({ knowsConnection: () => false }))).toEqual([
      '501 IRR_CODE_APP',
    ])
    expect(await summary(await arrival(), memory({ knowsFlow: () => true }))).toEqual([
      '501 IRR_UNICITE',
    ])
  })

  it('is refused when it is too big, empty or cannot be opened', async () => {
    expect(await summary(await arrival({ bytes: 'too-big' }))).toEqual(['501 IRR_TAILLE'])
    expect(await summary(await arrival({ bytes: new Uint8Array() }))).toEqual(['501 IRR_VIDE'])
    const bytes = (await f1Envelope(['F1'])).slice(0, -10)
    expect(await summary(await arrival({ bytes }))).toEqual(['501 IRR_EXTRAC'])
  })

  it('is refused whole for one bad file, and every bad file is named', async () => {
    const bytes = new TextEncoder().encode('<Invoice>')
    const flow = await filesOf(
      f1File('F1'),
      { name: 'base_F2.xml', bytes: f1File('F2').bytes },
      { name: 'Base_F3.xml', bytes },
      f1File('F4', f1Xml().replace('<cbc:ID>F2026-0001</cbc:ID>', '')),
    )
    const { flow: answer, objects, keys } = await judge(flow)
    expect(answer.reasons.map(({ code, subject }) => `${code} ${subject ?? ''}`)).toEqual([
      'IRR_NOM_F base_F2.xml',
      'IRR_SYNTAX Base_F3.xml',
      'IRR_SYNTAX Base_F4.xml',
    ])
    expect([objects, keys]).toEqual([[], []])
  })
})

describe('an object', () => {
  it('is rejected when its key is held, or taken earlier in the same flow', async () => {
    expect(await summary(await arrival(), memory({ knowsKey: () => true }))).toEqual([
      '500',
      '251 REJ_UNI',
    ])
    const again = { ...f1File('F1'), name: 'Base_again.xml' }
    expect(await summary(await filesOf(f1File('F1'), again))).toEqual(['500', '250', '251 REJ_UNI'])
  })

  it('holds no key when it is rejected', async () => {
    const wrong = f1File('F1', f1Xml({ number: 'F1', businessProcess: 'X1' }))
    const right = { ...f1File('F1'), name: 'Base_right.xml' }
    expect(await summary(await filesOf(wrong, right))).toEqual(['500', '251 REJ_SEMAN', '250'])
  })

  it('is quoted as unusable where its SIREN cannot be used', async () => {
    const xml = f1Xml().replace('>100000009<', '>SIREN<')
    const { objects } = await judge(await filesOf(f1File('F1', xml)))
    expect(objects[0]).toMatchObject({ status: '251', siren: '000000000' })
  })
})
