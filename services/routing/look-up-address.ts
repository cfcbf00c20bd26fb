import type { Kysely } from 'kysely'
import { type Static, Type } from 'typebox'
import { parseElectronicAddress } from '../../schemas/values/electronic-address.ts'
import type { LocalDate } from '../../schemas/values/local-date.ts'
import { askDirectory } from './directory-line.ts'
import { FICTIVE_PLATFORM } from './route.ts'
import type { DB as RoutingTables } from './tables.ts'

/**
 * What a user of the platform may know of an address. Platform numbers and end dates are for
 * registered platforms only, so they are not here.
 */
export const DirectoryAddressView = Type.Object(
  {
    address: Type.String({ description: 'BT-49 with scheme 0225' }),
    siren: Type.String({ pattern: '^\\d{9}$' }),
    day: Type.String({ format: 'date', description: 'the day asked about, Europe/Paris' }),
    standing: Type.Union(
      [Type.Literal('reachable'), Type.Literal('no-platform'), Type.Literal('unknown')],
      {
        description:
          'reachable: a platform receives for it; no-platform: the company has chosen none for ' +
          'this address; unknown: the directory does not know the company',
      },
    ),
  },
  { $id: 'DirectoryAddress', additionalProperties: false },
)
export type DirectoryAddressView = Static<typeof DirectoryAddressView>

/** The standing of an address on a day; `undefined` when the text is not an address (0225). */
export async function lookUpAddress(
  db: Kysely<RoutingTables>,
  text: string,
  day: LocalDate,
): Promise<DirectoryAddressView | undefined> {
  const address = parseElectronicAddress(text)
  if (address === undefined) return undefined
  const { siren } = address
  const { platform, sirenKnown } = await askDirectory(db, { address: text, siren, day })
  const isReachable = platform !== undefined && platform !== FICTIVE_PLATFORM
  const standing = isReachable ? 'reachable' : sirenKnown ? 'no-platform' : 'unknown'
  return { address: text, siren, day, standing }
}
