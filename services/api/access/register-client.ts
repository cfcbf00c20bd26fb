import { type CompanyId, newId } from '../../runtime/ids.ts'
import { Problem } from '../../runtime/problem.ts'
import { type Store, unitOfWork } from '../../store/unit-of-work.ts'
import type { DB } from '../tables.ts'
import { hashClientSecret, newClientSecret } from './client-secret.ts'
import { type Role, ROLE_SCOPES, type Scope } from './roles.ts'

/** A client as it is given to its owner, the one time its secret is known. */
export interface RegisteredClient {
  readonly clientId: string
  readonly clientSecret: string
  readonly role: Role
  readonly scopes: readonly Scope[]
}

/**
 * Makes an API client of a company, with the scopes of its role or fewer. Throws Problem
 * `request-invalid` when a scope is asked for that the role does not have.
 */
export async function registerClient(
  store: Store<DB>,
  client: {
    readonly companyId: CompanyId
    readonly name: string
    readonly role: Role
    readonly scopes?: readonly Scope[]
  },
  at: Date,
): Promise<RegisteredClient> {
  const { companyId, name, role } = client
  const scopes = client.scopes ?? ROLE_SCOPES[role]
  const beyond = scopes.filter((scope) => !ROLE_SCOPES[role].includes(scope))
  if (beyond.length > 0) {
    throw new Problem('request-invalid', {
      fr: `Le rôle ${role} n’a pas ces portées : ${beyond.join(', ')}.`,
      en: `The role ${role} does not have these scopes: ${beyond.join(', ')}.`,
    })
  }
  const clientId = newId()
  const clientSecret = newClientSecret()
  const secretHash = await hashClientSecret(clientSecret)
  await unitOfWork(store, { companies: [companyId], at }, async (work) => {
    await work.db
      .insertInto('access.api_client')
      .values({
        id: clientId,
        company_id: companyId,
        name,
        role,
        scopes: [...scopes],
        secret_hash: secretHash,
        created_at: at,
      })
      .execute()
    work.audit({
      companyId,
      actor: 'service:api',
      action: 'client.registered',
      subject: clientId,
      after: { role, scopes: [...scopes] },
      details: { role, scopes: [...scopes] },
    })
  })
  return { clientId, clientSecret, role, scopes }
}

/** Ends a client: it gets no more tokens; those it has live out their quarter of an hour. */
export async function revokeClient(
  store: Store<DB>,
  client: { readonly companyId: CompanyId; readonly clientId: string },
  at: Date,
): Promise<void> {
  const { companyId, clientId } = client
  await unitOfWork(store, { companies: [companyId], at }, async (work) => {
    const revoked = await work.db
      .updateTable('access.api_client')
      .set({ revoked_at: at })
      .where('id', '=', clientId)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (revoked.numUpdatedRows === 0n) throw new Problem('not-found')
    work.audit({
      companyId,
      actor: 'service:api',
      action: 'client.revoked',
      subject: clientId,
    })
  })
}
