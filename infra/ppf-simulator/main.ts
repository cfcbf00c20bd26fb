import { Type } from 'typebox'
import type { Clock } from '../../services/runtime/clock.ts'
import { systemClock } from '../../services/runtime/clock.ts'
import { BaseConfiguration, readConfiguration } from '../../services/runtime/configuration.ts'
import { createLogger } from '../../services/runtime/logging.ts'
import { runService } from '../../services/runtime/process.ts'
import { CrashStep, parseFaults } from './fault.ts'
import { Simulator } from './simulator.ts'

const Configuration = Type.Object({
  ...BaseConfiguration.properties,
  PPF_DIRECTORY: Type.String({ minLength: 1 }),
  PPF_CONNECTIONS: Type.Optional(Type.String({ pattern: '^[A-Z0-9]{6}(,[A-Z0-9]{6})*$' })),
  PPF_SIMULATOR_CLOCK: Type.Optional(
    Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' }),
  ),
  PPF_CRASH_AFTER: Type.Optional(CrashStep),
  PPF_FAULTS: Type.Optional(Type.String({ pattern: '^\\{.*\\}$' })),
})

const logger = createLogger('ppf-simulator', process.env['LOG_LEVEL'])

await runService(logger, () => {
  const environment = readConfiguration(Configuration, process.env)
  return Simulator.start({
    directory: environment.PPF_DIRECTORY,
    connections: environment.PPF_CONNECTIONS?.split(','),
    faults: parseFaults(environment.PPF_FAULTS ?? '{}'),
    crashAfter: environment.PPF_CRASH_AFTER,
    clock: clockFrom(environment.PPF_SIMULATOR_CLOCK),
    logger,
  })
})

/** The system's clock, or one that stands at `start` now and goes on from there. */
function clockFrom(start: string | undefined): Clock {
  if (start === undefined) return systemClock
  const aheadMs = Date.parse(start) - Date.now()
  return { now: () => new Date(Date.now() + aheadMs) }
}
