// The services run as JavaScript compiled once: with a TypeScript loader each process would hold a
// compiler of its own (194 MB against 125 MB for an idle worker) and start a second later.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const folders = ['schemas', 'services', 'workflows', 'migrations', 'infra']

/** The workflows as one file, in the build: each worker would else bundle them for itself. */
export const workflowBundle = 'workflow-bundle.js'

/**
 * The folder of the build that belongs to these very sources, made if it is not there yet, by a
 * process of its own: the compiler's memory goes with it.
 * @returns the folder, laid out as the checkout
 */
export async function build(root) {
  const sources = listSources(root)
  const folder = path.join(root, '.facteur', 'build', fingerprint(root, sources))
  if (existsSync(folder)) return folder
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), root, folder], {
    stdio: 'inherit',
  })
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0) throw new Error(`the build ended with ${code}`)
  return folder
}

/** Removes every build but this one. */
export function forgetOtherBuilds(folder) {
  const parent = path.dirname(folder)
  for (const name of readdirSync(parent)) {
    const other = path.join(parent, name)
    if (other !== folder) rmSync(other, { recursive: true, force: true })
  }
}

// A build is whole or absent: it is made beside its place and then renamed.
async function compile(root, folder) {
  const { default: ts } = await import('typescript')
  const settings = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config
  // One file at a time, the compiler does not see that package.json says `module`: say it here.
  const settled = { ...settings.compilerOptions, module: 'esnext', moduleResolution: 'bundler' }
  const { options } = ts.convertCompilerOptionsFromJson(settled, root)
  const draft = `${folder}.partial-${process.pid}`
  for (const source of listSources(root)) {
    const from = path.join(root, source)
    const to = path.join(draft, source)
    mkdirSync(path.dirname(to), { recursive: true })
    if (!source.endsWith('.ts') || source.endsWith('.d.ts')) {
      cpSync(from, to)
      continue
    }
    const { outputText } = ts.transpileModule(readFileSync(from, 'utf8'), {
      compilerOptions: { ...options, sourceMap: false },
      fileName: from,
    })
    writeFileSync(to.replace(/\.ts$/, '.js'), outputText)
  }
  cpSync(path.join(root, 'package.json'), path.join(draft, 'package.json'))
  await bundleWorkflows(root, path.join(draft, workflowBundle))
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another start made the same build at the same moment: it is as good as ours.
    if (!existsSync(folder)) throw error
  }
}

async function bundleWorkflows(root, file) {
  const { bundleWorkflowCode } = await import('@temporalio/worker')
  const quiet = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error: console.error }
  const { code } = await bundleWorkflowCode({
    workflowsPath: path.join(root, 'workflows', 'index.ts'),
    logger: quiet,
  })
  writeFileSync(file, code)
}

function listSources(root) {
  return folders
    .filter((name) => existsSync(path.join(root, name)))
    .flatMap((name) => {
      const entries = readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).map((entry) => fileOf(root, entry))
    })
    .sort()
}

function fileOf(root, entry) {
  return path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name))
}

function fingerprint(root, sources) {
  const hash = createHash('sha256')
  for (const source of [...sources, 'package-lock.json', 'tsconfig.json']) {
    hash
      .update(source)
      .update('\0')
      .update(readFileSync(path.join(root, source)))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , root, folder] = process.argv
  await compile(root, folder)
}
