import type { Kysely, Selectable } from 'kysely'
import type { Logger } from 'pino'
import type { Clock } from '../runtime/clock.ts'
import type { Store } from '../store/unit-of-work.ts'
import type { Invoicing } from '../invoicing/contract.ts'
import type { PpfTransport } from './ppf-transport.ts'
import type { DB as RoutingTables, RoutingPpfFlow } from './tables.ts'

/** What the steps of a flow stand on. */
export interface FlowDependencies {
  readonly store: Store<RoutingTables>
  readonly clock: Clock
  readonly logger: Logger
  readonly transport: PpfTransport
  readonly invoicing: Pick<Invoicing, 'readModels'>
  /** Ours at the PPF, six characters. */
  readonly applicationCode: string
}

export type PpfFlow = Selectable<RoutingPpfFlow>

/** The row of a flow that must be there: its workflow was started from it. */
export async function readFlow(db: Kysely<RoutingTables>, flowId: string): Promise<PpfFlow> {
  return db
    .selectFrom('routing.ppf_flow')
    .selectAll()
    .where('id', '=', flowId)
    .executeTakeFirstOrThrow()
}

/** The same, locked: whoever changes a flow holds its row first. */
export async function lockFlow(db: Kysely<RoutingTables>, flowId: string): Promise<PpfFlow> {
  return db
    .selectFrom('routing.ppf_flow')
    .selectAll()
    .where('id', '=', flowId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** The file that carries a flow's envelope. */
export const fileOf = (flow: PpfFlow): string => `${flow.envelope}.tar.gz`
