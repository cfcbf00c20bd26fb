import { describe, expect, it } from 'vitest'
import { sampleInvoice } from '../../infra/sample-invoice.ts'
import { check } from '../../schemas/check.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'

describe('the sample invoice', () => {
  it('passes every rule', () => {
    const today = parseLocalDate('2026-11-22')
    if (today === undefined) throw new Error('a day')
    const seller = { name: 'Atelier du Vendeur SAS', siren: '100000009' }
    const buyer = { name: 'Comptoir de l’Acheteur SARL', siren: '200000008' }
    const bytes = Buffer.from(JSON.stringify(sampleInvoice('DEMO-1', seller, buyer, today)))
    expect(check(bytes, { today })).toMatchObject({ valid: true, findings: [] })
  })
})
