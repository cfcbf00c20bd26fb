import { type RuleSet, without } from '../../tree/rule-set.ts'
import { EN16931_CII } from './en16931-cii.ts'

/** What EXTENDED-CTC-FR drops of EN 16931 on CII, or replaces by rules of its own (2026-10). */
const REPLACED = new Set(
  (
    'BR-38 BR-CO-22 BR-CO-10 BR-CO-11 BR-CO-12 BR-CO-13 BR-CO-15 BR-CO-17 BR-22 BR-23 ' +
    'BR-24 BR-26 BR-27 BR-28 BR-44 BR-54 BR-CO-04 BR-CO-24 BR-S-01 BR-S-08 BR-S-09 ' +
    'BR-S-10 BR-Z-01 BR-Z-08 BR-Z-10 BR-E-01 BR-E-08 BR-AE-01 BR-AE-08 BR-IC-01 BR-IC-08 ' +
    'BR-G-01 BR-G-08 BR-O-01 BR-O-08 BR-O-09 BR-O-10 BR-O-02 BR-O-03 BR-O-04 BR-O-11 ' +
    'BR-O-12 BR-O-13 BR-O-14 BR-AF-01 BR-AF-08 BR-AF-10 BR-AG-01 BR-AG-08 BR-AG-10 ' +
    'BR-CL-07 BR-CL-10 BR-CL-20 BR-CL-24 CII-SR-039 CII-SR-040 CII-SR-041 CII-SR-068 ' +
    'CII-SR-069 CII-SR-070 CII-SR-072 CII-SR-106 CII-SR-107 CII-SR-108 CII-SR-127 ' +
    'CII-SR-128 CII-SR-148 CII-SR-156 CII-SR-164 CII-SR-170 CII-SR-173 CII-SR-174 ' +
    'CII-SR-175 CII-SR-200 CII-SR-201 CII-SR-210 CII-SR-278 CII-SR-293 CII-SR-305 ' +
    'CII-SR-333 CII-SR-334 CII-SR-350 CII-SR-351 CII-SR-352 CII-SR-353 CII-SR-354 ' +
    'CII-SR-355 CII-SR-356 CII-SR-357 CII-SR-358 CII-SR-359 CII-SR-360 CII-SR-361 ' +
    'CII-SR-362 CII-SR-363 CII-SR-365 CII-SR-366 CII-SR-422 CII-SR-439 CII-SR-454 ' +
    'CII-SR-458 CII-SR-470 CII-SR-474 CII-DT-018 CII-DT-024 CII-DT-027 CII-DT-052 ' +
    'CII-DT-058 CII-DT-098'
  ).split(' '),
)

/**
 * The rules of EN 16931 that hold for EXTENDED-CTC-FR on CII too. The profile's own rules on CII
 * are not written yet: until they are, its invoices are judged by these and by BR-FR.
 */
export const EN16931_CII_KEPT: RuleSet = {
  name: 'en16931-cii-kept',
  pack: EN16931_CII.pack,
  patterns: without(EN16931_CII.patterns, REPLACED),
}
