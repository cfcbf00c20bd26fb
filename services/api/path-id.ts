import { type Id, parseId } from '../runtime/ids.ts'
import { Problem } from '../runtime/problem.ts'

/** The id in a path. One that is none names nothing that exists: Problem `not-found`. */
export function pathId(text: string): Id {
  const id = parseId(text)
  if (id === undefined) throw new Problem('not-found')
  return id
}
