import { expect, it } from 'vitest'
import { placeOfTerm } from '../../../schemas/invoice/term-place.ts'

it.each([
  ['BT-1', '', '/number'],
  ['BT-112', '', '/totals/withVat'],
  ['BG-25', '', '/lines'],
  ['BT-153', '/lines/1', '/lines/1/item/name'],
  ['BT-112', '/totals/withVat', '/totals/withVat'],
])('%s stands below "%s" at %s', (term, pointer, place) => {
  expect(placeOfTerm(term, pointer)).toBe(place)
})

it.each([
  ['in a list', 'BT-131', ''],
  ['elsewhere', 'BT-1', '/seller'],
  ['nowhere', 'BT-9999', ''],
])('a term that stands %s has no place', (_, term, pointer) => {
  expect(placeOfTerm(term, pointer)).toBeUndefined()
})
