import { describe, expect, it } from 'vitest'
import { termsAt } from '../../../schemas/invoice/shape.ts'

describe('termsAt', () => {
  it.each([
    ['/number', 'BT-1'],
    ['/seller', 'BG-4'],
    ['/seller/name', 'BT-27'],
    ['/buyer/name', 'BT-44'],
    ['/buyer/address/country', 'BT-55'],
    ['/taxRepresentative/address/city', 'BT-66'],
    ['/delivery/address/country', 'BT-80'],
    ['/allowances/0/amount', 'BT-92'],
    ['/charges/3/amount', 'BT-99'],
    ['/lines/0/allowances/0/amount', 'BT-136'],
    ['/lines/0/charges/0/amount', 'BT-141'],
    ['/period/start', 'BT-73'],
    ['/lines/2/period/start', 'BT-134'],
    ['/lines/2/item/name', 'BT-153'],
    ['/lines/2/item/attributes/0/value', 'BT-161'],
    ['/totals/due', 'BT-115'],
    ['/vatBreakdown/1/rate', 'BT-119'],
    ['/notes/0/text', 'BT-22'],
  ])('names %s %s', (pointer, term) => {
    expect(termsAt(pointer)).toEqual([term])
  })

  it('names what stands around an unknown field', () => {
    expect(termsAt('/seller/siren')).toEqual(['BG-4'])
    expect(termsAt('/unknown')).toEqual([])
    expect(termsAt('')).toEqual([])
  })
})
