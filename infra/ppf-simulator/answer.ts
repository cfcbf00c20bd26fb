import { writeCdar } from '../../schemas/cdar/cdar.ts'
import { ppfAnswerMessage, type PpfAnswer } from '../../schemas/cdar/ppf-answer.ts'
import { packEnvelope, type EnvelopeFile } from '../../schemas/envelope/archive.ts'
import {
  PPF_APPLICATION_CODE,
  flowIdOf,
  formatEnvelopeName,
} from '../../schemas/envelope/envelope-name.ts'
import { flowAnswerCode } from '../../schemas/envelope/interface.ts'
import type { FlowVerdict } from './flow.ts'

/** When the answers are made and when the flow came in, legal times. */
export interface AnswerTimes {
  readonly createdAt: string
  readonly receivedAt: string
}

/**
 * The envelopes that answer a flow: one about the flow, and one about all its objects. Their ids
 * follow from the number of the arrival, so an answer made twice is the same answer.
 */
export async function answerEnvelopes(
  arrival: number,
  applicationCode: string,
  verdict: FlowVerdict,
  times: AnswerTimes,
): Promise<readonly EnvelopeFile[]> {
  const { interfaceCode, flow, objects } = verdict
  const about = { applicationCode, times }
  const flowId = flowIdOf(PPF_APPLICATION_CODE, interfaceCode, arrival)
  const flowEnvelope = await envelope(flowAnswerCode(interfaceCode), flowId, [flow], about)
  if (objects.length === 0) return [flowEnvelope]
  const objectsId = flowIdOf(PPF_APPLICATION_CODE, 'FFE0604A', arrival)
  return [flowEnvelope, await envelope('FFE0604A', objectsId, objects, about)]
}

async function envelope(
  interfaceCode: string,
  flowId: string,
  answers: readonly PpfAnswer[],
  { applicationCode, times }: { applicationCode: string; times: AnswerTimes },
): Promise<EnvelopeFile> {
  const files = answers.map((answer, index): EnvelopeFile => {
    const id = `${flowId}_${index + 1}`
    const message = ppfAnswerMessage(answer, { id, applicationCode, ...times })
    return { name: `CDV_${id}.xml`, bytes: new TextEncoder().encode(writeCdar(message)) }
  })
  const name = formatEnvelopeName({ interfaceCode, applicationCode, flowId })
  return { name: `${name}.tar.gz`, bytes: await packEnvelope(files) }
}
