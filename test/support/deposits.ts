import { createHash } from 'node:crypto'
import { check } from '../../schemas/check.ts'
import type { Invoice } from '../../schemas/invoice/invoice.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'
import type { Caller } from '../../services/invoicing/caller.ts'
import type { Deposit } from '../../services/invoicing/deposit-invoice.ts'
import { newId } from '../../services/runtime/ids.ts'
import { validInvoice } from './valid-invoice.ts'

/** When tests take place. */
export const TEST_INSTANT = new Date('2026-11-22T09:00:00.000Z')

/** A deposit as the api makes it: checked, its original beside it. */
export function depositOf(
  caller: Caller,
  overrides: Partial<Invoice> = {},
  more: Partial<Deposit> = {},
): Deposit {
  const content = Buffer.from(JSON.stringify(validInvoice(overrides)))
  const today = parseLocalDate('2026-11-22')
  if (today === undefined) throw new Error('the test day is a day')
  const report = check(content, { mediaType: 'application/json', today })
  if (!report.valid) throw new Error(JSON.stringify(report.findings))
  return {
    caller,
    invoiceId: newId(),
    report,
    document: {
      mediaType: 'application/json',
      sha256: createHash('sha256').update(content).digest(),
      sizeBytes: content.length,
      content,
    },
    answer: (view) => ({ status: 202, headers: {}, body: { id: view.id } }),
    at: TEST_INSTANT,
    ...more,
  }
}
