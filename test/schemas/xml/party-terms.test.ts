import { describe, expect, it } from 'vitest'
import { termsAt } from '../../../schemas/invoice/shape.ts'
import {
  BUYER_TERMS,
  DELIVERY_TERMS,
  PAYEE_TERMS,
  REPRESENTATIVE_TERMS,
  SELLER_TERMS,
} from '../../../schemas/xml/party-terms.ts'

/** The fields of a party by pointer, with their terms. */
function leavesOf(value: object, pointer: string): [string, string][] {
  return Object.entries(value).flatMap(([name, inner]): [string, string][] =>
    typeof inner === 'string'
      ? [[`${pointer}/${name}`, inner]]
      : leavesOf(inner, `${pointer}/${name}`),
  )
}

describe('the terms of parties', () => {
  it.each([
    ['/seller', SELLER_TERMS, 'identifiers'],
    ['/buyer', BUYER_TERMS, 'identifiers'],
    ['/payee', PAYEE_TERMS, 'id'],
    ['/taxRepresentative', REPRESENTATIVE_TERMS, 'identifiers'],
    ['/delivery', DELIVERY_TERMS, 'locationId'],
  ])('are those of the model: %s', (pointer, { identifier, ...terms }, field) => {
    const all = [...leavesOf(terms, pointer), [`${pointer}/${field}`, identifier] as const]
    const said = all.filter(([, term]) => term !== '')
    expect(said.map(([at]) => [at, ...termsAt(at)])).toEqual(said)
  })
})
