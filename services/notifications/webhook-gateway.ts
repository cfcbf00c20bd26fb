import { isIP, type LookupFunction } from 'node:net'
import { Agent, type Dispatcher, request } from 'undici'
import type { DeliveryFault } from './delivery-fault.ts'
import { hostOf, isAllowedAddress, readTarget, type TargetPolicy } from './target.ts'

/** One POST to a subscriber. Its idempotency key is the `webhook-id` among the headers. */
export interface WebhookCall {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What came of it: the answer's status when there was one, the fault when it does not count. */
export interface WebhookAnswer {
  readonly status?: number
  readonly fault?: DeliveryFault
}

/** The outside world of webhooks. Never throws for what a subscriber's server does. */
export interface WebhookGateway {
  post(call: WebhookCall): Promise<WebhookAnswer>
  close(): Promise<void>
}

/** A call is over after this long, whatever the server does. */
export const CALL_TIMEOUT_MS = 15_000
const CONNECT_TIMEOUT_MS = 5_000
const ANSWER_TIMEOUT_MS = 10_000
const ANSWER_BYTES_MAX = 64 * 1024
export const CALLS_PER_SUBSCRIPTION = 16

/**
 * Posts over connections whose every address was checked by the very look-up that opened them, so
 * a name that changes its address between check and call (DNS rebinding) gains nothing. Redirects
 * are not followed; of the answer, only the status is kept.
 */
export function createWebhookGateway(policy: TargetPolicy): WebhookGateway {
  const agent = new Agent({
    connect: { lookup: guardedLookup(policy), timeout: CONNECT_TIMEOUT_MS },
    connections: CALLS_PER_SUBSCRIPTION,
    headersTimeout: ANSWER_TIMEOUT_MS,
    bodyTimeout: ANSWER_TIMEOUT_MS,
    keepAliveTimeout: 10_000,
  })
  return {
    async post({ url, headers, body }) {
      const target = readTarget(url, policy)
      if (typeof target === 'string') return { fault: 'target-refused' }
      const host = hostOf(target)
      // An address written in the URL is connected to without a look-up.
      if (isIP(host) !== 0 && !isAllowedAddress(host, policy)) return { fault: 'target-refused' }
      try {
        const answer = await request(target, {
          dispatcher: agent,
          method: 'POST',
          headers,
          body,
          signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
        })
        return await judged(answer)
      } catch (error) {
        return { fault: faultOf(error) }
      }
    },
    close: () => agent.destroy(),
  }
}

/** The status counts as soon as it is there; the body is drained for the connection's sake. */
async function judged(answer: Dispatcher.ResponseData): Promise<WebhookAnswer> {
  const status = answer.statusCode
  try {
    await answer.body.dump({ limit: ANSWER_BYTES_MAX, signal: AbortSignal.timeout(2_000) })
  } catch {
    // A body that is too long, too slow or cut takes its connection with it and changes nothing.
  }
  if (status >= 200 && status < 300) return { status }
  if (status >= 300 && status < 400) return { status, fault: 'redirect-refused' }
  return { status, fault: status === 410 ? 'gone' : 'answer-not-2xx' }
}

class TargetRefused extends Error {
  override readonly name = 'TargetRefused'
}

function guardedLookup(policy: TargetPolicy): LookupFunction {
  return (host, options, callback) => {
    policy.resolve(host).then(
      (addresses) => {
        const [first] = addresses
        if (first === undefined || !addresses.every((a) => isAllowedAddress(a, policy))) {
          callback(new TargetRefused(`${host} leads to ${addresses.join(', ')}`), '', 0)
        } else if (options.all === true) {
          callback(
            null,
            addresses.map((address) => ({ address, family: isIP(address) })),
          )
        } else callback(null, first, isIP(first))
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), '', 0)
      },
    )
  }
}

function faultOf(error: unknown): DeliveryFault {
  if (error instanceof TargetRefused) return 'target-refused'
  if (!(error instanceof Error)) throw new Error('a call failed without a reason', { cause: error })
  if (error.name === 'TimeoutError') return 'timeout'
  const code = 'code' in error ? String(error.code) : ''
  if (/^(ENOTFOUND|EAI_AGAIN|EAI_FAIL)$/.test(code)) return 'host-unknown'
  if (/TIMEOUT$|^ETIMEDOUT$/.test(code)) return 'timeout'
  if (/CERT|^ERR_TLS|^ERR_SSL|^UNABLE_TO/.test(code)) return 'certificate-refused'
  if (/^(E[A-Z]+|UND_ERR_\w+|HPE_\w+|ERR_\w+)$/.test(code)) return 'connection-failed'
  if (error instanceof AggregateError) return 'connection-failed'
  throw error
}
