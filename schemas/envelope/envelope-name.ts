import type { InterfaceCode } from './interface.ts'

/**
 * The name of an envelope exchanged with the PPF (rule G7.33):
 * `{interface: 8}_{application code: 6}_{flow id: 25}`. The application code is the partner's in
 * both directions; the flow id starts with the sender's.
 */
export interface EnvelopeName {
  /** Well-formed, but perhaps unknown: the PPF tells IRR_FORM from IRR_CODE_INTER. */
  readonly interfaceCode: string
  readonly applicationCode: string
  readonly flowId: string
}

/** The PPF's own application code, at the head of the flow ids of what it sends. */
export const PPF_APPLICATION_CODE = 'PPF001'

const NAME = /^([CF][A-Z]{2}\d{4}[A-Z])_([A-Z0-9]{6})_([A-Z0-9]{6}[A-Z0-9]{19})$/
const APPLICATION_CODE = /^[A-Z0-9]{6}$/
const SEQUENCE_DIGITS = 15
const SEQUENCE_MAX = 10 ** SEQUENCE_DIGITS - 1

/** Reads an envelope's name, without its extension; anything else gives `undefined`. */
export function parseEnvelopeName(text: string): EnvelopeName | undefined {
  const match = NAME.exec(text)
  if (match === null) return undefined
  const [, interfaceCode = '', applicationCode = '', flowId = ''] = match
  return { interfaceCode, applicationCode, flowId }
}

export function formatEnvelopeName(name: EnvelopeName): string {
  return `${name.interfaceCode}_${name.applicationCode}_${name.flowId}`
}

/** The application code at the head of a flow id: who sent it. */
export function senderOf(name: EnvelopeName): string {
  return name.flowId.slice(0, 6)
}

/**
 * The 25 characters of a flow id as AIFE recommends them: the sender's application code, the four
 * digits of the interface, the sequence number on 15 digits. `sequence` is a whole number from 1.
 *
 * @throws {RangeError} an application code that is not six letters or digits, or a sequence number
 *   outside 1 … 10^15 − 1: both are mistakes of the caller, not of a document.
 */
export function flowIdOf(
  applicationCode: string,
  interfaceCode: InterfaceCode,
  sequence: number,
): string {
  if (!APPLICATION_CODE.test(applicationCode)) throw new RangeError('not an application code')
  if (!Number.isSafeInteger(sequence) || sequence < 1 || sequence > SEQUENCE_MAX) {
    throw new RangeError(`a flow's sequence number goes from 1 to ${SEQUENCE_MAX}`)
  }
  const digits = String(sequence).padStart(SEQUENCE_DIGITS, '0')
  return `${applicationCode}${interfaceCode.slice(3, 7)}${digits}`
}
