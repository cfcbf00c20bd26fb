import { describe, expect, it } from 'vitest'
import { ciiLosses, writeCii } from '../../../schemas/cii/cii.ts'
import type { ElementContent } from '../../../schemas/xml/element-grammar.ts'
import type { Part } from '../../../schemas/xml/part.ts'
import { restrictedTo } from '../../../schemas/xml/restriction.ts'
import { code, element, fixed, identifiers, into, list } from '../../../schemas/xml/binding.ts'
import { wholeInvoice } from '../../support/whole-invoice.ts'

interface Model {
  kind?: string
  ids?: { value: string; scheme?: string }[]
  inner?: { kind?: string }
}

/** A grammar that knows these elements, each so often, and inside them what it knows itself. */
const grammar = (max: Readonly<Record<string, number | undefined>>): ElementContent => ({
  child: (_, local) =>
    local in max ? { content: grammar(max), ...bounded(max[local]) } : undefined,
  hasAttribute: (name) => name === 'schemeID',
})
const bounded = (max: number | undefined): { max?: number } => (max === undefined ? {} : { max })

const restricted = (max: Readonly<Record<string, number | undefined>>): Part[] =>
  restrictedTo(
    grammar(max),
    [
      code<Model>('BT-3', 'p:kind', 'kind', { attributes: { other: { constant: 'x' } } }),
      element<Model>('p:box', [fixed('p:one', '1'), into('inner', [code('', 'p:kind', 'kind')])]),
      identifiers<Model>('BT-29', 'p:id', 'ids', () => true),
      list<Model, 'ids'>('p:id', 'ids', [code('', 'p:kind', 'value')]),
    ].map(({ part }) => part),
    { p: 'urn:p' },
  )

describe('parts within a grammar', () => {
  it('lose the elements and attributes it does not know', () => {
    const [kind, ...others] = restricted({ kind: 1 })
    expect(kind).toMatchObject({ kind: 'value', name: 'p:kind', attributes: [] })
    expect(others).toEqual([])
    expect(restricted({ box: 1, one: 1 })).toMatchObject([
      { name: 'p:box', content: [{ name: 'p:one' }, { kind: 'into', content: [] }] },
    ])
  })

  it('of one name share how often it may stand', () => {
    expect(restricted({ id: 2, kind: 1 })).toMatchObject([
      { kind: 'value' },
      { kind: 'limit', name: 'p:id', max: 2, parts: [{}, {}] },
    ])
    expect(restricted({ id: undefined })).toMatchObject([{ kind: 'object' }, { kind: 'object' }])
  })

  it('are written no more often than that', () => {
    const identifiers = [{ value: '1' }, { value: '2' }]
    const { seller = {} } = wholeInvoice()
    const invoice = wholeInvoice({ seller: { ...seller, identifiers } })
    expect(writeCii(invoice, 'basic').match(/<ram:ID>[12]<\/ram:ID>/g)).toHaveLength(2)
    const contacts = { otherContacts: [{ name: 'A' }, { name: 'B' }] }
    const many = wholeInvoice({ seller: { ...seller, ...contacts } })
    expect(ciiLosses(many, 'extended')).toEqual([])
    expect(writeCii(many, 'en16931').match(/<ram:PersonName>[AB]</g)).toBeNull()
  })
})
