import type { Logger } from 'pino'
import type { PpfTransport } from './ppf-transport.ts'

/** The slow look behind the watch. */
const LOOK_EVERY_MS = 5_000

/**
 * Looks whenever something may have come, one look at a time: what arrives during a look is found
 * by the next. A look that fails is said and made again.
 */
export function watchInbox(options: {
  transport: Pick<PpfTransport, 'watch'>
  receive: () => Promise<void>
  logger: Logger
}): { look(): Promise<void>; close(): Promise<void> } {
  const { transport, receive, logger } = options
  let running: Promise<void> | undefined
  let asked = 0
  let answered = 0
  let closed = false
  const run = async (): Promise<void> => {
    while (answered < asked && !closed) {
      const looked = asked
      await receive()
      answered = looked
    }
  }
  const look = (): Promise<void> => {
    asked += 1
    running ??= run()
      .catch((error: unknown) => logger.error({ err: error }, 'ppf-inbox-failed'))
      .finally(() => {
        running = undefined
      })
    return running
  }
  const watching = transport.watch(() => void look())
  const timer = setInterval(() => void look(), LOOK_EVERY_MS)
  return {
    look,
    async close() {
      closed = true
      watching.close()
      clearInterval(timer)
      await running
    },
  }
}
