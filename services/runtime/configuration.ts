import { type Static, type TObject, Type } from 'typebox'
import { Compile } from 'typebox/compile'

/** What every process of Facteur reads from its environment. */
export const BaseConfiguration = Type.Object({
  LOG_LEVEL: Type.Optional(
    Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
  ),
})

/** Fields shared by the processes that speak to Temporal. */
export const TemporalConfiguration = Type.Object({
  TEMPORAL_ADDRESS: Type.String({ pattern: '^[^:]+:\\d+$', description: 'host:port' }),
  TEMPORAL_NAMESPACE: Type.Optional(Type.String({ minLength: 1 })),
})

/** A PostgreSQL connection string, `postgres://role:password@host:port/database`. */
export const DatabaseUrl = Type.String({ pattern: '^postgres(ql)?://' })

/** A whole number written in the environment, e.g. a port or a count of seconds. */
export const WholeNumber = Type.String({ pattern: '^\\d{1,9}$' })

/** A switch written in the environment. */
export const Switch = Type.Union([Type.Literal('true'), Type.Literal('false')])

/** A configuration that does not fit its schema; the process must not start with it. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}

/**
 * The environment as one typed value. Refuses with every fault at once, in French and English;
 * the values themselves are not repeated, for they may be secrets.
 */
export function readConfiguration<T extends TObject>(
  schema: T,
  environment: Record<string, string | undefined>,
): Static<T> {
  const known = Object.fromEntries(
    Object.keys(schema.properties)
      .map((name) => [name, environment[name]] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  )
  const validator = Compile(schema)
  if (validator.Check(known)) return known
  const faults = [
    ...new Set(
      validator.Errors(known).flatMap((error) => {
        const missing = 'requiredProperties' in error.params ? error.params.requiredProperties : []
        return missing.length > 0
          ? missing.map((name) => `${name}: absente / missing`)
          : [`${error.instancePath.slice(1)}: invalide / invalid (${error.message})`]
      }),
    ),
  ]
  throw new ConfigurationError(
    `Configuration refusée. Corrigez l'environnement puis relancez.\n` +
      `Configuration refused. Mend the environment, then start again.\n  ${faults.join('\n  ')}`,
  )
}
