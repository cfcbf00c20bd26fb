import { describe, expect, it } from 'vitest'
import { InvoiceLife } from '../../workflows/invoice-life.ts'

const event = (eventId: string, code: '205' | '207' | '210' | '212') => ({ eventId, code })

describe('an invoice life', () => {
  it('goes on while the buyer has not decided', () => {
    const life = new InvoiceLife()
    life.begin('203')
    life.hear(event('a', '205'))
    expect([life.status, life.ended]).toEqual(['205', false])
  })

  it.each(['210', '212'] as const)('ends at %s', (code) => {
    const life = new InvoiceLife()
    life.begin('203')
    life.hear(event('a', code))
    expect(life.ended).toBe(true)
  })

  it('hears an event once', () => {
    const life = new InvoiceLife()
    life.begin('203')
    life.hear(event('a', '207'))
    life.hear(event('b', '205'))
    life.hear(event('a', '207'))
    expect(life.status).toBe('205')
  })

  it('takes the database’s word over a signal that came before it', () => {
    const life = new InvoiceLife()
    life.hear(event('a', '205'))
    expect(life.ended).toBe(false)
    life.begin('212')
    expect([life.status, life.ended]).toEqual(['212', true])
  })
})
