import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { workflowSource } from '../../../services/runtime/workflow-bundle.ts'

describe('workflowSource', () => {
  it('names the sources when nothing was bundled ahead', () => {
    const { workflowsPath = '' } = workflowSource(undefined)
    expect(existsSync(workflowsPath)).toBe(true)
  })

  it('names the bundle it is given', () => {
    const bundle = fileURLToPath(import.meta.url)
    expect(workflowSource(bundle)).toEqual({ workflowBundle: { codePath: bundle } })
  })

  it('refuses a bundle that is not there', () => {
    expect(() => workflowSource('no-such-bundle.js')).toThrow('WORKFLOW_BUNDLE')
  })
})
