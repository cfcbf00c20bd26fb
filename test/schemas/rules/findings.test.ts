import { describe, expect, it } from 'vitest'
import { FINDINGS_PER_RULE_MAX, findingsOf } from '../../../schemas/rules/findings.ts'

const locate = (node: number) => ({ location: `/at/${String(node)}`, line: node + 1 })
const breach = (node: number, fault?: string) => ({
  id: 'BR-02',
  severity: 'fatal' as const,
  node,
  ...(fault === undefined ? {} : { fault }),
})

describe('findingsOf', () => {
  it('explains a breach and says where it is', () => {
    const [finding] = findingsOf([breach(3)], 'en16931-ubl', locate)
    expect(finding).toMatchObject({
      rule: 'BR-02',
      set: 'en16931-ubl',
      severity: 'fatal',
      location: '/at/3',
      line: 4,
      terms: ['BT-1'],
    })
    expect(finding?.message.fr).not.toBe(finding?.message.en)
  })

  it('does not repeat a rule without end', () => {
    const breaches = Array.from({ length: FINDINGS_PER_RULE_MAX + 5 }, (_, node) => breach(node))
    expect(findingsOf(breaches, 'en16931-ubl', locate)).toHaveLength(FINDINGS_PER_RULE_MAX)
  })

  it('says beside a rule that a value is not of its type, once', () => {
    const found = findingsOf([breach(1, 'not a decimal'), breach(1, 'again')], 'x', locate)
    expect(found.map(({ rule }) => rule)).toEqual(['BR-02', 'APP-TYPE', 'BR-02'])
  })
})
