import { describe, expect, it } from 'vitest'
import { OCTOBER_2026 } from '../../../../../schemas/rules/sets/br-fr/edition.ts'
import { subInvoicePatterns } from '../../../../../schemas/rules/sets/br-fr/sub-invoice.ts'
import { CII_LINES } from '../../../../../schemas/rules/sets/br-fr-cii/sub-invoices.ts'
import { UBL_LINES } from '../../../../../schemas/rules/sets/br-fr-ubl/sub-invoices.ts'
import { judge } from '../../../../../schemas/rules/tree/judge.ts'
import { Tree } from '../../../../../schemas/rules/tree/tree.ts'
import { readXml } from '../../../../../schemas/xml/reader.ts'
import { multiVendor } from '../../../../support/sub-invoice-cases.ts'

const SYNTAXES = [
  ['ubl', UBL_LINES, 'cac:InvoiceLine', 'cbc:LineExtensionAmount currencyID="EUR"'],
  ['cii', CII_LINES, 'ram:IncludedSupplyChainTradeLineItem', 'ram:LineTotalAmount'],
] as const

describe.each(SYNTAXES)('sub-invoices in %s', (syntax, places, line, net) => {
  const set = { name: 'sub', pack: 'sub', patterns: subInvoicePatterns(places, OCTOBER_2026) }
  const xml = multiVendor(syntax)
  const end = `</${line}>`
  const after = xml.lastIndexOf(end) + end.length
  const lines = xml.slice(xml.indexOf(`<${line}>`), after)

  /** The same groups once more, with other line numbers, sellers' numbers left as they are. */
  function groupsAgain(prefix: string): string {
    return lines.replaceAll(
      /<(cbc:ID|ram:LineID|ram:ParentLineID)>([\d.]+)</g,
      (_, name: string, id: string) => `<${name}>${prefix}${id}<`,
    )
  }

  function firedOn(text: string): string[] {
    return judge(new Tree(readXml(Buffer.from(text))), set).map(({ id }) => id)
  }

  it('are right in a right invoice', () => {
    expect(firedOn(xml)).toEqual([])
  })

  it('are each added up by their own lines', () => {
    const again = `${xml.slice(0, after)}${groupsAgain('b')}${xml.slice(after)}`
    const wrong = again.replaceAll(`<${net}>60.00<`, (found: string, at: number) =>
      at < after ? found : `<${net}>60.05<`,
    )
    // The numbers of the sub-invoices are twice there; only one sum is wrong.
    const sums = firedOn(wrong).filter((id) => id.startsWith('BR-FR-MV-05'))
    expect(sums).toEqual(['BR-FR-MV-05_EXT-FR-FE-BG-12'])
    expect(firedOn(again)).toContain('BR-FR-MV-12_BT-128')
  })

  it('are not asked of an ordinary invoice', () => {
    const ordinary = xml.replace('>M8<', '>M1<').replaceAll('GROUP', 'DETAIL')
    expect(firedOn(ordinary)).toEqual([])
  })
})
