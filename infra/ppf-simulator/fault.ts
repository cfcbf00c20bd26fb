import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Type, type Static } from 'typebox'
import { Compile } from 'typebox/compile'
import type { PpfReason } from '../../schemas/cdar/ppf-answer.ts'

/** Steps after which the simulator can be told to die as by `kill -9`: it must lose nothing. */
export const CrashStep = Type.Union([
  Type.Literal('claim'),
  Type.Literal('stage'),
  Type.Literal('commit'),
  Type.Literal('release'),
])
export type CrashStep = Static<typeof CrashStep>

/** Misbehaviour ordered by a test or by hand. Counts go over all flows since the first start. */
export const Faults = Type.Object(
  {
    /** Rejects every nth object (251). */
    rejectEvery: Type.Optional(Type.Integer({ minimum: 1 })),
    /** The reason of those rejections; REJ_SEMAN unless said. */
    rejectReason: Type.Optional(
      Type.Union([Type.Literal('REJ_SEMAN'), Type.Literal('REJ_UNI'), Type.Literal('REJ_COH')]),
    ),
    /** Refuses every nth flow (501 IRR_ANTIVIRUS). */
    refuseEvery: Type.Optional(Type.Integer({ minimum: 1 })),
    /** Answers that long after the decision. */
    delayMs: Type.Optional(Type.Integer({ minimum: 0, maximum: 86_400_000 })),
  },
  { additionalProperties: false },
)
export type Faults = Static<typeof Faults>

const validator = Compile(Faults)

/** Faults written as JSON. @throws {FaultsRefused} anything else than the fields above. */
export function parseFaults(json: string): Faults {
  const faults = parseJson(json)
  if (validator.Check(faults)) return faults
  const [error] = validator.Errors(faults)
  throw new FaultsRefused(`${error?.instancePath ?? ''} ${error?.message ?? 'not JSON'}`.trim())
}

export class FaultsRefused extends Error {
  override readonly name = 'FaultsRefused'
}

/** The faults in force: those of `faults.json` in the folder when it exists, else `byDefault`. */
export async function faultsIn(folder: string, byDefault: Faults): Promise<Faults> {
  try {
    return parseFaults(await readFile(path.join(folder, 'faults.json'), 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return byDefault
    throw error
  }
}

/** The reasons that the faults add to an object; `count` is its number from 1 among all objects. */
export function orderedRejection(faults: Faults, count: number): readonly PpfReason[] {
  if (faults.rejectEvery === undefined || count % faults.rejectEvery !== 0) return []
  return [{ code: faults.rejectReason ?? 'REJ_SEMAN', message: 'Rejet commandé au simulateur' }]
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
