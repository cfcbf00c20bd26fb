import type { Database } from '../store/database.ts'
import type { Store } from '../store/unit-of-work.ts'
import type { CompanyId } from '../runtime/ids.ts'
import { type RegisteredClient, registerClient, revokeClient } from './access/register-client.ts'
import { findCompany, registerCompany } from './access/register-company.ts'
import type { Role, Scope } from './access/roles.ts'
import type { DB } from './tables.ts'

export type { RegisteredClient } from './access/register-client.ts'
export type { Role, Scope } from './access/roles.ts'
export type { DB as AccessTables } from './tables.ts'

/** Companies and their API clients, for those who set a platform up. */
export interface Access {
  /** Throws Problem `company-registered`. */
  registerCompany(company: { siren: string; name: string }, at: Date): Promise<CompanyId>
  findCompany(siren: string): Promise<CompanyId | undefined>
  /** The secret is in the answer and nowhere else. */
  registerClient(
    client: { companyId: CompanyId; name: string; role: Role; scopes?: readonly Scope[] },
    at: Date,
  ): Promise<RegisteredClient>
  /** Throws Problem `not-found`. */
  revokeClient(client: { companyId: CompanyId; clientId: string }, at: Date): Promise<void>
}

/** `database`: a pool of the role `facteur_api`. */
export function createAccess(dependencies: { database: Database<DB> }): Access {
  const store: Store<DB> = { db: dependencies.database.db, schema: 'access' }
  return {
    registerCompany: (company, at) => registerCompany(store, company, at),
    findCompany: (siren) => findCompany(store, siren),
    registerClient: (client, at) => registerClient(store, client, at),
    revokeClient: (client, at) => revokeClient(store, client, at),
  }
}
