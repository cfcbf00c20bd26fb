import { describe, expect, it } from 'vitest'
import { CDV } from '../../../../../schemas/rules/sets/cdv/cdv.ts'
import { CASHED_CASES, DISPUTED_CASES } from '../../../../support/cdv-cases.ts'
import { broken, type Breaking, firedOn, fixture } from '../../../../support/fired.ts'

const SUITES: readonly (readonly [string, string, readonly Breaking[]])[] = [
  ['a dispute between platforms', fixture('cdar/disputed.xml'), DISPUTED_CASES],
  ['a payment told to the PPF', fixture('cdar/cashed.xml'), CASHED_CASES],
]

describe.each(SUITES)('BR-FR-CDV on %s', (_, valid, cases) => {
  it('takes a valid one', () => {
    expect(firedOn(valid, CDV)).toEqual([])
  })

  it.each(cases)('fires %s alone', (ids, ...edits) => {
    const fired = firedOn(broken(valid, [ids, ...edits]), CDV)
    expect(fired.join(' ')).toBe(ids.split(' ').sort().join(' '))
  })
})
