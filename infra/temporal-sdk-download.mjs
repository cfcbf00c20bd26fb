// Run as a process of its own, so that a download that hangs can be ended: the SDK's native code
// offers no way to give up. Downloads the development server into the folder of argv[2].
import { TestWorkflowEnvironment } from '@temporalio/testing'

const [, , downloadDir] = process.argv
const environment = await TestWorkflowEnvironment.createLocal({
  server: { executable: { type: 'cached-download', downloadDir, ttl: '3650d' } },
})
await environment.teardown()
