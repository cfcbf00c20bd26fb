/** What the rate of a VAT category must be. */
export type RateDemand = 'zero' | 'positive' | 'not-negative' | 'none'

/** What EN 16931 asks of a VAT category (BG-23, BT-118): the families BR-S to BR-AG. */
export interface VatCategory {
  /** UNTDID 5305 as restricted by the standard. */
  readonly code: string
  /** How its rules are called: BR-<family>-01 to -10. */
  readonly family: string
  /** BT-96, BT-103, BT-152: -05 (lines), -06 (allowances), -07 (charges). */
  readonly rate: RateDemand
  /** -10: a reason why there is no VAT (BT-120, BT-121). */
  readonly reason: 'required' | 'forbidden'
  /** -01, -08: a breakdown row for each rate, compared within one unit; or one row, exactly. */
  readonly rows: 'by-rate' | 'one'
}

/** The nine categories that have rules of their own, the one most in use first. */
export const VAT_CATEGORIES: readonly VatCategory[] = [
  { code: 'S', family: 'S', rate: 'positive', reason: 'forbidden', rows: 'by-rate' },
  { code: 'AE', family: 'AE', rate: 'zero', reason: 'required', rows: 'one' },
  { code: 'E', family: 'E', rate: 'zero', reason: 'required', rows: 'one' },
  { code: 'G', family: 'G', rate: 'zero', reason: 'required', rows: 'one' },
  { code: 'K', family: 'IC', rate: 'zero', reason: 'required', rows: 'one' },
  { code: 'L', family: 'AF', rate: 'not-negative', reason: 'forbidden', rows: 'by-rate' },
  { code: 'M', family: 'AG', rate: 'not-negative', reason: 'forbidden', rows: 'by-rate' },
  { code: 'O', family: 'O', rate: 'none', reason: 'required', rows: 'one' },
  { code: 'Z', family: 'Z', rate: 'zero', reason: 'forbidden', rows: 'one' },
]
