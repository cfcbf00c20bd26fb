import type { ValueType } from '../xml/value-type.ts'
import { trimmed } from '../xml/value-type.ts'

/**
 * BT-8. CII writes UNTDID 2475 (5, 29, 72), UBL writes UNTDID 2005 (3, 35, 432) for the same three
 * moments; the model holds the code of UNTDID 2475. A UBL code that is none of the three is kept
 * with its list, `2005:9`, and a code of the model that UBL has no equal for is written `2475:9`:
 * neither can pass for a right code of the other list, and both come back as they were.
 */
const PAIRS = [
  { model: '5', ubl: '3' },
  { model: '29', ubl: '35' },
  { model: '72', ubl: '432' },
] as const

/** The code of UNTDID 2475 for one of UNTDID 2005. */
export function vatPointOfUbl(code: string): string {
  const pair = PAIRS.find(({ ubl }) => ubl === code)
  if (pair !== undefined) return pair.model
  return code.startsWith('2475:') ? code.slice(5) : `2005:${code}`
}

/** The code of UNTDID 2005 for one of UNTDID 2475. */
export function vatPointInUbl(code: string): string {
  const pair = PAIRS.find(({ model }) => model === code)
  if (pair !== undefined) return pair.ubl
  return code.startsWith('2005:') ? code.slice(5) : `2475:${code}`
}

export const VAT_POINT_TYPE: ValueType = {
  parse: (raw) => (raw.length <= 50 ? vatPointOfUbl(trimmed(raw)) : undefined),
  format: vatPointInUbl,
  expected: { fr: 'un code UNTDID 2005', en: 'a code of UNTDID 2005' },
}
