import { Type } from 'typebox'
import { describe, expect, it } from 'vitest'
import {
  BaseConfiguration,
  ConfigurationError,
  DatabaseUrl,
  readConfiguration,
  Switch,
  TemporalConfiguration,
  WholeNumber,
} from '../../../services/runtime/configuration.ts'

const Configuration = Type.Object({
  ...BaseConfiguration.properties,
  ...TemporalConfiguration.properties,
  DATABASE_URL: DatabaseUrl,
  OPS_PORT: Type.Optional(WholeNumber),
  ALLOW: Type.Optional(Switch),
})

const valid = (): Record<string, string | undefined> => ({
  LOG_LEVEL: 'info',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  DATABASE_URL: 'postgres://role:hidden-password@127.0.0.1:5432/facteur',
  OPS_PORT: '9100',
  ALLOW: 'true',
})

const refusalOf = (change: Record<string, string | undefined>): string => {
  try {
    readConfiguration(Configuration, { ...valid(), ...change })
    return 'none'
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message
    throw error
  }
}

describe('readConfiguration', () => {
  it('gives what the schema names, and leaves the rest of the environment', () => {
    expect(readConfiguration(Configuration, { ...valid(), HOME: 'somewhere' })).toEqual(valid())
  })

  it('takes an empty value as none', () => {
    expect(readConfiguration(Configuration, { ...valid(), OPS_PORT: '' })).not.toHaveProperty(
      'OPS_PORT',
    )
    expect(refusalOf({ DATABASE_URL: '' })).toContain('DATABASE_URL: absente / missing')
  })

  it.each([
    ['LOG_LEVEL', 'loud'],
    ['TEMPORAL_ADDRESS', 'no-port'],
    ['DATABASE_URL', 'mysql://x'],
    ['OPS_PORT', '-1'],
    ['OPS_PORT', '1e3'],
    ['ALLOW', 'yes'],
  ])('refuses %s=%s by its name', (name, value) => {
    expect(refusalOf({ [name]: value })).toContain(`${name}: invalide / invalid`)
  })

  it('names every fault at once, in both languages', () => {
    const refusal = refusalOf({
      DATABASE_URL: undefined,
      TEMPORAL_ADDRESS: undefined,
      OPS_PORT: 'x',
    })
    expect(refusal).toContain('Configuration refusée')
    expect(refusal).toContain('Configuration refused')
    for (const name of ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'OPS_PORT']) {
      expect(refusal).toContain(`${name}:`)
    }
  })

  it('repeats no value, for it may be a secret', () => {
    expect(refusalOf({ DATABASE_URL: 'role:hidden-password@somewhere' })).not.toContain('hidden')
    expect(refusalOf({ OPS_PORT: 'x' })).not.toContain('hidden')
  })
})
