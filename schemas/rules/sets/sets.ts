import type { RuleSet } from '../tree/rule-set.ts'
import { BR_FR_CII, BR_FR_CII_AUGUST_2026 } from './br-fr-cii/br-fr-cii.ts'
import { BR_FR_UBL, BR_FR_UBL_AUGUST_2026 } from './br-fr-ubl/br-fr-ubl.ts'
import { CDV } from './cdv/cdv.ts'
import { EN16931_CII } from './en16931-cii/en16931-cii.ts'
import { EN16931_CII_KEPT } from './en16931-cii/kept-in-extended.ts'
import { EN16931_UBL } from './en16931-ubl/en16931-ubl.ts'
import {
  EXTENDED_CTC_FR_UBL,
  EXTENDED_CTC_FR_UBL_AUGUST_2026,
} from './extended-ctc-fr-ubl/extended-ctc-fr-ubl.ts'
import { F1_BASE_CII, F1_FULL_CII } from './f1/f1-cii.ts'
import { F1_BASE_UBL } from './f1/f1-base-ubl.ts'
import { F1_FULL_UBL } from './f1/f1-full-ubl.ts'
import { F10 } from './f10/f10.ts'
import { FX_BASIC } from './fx-basic/fx-basic.ts'
import { FX_BASICWL } from './fx-basicwl/fx-basicwl.ts'
import { FX_EN16931 } from './fx-en16931/fx-en16931.ts'
import { FX_EXTENDED } from './fx-extended/fx-extended.ts'
import { FX_MINIMUM } from './fx-minimum/fx-minimum.ts'

/** Every rule set there is, each line one; a set is listed once all its ids are there. */
const SETS: readonly RuleSet[] = [
  BR_FR_UBL,
  BR_FR_CII,
  BR_FR_UBL_AUGUST_2026,
  BR_FR_CII_AUGUST_2026,
  CDV,
  EN16931_UBL,
  EN16931_CII,
  EN16931_CII_KEPT,
  EXTENDED_CTC_FR_UBL,
  EXTENDED_CTC_FR_UBL_AUGUST_2026,
  F1_BASE_UBL,
  F1_FULL_UBL,
  F1_BASE_CII,
  F1_FULL_CII,
  F10,
  FX_MINIMUM,
  FX_BASICWL,
  FX_BASIC,
  FX_EN16931,
  FX_EXTENDED,
]

/** The rule sets by the names the doors use: `en16931-ubl`, `br-fr-cii@1.4.0.03`, `f10`… */
export const RULE_SETS: ReadonlyMap<string, RuleSet> = new Map(SETS.map((set) => [set.name, set]))
