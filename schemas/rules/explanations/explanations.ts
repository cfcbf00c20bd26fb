import { BR_FR_EXPLANATIONS } from './br-fr.ts'
import { CDV_EXPLANATIONS } from './cdv.ts'
import { EN16931_EXPLANATIONS } from './en16931.ts'
import { CII_SYNTAX_EXPLANATIONS } from './cii-syntax.ts'
import type { Explanation, Explanations } from './explanation.ts'
import { EXTENDED_EXPLANATIONS } from './extended-ctc-fr.ts'
import { FACTUR_X_EXPLANATIONS } from './factur-x.ts'
import { PPF_EXPLANATIONS } from './ppf.ts'
import { UBL_SYNTAX_EXPLANATIONS } from './ubl-syntax.ts'

/** The texts of all rules, a family a line. */
const FAMILIES: readonly Explanations[] = [
  CII_SYNTAX_EXPLANATIONS,
  BR_FR_EXPLANATIONS,
  CDV_EXPLANATIONS,
  EN16931_EXPLANATIONS,
  EXTENDED_EXPLANATIONS,
  FACTUR_X_EXPLANATIONS,
  PPF_EXPLANATIONS,
  UBL_SYNTAX_EXPLANATIONS,
]

const BY_KEY: ReadonlyMap<string, Explanation> = new Map(
  FAMILIES.flatMap((family) => Object.entries(family)),
)

/**
 * What a rule of a set asks: the text of that very set first, then of the set in any version, then
 * of the id in all sets. `undefined` for an id that nobody explains.
 */
export function explanationOf(id: string, set: string): Explanation | undefined {
  const unversioned = set.replace(/@.*$/, '')
  return BY_KEY.get(`${set} ${id}`) ?? BY_KEY.get(`${unversioned} ${id}`) ?? BY_KEY.get(id)
}
