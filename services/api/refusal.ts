import type { FastifyError } from 'fastify'
import { Problem } from '../runtime/problem.ts'
import { isUnavailable } from '../store/unavailable.ts'
import type { ProblemCode } from '../runtime/problem-table.ts'
import { fieldFaults } from './field-fault.ts'

/** What Fastify itself refuses, by its code. */
const FRAMEWORK: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unsupported',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request-invalid',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request-invalid',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request-invalid',
  FST_ERR_BAD_URL: 'not-found',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
  FST_ERR_NOT_FOUND: 'not-found',
  FST_REQ_FILE_TOO_LARGE: 'body-too-large',
  FST_FILES_LIMIT: 'request-invalid',
  FST_PARTS_LIMIT: 'request-invalid',
  FST_FIELDS_LIMIT: 'request-invalid',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'media-type-unsupported',
}

/**
 * The Problem in whatever was thrown while answering a request. What is neither a Problem nor a
 * refusal of the framework is a fault of ours: `internal-error`, with nothing of it inside.
 */
export function refusalIn(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  const error: Partial<FastifyError> = thrown instanceof Error ? thrown : {}
  if (error.validation !== undefined) {
    const errors = fieldFaults(error.validation, error.validationContext)
    return new Problem('request-invalid', undefined, { errors }, { cause: thrown })
  }
  const code = error.code === undefined ? undefined : FRAMEWORK[error.code]
  if (code !== undefined) return new Problem(code, undefined, {}, { cause: thrown })
  if (isUnavailable(thrown)) {
    return new Problem('unavailable', undefined, { retryAfterSeconds: 2 }, { cause: thrown })
  }
  return new Problem('internal-error', undefined, {}, { cause: thrown })
}
