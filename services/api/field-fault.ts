import type { FastifySchemaValidationError } from 'fastify'
import type { Bilingual } from '../../schemas/rules/finding.ts'
import type { FieldFault } from '../runtime/problem.ts'

const PARTS = { body: 'body', querystring: 'query', params: 'path', headers: 'header' } as const

/**
 * What TypeBox found wrong, as the faults of fields: one an unknown or missing field, one a value
 * that does not fit, with the values it may take where these are a closed list.
 */
export function fieldFaults(
  errors: readonly FastifySchemaValidationError[],
  context: string | undefined,
): FieldFault[] {
  const part = partOf(context)
  const faults = new Map<string, FieldFault>()
  for (const error of errors) {
    for (const { pointer, message } of faultsOf(error, errors)) {
      const key = `${pointer} ${error.keyword}`
      if (!faults.has(key)) faults.set(key, { in: part, pointer, message })
    }
  }
  return [...faults.values()]
}

function partOf(context: string | undefined): FieldFault['in'] {
  const known = Object.entries(PARTS).find(([name]) => name === context)
  return known === undefined ? 'body' : known[1]
}

type Fault = Pick<FieldFault, 'pointer' | 'message'>

function faultsOf(
  error: FastifySchemaValidationError,
  all: readonly FastifySchemaValidationError[],
): readonly Fault[] {
  const { keyword, instancePath, params } = error
  const at = (message: Bilingual): readonly Fault[] => [{ pointer: instancePath, message }]
  const below = (names: unknown, message: Bilingual): readonly Fault[] =>
    namesIn(names).map((name) => ({ pointer: `${instancePath}/${escaped(name)}`, message }))
  switch (keyword) {
    case 'required':
      return below(params['requiredProperties'], { fr: 'champ manquant', en: 'missing field' })
    case 'additionalProperties':
      return below(params['additionalProperties'], { fr: 'champ inconnu', en: 'unknown field' })
    case 'boolean':
      // Said again, better, by additionalProperties.
      return []
    case 'anyOf':
      return at(choiceText(instancePath, all))
    case 'const':
      return isPartOfChoice(instancePath, all) ? [] : at(choiceText(instancePath, [error]))
    case 'type':
      return at(
        isPartOfChoice(instancePath, all)
          ? choiceText(instancePath, all)
          : text('type attendu', 'expected type', params['type']),
      )
    case 'enum':
      return at(text('une valeur parmi', 'one of', namesIn(params['allowedValues']).join(', ')))
    case 'format':
      return at(text('format attendu', 'expected format', params['format']))
    case 'pattern':
      return at(text('forme attendue', 'expected form', params['pattern']))
    case 'minimum':
    case 'maximum':
      return at(
        text('borne', 'bound', `${String(params['comparison'])} ${String(params['limit'])}`),
      )
    default:
      return at({ fr: `valeur refusée (${keyword})`, en: `value refused (${keyword})` })
  }
}

function isPartOfChoice(path: string, all: readonly FastifySchemaValidationError[]): boolean {
  return all.some((other) => other.keyword === 'anyOf' && other.instancePath === path)
}

function choiceText(path: string, all: readonly FastifySchemaValidationError[]): Bilingual {
  const values = all
    .filter((error) => error.keyword === 'const' && error.instancePath === path)
    .map((error) => JSON.stringify(error.params['allowedValue']))
  return values.length === 0
    ? { fr: 'aucune des formes possibles', en: 'none of the possible forms' }
    : text('une valeur parmi', 'one of', values.join(', '))
}

function text(fr: string, en: string, what: unknown): Bilingual {
  return { fr: `${fr} : ${String(what)}`, en: `${en}: ${String(what)}` }
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []
}

/** RFC 6901. */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
