import { Type } from 'typebox'
import { type Access, type AccessTables, createAccess } from '../api/contract.ts'
import { DatabaseUrl, readConfiguration } from '../runtime/configuration.ts'
import { Problem } from '../runtime/problem.ts'
import { openDatabase } from '../store/database.ts'

const Configuration = Type.Object({ API_DATABASE_URL: DatabaseUrl })

/** Does something with the platform's companies and clients, then lets go of the database. */
export async function withAccess<T>(work: (access: Access) => Promise<T>): Promise<T> {
  const { API_DATABASE_URL: url } = readConfiguration(Configuration, process.env)
  const database = openDatabase<AccessTables>({ url, application: 'cli', connectionsMax: 1 })
  try {
    return await work(createAccess({ database }))
  } catch (error) {
    if (!isUnreachable(error)) throw error
    throw new Problem('unavailable', UNREACHABLE, {}, { cause: error })
  } finally {
    await database.close()
  }
}

const UNREACHABLE = {
  fr: 'La base de API_DATABASE_URL ne répond pas : démarrez la plateforme, ou corrigez l’adresse.',
  en: 'The database of API_DATABASE_URL does not answer: start the platform, or mend the address.',
}

const isUnreachable = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/.test(String(error.code))
