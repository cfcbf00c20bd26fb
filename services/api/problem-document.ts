import { type Static, Type } from 'typebox'
import { Bilingual, type Finding } from '../../schemas/rules/finding.ts'
import type { FieldFault, Problem } from '../runtime/problem.ts'
import { type ProblemCode, PROBLEMS } from '../runtime/problem-table.ts'
import type { Language } from './language.ts'

const ProblemError = Type.Object({
  pointer: Type.String({
    description:
      'JSON pointer (RFC 6901) dans un corps JSON, XPath dans un document XML / JSON pointer into a JSON body, XPath into an XML document',
  }),
  in: Type.Optional(Type.Enum(['body', 'query', 'path', 'header'])),
  rule: Type.Optional(Type.String({ description: 'BR-CO-15, BR-FR-05, APP-…' })),
  set: Type.Optional(Type.String({ description: 'jeu de règles / rule set' })),
  severity: Type.Optional(Type.String({ description: 'fatal, warning, advice' })),
  terms: Type.Optional(Type.Array(Type.String(), { description: 'BT-…, BG-…' })),
  line: Type.Optional(Type.Integer({ description: 'ligne du fichier XML / line of the XML file' })),
  message: Bilingual,
  remedy: Type.Optional(Bilingual),
})

/** RFC 9457. `type` is a page that exists. */
export const ProblemDocument = Type.Object(
  {
    type: Type.String({ format: 'uri-reference' }),
    title: Type.String(),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    detail: Type.String(),
    instance: Type.String({
      format: 'uri',
      description: 'urn:uuid: de la requête / of the request',
    }),
    code: Type.Enum(codesOf()),
    retry: Type.Boolean({
      description: 'la même requête peut réussir plus tard / may succeed later',
    }),
    errors: Type.Optional(Type.Array(ProblemError)),
    allowed: Type.Optional(Type.Array(Type.Union([Type.Integer(), Type.String()]))),
    existing: Type.Optional(Type.Object({ id: Type.String(), location: Type.String() })),
    currentVersion: Type.Optional(Type.String({ description: 'ETag' })),
    retryAfterSeconds: Type.Optional(Type.Integer({ minimum: 0 })),
    packs: Type.Optional(Type.Array(Type.String())),
  },
  { $id: 'Problem' },
)
export type ProblemDocument = Static<typeof ProblemDocument>

export const PROBLEM_MEDIA_TYPE = 'application/problem+json'

/** The document of a refusal, in the caller's language; entries of `errors` carry both. */
export function problemDocument(
  problem: Problem,
  language: Language,
  requestId: string,
): ProblemDocument {
  const { code, members } = problem
  const { title, retry } = PROBLEMS[code]
  const { findings, errors, allowed, ...others } = members
  const listed = [...(errors ?? []).map(faultEntry), ...(findings ?? []).map(findingEntry)]
  return {
    type: problemType(code),
    title: title[language],
    status: problem.status,
    detail: problem.detail[language],
    instance: `urn:uuid:${requestId}`,
    code,
    retry,
    ...(listed.length > 0 ? { errors: listed } : {}),
    ...(allowed === undefined ? {} : { allowed: [...allowed] }),
    ...withoutLists(others),
  }
}

/** The address of a problem's page. */
export const problemType = (code: ProblemCode): string => `/problems/${code}`

/** Every code, in the order of the table. */
export function codesOf(): ProblemCode[] {
  return Object.keys(PROBLEMS).filter((code): code is ProblemCode => code in PROBLEMS)
}

type Members = Problem['members']
type Rest = Omit<Members, 'findings' | 'errors' | 'allowed'>

function withoutLists({ packs, ...rest }: Rest): Partial<ProblemDocument> {
  return { ...rest, ...(packs === undefined ? {} : { packs: [...packs] }) }
}

type Entry = Static<typeof ProblemError>

function faultEntry({ in: part, pointer, message }: FieldFault): Entry {
  return { pointer, in: part, message }
}

function findingEntry(finding: Finding): Entry {
  const { location, line, rule, set, severity, terms, message, remedy } = finding
  return {
    pointer: location,
    rule,
    set,
    severity,
    terms,
    ...(line === undefined ? {} : { line }),
    message,
    remedy,
  }
}
