import type { Invoice } from './invoice.ts'

/**
 * What the totals and the VAT breakdown are computed from: the lines whose subtype is absent or
 * `DETAIL`, since `GROUP` lines repeat them and `INFORMATION` lines only explain, and the logistics
 * charges (BG-X-42) among the charges (BR-FREXT-CO-10, BR-FREXT-CO-12).
 */
export function calculatedPart(invoice: Invoice): Invoice {
  const { lines, charges = [], logisticsCharges } = invoice
  const isWhole = lines === undefined || lines.every(isCounted)
  if (isWhole && logisticsCharges === undefined) return invoice
  return {
    ...invoice,
    ...(lines === undefined ? {} : { lines: lines.filter(isCounted) }),
    ...(logisticsCharges === undefined ? {} : { charges: [...charges, ...logisticsCharges] }),
  }
}

type Line = NonNullable<Invoice['lines']>[number]

function isCounted({ subtype }: Line): boolean {
  return subtype === undefined || subtype === 'DETAIL'
}
