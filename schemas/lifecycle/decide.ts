import { allowedReasons, parseReasonCode } from './reasons.ts'
import type { Actor, StatusCode } from './status.ts'
import { STATUSES } from './status.ts'
import { followers, isSideEvent } from './transitions.ts'

/** One amount of a payment: what moved this time at one VAT rate, gross, both as decimal texts. */
export interface PaidAmount {
  readonly rate: string
  readonly amount: string
}

export interface StatusRequest {
  /** The invoice's status now; undefined when it is not yet deposited. Never a side event. */
  readonly current: StatusCode | undefined
  readonly next: StatusCode
  readonly actor: Actor
  /** MDT-113. */
  readonly reason?: string
  /** MDT-126. */
  readonly comment?: string
  /** Required with 212; a negative amount is money given back. */
  readonly amounts?: readonly PaidAmount[]
  /** The buyer is a public entity: its refusals have reasons of their own. */
  readonly publicBuyer?: boolean
  /** The document is a credit note: it is the seller who sends the payment (211). */
  readonly creditNote?: boolean
}

export const STATUS_REFUSALS = [
  'status-not-allowed',
  'actor-not-allowed',
  'reason-required',
  'reason-not-allowed',
  'comment-required',
  'amount-required',
] as const
export type StatusRefusal = (typeof STATUS_REFUSALS)[number]

export type StatusDecision =
  /** `after` is the status the invoice then has: `next`, or `current` after a side event. */
  | { readonly ok: true; readonly after: StatusCode }
  /** `allowed` lists what this actor may put now, so that a refusal says what to do instead. */
  | { readonly ok: false; readonly code: StatusRefusal; readonly allowed: readonly StatusCode[] }

/**
 * Whether a status may be put on an invoice: what may follow, who may put it, then what must come
 * with it. The first failing check answers. Pure, and safe inside a workflow.
 */
export function decideStatus(request: StatusRequest): StatusDecision {
  const { current, next, actor } = request
  const refused = firstRefusal(request)
  if (refused !== undefined) {
    return { ok: false, code: refused, allowed: allowedNext(current, actor, request) }
  }
  return { ok: true, after: current !== undefined && isSideEvent(next) ? current : next }
}

/** The statuses an actor may put on an invoice that stands at `current`. */
export function allowedNext(
  current: StatusCode | undefined,
  actor: Actor,
  options: { readonly creditNote?: boolean } = {},
): readonly StatusCode[] {
  return followers(current).filter((next) => mayPut(actor, next, options.creditNote === true))
}

function firstRefusal(request: StatusRequest): StatusRefusal | undefined {
  const { current, next, actor } = request
  if (!followers(current).includes(next)) return 'status-not-allowed'
  if (!mayPut(actor, next, request.creditNote === true)) return 'actor-not-allowed'
  return refusedReason(request) ?? refusedContent(request)
}

/** On an invoice the buyer pays; on a credit note the seller does (211, specifications table 8). */
function mayPut(actor: Actor, next: StatusCode, creditNote: boolean): boolean {
  if (next === '211') return actor === (creditNote ? 'seller' : 'buyer')
  return STATUSES[next].actors.includes(actor)
}

function refusedReason(request: StatusRequest): StatusRefusal | undefined {
  const { next, reason } = request
  if (reason === undefined) {
    return STATUSES[next].reason === 'required' ? 'reason-required' : undefined
  }
  const code = parseReasonCode(reason)
  const allowed = allowedReasons(next, { publicBuyer: request.publicBuyer === true })
  return code !== undefined && allowed.includes(code) ? undefined : 'reason-not-allowed'
}

/** Rules G7.25 (comments), G7.45 and P1.15 (amounts), P1.17 (money given back is commented). */
function refusedContent(request: StatusRequest): StatusRefusal | undefined {
  const { next, comment, amounts = [] } = request
  const status = STATUSES[next]
  if (status.amounts === 'required' && amounts.length === 0) return 'amount-required'
  const mustComment = status.comment === 'required' || amounts.some(isNegative)
  return mustComment && (comment ?? '').trim() === '' ? 'comment-required' : undefined
}

function isNegative({ amount }: PaidAmount): boolean {
  return /^-.*[1-9]/.test(amount)
}
