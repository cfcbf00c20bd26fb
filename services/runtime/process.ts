import closeWithGrace from 'close-with-grace'
import { ConfigurationError } from './configuration.ts'
import type { Logger } from 'pino'

/** What a service gives back once it runs: how to stop it, draining what it holds. */
export interface RunningService {
  stop(): Promise<void>
}

/**
 * Runs one service as this process: starts it, tells the parent (`{ type: 'ready' }` over IPC),
 * stops it on SIGTERM, SIGINT or an unexpected error. A refused configuration exits with 78
 * (EX_CONFIG) and its sentence; any other failure to start with 1.
 */
export async function runService(
  logger: Logger,
  start: () => Promise<RunningService>,
): Promise<void> {
  try {
    const service = await start()
    closeWithGrace({ delay: 10_000 }, async ({ err, signal }) => {
      if (err) logger.fatal({ err }, 'service-crashed')
      else logger.info({ signal }, 'service-stopping')
      await service.stop()
    })
    logger.info('service-ready')
    process.send?.({ type: 'ready' })
  } catch (error) {
    if (error instanceof ConfigurationError) {
      process.stderr.write(`${error.message}\n`)
      process.exit(78)
    }
    logger.fatal({ err: error }, 'service-start-failed')
    process.exit(1)
  }
}
