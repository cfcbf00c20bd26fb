import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { WorkerOptions } from '@temporalio/worker'

/**
 * Where a worker takes its workflows from: the bundle built ahead (`WORKFLOW_BUNDLE`, one for all
 * processes of an installation), else the sources, bundled at start in a second or two.
 */
export function workflowSource(
  bundle: string | undefined,
): Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath'> {
  if (bundle !== undefined) {
    if (!existsSync(bundle)) throw new Error(`WORKFLOW_BUNDLE: ${bundle} introuvable / not found`)
    return { workflowBundle: { codePath: bundle } }
  }
  return { workflowsPath: fileURLToPath(new URL('../../workflows/index.ts', import.meta.url)) }
}
