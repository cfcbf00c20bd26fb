import { type AccessTables, createAccess } from '../../services/api/contract.ts'
import type { Role, Scope } from '../../services/api/access/roles.ts'
import type { ApiLimits } from '../../services/api/configuration.ts'
import { type ApiDependencies, buildDependencies } from '../../services/api/dependencies.ts'
import type { ApiServer } from '../../services/api/api-server.ts'
import { createServer } from '../../services/api/server.ts'
import { type Clock, systemClock } from '../../services/runtime/clock.ts'
import { STATUS_CHANNEL } from '../../services/invoicing/await-status.ts'
import { routeInvoice } from '../../services/invoicing/route-invoice.ts'
import type { DB as InvoicingTables } from '../../services/invoicing/tables.ts'
import { type CompanyId, parseId } from '../../services/runtime/ids.ts'
import { createLogger } from '../../services/runtime/logging.ts'
import { openDatabase } from '../../services/store/database.ts'
import { createDoorbell } from '../../services/store/doorbell.ts'
import { routingThatAnswers } from './invoicing-bench.ts'
import { createTestDatabase, type TestDatabase } from './servers.ts'
import { BUYER, SELLER } from './valid-invoice.ts'

/** An API client of a test, with a token that lasts as long as the test. */
export interface TestClient {
  readonly companyId: CompanyId
  readonly clientId: string
  readonly clientSecret: string
  readonly token: string
}

/** What came back: the body is JSON of whatever shape, which the test looks at. */
export interface TestAnswer {
  readonly status: number
  readonly headers: Headers
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test asserts what it reads
  readonly body: any
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
  /** Asks as that client; `body` goes as JSON. */
  ask(
    client: TestClient,
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<TestAnswer>
  buyer(): Promise<TestClient>
  /** Does what the workflow does: puts a deposited invoice at the buyer's disposal. */
  makeAvailable(invoiceId: string, seller: TestClient): Promise<void>
  stop(): Promise<void>
}

export async function startApi(
  options: {
    limits?: Partial<ApiLimits>
    clock?: Clock
    database?: TestDatabase
    allowLoopback?: boolean
  } = {},
): Promise<RunningApi> {
  const { clock = systemClock } = options
  const database = options.database ?? (await createTestDatabase())
  const dependencies = buildDependencies(configurationFor(database, options.allowLoopback), {
    logger: createLogger('api', process.env['LOG_LEVEL'] ?? 'silent'),
    clock,
    // Client and server share one process here: its loop is late with the work of both.
    limits: { eventLoopDelayMaxMs: 60_000, ...options.limits },
  })
  const server = await createServer(dependencies)
  const url = await server.listen({ host: '127.0.0.1', port: 0, backlog: 2048 })
  const accessDatabase = openDatabase<AccessTables>({
    url: database.urls.api,
    application: 'test',
    connectionsMax: 2,
  })
  const invoicingDatabase = openDatabase<InvoicingTables>({
    url: database.urls.invoicing,
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
    async ask({ token }, method, path, body, headers = {}) {
      const response = await fetch(url + path, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      const { status } = response
      return { status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
    },
    seller: () => client(SELLER.siren),
    buyer: () => client(BUYER.siren),
    async makeAvailable(invoiceId, { companyId }) {
      const id = parseId(invoiceId)
      if (id === undefined) throw new Error(`not an invoice id: ${invoiceId}`)
      const { pool, db } = invoicingDatabase
      const routed = {
        store: { db, schema: 'invoicing' },
        clock,
        statusDoorbell: createDoorbell(pool, STATUS_CHANNEL),
        routing: routingThatAnswers({ kind: 'here', platform: '0123' }),
      }
      await routeInvoice(routed, id, companyId)
    },
    async stop() {
      await server.close()
      await dependencies.close()
      await accessDatabase.close()
      await invoicingDatabase.close()
      if (options.database === undefined) await database.drop()
    },
  }
}

/** The environment of an api on that database, as `readConfiguration` would give it. */
export function configurationFor(database: TestDatabase, allowLoopback = false) {
  return {
    WEBHOOKS_ALLOW_LOOPBACK: allowLoopback ? ('true' as const) : ('false' as const),
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
