import type { preParsingHookHandler } from 'fastify'
import { Problem } from '../runtime/problem.ts'
import type { ApiLimits } from './configuration.ts'

/**
 * Refuses, with 408, a body that does not arrive at a reasonable pace: within a grace, plus its
 * announced size (the largest there is when none is announced) at the least rate.
 */
export function refuseSlowBody(limits: ApiLimits): preParsingHookHandler {
  return (request, _reply, payload, done) => {
    const { 'content-length': length, 'transfer-encoding': coding } = request.headers
    if (length === undefined && coding === undefined) {
      done(null, payload)
      return
    }
    const sizeBytes = length === undefined ? limits.documentBytesMax : Number(length)
    const paceMs = (sizeBytes / limits.bodyBytesPerSecondMin) * 1000
    // The error goes to whoever reads the body; the socket stays, for the answer.
    const timer = setTimeout(
      () => payload.emit('error', new Problem('request-timeout')),
      limits.bodyGraceMs + paceMs,
    )
    const clear = (): void => clearTimeout(timer)
    payload.once('end', clear).once('close', clear).once('error', clear)
    done(null, payload)
  }
}
