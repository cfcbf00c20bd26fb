// `npm start`. Plain JavaScript: it runs before the packages are there, and Node 20 does not read
// TypeScript. It checks what must be there, installs, compiles, and hands over to start.ts.
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { install, nodeFault } from './installation.mjs'
import { fault, progress } from './progress.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const wrongNode = nodeFault(process.versions.node)

if (wrongNode !== undefined) {
  fault(wrongNode)
  process.exitCode = 1
} else if (!(await install(root))) {
  process.exitCode = 1
} else {
  const { build } = await import('./build.mjs')
  const sentence = { fr: 'Compilation', en: 'Compiling' }
  const folder = await progress(sentence, () => build(root))
  const entry = pathToFileURL(path.join(folder, 'infra', 'start.js')).href
  const { main } = await import(entry)
  // Everything is stopped by now; whatever still waits inside this process has lost its purpose.
  process.exit(await main({ root, build: folder, args: process.argv.slice(2) }))
}
