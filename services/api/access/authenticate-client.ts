import { type Kysely, sql } from 'kysely'
import { type CompanyId, parseCompanyId } from '../../runtime/ids.ts'
import { Problem } from '../../runtime/problem.ts'
import type { DB } from '../tables.ts'
import { verifyClientSecret } from './client-secret.ts'
import { parseRole, parseScope, type Role, type Scope } from './roles.ts'

/** Who a token is made for. */
export interface Client {
  readonly clientId: string
  readonly companyId: CompanyId
  readonly siren: string
  readonly role: Role
  readonly scopes: readonly Scope[]
}

/**
 * The client with that id and secret. Throws Problem `client-invalid`, the same for an unknown
 * client, a wrong secret and a revoked client, after the same work.
 */
export async function authenticateClient(
  db: Kysely<DB>,
  clientId: string,
  secret: string,
): Promise<Client> {
  const { rows } = await sql<ClientRow>`
    select * from access.client_of(${clientId})`.execute(db)
  const [row] = rows
  const known = await verifyClientSecret(row?.secret_hash, secret)
  if (!known || row === undefined || row.revoked_at !== null) throw new Problem('client-invalid')
  const companyId = parseCompanyId(row.company_id)
  const role = parseRole(row.role)
  if (companyId === undefined || role === undefined) throw new Error(`client ${row.id} is broken`)
  const scopes = row.scopes.flatMap((text) => parseScope(text) ?? [])
  return { clientId: row.id, companyId, siren: row.siren, role, scopes }
}

interface ClientRow {
  readonly id: string
  readonly company_id: string
  readonly siren: string
  readonly role: string
  readonly scopes: readonly string[]
  readonly secret_hash: string
  readonly revoked_at: Date | null
}
