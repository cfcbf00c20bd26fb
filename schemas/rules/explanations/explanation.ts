import type { Bilingual } from '../finding.ts'

/** What a rule asks, told to the person who has to mend the document. */
export interface Explanation {
  /** The business terms concerned: `BT-1`, `BG-23`, `EXT-FR-FE-BG-06`, `MDT-77`. */
  readonly terms: readonly string[]
  /** What is wrong. */
  readonly message: Bilingual
  /** What to do. */
  readonly remedy: Bilingual
  /** Why the rule exists. */
  readonly why?: Bilingual
  /** A minimal XML fragment that breaks the rule, with the usual prefixes, undeclared. */
  readonly example?: string
}

/** By official id, or by `set id` where one id means something else in that set. */
export type Explanations = Readonly<Record<string, Explanation>>
