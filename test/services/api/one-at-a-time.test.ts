import { expect, it } from 'vitest'
import { createQueue } from '../../../services/api/one-at-a-time.ts'

it('runs tasks one after the other, in their order, past one that fails', async () => {
  const oneAtATime = createQueue()
  const seen: string[] = []
  const task = (name: string) => async () => {
    seen.push(`${name} starts`)
    await new Promise(setImmediate)
    seen.push(`${name} ends`)
    if (name === 'a') throw new Error(name)
    return name
  }
  const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((name) => oneAtATime(task(name))))
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
  expect(outcomes[2]).toMatchObject({ value: 'c' })
  expect(seen).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends'])
})
