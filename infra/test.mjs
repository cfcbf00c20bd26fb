// `npm test`. Plain JavaScript, as start.mjs is: in a fresh clone it installs first. Runs every
// test of every project and ends with one line that counts them.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, nodeFault } from './installation.mjs'
import { fault } from './progress.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const wrongNode = nodeFault(process.versions.node)

if (wrongNode !== undefined) {
  fault(wrongNode)
  process.exitCode = 1
} else if (!(await install(root))) {
  process.exitCode = 1
} else {
  process.exitCode = await runTests(process.argv.slice(2))
}

async function runTests(filters) {
  process.chdir(root)
  const { startVitest } = await import('vitest/node')
  const vitest = await startVitest('test', filters, { run: true, watch: false })
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const file of vitest.state.getTestModules()) {
    const tests = [...file.children.allTests()]
    for (const test of tests) counts[test.result().state] += 1
    // A file that fails outside its tests, for example while it is loaded, counts once.
    if (!file.ok() && tests.every((test) => test.ok())) counts.failed += 1
  }
  counts.failed += vitest.state.getUnhandledErrors().length
  await vitest.close()
  const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`)
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1
}
