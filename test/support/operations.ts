import type { ReportableOperation } from '../../services/ereporting/contract.ts'
import type { Caller } from '../../services/invoicing/caller.ts'
import { newId } from '../../services/runtime/ids.ts'

/** A fresh, valid sale abroad of the declarant, on 13 November 2026. */
export function operationOf(
  declarant: Caller,
  overrides: Partial<ReportableOperation> = {},
): ReportableOperation {
  return {
    invoiceId: newId(),
    companyId: declarant.companyId,
    declarantSiren: declarant.siren,
    kind: 'international',
    direction: 'sale',
    flux: '10.1',
    date: '2026-11-13',
    currency: 'EUR',
    category: 'TLB1',
    vatBreakdown: [{ category: 'G', rate: '0', base: '1000.10', tax: '0.00' }],
    totals: { withoutVat: '1000.10', vat: '0.00' },
    ...overrides,
  }
}
