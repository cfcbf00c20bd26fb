import { type Kysely, sql } from 'kysely'
import type { LocalDate } from '../../schemas/values/local-date.ts'
import type { DirectoryAnswer } from './route.ts'
import type { DB as RoutingTables } from './tables.ts'

/**
 * What the directory says of an address and of its company on a day. A line is in force from its
 * start, included, to its end, excluded, be it the declared end or the one the PPF computed. A
 * masking line (nature M) takes away the identical line of nature D that came before it.
 */
export async function askDirectory(
  db: Kysely<RoutingTables>,
  query: { address: string | undefined; siren: string; day: LocalDate },
): Promise<DirectoryAnswer> {
  const { rows } = await sql<{ platform: string | null; known: boolean }>`
    select (
      select line.platform from routing.directory_line as line
      where line.address = ${query.address ?? null} and line.nature = 'D'
        and line.starts_on <= ${query.day}
        and (line.ends_on is null or line.ends_on > ${query.day})
        and (line.effective_ends_on is null or line.effective_ends_on > ${query.day})
        and not exists (
          select from routing.directory_line as mask
          where mask.nature = 'M' and mask.address = line.address and mask.id > line.id
            and mask.platform = line.platform and mask.starts_on = line.starts_on
            and mask.ends_on is not distinct from line.ends_on)
      order by line.starts_on desc, line.id desc limit 1
    ) as platform,
    exists (
      select from routing.directory_line where siren = ${query.siren}
    ) as known`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('the directory answers every question with one row')
  return row.platform === null
    ? { sirenKnown: row.known }
    : { platform: row.platform, sirenKnown: row.known }
}
