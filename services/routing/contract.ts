import { type Clock, systemClock } from '../runtime/clock.ts'
import type { CompanyId } from '../runtime/ids.ts'
import { type Store, unitOfWork } from '../store/unit-of-work.ts'
import { createF1Queue, type F1Order } from './accept-f1.ts'
import { declareLine, type LineDeclaration } from './declare-line.ts'
import { decideRoute, type RouteQuery } from './decide-route.ts'
import type { Route } from './route.ts'
import type { DB } from './tables.ts'

export type RoutingTables = DB
export type { F1Order, LineDeclaration, Route }

/**
 * The doorbell of routing's outbox: a process that writes through this contract gives its store an
 * `onOutbox` that rings here. A ring that is lost costs a second, never a message.
 */
export const ROUTING_OUTBOX_CHANNEL = 'routing_outbox'

/** What other services ask of routing. `store` is of the role facteur_routing. */
export interface Routing {
  /** Who serves the buyer's exact address on that day. Reads only. */
  decideRoute(query: RouteQuery): Promise<Route>
  /**
   * Takes charge of the F1 data of an invoice: durable when it resolves, once per invoice id
   * however often it is called. The outcome comes back by invoicing's `recordTaxReports`.
   */
  acceptF1(order: F1Order): Promise<void>
  /** Writes a line into the mirror of the directory, once per instance id. */
  declareLine(line: LineDeclaration, by: { companyId: CompanyId; actor: string }): Promise<void>
}

/** `platformNumber`: ours, four digits, scheme 0238. */
export function createRouting(options: {
  store: Store<RoutingTables>
  platformNumber: string
  clock?: Clock
}): Routing {
  const { store, platformNumber, clock = systemClock } = options
  const queue = createF1Queue(store, clock)
  return {
    decideRoute: (query) => decideRoute(store.db, platformNumber, query),
    acceptF1: (order) => queue.accept(order),
    declareLine: (line, by) =>
      unitOfWork(store, { companies: [by.companyId], at: clock.now() }, (work) =>
        declareLine(work, line, by),
      ),
  }
}
