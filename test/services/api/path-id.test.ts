import { expect, it } from 'vitest'
import { pathId } from '../../../services/api/path-id.ts'
import { newId } from '../../../services/runtime/ids.ts'
import { Problem } from '../../../services/runtime/problem.ts'

it('takes an id', () => {
  const id = newId()
  expect(pathId(id)).toBe(id)
})

it.each(['', '1', newId().toUpperCase(), `${newId()} `, "' or true --"])(
  'finds nothing under %j',
  (text) => {
    expect(() => pathId(text)).toThrow(new Problem('not-found'))
  },
)
