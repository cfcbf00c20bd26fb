import pg from 'pg'
import { type CompanyId, newId, parseCompanyId } from '../../services/runtime/ids.ts'
import type { Caller } from '../../services/invoicing/caller.ts'
import { BUYER, SELLER } from './valid-invoice.ts'

/** The seller, the buyer, and a company that has nothing to do with them. */
export interface TestCompanies {
  readonly seller: Caller
  readonly buyer: Caller
  readonly stranger: Caller
}

/** Registers the three companies in a test's own database. */
export async function registerCompanies(adminUrl: string): Promise<TestCompanies> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const register = async (siren: string, name: string): Promise<Caller> => {
    const companyId = companyIdOf(newId())
    await client.query('insert into access.company values ($1, $2, $3, $4)', [
      companyId,
      siren,
      name,
      new Date(0),
    ])
    return { clientId: `client-${name}`, companyId, siren }
  }
  try {
    return {
      seller: await register(SELLER.siren, 'seller'),
      buyer: await register(BUYER.siren, 'buyer'),
      stranger: await register('300000007', 'stranger'),
    }
  } finally {
    await client.end()
  }
}

function companyIdOf(text: string): CompanyId {
  const id = parseCompanyId(text)
  if (id === undefined) throw new Error(`not a company id: ${text}`)
  return id
}
