import type { Context } from '../../tree/path.ts'
import type { Test } from '../../tree/rule-set.ts'

/** Where business rules of Factur-X apply, and what they ask there, by their names. */
export interface JudgedContext {
  readonly context: Context
  /** The condition of the context, when names alone do not tell. */
  readonly where?: Test
  /** `BR-45`: the official name, which is the id at most levels and not at all of them. */
  readonly asked: Readonly<Record<string, Test>>
}
