import type { StatusCode } from '../../schemas/lifecycle/status.ts'
import { wordOf } from '../../schemas/lifecycle/word.ts'
import type { CompanyId, Id } from '../runtime/ids.ts'
import type { OutboxMessage } from '../store/unit-of-work.ts'

/** Messages of invoicing's outbox, by kind; the relay turns each into one call. */
export const MESSAGE_KINDS = ['workflow-start', 'workflow-signal', 'event'] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/** An invoice, as far as a message about it must say. */
export interface EventSubject {
  readonly id: string
  readonly number: string
  readonly seller_siren: string
  readonly issue_year: number
}

/** The event that subscribers hear: ids and codes, nothing else of the invoice. */
export function invoiceEvent(
  invoice: EventSubject,
  event: {
    id: Id
    type: string
    sequence: number
    companies: readonly CompanyId[]
    at: Date
    data?: Readonly<Record<string, string>>
  },
): OutboxMessage {
  return {
    kind: 'event',
    subject: invoice.id,
    payload: {
      id: event.id,
      type: event.type,
      invoiceId: invoice.id,
      companyIds: event.companies,
      at: event.at.toISOString(),
      sequence: event.sequence,
      data: {
        number: invoice.number,
        sellerSiren: invoice.seller_siren,
        ...event.data,
      },
    },
  }
}

export function statusEvent(
  invoice: EventSubject,
  event: {
    id: Id
    code: StatusCode
    sequence: number
    companies: readonly CompanyId[]
    at: Date
    reason?: string
  },
): OutboxMessage {
  return invoiceEvent(invoice, {
    ...event,
    type: `invoice.status.${event.code}`,
    data: {
      status: event.code,
      word: wordOf(event.code),
      ...(event.reason !== undefined && { reason: event.reason }),
    },
  })
}
