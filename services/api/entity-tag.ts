import { Problem } from '../runtime/problem.ts'

/** The ETag of a version: `"v3"`. */
export const entityTag = (version: number): string => `"v${String(version)}"`

/**
 * The version that `If-Match` names. Throws Problem `precondition-required` when it is absent; a
 * tag that is none of ours matches no version, so it is one that never was.
 */
export function versionMatched(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw new Problem('precondition-required')
  const version = /^"v([1-9]\d{0,8})"$/.exec(ifMatch.trim())?.[1]
  return version === undefined ? 0 : Number(version)
}
