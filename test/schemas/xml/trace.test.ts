import { describe, expect, it } from 'vitest'
import { Trace } from '../../../schemas/xml/trace.ts'

describe('Trace', () => {
  const second = { id: '2', item: { 'a/b~c': 'x' } }
  const root = { number: 'F-1', lines: [{ id: '1' }, second] }
  const trace = new Trace(root)
  trace.addValue(root, 'number', 3)
  trace.addObject(second, 7)
  trace.addValue(second, 'id', 8)
  trace.addObject(second.item, 9)
  trace.addValue(second.item, 'a/b~c', 10)

  it.each([
    ['', 0],
    ['/number', 3],
    ['/lines/1', 7],
    ['/lines/1/id', 8],
    ['/lines/1/item/a~1b~0c', 10],
  ])('finds what a value came from: %s', (pointer, element) => {
    expect(trace.elementOf(pointer)).toBe(element)
  })

  it.each([
    ['/dueDate', 0],
    ['/lines/1/price/net', 7],
    ['/lines/1/item/name', 9],
    ['/lines/5/id', 0],
    ['/lines', 0],
  ])('finds the nearest object around a value that is absent: %s', (pointer, element) => {
    expect(trace.elementOf(pointer)).toBe(element)
  })

  it('keeps the first place of a value that is repeated', () => {
    trace.addValue(root, 'number', 12)
    trace.addObject(second, 12)
    expect([trace.elementOf('/number'), trace.elementOf('/lines/1')]).toEqual([3, 7])
  })
})
