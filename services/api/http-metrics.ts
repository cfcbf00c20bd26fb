import { Gauge, Histogram, type Registry } from 'prom-client'
import type { FastifyReply, RouteOptions } from 'fastify'

const SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 60]

/** Request duration by route, method and status. Gives the hook that makes a route measured. */
export function measureRequests(metrics: Registry): (route: RouteOptions) => void {
  const histogram = new Histogram({
    name: 'facteur_http_request_duration_seconds',
    help: 'Time to answer a request, by route, method and status',
    labelNames: ['route', 'method', 'status'],
    buckets: SECONDS,
    registers: [metrics],
  })
  return (route) => {
    // Finding a child by its labels costs more than observing: each is found once.
    const children = new Map<string, { observe(seconds: number): void }>()
    const observe = (method: string, reply: FastifyReply): void => {
      const key = `${method} ${String(reply.statusCode)}`
      let child = children.get(key)
      if (child === undefined) {
        child = histogram.labels(route.url, method, String(reply.statusCode))
        children.set(key, child)
      }
      child.observe(reply.elapsedTime / 1000)
    }
    const existing = route.onResponse ?? []
    route.onResponse = [
      ...(Array.isArray(existing) ? existing : [existing]),
      (request, reply, done) => {
        observe(request.method, reply)
        done()
      },
    ]
  }
}

/** Age of the oldest message that waits in the outbox, asked of the database at each scrape. */
export function measureOutbox(metrics: Registry, ageSeconds: () => Promise<number>): void {
  new Gauge({
    name: 'facteur_outbox_age_seconds',
    help: 'age of the oldest message not yet relayed',
    registers: [metrics],
    async collect() {
      this.set(await ageSeconds())
    },
  })
}
