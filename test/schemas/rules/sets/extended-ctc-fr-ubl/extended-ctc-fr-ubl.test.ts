import { describe, expect, it } from 'vitest'
import {
  EXTENDED_CTC_FR_UBL,
  EXTENDED_CTC_FR_UBL_AUGUST_2026,
} from '../../../../../schemas/rules/sets/extended-ctc-fr-ubl/extended-ctc-fr-ubl.ts'
import { EN16931_UBL } from '../../../../../schemas/rules/sets/en16931-ubl/en16931-ubl.ts'
import { REPLACED_IDS } from '../../../../../schemas/rules/sets/extended-ctc-fr-ubl/replaced.ts'
import { idsOf } from '../../../../../schemas/rules/tree/rule-set.ts'
import { writeUbl } from '../../../../../schemas/ubl/ubl.ts'
import { EXTENDED_CTC_FR_UBL_CASES } from '../../../../support/extended-ctc-fr-ubl-cases.ts'
import { broken, firedOn } from '../../../../support/fired.ts'
import { validInvoice } from '../../../../support/valid-invoice.ts'

describe('EXTENDED-CTC-FR on UBL', () => {
  const valid = writeUbl(validInvoice())

  it('takes a valid invoice', () => {
    expect(firedOn(valid, EXTENDED_CTC_FR_UBL)).toEqual([])
  })

  it.each(EXTENDED_CTC_FR_UBL_CASES)('fires %s', (ids, ...edits) => {
    const text = broken(valid, [ids, ...edits])
    expect(firedOn(text, EXTENDED_CTC_FR_UBL).join(' ')).toBe(ids)
    expect(firedOn(text, EXTENDED_CTC_FR_UBL_AUGUST_2026).join(' ')).toBe(ids)
  })

  it.each([
    ['a total two cents off two lines', '>200.10</cbc:LineExt', '>200.12</cbc:LineExt'],
    ['a buyer known by the seller', 'schemeID="0009">2', 'schemeID="BY">2'],
    ['a negative price', '>50.00<', '>-50.00<'],
    ['two identifiers of the buyer', '<cbc:ID schemeID="0009">2', '<cbc:ID>1</cbc:ID><cbc:ID>2'],
  ])('takes %s', (name, from, to) => {
    expect(firedOn(broken(valid, [name, from, to]), EXTENDED_CTC_FR_UBL)).toEqual([])
  })

  it('replaces only rules that are there', () => {
    const known = idsOf(EN16931_UBL)
    expect([...REPLACED_IDS].filter((id) => !known.has(id))).toEqual([])
  })
})
