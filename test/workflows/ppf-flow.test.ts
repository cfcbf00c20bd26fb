import { fileURLToPath } from 'node:url'
import {
  bundleWorkflowCode,
  DefaultLogger,
  Runtime,
  Worker,
  type WorkflowBundle,
} from '@temporalio/worker'
import { beforeAll, describe, expect, it } from 'vitest'
import { readHistory } from '../support/histories.ts'

let workflowBundle: WorkflowBundle
beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('WARN') })
  const workflowsPath = fileURLToPath(new URL('../../workflows/index.ts', import.meta.url))
  workflowBundle = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('WARN') })
})

describe('the histories of flows still replay', () => {
  it.each([
    'ppf-flow-accepted',
    'ppf-flow-refused',
    'ppf-flow-late',
    'ppf-flow-missing-answer',
  ] as const)('%s', async (name) => {
    const replay = Worker.runReplayHistory({ workflowBundle }, await readHistory(name))
    await expect(replay).resolves.toBeUndefined()
  })
})
