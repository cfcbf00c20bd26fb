import { createLogger } from '../runtime/logging.ts'
import { buildDependencies } from './dependencies.ts'
import { createServer } from './server.ts'

/** The committed OpenAPI document, beside the code that makes it. */
export const OPENAPI_FILE = new URL('openapi.json', import.meta.url)

/**
 * The OpenAPI document of the routes as they are, as text. The dependencies are the real ones; none
 * is used, so nothing connects to the addresses, which lead nowhere.
 */
export async function openapiDocument(): Promise<string> {
  const nowhere = 'postgres://nobody@127.0.0.1:1/none'
  const configuration = {
    API_DATABASE_URL: nowhere,
    OPERATOR_DATABASE_URL: nowhere,
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    SECRET_KEY: Buffer.alloc(32).toString('base64'),
  }
  const logger = createLogger('api', 'silent')
  const dependencies = buildDependencies(configuration, { logger })
  const server = await createServer(dependencies)
  try {
    await server.ready()
    return `${JSON.stringify(server.swagger(), null, 2)}\n`
  } finally {
    await server.close()
    await dependencies.close()
  }
}
