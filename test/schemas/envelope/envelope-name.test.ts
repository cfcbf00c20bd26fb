import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  flowIdOf,
  formatEnvelopeName,
  parseEnvelopeName,
  senderOf,
} from '../../../schemas/envelope/envelope-name.ts'
import {
  INTERFACES,
  answeredInterface,
  flowAnswerCode,
  isInterfaceCode,
} from '../../../schemas/envelope/interface.ts'

const VALID = 'FFE0111A_AAA123_AAA1230111000000000000001'

describe('an envelope name', () => {
  it('is read into its three parts', () => {
    const name = parseEnvelopeName(VALID)
    expect(name).toEqual({
      interfaceCode: 'FFE0111A',
      applicationCode: 'AAA123',
      flowId: 'AAA1230111000000000000001',
    })
    expect(name && senderOf(name)).toBe('AAA123')
  })

  it.each([
    '',
    `${VALID}.tar.gz`,
    VALID.toLowerCase(),
    VALID.slice(0, -1),
    `${VALID}0`,
    VALID.replaceAll('_', '-'),
    `../${VALID}`,
    `${VALID}\n`,
    VALID.replace('FFE', 'XFE'),
  ])('refuses %o', (text) => {
    expect(parseEnvelopeName(text)).toBeUndefined()
  })

  it('goes through writing and reading unchanged, whatever the interface and number', () => {
    const codes = Object.keys(INTERFACES).filter(isInterfaceCode)
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.stringMatching(/^[A-Z0-9]{6}$/),
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }).filter((n) => n < 10 ** 15),
        (interfaceCode, applicationCode, sequence) => {
          const flowId = flowIdOf(applicationCode, interfaceCode, sequence)
          const name = { interfaceCode, applicationCode, flowId }
          expect(parseEnvelopeName(formatEnvelopeName(name))).toEqual(name)
        },
      ),
    )
  })

  it('has the flow id that AIFE recommends', () => {
    expect(flowIdOf('AAA123', 'FFE0111A', 1)).toBe('AAA1230111000000000000001')
    expect(() => flowIdOf('AAA123', 'FFE0111A', 0)).toThrow(RangeError)
    expect(() => flowIdOf('AAA123', 'FFE0111A', 10 ** 15)).toThrow(RangeError)
    expect(() => flowIdOf('aaa123', 'FFE0111A', 1)).toThrow(RangeError)
  })
})

describe('an interface', () => {
  it('has an answer about the flow, and back', () => {
    expect(flowAnswerCode('FFE0111A')).toBe('CFE0111A')
    expect(answeredInterface('CFE0111A')).toBe('FFE0111A')
    expect(answeredInterface('FFE0111A')).toBeUndefined()
    expect(answeredInterface('CFE9999A')).toBeUndefined()
  })

  it('is one of a closed list', () => {
    expect(isInterfaceCode('FFE1025A')).toBe(true)
    expect(isInterfaceCode('toString')).toBe(false)
  })
})
