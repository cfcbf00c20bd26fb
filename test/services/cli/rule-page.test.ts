import { describe, expect, it } from 'vitest'
import { rulePage, ruleText } from '../../../services/cli/rule-page.ts'

const text = { fr: 'Le total <faux>.', en: 'The <wrong> total.' }
const explanation = { terms: ['BT-1'], message: text, remedy: text, example: '<cbc:ID/>' }
const meanings = [{ explanation, sets: [{ set: 'f10', severities: ['warning' as const] }] }]

describe('rulePage', () => {
  it('escapes text, leaves the example as it is', () => {
    const page = rulePage('G_1', meanings)
    expect(page).toContain('# G\\_1')
    expect(page).toContain('Le total \\<faux\\>.')
    expect(page).toContain('```xml\n<cbc:ID/>\n```')
    expect(page).toContain('f10 (warning)')
  })
})

describe('ruleText', () => {
  it('leaves out what there is nothing to say about', () => {
    expect(ruleText('G1', meanings, 'en')).not.toContain('Why')
  })
})
