import type { CdarDetail, CdarMessage, CdarParty } from './message.ts'
import {
  CDAR_OBJECT_TYPES,
  CDAR_PROFILES,
  PLATFORM_SCHEME,
  PPF_PLATFORM_NUMBER,
} from './profile.ts'

/** Why the PPF refuses: a code of rules G7.18 and G7.19, and what a person needs to mend it. */
export interface PpfReason {
  /** `IRR_…` or `REJ_…`. */
  readonly code: string
  /** The rule that was broken (MDT-125). */
  readonly rule?: string | undefined
  /** What is wrong (MDT-126). */
  readonly message?: string | undefined
  /** The datum or the file concerned (MDT-127). */
  readonly subject?: string | undefined
}

/** The PPF's answer about a whole flow: 500 receivable, 501 not (object code 303). */
export interface FlowAnswer {
  readonly kind: 'flow'
  readonly status: '500' | '501'
  /** MDT-87: the flow id; of an envelope that has none, its file name. */
  readonly flowId: string
  readonly reasons: readonly PpfReason[]
}

/** The PPF's answer about F1 data: 250 accepted, 251 rejected (object code 304). */
export interface F1Answer {
  readonly kind: 'f1'
  readonly status: '250' | '251'
  /** MDT-87, MDT-100, MDT-129: BT-1, BT-2, BT-30. */
  readonly number: string
  readonly issueDate: string
  readonly siren: string
  /** MDT-94: the F1 file the answer is about. */
  readonly fileName?: string | undefined
  readonly reasons: readonly PpfReason[]
}

export type PpfAnswer = FlowAnswer | F1Answer

/** What every answer says besides: its own id, to whom, when (legal times). */
export interface PpfAnswerHead {
  readonly id: string
  /** The application code of the platform that is answered. */
  readonly applicationCode: string
  readonly createdAt: string
  readonly receivedAt: string
}

/** Rule G1.114: what the PPF quotes instead of a value it cannot use. */
export const UNUSABLE = {
  number: 'X'.repeat(20),
  issueDate: '1900-01-01T00:00:00',
  siren: '000000000',
} as const

const LABELS = {
  '500': 'Flux recevable',
  '501': 'Flux irrecevable',
  '250': 'Données acceptées',
  '251': 'Données rejetées',
} as const

/** The message in which the PPF gives an answer. */
export function ppfAnswerMessage(answer: PpfAnswer, head: PpfAnswerHead): CdarMessage {
  const guideline = answer.kind === 'flow' ? CDAR_PROFILES.flow : CDAR_PROFILES.f1
  return {
    guideline,
    id: head.id,
    name: `${answer.status} ${answer.kind === 'flow' ? answer.flowId : answer.number}`,
    createdAt: head.createdAt,
    language: 'FR',
    sender: PPF,
    issuer: PPF,
    recipients: [{ ids: [{ value: head.applicationCode }], role: 'WK' }],
    phase: '305',
    statusAt: head.createdAt,
    document: {
      ...objectOf(answer, head),
      receivedAt: head.receivedAt,
      referenceType: guideline,
      status: answer.status,
      statusLabel: LABELS[answer.status],
      details: answer.reasons.length === 0 ? undefined : answer.reasons.map(detailOf),
    },
  }
}

/**
 * The answer a message of the PPF gives about a flow or about F1 data; `undefined` when the message
 * is about something else. An answer whose object is not named is `undefined` too.
 */
export function ppfAnswerOf(message: CdarMessage): PpfAnswer | undefined {
  const { document } = message
  const { status } = document
  const reasons = (document.details ?? []).flatMap(reasonOf)
  if (status === '500' || status === '501') {
    return { kind: 'flow', status, flowId: document.id, reasons }
  }
  if (status !== '250' && status !== '251') return undefined
  const siren = document.issuer?.globalIds?.find((id) => id.scheme === '0002')?.value
  if (siren === undefined || document.issued === undefined) return undefined
  const { id: number, issued: issueDate, name: fileName } = document
  return { kind: 'f1', status, number, issueDate, siren, fileName, reasons }
}

const PPF: CdarParty = {
  globalIds: [{ value: PPF_PLATFORM_NUMBER, scheme: PLATFORM_SCHEME }],
  name: 'PPF',
  role: 'DFH',
}

function objectOf(answer: PpfAnswer, head: PpfAnswerHead) {
  if (answer.kind === 'f1') {
    return {
      id: answer.number,
      typeCode: CDAR_OBJECT_TYPES.data,
      name: answer.fileName,
      issued: answer.issueDate,
      issuer: { globalIds: [{ value: answer.siren, scheme: '0002' }], role: 'SE' },
    }
  }
  // MDT-100 is required but for 501; of a flow, it is when the flow came in.
  const issued = answer.status === '501' ? undefined : head.receivedAt
  return { id: answer.flowId, typeCode: CDAR_OBJECT_TYPES.flow, issued }
}

function detailOf(reason: PpfReason, index: number): CdarDetail {
  const { code, rule, message, subject } = reason
  const hasNote = [rule, message, subject].some((part) => part !== undefined)
  return {
    reasonCode: code,
    sequence: String(index + 1),
    notes: hasNote ? [{ rule, content: message, subject }] : undefined,
  }
}

function reasonOf(detail: CdarDetail): readonly PpfReason[] {
  if (detail.reasonCode === undefined) return []
  const code = REASON_SPELLINGS[detail.reasonCode] ?? detail.reasonCode
  const notes = detail.notes ?? [{ content: detail.reason }]
  return notes.map(({ rule, content, subject }) => ({ code, rule, message: content, subject }))
}

/** The specifications print one code in two spellings. */
const REASON_SPELLINGS: Readonly<Record<string, string>> = { IRR_UNCITE: 'IRR_UNICITE' }
