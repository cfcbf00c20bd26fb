import { createServer, type Server } from 'node:http'
import type { Registry } from 'prom-client'

/** Readiness of one dependency: resolves when it answers, rejects when it does not. */
export type ReadinessCheck = () => Promise<unknown>

/**
 * `/livez`, `/readyz` and `/metrics` of a worker process, on 127.0.0.1 unless told otherwise.
 * The api serves the same three itself.
 */
export async function startOpsServer(options: {
  host: string
  port: number
  metrics: Registry
  checks: Record<string, ReadinessCheck>
}): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request.url ?? '/', options).then(
      ({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  server.requestTimeout = 5_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  return server
}

async function answer(
  url: string,
  { metrics, checks }: { metrics: Registry; checks: Record<string, ReadinessCheck> },
): Promise<{ status: number; type: string; body: string }> {
  const json = 'application/json'
  if (url === '/livez') return { status: 200, type: json, body: '{"status":"ok"}' }
  if (url === '/metrics') {
    return { status: 200, type: metrics.contentType, body: await metrics.metrics() }
  }
  if (url !== '/readyz') return { status: 404, type: json, body: '{}' }
  const states = await readiness(checks)
  const ready = Object.values(states).every((state) => state === 'ok')
  return { status: ready ? 200 : 503, type: json, body: JSON.stringify(states) }
}

/** State of each dependency, `ok` or `failed`, within two seconds. */
export async function readiness(
  checks: Record<string, ReadinessCheck>,
): Promise<Record<string, 'ok' | 'failed'>> {
  const states = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      const answered = await Promise.race([
        // A check that throws before it promises anything has failed like any other.
        Promise.resolve()
          .then(check)
          .then(
            () => true,
            () => false,
          ),
        new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false).unref()),
      ])
      return [name, answered ? 'ok' : 'failed'] as const
    }),
  )
  return Object.fromEntries(states)
}
