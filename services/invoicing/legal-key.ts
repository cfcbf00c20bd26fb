/** What makes an invoice itself: rule G1.45, seller SIREN, number (BT-1), year of issue (BT-2). */
export interface LegalKey {
  readonly sellerSiren: string
  readonly number: string
  readonly year: number
}

/**
 * The id of the workflow that drives an invoice. One workflow carries both sides while both live
 * here, so the side in the name is that of the deposit.
 */
export function workflowIdOf(key: LegalKey): string {
  return `invoice-emission/${key.sellerSiren}/${key.year}/${key.number}`
}
