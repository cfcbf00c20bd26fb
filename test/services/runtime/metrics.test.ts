import { Counter } from 'prom-client'
import { describe, expect, it } from 'vitest'
import { createMetrics } from '../../../services/runtime/metrics.ts'

describe('createMetrics', () => {
  it("carries the process's own figures under the name of the service", async () => {
    const text = await createMetrics('routing').metrics()
    expect(text).toMatch(/^process_resident_memory_bytes\{service="routing"\} \d+/m)
  })

  it('keeps two registries of one process apart', async () => {
    const [one, other] = [createMetrics('a'), createMetrics('b')]
    new Counter({ name: 'facteur_things', help: 'things', registers: [one] }).inc()
    expect(await one.metrics()).toContain('facteur_things{service="a"} 1')
    expect(await other.metrics()).not.toContain('facteur_things')
  })
})
