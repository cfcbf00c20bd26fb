import { describe, expect, it } from 'vitest'
import {
  FINDINGS_PER_RULE_MAX,
  packName,
  runRules,
  setName,
} from '../../../schemas/rules/engine.ts'
import { BR_FR, EN16931 } from '../../../schemas/rules/packs.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

describe('runRules', () => {
  it('gives all that is broken, in the order of the packs', () => {
    const findings = runRules({}, [EN16931, BR_FR], { syntax: 'json' })
    const rules = findings.map((finding) => finding.rule)
    expect(rules).toContain('BR-02')
    expect(rules.indexOf('BR-02')).toBeLessThan(rules.indexOf('BR-FR-05'))
    expect(findings.every(({ set }) => set === 'en16931' || set === 'br-fr')).toBe(true)
  })

  it('carries what the rule says', () => {
    const [finding] = runRules(validInvoice({ number: ' ' }), [EN16931], { syntax: 'cii' })
    expect(finding).toMatchObject({
      rule: 'BR-02',
      set: 'en16931-cii',
      severity: 'fatal',
      location: '/number',
      terms: ['BT-1'],
    })
  })

  it('stops repeating one rule', () => {
    const lines = Array.from({ length: 500 }, () => ({}))
    const findings = runRules({ lines }, [EN16931], { syntax: 'json' })
    const ofOne = findings.filter((finding) => finding.rule === 'BR-21')
    expect(ofOne).toHaveLength(FINDINGS_PER_RULE_MAX)
  })

  it('gives the same answer twice, and leaves the invoice as it was', () => {
    const invoice = validInvoice({ number: 'a b' })
    const copy = structuredClone(invoice)
    const first = runRules(invoice, [EN16931, BR_FR], { syntax: 'json' })
    expect(runRules(invoice, [EN16931, BR_FR], { syntax: 'json' })).toEqual(first)
    expect(invoice).toEqual(copy)
  })
})

describe('names', () => {
  it('follow the rule sets of the publishers', () => {
    expect(packName(EN16931)).toBe('en16931@1.3.16')
    expect(setName(BR_FR, 'ubl-creditnote')).toBe('br-fr-ubl')
    expect(setName(BR_FR, 'cii')).toBe('br-fr-cii')
    expect(setName(EN16931, 'json')).toBe('en16931')
  })
})
