import { operationOf } from '../../schemas/reporting/operation-of.ts'
import type { InvoicingActivities } from '../../workflows/contract.ts'
import { type CompanyId, type Id, parseCompanyId, parseId } from '../runtime/ids.ts'
import { readModel } from './contract.ts'
import { routeInvoice, type RouteDependencies } from './route-invoice.ts'

/** The activities of the task queue `invoicing`: each loads, calls one use case, returns ids. */
export function createActivities(dependencies: RouteDependencies): InvoicingActivities {
  return {
    async routeInvoice(invoice) {
      const { invoiceId, companyId } = parsed(invoice)
      return routeInvoice(dependencies, invoiceId, companyId)
    },
    async describeOperation(invoice) {
      const { invoiceId, companyId } = parsed(invoice)
      const { store } = dependencies
      const model = await readModel(store, invoiceId, companyId)
      return { ...operationOf(model), invoiceId, companyId }
    },
  }
}

function parsed(invoice: { invoiceId: string; depositorId: string }): {
  invoiceId: Id
  companyId: CompanyId
} {
  const invoiceId = parseId(invoice.invoiceId)
  const companyId = parseCompanyId(invoice.depositorId)
  if (invoiceId === undefined || companyId === undefined) throw new Error('malformed invoice ref')
  return { invoiceId, companyId }
}
