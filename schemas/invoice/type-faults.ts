import type { Bilingual, Finding } from '../rules/finding.ts'
import { Invoice } from './invoice.ts'
import { readingFinding } from './reading-finding.ts'
import { fieldOf, termsAt, type Shape } from './shape.ts'
import { pointerTo } from './strict-json.ts'

/** After so many faults in one document, the rest would not help anybody. */
const FAULTS_MAX = 1000

/** The faults of a value against the model, and the value without its unknown fields. */
export interface TypeFaults {
  readonly findings: readonly Finding[]
  readonly known: unknown
}

/**
 * Every place where a value leaves the types of the model: an unknown field (`APP-UNKNOWN`) or a
 * mistyped one (`APP-TYPE`), at most 1,000 of them. Types are never coerced.
 */
export function typeFaults(value: unknown): TypeFaults {
  const walk: Walk = { findings: [], path: [] }
  const known = visit(value, Invoice, walk)
  return { findings: walk.findings, known }
}

interface Walk {
  readonly findings: Finding[]
  readonly path: (string | number)[]
}

function visit(value: unknown, shape: Shape, walk: Walk): unknown {
  if (walk.findings.length >= FAULTS_MAX) return value
  const fault = faultOf(value, shape)
  if (fault !== undefined) {
    report('APP-TYPE', walk, fault)
    return value
  }
  if (Array.isArray(value)) return value.map((item, index) => at(index, item, shape.items, walk))
  if (!isRecord(value)) return value
  const known: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(value)) {
    const fieldShape = fieldOf(shape, name)
    if (fieldShape === undefined) {
      walk.path.push(name)
      report('APP-UNKNOWN', walk, undefined)
      walk.path.pop()
    } else known[name] = at(name, field, fieldShape, walk)
  }
  return known
}

function at(step: string | number, value: unknown, shape: Shape | undefined, walk: Walk): unknown {
  if (shape === undefined) return value
  walk.path.push(step)
  const known = visit(value, shape, walk)
  walk.path.pop()
  return known
}

function report(rule: 'APP-TYPE' | 'APP-UNKNOWN', walk: Walk, fault: Fault | undefined): void {
  if (walk.findings.length >= FAULTS_MAX) return
  const location = pointerTo(walk.path)
  walk.findings.push(readingFinding(rule, location, { terms: termsAt(location), ...fault }))
}

interface Fault {
  readonly detail: Bilingual
  readonly remedy?: Bilingual
}

function faultOf(value: unknown, shape: Shape): Fault | undefined {
  if (shape.type === 'object') return isRecord(value) ? undefined : expected('objet', 'object')
  if (shape.type === 'array') {
    if (!Array.isArray(value)) return expected('liste', 'list')
    return value.length > (shape.maxItems ?? Infinity) ? TOO_MANY : undefined
  }
  if (typeof value !== 'string') return isDecimal(shape) ? QUOTED : expected('texte', 'text')
  if (value.length < (shape.minLength ?? 0)) return EMPTY
  if (value.length > (shape.maxLength ?? Infinity)) return TOO_LONG
  if (shape.pattern === undefined || new RegExp(shape.pattern).test(value)) return undefined
  return isDecimal(shape) ? DECIMAL : DATE
}

/** Of the two patterns of the model, the decimal is the one with an example. */
function isDecimal(shape: Shape): boolean {
  return shape.pattern !== undefined && shape.examples !== undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const expected = (fr: string, en: string): Fault => ({
  detail: { fr: `attendu : ${fr}`, en: `expected: ${en}` },
})

const QUOTED: Fault = {
  detail: { fr: 'un nombre décimal est attendu dans un texte', en: 'a decimal in a string' },
  remedy: {
    fr: 'Écrivez le nombre entre guillemets, par exemple "1234.56".',
    en: 'Write the number in quotes, for example "1234.56".',
  },
}
const DECIMAL: Fault = {
  detail: { fr: 'un nombre décimal est attendu', en: 'a decimal number is expected' },
  remedy: {
    fr: 'Écrivez des chiffres et un point, sans espace ni virgule, par exemple 1234.56.',
    en: 'Write digits and a point, without blanks or commas, for example 1234.56.',
  },
}
const DATE: Fault = {
  detail: { fr: 'une date est attendue', en: 'a date is expected' },
  remedy: {
    fr: 'Écrivez la date AAAA-MM-JJ, par exemple 2026-11-20.',
    en: 'Write the date YYYY-MM-DD, for example 2026-11-20.',
  },
}
const EMPTY: Fault = {
  detail: { fr: 'le texte est vide', en: 'the text is empty' },
  remedy: { fr: 'Renseignez le champ ou retirez-le.', en: 'Fill the field or leave it out.' },
}
const TOO_LONG: Fault = { detail: { fr: 'le texte est trop long', en: 'the text is too long' } }
const TOO_MANY: Fault = { detail: { fr: 'la liste est trop longue', en: 'the list is too long' } }
