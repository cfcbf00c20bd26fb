// Plain JavaScript: this runs before the packages are there, and Node 20 does not read TypeScript.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fault, progress } from './progress.mjs'

const nodeMin = [20, 19]

/** Why this Node cannot run Facteur, in both languages; undefined when it can. */
export function nodeFault(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > nodeMin[0] || (major === nodeMin[0] && minor >= nodeMin[1])) return undefined
  const needed = nodeMin.join('.')
  return {
    fr: `Facteur demande Node ${needed} ou plus récent, et celui-ci est Node ${version} : installez une version plus récente (nodejs.org, nvm ou votre distribution).`,
    en: `Facteur needs Node ${needed} or later, and this is Node ${version}: install a later one (nodejs.org, nvm or your distribution).`,
  }
}

/** Whether node_modules holds exactly the versions that package-lock.json names. */
export function isInstalled(root) {
  const file = path.join(root, 'node_modules', '.package-lock.json')
  // npm writes this file last, so an installation that was cut off does not have it.
  if (!existsSync(file)) return false
  const wanted = readPackages(path.join(root, 'package-lock.json'))
  const found = readPackages(file)
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '') return true
    const version = found[name]?.version
    return version === entry.version || (version === undefined && entry.optional === true)
  })
}

/** Installs the packages when they are missing or others; returns whether they are there now. */
export async function install(root) {
  if (isInstalled(root)) return true
  const wanted = Object.entries(readPackages(path.join(root, 'package-lock.json')))
  const names = wanted
    .filter(([name, entry]) => name !== '' && isForHere(entry))
    .map(([name]) => name)
  const sentence = {
    fr: 'Installation des paquets npm (une minute environ, une seule fois)',
    en: 'Installing the npm packages (about a minute, once)',
  }
  const run = await progress(sentence, (reached) => {
    const counter = setInterval(() => reached(`${countOf(root, names)} / ${names.length}`), 1_000)
    return npmCi(root).finally(() => clearInterval(counter))
  }).catch((error) => ({ code: 1, output: String(error) }))
  if (run.code === 0) return true
  process.stderr.write(`${run.output.trimEnd().split('\n').slice(-12).join('\n')}\n`)
  fault(npmFault(run.output))
  return false
}

/** What npm's failure means for the person, in both languages. */
export function npmFault(output) {
  if (/ENOSPC|no space left/i.test(output)) {
    return {
      fr: 'Le disque est plein : libérez environ 1 Go puis relancez.',
      en: 'The disk is full: free about 1 GB, then start again.',
    }
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(output)) {
    return {
      fr: 'Le registre npm ne répond pas : vérifiez le réseau ou le proxy (npm config get registry), puis relancez.',
      en: 'The npm registry does not answer: check the network or the proxy (npm config get registry), then start again.',
    }
  }
  return {
    fr: 'npm n’a pas pu installer les paquets ; ses dernières lignes sont ci-dessus.',
    en: 'npm could not install the packages; its last lines are above.',
  }
}

function npmCi(root) {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  // npm tells the scripts it runs where it is itself.
  const npm = process.env['npm_execpath']
  const [file, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]]
  const child = spawn(file, [...first, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const pieces = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => pieces.push(part))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output: Buffer.concat(pieces).toString('utf8') }))
  })
}

// npm makes every folder first and fills them afterwards; a manifest tells one that is there.
function countOf(root, names) {
  return names.filter((name) => existsSync(path.join(root, name, 'package.json'))).length
}

function isForHere({ os, cpu }) {
  return (
    (os ?? [process.platform]).includes(process.platform) &&
    (cpu ?? [process.arch]).includes(process.arch)
  )
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
