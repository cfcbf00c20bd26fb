import type { Kysely } from 'kysely'
import type { LocalDate } from '../../schemas/values/local-date.ts'
import {
  FRENCH_ADDRESS_SCHEME,
  parseElectronicAddress,
} from '../../schemas/values/electronic-address.ts'
import { askDirectory } from './directory-line.ts'
import { type Route, routeOf } from './route.ts'
import type { DB as RoutingTables } from './tables.ts'

/** The buyer of an invoice as it names itself, and the day on which it is to be reached. */
export interface RouteQuery {
  /** BT-49. */
  readonly address?: string | undefined
  /** BT-49-1; only 0225 is an address of the French directory. */
  readonly scheme?: string | undefined
  /** BT-47 with scheme 0002. */
  readonly siren?: string | undefined
  /** The legal day of the sending, Europe/Paris. */
  readonly day: LocalDate
}

/**
 * Decides by the buyer's exact address and by nothing wider: `SIREN_SUFFIX` without a line of its
 * own does not fall back on the line of `SIREN`, which is an address among the others. A buyer
 * without an address of the directory is not sent to; its SIREN only tells "chose nobody" from
 * "unknown" (external specifications, directory lookup for sending).
 */
export async function decideRoute(
  db: Kysely<RoutingTables>,
  platformNumber: string,
  query: RouteQuery,
): Promise<Route> {
  const address =
    query.scheme === FRENCH_ADDRESS_SCHEME && query.address !== undefined
      ? parseElectronicAddress(query.address)
      : undefined
  const siren = address?.siren ?? query.siren
  if (siren === undefined) return { kind: 'unknown' }
  const answer = await askDirectory(db, { address: address?.text, siren, day: query.day })
  return routeOf(answer, platformNumber)
}
