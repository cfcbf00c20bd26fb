import type { Logger } from 'pino'
import { listen } from '../store/doorbell.ts'
import type { InvoiceView } from './invoice-view.ts'

/** The channel on which the invoicing worker rings the ids of invoices that moved on. */
export const STATUS_CHANNEL = 'facteur_invoicing_status'

/** Waits for invoices to move on, for callers that sent `Prefer: wait`. */
export interface StatusWatch {
  /**
   * The invoice once `until` holds of it, or as it is when `timeoutMs` have passed. Each look at
   * the database follows a ring; the first comes after the ear is open, so none is missed.
   */
  settled(
    invoiceId: string,
    readNow: () => Promise<InvoiceView>,
    until: (view: InvoiceView) => boolean,
    timeoutMs: number,
  ): Promise<InvoiceView>
  close(): Promise<void>
}

export async function createStatusWatch(options: {
  url: string
  logger?: Logger
}): Promise<StatusWatch> {
  const waiting = new Map<string, Set<() => void>>()
  const ring = (id: string): void => waiting.get(id)?.forEach((wake) => wake())
  const ear = await listen({
    ...options,
    channel: STATUS_CHANNEL,
    onRing: (ids) => (ids.length === 0 ? [...waiting.keys()] : ids).forEach(ring),
  })
  return {
    async settled(invoiceId, readNow, until, timeoutMs) {
      const late = new Promise<'late'>((resolve) => setTimeout(resolve, timeoutMs, 'late').unref())
      const wakes = waiting.get(invoiceId) ?? new Set()
      waiting.set(invoiceId, wakes)
      for (;;) {
        let wake = (): void => undefined
        const rung = new Promise<'rung'>((resolve) => {
          wake = () => resolve('rung')
        })
        wakes.add(wake)
        try {
          const view = await readNow()
          if (until(view)) return view
          if ((await Promise.race([rung, late])) === 'late') return await readNow()
        } finally {
          wakes.delete(wake)
          if (wakes.size === 0) waiting.delete(invoiceId)
          else waiting.set(invoiceId, wakes)
        }
        waiting.set(invoiceId, wakes)
      }
    },
    close: () => ear.close(),
  }
}
