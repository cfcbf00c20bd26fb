import { describe, expect, it } from 'vitest'
import { judge } from '../../../../schemas/rules/tree/judge.ts'
import { notation } from '../../../../schemas/rules/tree/path.ts'
import {
  fatal,
  idsOf,
  limits,
  type Pattern,
  rule,
  type RuleSet,
  warning,
  without,
} from '../../../../schemas/rules/tree/rule-set.ts'
import { Tree } from '../../../../schemas/rules/tree/tree.ts'
import { readXml } from '../../../../schemas/xml/reader.ts'

const { context, path } = notation({})
const set = (...patterns: Pattern[]): RuleSet => ({ name: 'test', pack: 'test@1', patterns })
const never = () => false

function breaches(xml: string, rules: RuleSet) {
  const document = readXml(Buffer.from(xml))
  return judge(new Tree(document), rules).map(({ id, severity, node, fault }) => {
    const place = `${id} ${severity} ${document.nameOf(node).local}`
    return fault === undefined ? place : `${place}: ${fault}`
  })
}

describe('judging', () => {
  it('asks an element by the first rule of a pattern that takes it', () => {
    const rules = set(
      [
        rule(context('B'), [fatal('when 1', never)], (tree, node) => tree.text(node) === '1'),
        rule(context('A/B'), [warning('in A', never)]),
        rule(context('B'), [fatal('other', never)]),
      ],
      [rule(context('*'), [fatal('all', never)])],
    )
    expect(breaches('<A><B>1</B><B>2</B><C><B>2</B></C></A>', rules)).toEqual([
      'all fatal A',
      'when 1 fatal B',
      'all fatal B',
      'in A warning B',
      'all fatal B',
      'all fatal C',
      'other fatal B',
      'all fatal B',
    ])
  })

  it('says where what should not be there is, and counts what may be there once', () => {
    const rules = set([
      rule(context('A'), [
        ...limits('warning', { 'no C': path('B/C'), 'no id': path('B/@id') }),
        ...limits('fatal', { 'one B': path('B') }, 1),
      ]),
    ])
    expect(breaches('<A><B/></A>', rules)).toEqual([])
    expect(breaches('<A><B id="1"/></A>', rules)).toEqual(['no id warning B'])
    expect(breaches('<A><B/><B><C/></B></A>', rules)).toEqual(['no C warning C', 'one B fatal A'])
  })

  it('goes on after a value a rule cannot compute with', () => {
    const rules = set([
      rule(context('B'), [
        fatal('stops', (tree, node) => tree.decimal(node) === undefined),
        fatal('goes on', never),
      ]),
    ])
    expect(breaches('<A><B>x</B></A>', rules)).toEqual([
      "stops fatal B: 'x' is not a decimal",
      'goes on fatal B',
    ])
  })

  it('keeps a context that asks nothing: what it takes is not asked again', () => {
    const patterns: Pattern[] = [
      [
        rule(context('A/B'), [fatal('narrow', never)]),
        rule(context('B'), [fatal('wide', never), ...limits('fatal', { 'no C': path('C') })]),
      ],
    ]
    const rules = set(...without(patterns, new Set(['narrow', 'no C'])))
    expect([...idsOf(rules)]).toEqual(['wide'])
    expect(breaches('<A><B/><C><B><C/></B></C></A>', rules)).toEqual(['wide fatal B'])
  })
})
