import { type Kysely, sql } from 'kysely'
import type { CompanyId } from '../runtime/ids.ts'
import { type AuditFact, type OutboxMessage, seal } from './audit-chain.ts'

export type { OutboxMessage } from './audit-chain.ts'

/** A schema with a journal (audit chain, outbox, idempotency) and the connection to it. */
export interface Store<DB> {
  readonly db: Kysely<DB>
  readonly schema: string
  /** Called after a commit that left messages in the outbox: a wake-up, never the message. */
  readonly onOutbox?: () => void
}

/** Whom the change is made for, and when. Rows of no other company are seen or written. */
export interface Scope {
  readonly companies: readonly CompanyId[]
  readonly at: Date
}

/** What a use case changes with: rows by `db`, the audit entry by `audit`, messages by `emit`. */
export interface Work<DB> {
  readonly db: Kysely<DB>
  readonly at: Date
  audit(fact: AuditFact): void
  emit(message: OutboxMessage): void
  /**
   * Acts for these companies too, from here on. Only for the counterparty of a row that the caller
   * was seen to have a right to: both parties' chains witness what is done to it.
   */
  actAlsoFor(companies: readonly CompanyId[]): Promise<void>
}

/**
 * The one way anything is written: rows, audit entries and outbox messages in one transaction, or
 * none of them. Audit chains are locked last, in the order of their company, just before commit.
 */
export async function unitOfWork<DB, T>(
  store: Store<DB>,
  scope: Scope,
  work: (work: Work<DB>) => Promise<T>,
): Promise<T> {
  const facts: AuditFact[] = []
  const messages: OutboxMessage[] = []
  const actsFor = new Set(scope.companies)
  const result = await inTransaction(store.db, scope.companies, async (db) => {
    const value = await work({
      db,
      at: scope.at,
      audit: (fact) => facts.push(fact),
      emit: (message) => messages.push(message),
      actAlsoFor: async (companies) => {
        for (const company of companies) actsFor.add(company)
        await sql.raw(`set local facteur.companies = '${[...actsFor].join(',')}'`).execute(db)
      },
    })
    await seal(db, store.schema, facts, messages, scope.at)
    return value
  })
  if (messages.length > 0) store.onOutbox?.()
  return result
}

/** Reads as the companies named, in one snapshot, writing nothing. */
export async function readAs<DB, T>(
  db: Kysely<DB>,
  companies: readonly CompanyId[],
  read: (db: Kysely<DB>) => Promise<T>,
): Promise<T> {
  return inTransaction(db, companies, read, 'isolation level repeatable read read only')
}

async function inTransaction<DB, T>(
  db: Kysely<DB>,
  companies: readonly CompanyId[],
  work: (db: Kysely<DB>) => Promise<T>,
  mode: 'read write' | 'isolation level repeatable read read only' = 'read write',
): Promise<T> {
  return db.connection().execute(async (connection) => {
    try {
      // One round trip for both; a company id is a parsed UUID, so nothing is there to escape.
      const names = companies.join(',')
      await sql.raw(`begin ${mode}; set local facteur.companies = '${names}'`).execute(connection)
      const value = await work(connection)
      await sql.raw('commit').execute(connection)
      return value
    } catch (error) {
      await rollBack(connection)
      throw error
    }
  })
}

async function rollBack<DB>(connection: Kysely<DB>): Promise<void> {
  try {
    await sql.raw('rollback').execute(connection)
  } catch {
    // The connection is gone and the transaction with it: the first error says what happened.
  }
}
