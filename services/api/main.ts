import { readConfiguration } from '../runtime/configuration.ts'
import { createLogger } from '../runtime/logging.ts'
import { type RunningService, runService } from '../runtime/process.ts'
import { ApiConfiguration } from './configuration.ts'
import { buildDependencies } from './dependencies.ts'
import { createServer } from './server.ts'

const logger = createLogger('api', process.env['LOG_LEVEL'])

await runService(logger, start)

/** The HTTP service. It is ready once it listens and the signing key is there. */
async function start(): Promise<RunningService> {
  const configuration = readConfiguration(ApiConfiguration, process.env)
  const dependencies = buildDependencies(configuration, { logger })
  const server = await createServer(dependencies)
  await dependencies.keyRing.signer()
  await server.listen({
    host: configuration.API_HOST ?? '127.0.0.1',
    port: Number(configuration.API_PORT ?? 8080),
    backlog: 2048,
  })
  return {
    async stop() {
      await server.close()
      await dependencies.close()
    },
  }
}
