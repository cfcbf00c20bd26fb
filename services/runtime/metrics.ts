import { collectDefaultMetrics, Registry } from 'prom-client'

/** One Prometheus registry a process, with Node's own figures, labelled by service. */
export function createMetrics(service: string): Registry {
  const registry = new Registry()
  registry.setDefaultLabels({ service })
  collectDefaultMetrics({ register: registry })
  return registry
}
