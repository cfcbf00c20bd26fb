import { describe, expect, it } from 'vitest'
import { createLogger, REDACTED } from '../../../services/runtime/logging.ts'

const SECRET = 'FR7630006000011234567890189'

/** The lines that `log` writes. */
function linesOf(log: (logger: ReturnType<typeof createLogger>) => void, level = 'info'): string[] {
  const lines: string[] = []
  log(createLogger('test', level, { write: (line) => lines.push(line) }))
  return lines
}

/** An object with `value` at the end of a path such as `*.headers.cookie`. */
function objectAt(path: string, value: unknown): Record<string, unknown> {
  const [name = '', ...rest] = path.split('.')
  const key = name === '*' ? 'anything' : name
  return { [key]: rest.length === 0 ? value : objectAt(rest.join('.'), value) }
}

describe('createLogger', () => {
  it.each(REDACTED)('cuts %s', (path) => {
    const [line = ''] = linesOf((logger) => logger.info(objectAt(path, SECRET), 'event'))
    expect(line).toContain('[redacted]')
    expect(line).not.toContain(SECRET)
  })

  it.each(REDACTED)('cuts %s with all that is in it', (path) => {
    const deep = { lines: [{ seller: SECRET }] }
    const [line = ''] = linesOf((logger) => logger.info(objectAt(path, deep), 'event'))
    expect(line).not.toContain(SECRET)
  })

  it('cuts what a child logger was given', () => {
    const [line = ''] = linesOf((logger) => logger.child({ token: SECRET }).info('event'))
    expect(line).not.toContain(SECRET)
  })

  it('says what failed without the row that PostgreSQL quotes', () => {
    const err = Object.assign(new Error('new row violates check constraint "legal_key"'), {
      code: '23514',
      detail: `Failing row contains (${SECRET}).`,
      where: `unnamed portal parameter $1 = '${SECRET}'`,
    })
    const [line = ''] = linesOf((logger) => logger.error({ err }, 'event'))
    expect(line).toContain('23514')
    expect(line).toContain('legal_key')
    expect(line).not.toContain(SECRET)
  })

  it('writes one JSON object a line: level, time, service, event and ids', () => {
    const [line = ''] = linesOf((logger) => logger.warn({ invoiceId: 'id-1' }, 'relay-failed'))
    expect(JSON.parse(line)).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      service: 'test',
      invoiceId: 'id-1',
      msg: 'relay-failed',
    })
  })

  it('writes nothing below its level', () => {
    expect(linesOf((logger) => logger.info('event'), 'warn')).toEqual([])
  })
})
