import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLogger } from '../../../services/runtime/logging.ts'
import { connectTemporal, type Temporal } from '../../../services/runtime/temporal.ts'
import { claimTestNamespace } from '../../support/servers.ts'

const logger = createLogger('test', 'silent')
let temporal: Temporal
let namespace: string
let signalListeners: number

beforeAll(async () => {
  const claimed = claimTestNamespace()
  namespace = claimed.namespace
  signalListeners = process.listenerCount('SIGTERM')
  temporal = await connectTemporal(claimed.address, namespace, logger)
})
afterAll(() => temporal.connection.close())

describe('connectTemporal', () => {
  it('reaches the server, and its client the namespace', async () => {
    await temporal.connection.workflowService.getSystemInfo({})
    expect(await temporal.client.workflow.count()).toMatchObject({ count: 0 })
    expect(temporal.namespace).toBe(namespace)
  })

  it('leaves the signals to our own handler', () => {
    expect(process.listenerCount('SIGTERM')).toBe(signalListeners)
  })
})
