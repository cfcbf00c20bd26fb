import { describe, expect, it } from 'vitest'
import { Compile } from 'typebox/compile'
import { check } from '../../../schemas/check.ts'
import { Invoice } from '../../../schemas/invoice/invoice.ts'
import { parseLocalDate } from '../../../schemas/values/local-date.ts'
import {
  exampleDraftView,
  exampleInvoice,
  exampleInvoiceView,
  exampleWebhookRequest,
} from '../../../services/api/examples.ts'
import { DraftView } from '../../../services/invoicing/draft.ts'
import { InvoiceView } from '../../../services/invoicing/invoice-view.ts'
import { SubscriptionBody } from '../../../services/notifications/subscription-view.ts'

describe('the examples of the documentation', () => {
  it.each([
    ['invoice', Invoice, exampleInvoice],
    ['invoice view', InvoiceView, exampleInvoiceView],
    ['draft', DraftView, exampleDraftView],
    ['webhook', SubscriptionBody, exampleWebhookRequest],
  ])('fit the schema: %s', (_name, schema, example) => {
    expect(Compile(schema).Errors(example)).toEqual([])
  })

  it('show an invoice that passes its check', () => {
    const today = parseLocalDate('2026-11-20')
    if (today === undefined) throw new Error('a day')
    const bytes = Buffer.from(JSON.stringify(exampleInvoice))
    const report = check(bytes, { mediaType: 'application/json', today })
    expect(report.findings.filter((finding) => finding.severity === 'fatal')).toEqual([])
  })
})
