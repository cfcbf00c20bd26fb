import { describe, expect, it } from 'vitest'
import { ppfAnswerMessage, ppfAnswerOf } from '../../../schemas/cdar/ppf-answer.ts'
import { PPF_ANSWERS, PPF_ANSWER_HEAD, cashedMessage } from '../../support/cdar-cases.ts'

describe('an answer of the PPF', () => {
  it.each(Object.entries(PPF_ANSWERS))('%s is found again in its message', (_name, answer) => {
    expect(ppfAnswerOf(ppfAnswerMessage(answer, PPF_ANSWER_HEAD))).toEqual(answer)
  })

  it('is not a status of an invoice', () => {
    expect(ppfAnswerOf(cashedMessage())).toBeUndefined()
  })

  it('about F1 data names the seller and the date', () => {
    const message = ppfAnswerMessage(PPF_ANSWERS['f1-accepted'], PPF_ANSWER_HEAD)
    expect(
      ppfAnswerOf({ ...message, document: { ...message.document, issuer: undefined } }),
    ).toBeUndefined()
  })

  it('is read in both spellings of the reason for a double', () => {
    const message = ppfAnswerMessage(PPF_ANSWERS['flow-refused'], PPF_ANSWER_HEAD)
    const details = [{ reasonCode: 'IRR_UNCITE', sequence: '1' }]
    const answer = ppfAnswerOf({ ...message, document: { ...message.document, details } })
    expect(answer?.reasons[0]?.code).toBe('IRR_UNICITE')
  })
})
