import { describe, expect, it } from 'vitest'
import { runRules } from '../../../schemas/rules/engine.ts'
import { FRENCH_INVOICE_PACKS, packsFor } from '../../../schemas/rules/packs.ts'
import { edited } from '../../support/edited.ts'
import { validInvoice } from '../../support/valid-invoice.ts'
import { BROKEN_DOCUMENTS } from './broken-documents.ts'
import type { Invoice } from '../../../schemas/invoice/invoice.ts'
import type { InvoiceSyntax } from '../../../schemas/rules/rule.ts'

const rules = FRENCH_INVOICE_PACKS.flatMap((pack) => pack.rules)
const SYNTAXES: readonly InvoiceSyntax[] = ['json', 'ubl-invoice', 'cii']

const brokenIn = (invoice: Invoice, syntax: InvoiceSyntax = 'json') => {
  const findings = runRules(invoice, FRENCH_INVOICE_PACKS, { syntax })
  return [...new Set(findings.map((finding) => finding.rule))].toSorted()
}

describe('every rule', () => {
  it('has its own id', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s says what it asks', (_, rule) => {
    for (const text of [rule.message.fr, rule.message.en, rule.remedy.fr, rule.remedy.en]) {
      expect(text).toMatch(/\S.*[.…]$/u)
      expect(text).not.toContain('undefined')
    }
    expect(rule.terms.length).toBeGreaterThan(0)
    for (const term of rule.terms) expect(term).toMatch(/^B[TG]-\d+(-\d+)?$/)
  })

  it('has a document that breaks it, and no document is left over', () => {
    expect(Object.keys(BROKEN_DOCUMENTS).toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
  })

  it.each(SYNTAXES)('is kept by the valid invoice as %s', (syntax) => {
    expect(brokenIn(validInvoice(), syntax)).toEqual([])
    expect(brokenIn(validInvoice({}, 1), syntax)).toEqual([])
    expect(brokenIn(validInvoice({}, 50), syntax)).toEqual([])
  })

  it.each(Object.entries(BROKEN_DOCUMENTS))('%s is broken alone', (id, { edits, also = [] }) => {
    const invoice = edited(validInvoice(), edits)
    expect(brokenIn(invoice)).toEqual([id, ...also].toSorted())
  })
})

describe('packsFor', () => {
  const idsOf = (profile: string | undefined) =>
    packsFor(profile).flatMap((pack) => pack.rules.map((rule) => rule.id))

  it('leaves out what a profile replaces or cannot have, and nothing else', () => {
    expect(idsOf('en16931')).toEqual(rules.map((rule) => rule.id))
    expect(idsOf(undefined)).toEqual(rules.map((rule) => rule.id))
    for (const profile of ['extended', 'extended-ctc-fr']) {
      expect(idsOf(profile)).toHaveLength(rules.length - 19)
      expect(idsOf(profile)).not.toContain('BR-CO-10')
    }
    for (const profile of ['minimum', 'basicwl']) {
      expect(idsOf(profile)).toContain('BR-CO-15')
      expect(idsOf(profile)).not.toContain('BR-16')
    }
  })
})
