import { describe, expect, it } from 'vitest'
import { documentPresence, linePresence } from '../../../schemas/rules/presence.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const name = { fr: 'le numéro', en: 'the number' }

describe('documentPresence', () => {
  const rule = documentPresence({
    id: 'BR-02',
    term: 'BT-1',
    name,
    pointer: '/number',
    value: (invoice) => invoice.number,
    applies: (_, { syntax }) => syntax !== 'cii',
  })

  it('takes white space for nothing', () => {
    expect(rule.check(validInvoice(), { syntax: 'json' })).toEqual([])
    expect(rule.check(validInvoice({ number: ' \t\r\n' }), { syntax: 'json' })).toEqual(['/number'])
    expect(rule.check({}, { syntax: 'json' })).toEqual(['/number'])
  })

  it('asks only where it applies', () => {
    expect(rule.check({}, { syntax: 'cii' })).toEqual([])
  })

  it('says what is missing, and where it is called', () => {
    expect(rule.message).toEqual({
      fr: 'Il manque le numéro (BT-1).',
      en: 'Missing: the number (BT-1).',
    })
  })
})

describe('linePresence', () => {
  const rule = linePresence({ id: 'BR-21', term: 'BT-126', name, field: '/id', value: (l) => l.id })

  it('points at every line that lacks the field', () => {
    const invoice = { lines: [{ id: '1' }, {}, { id: ' ' }] }
    expect(rule.check(invoice, { syntax: 'json' })).toEqual(['/lines/1/id', '/lines/2/id'])
    expect(rule.check({}, { syntax: 'json' })).toEqual([])
  })
})
