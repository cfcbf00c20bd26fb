import { type AccessTables, createAccess } from '../../services/api/contract.ts'
import type { Role, Scope } from '../../services/api/access/roles.ts'
import type { ApiLimits } from '../../services/api/configuration.ts'
import { type ApiDependencies, buildDependencies } from '../../services/api/dependencies.ts'
import { type ApiServer, createServer } from '../../services/api/server.ts'
import { type Clock, systemClock } from '../../services/runtime/clock.ts'
import type { CompanyId } from '../../services/runtime/ids.ts'
import { createLogger } from '../../services/runtime/logging.ts'
import { openDatabase } from '../../services/store/database.ts'
import { createTestDatabase, type TestDatabase } from './servers.ts'
import { BUYER, SELLER } from './valid-invoice.ts'

/** An API client of a test, with a token that lasts as long as the test. */
export interface TestClient {
  readonly companyId: CompanyId
  readonly clientId: string
  readonly clientSecret: string
  readonly token: string
}

/** The api, listening on a port of its own, on a database of its own. */
export interface RunningApi {
  readonly url: string
  readonly server: ApiServer
  readonly dependencies: ApiDependencies
  readonly database: TestDatabase
  /** A client of the company with that SIREN, which is made when it is not there. */
  client(siren: string, role?: Role, scopes?: readonly Scope[]): Promise<TestClient>
  seller(): Promise<TestClient>
  buyer(): Promise<TestClient>
  stop(): Promise<void>
}

export async function startApi(
  options: { limits?: Partial<ApiLimits>; clock?: Clock; database?: TestDatabase } = {},
): Promise<RunningApi> {
  const { clock = systemClock } = options
  const database = options.database ?? (await createTestDatabase())
  const dependencies = buildDependencies(configurationFor(database), {
    logger: createLogger('api', process.env['LOG_LEVEL'] ?? 'silent'),
    clock,
    ...(options.limits && { limits: options.limits }),
  })
  const server = await createServer(dependencies)
  const url = await server.listen({ host: '127.0.0.1', port: 0, backlog: 2048 })
  const accessDatabase = openDatabase<AccessTables>({
    url: database.urls.api,
    application: 'test',
    connectionsMax: 2,
  })
  const access = createAccess({ database: accessDatabase })
  const client = async (siren: string, role: Role = 'trader', scopes?: readonly Scope[]) => {
    const at = clock.now()
    const companyId =
      (await access.findCompany(siren)) ??
      (await access.registerCompany({ siren, name: `Société ${siren}` }, at))
    const made = await access.registerClient(
      { companyId, name: 'test', role, ...(scopes && { scopes }) },
      at,
    )
    const { clientId, clientSecret } = made
    const token = await askToken(url, clientId, clientSecret)
    return { companyId, clientId, clientSecret, token }
  }
  return {
    url,
    server,
    dependencies,
    database,
    client,
    seller: () => client(SELLER.siren),
    buyer: () => client(BUYER.siren),
    async stop() {
      await server.close()
      await dependencies.close()
      await accessDatabase.close()
      if (options.database === undefined) await database.drop()
    },
  }
}

/** The environment of an api on that database, as `readConfiguration` would give it. */
export function configurationFor(database: TestDatabase) {
  return {
    API_PUBLIC_URL: 'http://facteur.test',
    API_DATABASE_URL: database.urls.api,
    OPERATOR_DATABASE_URL: database.urls.operator,
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
  }
}

/** A token by the front door. */
export async function askToken(url: string, id: string, secret: string): Promise<string> {
  const response = await fetch(`${url}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: id,
      client_secret: secret,
    }),
  })
  const answer: unknown = await response.json()
  if (
    typeof answer === 'object' &&
    answer !== null &&
    'access_token' in answer &&
    typeof answer.access_token === 'string'
  ) {
    return answer.access_token
  }
  throw new Error(`no token: ${JSON.stringify(answer)}`)
}
