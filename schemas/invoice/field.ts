import { Type } from 'typebox'

/**
 * Builders of the model's fields. Each description starts with the business term (`BT-1`), the
 * way the OpenAPI document, the findings and the glossary name it.
 */

/** A text, kept as written. At most 10,000 characters unless said otherwise. */
export const text = (term: string, meaning: string, maxLength = 10_000) =>
  Type.Optional(Type.String({ minLength: 1, maxLength, description: `${term} ${meaning}` }))

/** A code of a list; which list is a rule, not a type, so that the finding can carry its id. */
export const code = (term: string, meaning: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: `${term} ${meaning}` }))

/** A calendar date, `YYYY-MM-DD`, without time zone. */
export const date = (term: string, meaning: string) =>
  Type.Optional(
    Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: `${term} ${meaning}` }),
  )

/** An amount, quantity or rate: a decimal in a string, its scale kept as written. Never a float. */
export const decimal = (term: string, meaning: string) =>
  Type.Optional(
    Type.String({
      pattern: '^-?\\d+(\\.\\d+)?$',
      maxLength: 40,
      description: `${term} ${meaning}`,
      examples: ['1234.56'],
    }),
  )

const identifierShape = Type.Object(
  {
    value: Type.String({ minLength: 1, maxLength: 500 }),
    scheme: Type.Optional(
      Type.String({ minLength: 1, maxLength: 20, description: 'ISO 6523 ICD or EAS code' }),
    ),
  },
  { additionalProperties: false },
)

/** An identifier with the scheme that makes it unique (0002 SIREN, 0009 SIRET, 0225 address…). */
export const identifier = (term: string, meaning: string) =>
  Type.Optional({ ...identifierShape, description: `${term} ${meaning}` })

/** Several identifiers of one party, each with its scheme. */
export const identifiers = (term: string, meaning: string) =>
  Type.Optional(Type.Array(identifierShape, { maxItems: 100, description: `${term} ${meaning}` }))
