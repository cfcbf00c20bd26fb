import { describe, expect, it } from 'vitest'
import { createGroupCommit } from '../../../services/store/group-commit.ts'
import { createGate } from '../../support/gate.ts'

/** A group commit that doubles numbers and notes its groups; a negative number spoils its group. */
function doubling(options: { sizeMax?: number; concurrency?: number; hold?: Promise<void> } = {}) {
  const groups: number[][] = []
  const group = createGroupCommit<number, number>({
    async commit(inputs) {
      groups.push([...inputs])
      await options.hold
      if (inputs.some((input) => input < 0)) throw new RangeError(`spoilt: ${String(inputs)}`)
      return inputs.map((input) => input * 2)
    },
    sizeMax: options.sizeMax ?? 10,
    concurrency: options.concurrency ?? 1,
  })
  return { groups, submit: (input: number) => group.submit(input) }
}

describe('createGroupCommit', () => {
  it('commits together what arrives together and answers each its own', async () => {
    const { groups, submit } = doubling()
    expect(await Promise.all([1, 2, 3].map(submit))).toEqual([2, 4, 6])
    expect(groups).toEqual([[1, 2, 3]])
  })

  it('gathers the next group while one commits', async () => {
    const gate = createGate()
    const { groups, submit } = doubling({ hold: gate.opened })
    const first = submit(1)
    await new Promise(setImmediate)
    const later = [2, 3, 4].map(submit)
    await new Promise(setImmediate)
    expect(groups).toEqual([[1]])
    gate.open()
    expect(await Promise.all([first, ...later])).toEqual([2, 4, 6, 8])
    expect(groups).toEqual([[1], [2, 3, 4]])
  })

  it('makes no group larger than its limit', async () => {
    const { groups, submit } = doubling({ sizeMax: 2 })
    await Promise.all([1, 2, 3, 4, 5].map(submit))
    expect(groups.map((group) => group.length)).toEqual([2, 2, 1])
  })

  it('runs no more groups at once than it may', async () => {
    const gate = createGate()
    const { groups, submit } = doubling({ sizeMax: 1, concurrency: 2, hold: gate.opened })
    const all = [1, 2, 3].map(submit)
    await new Promise(setImmediate)
    expect(groups).toEqual([[1], [2]])
    gate.open()
    await Promise.all(all)
    expect(groups).toEqual([[1], [2], [3]])
  })

  it('fails the one bad member alone: the others run again, one by one', async () => {
    const { groups, submit } = doubling()
    const outcomes = await Promise.allSettled([1, -2, 3].map(submit))
    expect(outcomes.map((outcome) => outcome.status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    expect(groups).toEqual([[1, -2, 3], [1], [-2], [3]])
  })

  it('goes on after a failure', async () => {
    const { submit } = doubling()
    await expect(submit(-1)).rejects.toThrow(RangeError)
    expect(await submit(1)).toBe(2)
  })

  it('refuses a commit that does not answer each member', async () => {
    const group = createGroupCommit<number, number>({
      commit: () => Promise.resolve([]),
      sizeMax: 2,
      concurrency: 1,
    })
    await expect(group.submit(1)).rejects.toThrow('answer each of its members')
  })
})
