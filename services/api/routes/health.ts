import { sql } from 'kysely'
import { Type } from 'typebox'
import { readiness } from '../../runtime/ops-server.ts'
import { outboxAgeSeconds } from '../../store/outbox-age.ts'
import type { ApiDependencies } from '../dependencies.ts'
import { measureOutbox } from '../http-metrics.ts'
import { texts } from '../operation.ts'
import type { ApiServer } from '../api-server.ts'
import { answersOnTcp } from '../tcp-check.ts'

const State = Type.Union([Type.Literal('ok'), Type.Literal('failed')])
const Readiness = Type.Object({ database: State, temporal: State }, { $id: 'Readiness' })

/** `/livez`, `/readyz` and `/metrics`. */
export function healthRoutes(server: ApiServer, dependencies: ApiDependencies): void {
  const { metrics, invoicing, access, clock, temporal } = dependencies
  measureOutbox(metrics, () => outboxAgeSeconds(invoicing.db, invoicing.schema, clock.now()))

  server.get(
    '/livez',
    {
      config: { rateLimit: false },
      schema: {
        operationId: 'isAlive',
        tags: ['operations'],
        ...texts(['Le processus vit'], ['The process lives']),
        response: { 200: Type.Object({ status: Type.Literal('ok') }) },
      },
    },
    () => ({ status: 'ok' as const }),
  )
  server.get(
    '/readyz',
    {
      config: { rateLimit: false },
      schema: {
        operationId: 'isReady',
        tags: ['operations'],
        ...texts(
          [
            'Le service peut répondre',
            'La base décide. Temporal est seulement montré : un dépôt reste durable sans lui.',
          ],
          [
            'The service can answer',
            'The database decides. Temporal is only shown: a deposit is durable without it.',
          ],
        ),
        response: { 200: Readiness, 503: Readiness },
      },
    },
    async (_request, reply) => {
      const states = await readiness({
        database: () => sql`select 1`.execute(access.db),
        temporal: () => answersOnTcp(temporal),
      })
      const { database = 'failed', temporal: workflows = 'failed' } = states
      return reply
        .code(database === 'ok' ? 200 : 503)
        .header('cache-control', 'no-store')
        .send({ database, temporal: workflows })
    },
  )
  server.get(
    '/metrics',
    {
      config: {
        rateLimit: false,
        operation: { answers: { 200: { mediaType: 'text/plain' } } },
      },
      schema: {
        operationId: 'readMetrics',
        tags: ['operations'],
        ...texts(['Mesures au format Prometheus'], ['Figures in the Prometheus format']),
      },
    },
    async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()),
  )
}
