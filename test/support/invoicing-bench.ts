import { createDepositor } from '../../services/invoicing/deposit-invoice.ts'
import type { Caller } from '../../services/invoicing/caller.ts'
import { routeInvoice } from '../../services/invoicing/route-invoice.ts'
import type { DB } from '../../services/invoicing/tables.ts'
import type { Route, Routing } from '../../services/routing/contract.ts'
import type { Id } from '../../services/runtime/ids.ts'
import { type Database, openDatabase } from '../../services/store/database.ts'
import { readAs, type Store, unitOfWork, type Work } from '../../services/store/unit-of-work.ts'
import { registerCompanies, type TestCompanies } from './companies.ts'
import { depositOf, TEST_INSTANT } from './deposits.ts'
import { createTestDatabase, type TestDatabase } from './servers.ts'

/** A database of invoicing with three companies, and short ways to bring an invoice somewhere. */
export interface InvoicingBench extends TestCompanies {
  readonly test: TestDatabase
  readonly database: Database<DB>
  readonly store: Store<DB>
  deposited(number: string): Promise<Id>
  /** Deposited, and at the buyer's disposal. */
  available(number: string): Promise<Id>
  as<T>(caller: Caller, read: (db: Store<DB>['db']) => Promise<T>): Promise<T>
  write<T>(caller: Caller, work: (work: Work<DB>) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export async function createInvoicingBench(): Promise<InvoicingBench> {
  const test = await createTestDatabase()
  const database = openDatabase<DB>({ url: test.urls.invoicing, application: 'test' })
  const store: Store<DB> = { db: database.db, schema: 'invoicing' }
  const companies = await registerCompanies(test.adminUrl)
  const { seller } = companies
  const depositor = createDepositor(store)
  const deposited = async (number: string): Promise<Id> => {
    const deposit = depositOf(seller, { number })
    await depositor.submit(deposit)
    return deposit.invoiceId
  }
  return {
    ...companies,
    test,
    database,
    store,
    deposited,
    async available(number) {
      const id = await deposited(number)
      const dependencies = {
        store,
        clock: { now: () => TEST_INSTANT },
        statusDoorbell: { ring: () => undefined },
        routing: routingThatAnswers({ kind: 'here', platform: '0001' }),
      }
      await routeInvoice(dependencies, id, seller.companyId)
      return id
    },
    as: (caller, read) => readAs(database.db, [caller.companyId], read),
    write: (caller, work) =>
      unitOfWork(store, { companies: [caller.companyId], at: TEST_INSTANT }, work),
    async close() {
      await database.close()
      await test.drop()
    },
  }
}

/** Routing stands on the other side of a port: what its directory answers is given here. */
export function routingThatAnswers(route: Route): Routing {
  return {
    decideRoute: () => Promise.resolve(route),
    acceptF1: () => Promise.resolve(),
    declareLine: () => Promise.reject(new Error('not asked for')),
  }
}
