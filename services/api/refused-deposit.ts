import type { CheckReport } from '../../schemas/check.ts'
import { actorOf } from '../invoicing/caller.ts'
import type { DB as InvoicingTables } from '../invoicing/tables.ts'
import { Problem } from '../runtime/problem.ts'
import { type Store, unitOfWork } from '../store/unit-of-work.ts'
import type { Bearer } from './access/token.ts'

/** The refusal of a document whose check failed: every finding, and nothing stored. */
export function invoiceInvalid(report: CheckReport): Problem {
  const { findings, packs } = report
  return new Problem('invoice-invalid', undefined, { findings, packs })
}

/** Witnesses, in the company's audit trail, that a document was refused and by which rules. */
export async function witnessRefusal(
  store: Store<InvoicingTables>,
  bearer: Bearer,
  report: CheckReport,
  sha256: Buffer,
  at: Date,
): Promise<void> {
  const fatal = report.findings.filter((finding) => finding.severity === 'fatal')
  const rules = [...new Set(fatal.map((finding) => finding.rule))].sort()
  await unitOfWork(store, { companies: [bearer.companyId], at }, async (work) => {
    work.audit({
      companyId: bearer.companyId,
      actor: actorOf(bearer),
      action: 'invoice.deposit-refused',
      subject: `sha256:${sha256.toString('hex')}`,
      details: { rules, syntax: report.syntax, packs: [...report.packs] },
    })
  })
}
