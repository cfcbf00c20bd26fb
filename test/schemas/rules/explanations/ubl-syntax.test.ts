import { describe, expect, it } from 'vitest'
import { UBL_SYNTAX_EXPLANATIONS } from '../../../../schemas/rules/explanations/ubl-syntax.ts'
import { EN16931_UBL } from '../../../../schemas/rules/sets/en16931-ubl/en16931-ubl.ts'
import { idsOf } from '../../../../schemas/rules/tree/rule-set.ts'
import { writeUbl } from '../../../../schemas/ubl/ubl.ts'
import { firedOn } from '../../../support/fired.ts'
import { validInvoice } from '../../../support/valid-invoice.ts'

describe('what EN 16931 asks of UBL as a syntax', () => {
  const ids = [...idsOf(EN16931_UBL)].filter((id) => id.startsWith('UBL-'))

  it('is told for every rule, and for no other', () => {
    expect(Object.keys(UBL_SYNTAX_EXPLANATIONS).sort()).toEqual(ids.sort())
  })

  it('tells the part of the invoice an element is in', () => {
    const { terms, message } = UBL_SYNTAX_EXPLANATIONS['UBL-CR-166'] ?? {}
    expect(terms).toEqual(['BG-5'])
    expect(message?.fr).toContain('l’adresse du vendeur')
  })

  it('gives examples of unexpected elements that break their rules', () => {
    const unexpected = ids.filter((id) => id.startsWith('UBL-CR-'))
    const examples = unexpected.map((id) => UBL_SYNTAX_EXPLANATIONS[id]?.example ?? '')
    const text = writeUbl(validInvoice())
      .replace('<Invoice ', `<Invoice xmlns:ext="${EXTENSIONS}" `)
      .replace('</Invoice>', `${examples.join('')}</Invoice>`)
    const fired = new Set(firedOn(text, EN16931_UBL))
    expect(unexpected.filter((id) => !fired.has(id))).toEqual([])
  })
})

const EXTENSIONS = 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2'
