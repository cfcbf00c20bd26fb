import { describe, expect, it } from 'vitest'
import { parseNotation } from '../../../schemas/grammar/notation-reader.ts'
import { NotationError } from '../../../schemas/grammar/notation-token.ts'

const PLAIN = { isAbstract: false, isMixed: false, attributes: [], hasAnyAttribute: false }

describe('the notation', () => {
  it('says how often and of which type', () => {
    expect(parseNotation('type T A b:C? D=xs:date* E+ F[2..5] G[2..]')).toEqual([
      {
        kind: 'type',
        name: 'T',
        body: {
          ...PLAIN,
          content: {
            kind: 'sequence',
            occurs: { min: 1, max: 1 },
            items: [
              { kind: 'reference', name: 'A', occurs: { min: 1, max: 1 } },
              { kind: 'reference', name: 'b:C', occurs: { min: 0, max: 1 } },
              { kind: 'element', name: 'D', type: 'xs:date', occurs: { min: 0 } },
              { kind: 'reference', name: 'E', occurs: { min: 1 } },
              { kind: 'reference', name: 'F', occurs: { min: 2, max: 5 } },
              { kind: 'reference', name: 'G', occurs: { min: 2 } },
            ],
          },
        },
      },
    ])
  })

  it('takes a single group as the content', () => {
    const [type] = parseNotation('type T (A | (B C)? | ##other/lax)+')
    expect(type).toMatchObject({
      body: {
        content: {
          kind: 'choice',
          occurs: { min: 1 },
          items: [
            { kind: 'reference', name: 'A' },
            { kind: 'sequence', occurs: { min: 0, max: 1 } },
            { kind: 'wildcard', namespace: '##other', processing: 'lax' },
          ],
        },
      },
    })
  })

  it('reads attributes, their use and their only value', () => {
    const [type] = parseNotation("type T value xs:token @a=xs:ID @b=xs:token?'two words' @##any")
    expect(type).toMatchObject({
      body: {
        derivation: { method: 'value', base: 'xs:token' },
        attributes: [
          { name: 'a', type: 'xs:ID', isRequired: true },
          { name: 'b', type: 'xs:token', isRequired: false, fixed: 'two words' },
        ],
        hasAnyAttribute: true,
      },
    })
  })

  it('reads values and facets, over several lines', () => {
    expect(
      parseNotation("simple S xs:token maxLength 3\n pattern '[A-Z]|=' = A\n B 'C D'"),
    ).toEqual([
      {
        kind: 'simple',
        name: 'S',
        base: 'xs:token',
        facets: [
          { name: 'maxLength', value: '3' },
          { name: 'pattern', value: '[A-Z]|=' },
        ],
        values: ['A', 'B', 'C D'],
      },
    ])
  })

  it('declares several elements at once', () => {
    expect(parseNotation('elements T = A B\ntexts u:T = C')).toEqual([
      { kind: 'element', name: 'A', type: 'T' },
      { kind: 'element', name: 'B', type: 'T' },
      { kind: 'element', name: 'C', type: 'CType' },
      {
        kind: 'type',
        name: 'CType',
        body: { ...PLAIN, derivation: { method: 'value', base: 'u:T' } },
      },
    ])
  })

  it('reads a type written where it is used', () => {
    const [element] = parseNotation('element E { abstract mixed A={ B } }')
    expect(element).toMatchObject({
      type: {
        isAbstract: true,
        isMixed: true,
        content: { items: [{ name: 'A', type: { content: { items: [{ name: 'B' }] } } }] },
      },
    })
  })

  it.each([
    'thing T A',
    'type',
    'type T (A',
    'type T A)',
    'type T (A | B C)',
    'type T (A B | C)',
    'type T ()',
    'type T ##local',
    'type T @a',
    'simple S xs:token colour red',
    'element E { A',
    'elements T A',
    "type T 'A",
  ])('refuses %s', (rules) => {
    expect(() => parseNotation(rules)).toThrow(NotationError)
  })
})
