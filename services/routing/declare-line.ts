import { parseElectronicAddress } from '../../schemas/values/electronic-address.ts'
import type { LocalDate } from '../../schemas/values/local-date.ts'
import type { CompanyId } from '../runtime/ids.ts'
import type { Work } from '../store/unit-of-work.ts'
import type { DB as RoutingTables } from './tables.ts'

/** A line of the directory, declared for a company of this platform with its consent. */
export interface LineDeclaration {
  /** Names the line for ever: declared again, it changes nothing. */
  readonly instanceId: string
  /** D defines, M masks the identical line that came before. */
  readonly nature: 'D' | 'M'
  /** An address of scheme 0225. */
  readonly address: string
  /** Four digits, scheme 0238. */
  readonly platform: string
  /** The first day in force. */
  readonly startsOn: LocalDate
  /** The first day no longer in force; none means for ever. */
  readonly endsOn?: LocalDate
}

/**
 * Writes a line into the mirror of the directory, in the audit chain of the company that asked.
 *
 * @throws {RangeError} an address or a platform number that is not one: the caller parses first.
 */
export async function declareLine(
  work: Work<RoutingTables>,
  line: LineDeclaration,
  by: { companyId: CompanyId; actor: string },
): Promise<void> {
  const address = parseElectronicAddress(line.address)
  if (address === undefined) throw new RangeError(`${line.address} is not an address (0225)`)
  if (!/^\d{4}$/.test(line.platform)) throw new RangeError(`${line.platform} is not a platform`)
  const declared = await work.db
    .insertInto('routing.directory_line')
    .values({
      instance_id: line.instanceId,
      nature: line.nature,
      address: address.text,
      siren: address.siren,
      siret: address.siret ?? null,
      routing_code: address.routingCode ?? null,
      suffix: address.suffix ?? null,
      platform: line.platform,
      starts_on: line.startsOn,
      ends_on: line.endsOn ?? null,
      declared_at: work.at,
    })
    .onConflict((conflict) => conflict.column('instance_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (declared === undefined) return
  work.audit({
    companyId: by.companyId,
    actor: by.actor,
    action: 'directory-line.declared',
    subject: address.text,
    after: {
      instanceId: line.instanceId,
      nature: line.nature,
      platform: line.platform,
      startsOn: line.startsOn,
      endsOn: line.endsOn ?? null,
    },
  })
}
