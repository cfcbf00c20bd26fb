import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weigh } from '../../../services/routing/settle-objects.ts'
import type { F1Object } from '../../../services/routing/f1-object.ts'
import { newId, parseCompanyId } from '../../../services/runtime/ids.ts'

const companyId = parseCompanyId(newId())
if (companyId === undefined) throw new Error('a new id is one')

const objects = Array.from({ length: 4 }, (_, i): F1Object => ({
  invoice_id: newId(),
  company_id: companyId,
  seller_siren: '100000009',
  number: `F${String(i)}`,
  issue_year: 2026,
  deposited_at: new Date(0),
  due_at: new Date(0),
  queued_at: new Date(0),
  position: String(i),
  state: 'sent',
  flow_id: 'AAA0010111000000000000001',
  file_name: null,
  sha256: null,
  sent_event_id: null,
  answer_event_id: null,
  answered_at: null,
  reason: null,
}))

const answers = fc.array(
  fc.record({
    fileName: fc.constant('f.tar.gz'),
    position: fc.nat(),
    invoiceId: fc.constantFrom(...objects.map((object) => object.invoice_id), newId()),
    code: fc.constantFrom('250', '251'),
    reasons: fc.constant([]),
  }),
)

describe('weigh', () => {
  it('lets the first word about each object stand, and gives the words that contradict it', () => {
    const first = (code: string) => (code === '250' ? 'accepted' : 'rejected')
    fc.assert(
      fc.property(answers, (given) => {
        const { settled, contradictions } = weigh(given, objects)
        for (const { object, outcome } of settled) {
          const word = given.find(({ invoiceId }) => invoiceId === object.invoice_id)
          expect(outcome).toBe(first(word?.code ?? ''))
        }
        const known = objects.filter(({ invoice_id: id }) => given.some((a) => a.invoiceId === id))
        expect(settled.map(({ object }) => object.invoice_id).sort()).toEqual(
          known.map(({ invoice_id: id }) => id).sort(),
        )
        const outcomes = new Map<string, string>(
          settled.map(({ object, outcome }) => [object.invoice_id, outcome]),
        )
        expect(contradictions).toEqual(
          given.filter(({ invoiceId, code }) => outcomes.get(invoiceId) !== first(code)),
        )
      }),
    )
  })

  it('settles nothing that has not left', () => {
    const held = objects.map((object) => ({ ...object, state: 'held' }))
    fc.assert(
      fc.property(answers, (given) => {
        expect(weigh(given, held)).toEqual({ settled: [], contradictions: given })
      }),
    )
  })
})
