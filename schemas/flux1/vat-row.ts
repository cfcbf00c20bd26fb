/** One row of the VAT breakdown (BG-23) in F1. */
export interface F1VatRow {
  readonly taxableAmount: string
  readonly taxAmount: string
  readonly category: string
  readonly rate: string
  readonly exemptionReason?: string
  readonly exemptionReasonCode?: string
}

/** What stands for the missing half of an exemption's code and text: "non renseigné". */
const NOT_GIVEN = 'NR'
const FRANCHISE = 'VATEX-FR-FRANCHISE'
/** Withdrawn from the list of codes: read, never written. */
const FRANCHISE_BEFORE = 'VATEX-FR-CGI293B'

/** BT-120 in F1: annex 1. */
const REASON_LENGTH_MAX = 1024

/**
 * A row as the PPF takes it. An exempt row (E) carries both text and code (rule G1.41). A company
 * under the franchise has no VAT number, which E requires (G1.47): its rows become Z, which takes
 * no exemption reason (BR-Z-10).
 */
export function f1Breakdown(row: F1VatRow, sellerHasVatNumber: boolean): F1VatRow {
  const { exemptionReason, exemptionReasonCode, ...bare } = row
  if (row.category !== 'E') return cutReason(row)
  const code = exemptionReasonCode === FRANCHISE_BEFORE ? FRANCHISE : exemptionReasonCode
  if (!sellerHasVatNumber && isFranchise(code, exemptionReason)) return { ...bare, category: 'Z' }
  return cutReason({
    ...row,
    exemptionReason: exemptionReason ?? NOT_GIVEN,
    exemptionReasonCode: code ?? NOT_GIVEN,
  })
}

function isFranchise(code: string | undefined, reason: string | undefined): boolean {
  return code === FRANCHISE || (code === undefined && /\b293\s*B\b/.test(reason ?? ''))
}

function cutReason(row: F1VatRow): F1VatRow {
  if (row.exemptionReason === undefined) return row
  const exemptionReason = [...row.exemptionReason].slice(0, REASON_LENGTH_MAX).join('')
  return { ...row, exemptionReason }
}
