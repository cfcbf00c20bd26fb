import { describe, expect, it } from 'vitest'
import { viewHtml } from '../../../schemas/view/html.ts'
import { viewOf } from '../../../schemas/view/view.ts'
import { completeInvoice } from '../../support/complete-invoice.ts'
import { validInvoice } from '../../support/valid-invoice.ts'
import { textsOf } from '../../support/view-texts.ts'
import { wholeInvoice } from '../../support/whole-invoice.ts'

describe('viewHtml', () => {
  it('is one page that fetches nothing and runs nothing', () => {
    const html = viewHtml(viewOf(completeInvoice({ attachments: [] })))
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="fr">/)
    expect(html).not.toMatch(/<script|<img|<link|\bsrc=|\bhref=|url\(|@import|\bon\w+=/i)
    expect(html).toContain("default-src 'none'")
  })

  it('shows what an invoice says as text, whatever it says', () => {
    const hostile = `<script>alert(1)</script>" onload='x' & \u0000`
    const html = viewHtml(
      viewOf(
        validInvoice({
          number: hostile,
          seller: { name: hostile, address: { line1: hostile } },
          notes: [{ subjectCode: hostile, text: hostile }],
          lines: [{ item: { name: hostile, attributes: [{ name: hostile, value: hostile }] } }],
        }),
      ),
    )
    expect(html).not.toContain('<script>')
    expect(html).not.toContain("onload='")
    expect(html).not.toContain('\u0000')
    expect(html).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39; &amp; \ufffd',
    )
  })

  it('shows every text of a view', () => {
    const view = viewOf(wholeInvoice())
    const html = viewHtml(view).replaceAll('&amp;', '&').replaceAll('&#39;', "'")
    expect(textsOf(view).filter((text) => text !== view.pageWord && !html.includes(text))).toEqual(
      [],
    )
  })

  it('has a heading, headed tables and the amount due', () => {
    const html = viewHtml(viewOf(validInvoice(), 'en'))
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<h1>Invoice <span class="number">F2026-0001</span></h1>')
    expect(html.match(/<th scope="col"/g)?.length).toBe(6 + 4)
    expect(html).toContain('<tr class="due"><th scope="row">Amount due</th>')
  })

  it('closes what it opens', () => {
    const html = viewHtml(viewOf(completeInvoice()))
    for (const tag of ['section', 'div', 'table', 'tr', 'td', 'dl', 'dd', 'small', 'main', 'p']) {
      const count = (pattern: RegExp): number => html.match(pattern)?.length ?? 0
      expect(count(new RegExp(`<${tag}[ >]`, 'g')), tag).toBe(count(new RegExp(`</${tag}>`, 'g')))
    }
  })
})
