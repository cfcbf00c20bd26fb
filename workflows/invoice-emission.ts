import {
  condition,
  defineSignal,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
} from '@temporalio/workflow'
import type { StatusCode } from '../schemas/lifecycle/status.ts'
import type { EreportingActivities } from '../services/ereporting/contract.ts'
import {
  EREPORTING_ACTIVITY,
  INVOICING_ACTIVITY,
  type InvoiceRef,
  type InvoicingActivities,
  SIGNALS,
  type StatusRecorded,
} from './contract.ts'
import { InvoiceLife } from './invoice-life.ts'

const invoicing = proxyLocalActivities<InvoicingActivities>(INVOICING_ACTIVITY)
const ereporting = proxyActivities<EreportingActivities>(EREPORTING_ACTIVITY)

export const statusRecorded = defineSignal<[StatusRecorded]>(SIGNALS.statusRecorded)

/**
 * The life of one invoice from its deposit (200) to its end: routed, its tax data on their way,
 * put at the buyer's disposal when the buyer lives here, then led by what the parties decide.
 * The 24-hour deadline of its tax data is held by the flow that carries them (ppf-flow.ts).
 */
export async function invoiceEmission(invoice: InvoiceRef): Promise<StatusCode | undefined> {
  const life = new InvoiceLife()
  setHandler(statusRecorded, (event) => life.hear(event))

  const { status, reportable } = await invoicing.routeInvoice(invoice)
  life.begin(status)
  if (reportable) {
    await ereporting.recordOperation(await invoicing.describeOperation(invoice))
  }

  await condition(() => life.ended)
  return life.status
}
