import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import underPressure from '@fastify/under-pressure'
import { fastify, LogController } from 'fastify'
import { Settings } from 'typebox/system'
import { newId } from '../runtime/ids.ts'
import { Problem } from '../runtime/problem.ts'
import { logRequests } from './access-log.ts'
import type { ApiServer } from './api-server.ts'
import type { ApiDependencies } from './dependencies.ts'
import { answerClientError, answerRefusal } from './error-handler.ts'
import { measureRequests } from './http-metrics.ts'
import { collectMethods, refuseOtherMethods } from './method-not-allowed.ts'
import { openapiOptions } from './openapi.ts'
import { auditRoutes } from './routes/audit.ts'
import { directoryRoutes } from './routes/directory.ts'
import { draftRoutes } from './routes/drafts.ts'
import { ereportingRoutes } from './routes/ereporting.ts'
import { eventRoutes } from './routes/events.ts'
import { inboxRoutes } from './routes/inbox.ts'
import { invoiceStatusRoutes } from './routes/invoice-statuses.ts'
import { webhookDeliveryRoutes } from './routes/webhook-deliveries.ts'
import { webhookRoutes } from './routes/webhooks.ts'
import { healthRoutes } from './routes/health.ts'
import { invoiceDepositRoutes } from './routes/invoice-deposits.ts'
import { invoiceDocumentRoutes } from './routes/invoice-documents.ts'
import { invoiceRoutes } from './routes/invoices.ts'
import { oauth2Routes } from './routes/oauth2.ts'
import { problemRoutes } from './routes/problems.ts'
import { MACHINE_HEADERS } from './security-headers.ts'
import { refuseSlowBody } from './slow-body.ts'

/** The HTTP surface, ready to listen; every route is named here. */
export async function createServer(dependencies: ApiDependencies): Promise<ApiServer> {
  const server = bareServer(dependencies)
  const methods = collectMethods(server)
  await guardAgainstLoad(server, dependencies)
  await server.register(swagger, openapiOptions)

  await server.register(async (pages: ApiServer) => {
    await pages.register(helmet, { global: true })
    await pages.register(swaggerUi, { routePrefix: '/documentation', staticCSP: true })
    problemRoutes(pages)
  })
  await server.register(async (machines: ApiServer) => {
    machines.addHook('onRequest', (_request, reply, done) => {
      void reply.headers(MACHINE_HEADERS)
      done()
    })
    healthRoutes(machines, dependencies)
    invoiceRoutes(machines, dependencies)
    invoiceDocumentRoutes(machines, dependencies)
    invoiceStatusRoutes(machines, dependencies)
    draftRoutes(machines, dependencies)
    inboxRoutes(machines, dependencies)
    webhookRoutes(machines, dependencies)
    webhookDeliveryRoutes(machines, dependencies)
    eventRoutes(machines, dependencies)
    auditRoutes(machines, dependencies)
    directoryRoutes(machines, dependencies)
    ereportingRoutes(machines, dependencies)
    await machines.register((scope: ApiServer) => invoiceDepositRoutes(scope, dependencies))
    await machines.register(async (scope: ApiServer) => oauth2Routes(scope, dependencies))
  })
  refuseOtherMethods(server, methods)
  return server
}

function bareServer(dependencies: ApiDependencies): ApiServer {
  const { limits, logger, metrics, guard, requestLog } = dependencies
  // Every fault of a body is told at once, up to a number that keeps the answer small.
  Settings.Set({ maxErrors: 100 })
  const server = fastify({
    loggerInstance: logger,
    // A child logger for each request would cost more than the line it saves.
    childLoggerFactory: (parent) => parent,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newId,
    bodyLimit: limits.memoryBytesMax,
    requestTimeout: limits.requestTimeoutMs,
    return503OnClosing: false,
    http: {
      headersTimeout: limits.headersTimeoutMs,
      connectionsCheckingInterval: Math.min(limits.headersTimeoutMs / 3, 30_000),
    },
    clientErrorHandler: answerClientError,
    frameworkErrors: answerRefusal,
  }).withTypeProvider<TypeBoxTypeProvider>()
  server.server.maxConnections = limits.connectionsMax
  server.server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    // A body that will be refused for its size is not asked for.
    const sizeBytes = Number(request.headers['content-length'] ?? 0)
    if (sizeBytes <= limits.documentBytesMax) response.writeContinue()
    server.routing(request, response)
  })
  server.setValidatorCompiler(TypeBoxValidatorCompiler)
  // Answers are typed by their schemas where they are made; generic code could only cost time.
  server.setSerializerCompiler(() => (answer) => JSON.stringify(answer))
  server.setErrorHandler(answerRefusal)
  server.setNotFoundHandler((request, reply) => {
    answerRefusal(new Problem('not-found'), request, reply)
  })
  server.addHook('onRoute', measureRequests(metrics))
  if (requestLog !== 'none') server.addHook('onResponse', logRequests(requestLog, guard))
  server.addHook('preParsing', refuseSlowBody(limits))
  return server
}

async function guardAgainstLoad(server: ApiServer, dependencies: ApiDependencies): Promise<void> {
  const { limits, guard } = dependencies
  await server.register(underPressure, {
    maxEventLoopDelay: limits.eventLoopDelayMaxMs,
    pressureHandler: (request, _reply, _type, delayMs) => {
      // Being asked whether it lives must not make a busy process look dead.
      if (request.url === '/livez' || request.url === '/metrics') return
      // No sample at all: one long task has just ended, which is no reason to refuse the next.
      if (delayMs === Infinity) return
      throw new Problem('unavailable', undefined, { retryAfterSeconds: 5 })
    },
  })
  await server.register(rateLimit, {
    max: limits.requestsPerWindowMax,
    timeWindow: limits.windowMs,
    enableDraftSpec: true,
    keyGenerator: (request) => guard.maybeBearerOf(request)?.clientId ?? request.ip,
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem('too-many-requests', undefined, { retryAfterSeconds: Math.ceil(ttl / 1000) }),
  })
}
