import { sql } from 'kysely'
import { parseSiren } from '../../../schemas/values/siren.ts'
import { type CompanyId, newId, parseCompanyId } from '../../runtime/ids.ts'
import { Problem } from '../../runtime/problem.ts'
import { type Store, unitOfWork } from '../../store/unit-of-work.ts'
import type { DB } from '../tables.ts'

/**
 * Makes a company of this platform. Throws Problem `company-registered` when its SIREN already has
 * one here, `request-invalid` when the SIREN or the name is none.
 */
export async function registerCompany(
  store: Store<DB>,
  company: { readonly siren: string; readonly name: string },
  at: Date,
): Promise<CompanyId> {
  const siren = parseSiren(company.siren)
  if (siren === undefined || company.name.trim() === '') {
    throw new Problem('request-invalid', {
      fr: 'Une entreprise a un SIREN de 9 chiffres à clé valide et un nom.',
      en: 'A company has a SIREN of 9 digits with a valid key, and a name.',
    })
  }
  const id = parseCompanyId(newId())
  if (id === undefined) throw new Error('a new id is an id')
  await unitOfWork(store, { companies: [id], at }, async (work) => {
    const { numInsertedOrUpdatedRows } = await work.db
      .insertInto('access.company')
      .values({ id, siren, name: company.name, created_at: at })
      // The row that stands in the way is another company's, which this role does not see.
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) throw new Problem('company-registered')
    work.audit({
      companyId: id,
      actor: 'service:api',
      action: 'company.registered',
      subject: id,
      after: { siren, name: company.name },
      details: { siren },
    })
  })
  return id
}

/** The company of this platform with that SIREN. */
export async function findCompany(store: Store<DB>, siren: string): Promise<CompanyId | undefined> {
  const { rows } = await sql<{ id: string | null }>`
    select access.company_of(${siren}) as id`.execute(store.db)
  const id = rows[0]?.id ?? undefined
  return id === undefined ? undefined : parseCompanyId(id)
}
