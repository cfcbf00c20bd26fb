import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowedNext, decideStatus, type StatusRequest } from '../../../schemas/lifecycle/decide.ts'
import { allowedReasons } from '../../../schemas/lifecycle/reasons.ts'
import { ACTORS, STATUS_CODES, STATUSES } from '../../../schemas/lifecycle/status.ts'
import { followers, isFinal, isSideEvent } from '../../../schemas/lifecycle/transitions.ts'

const refusal = (change: Partial<StatusRequest> = {}): StatusRequest => ({
  current: '203',
  next: '210',
  actor: 'buyer',
  reason: 'DEST_ERR',
  comment: 'Nous ne sommes pas le client.',
  ...change,
})

const cashing = (change: Partial<StatusRequest> = {}): StatusRequest => ({
  current: '205',
  next: '212',
  actor: 'seller',
  amounts: [{ rate: '20', amount: '120.00' }],
  ...change,
})

const codeOf = (request: StatusRequest): string => {
  const decision = decideStatus(request)
  return decision.ok ? `ok ${decision.after}` : decision.code
}

const bareRefusal: StatusRequest = { current: '203', next: '210', actor: 'buyer' }

describe('decideStatus', () => {
  it('accepts a refusal with its reason and its comment', () => {
    expect(codeOf(refusal())).toBe('ok 210')
  })

  it('refuses a step that the table does not have, and says what is allowed', () => {
    expect(decideStatus(refusal({ current: '205' }))).toEqual({
      ok: false,
      code: 'status-not-allowed',
      allowed: ['207', '211'],
    })
  })

  it('refuses everything after a final status', () => {
    expect(decideStatus(refusal({ current: '210' }))).toEqual({
      ok: false,
      code: 'status-not-allowed',
      allowed: [],
    })
  })

  it('refuses another actor', () => {
    expect(codeOf(refusal({ actor: 'seller' }))).toBe('actor-not-allowed')
  })

  it('requires a reason', () => {
    expect(codeOf({ ...bareRefusal, comment: 'Nous ne sommes pas le client.' })).toBe(
      'reason-required',
    )
  })

  it.each(['JUSTIF_ABS', 'NOT_A_REASON', 'toString', ''])('refuses the reason %o', (reason) => {
    expect(codeOf(refusal({ reason }))).toBe('reason-not-allowed')
  })

  it('refuses a reason where none is expected', () => {
    expect(codeOf({ current: '203', next: '205', actor: 'buyer', reason: 'AUTRE' })).toBe(
      'reason-not-allowed',
    )
  })

  it('opens public refusals to public buyers only', () => {
    expect(codeOf(refusal({ reason: 'AUTRE' }))).toBe('reason-not-allowed')
    expect(codeOf(refusal({ reason: 'AUTRE', publicBuyer: true }))).toBe('ok 210')
  })

  it('requires a comment, and a blank one is none', () => {
    expect(codeOf({ ...bareRefusal, reason: 'DEST_ERR' })).toBe('comment-required')
    expect(codeOf(refusal({ comment: ' \n' }))).toBe('comment-required')
  })

  it('requires the amounts of a cashing', () => {
    expect(codeOf(cashing())).toBe('ok 212')
    expect(codeOf(cashing({ amounts: [] }))).toBe('amount-required')
    expect(codeOf({ current: '205', next: '212', actor: 'seller' })).toBe('amount-required')
  })

  it('requires a comment when money is given back', () => {
    const amounts = [{ rate: '20', amount: '-0.01' }]
    expect(codeOf(cashing({ amounts }))).toBe('comment-required')
    expect(codeOf(cashing({ amounts, comment: 'Trop-perçu' }))).toBe('ok 212')
    expect(codeOf(cashing({ amounts: [{ rate: '20', amount: '-0.00' }] }))).toBe('ok 212')
  })

  it('lets the buyer pay an invoice and the seller a credit note', () => {
    const payment = { current: '205', next: '211' } as const
    expect(codeOf({ ...payment, actor: 'buyer' })).toBe('ok 211')
    expect(codeOf({ ...payment, actor: 'seller' })).toBe('actor-not-allowed')
    expect(codeOf({ ...payment, actor: 'seller', creditNote: true })).toBe('ok 211')
  })

  it('keeps the status of an invoice after a side event', () => {
    expect(codeOf({ current: '205', next: '225', actor: 'factor' })).toBe('ok 205')
  })

  it('lets a platform begin with 200, and a deposit need no reason', () => {
    expect(codeOf({ current: undefined, next: '200', actor: 'seller-platform' })).toBe('ok 200')
  })
})

describe('the decision, over all statuses', () => {
  const code = fc.constantFrom(...STATUS_CODES)
  const current = fc.option(code, { nil: undefined })
  const actor = fc.constantFrom(...ACTORS)

  it('accepts a complete request exactly when the actor is allowed that status', () => {
    fc.assert(
      fc.property(current, code, actor, (from, next, who) => {
        const reason = allowedReasons(next)[0]
        const decision = decideStatus({
          current: from,
          next,
          actor: who,
          comment: 'Commentaire',
          amounts: [{ rate: '20', amount: '1.00' }],
          ...(reason === undefined ? {} : { reason }),
        })
        expect(decision.ok).toBe(allowedNext(from, who).includes(next))
        if (!decision.ok) expect(decision.allowed).toEqual(allowedNext(from, who))
      }),
    )
  })

  it('never leaves a final status and never makes a side event the current status', () => {
    fc.assert(
      fc.property(code, actor, (from, who) => {
        if (isFinal(from)) expect(allowedNext(from, who)).toEqual([])
        for (const next of isSideEvent(from) ? [] : followers(from)) {
          const decision = decideStatus({ current: from, next, actor: who })
          if (decision.ok) expect(isSideEvent(decision.after)).toBe(false)
        }
      }),
    )
  })

  it('lets somebody put every step of the table', () => {
    for (const from of [undefined, ...STATUS_CODES]) {
      for (const next of followers(from)) {
        expect(STATUSES[next].actors.some((who) => allowedNext(from, who).includes(next))).toBe(
          true,
        )
      }
    }
  })
})
