import { describe, expect, it } from 'vitest'
import { disputedValues, elementKey } from '../../../schemas/grammar/value-types.ts'

const CBC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'
const RAM = 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100'

describe('the values that engines judge apart', () => {
  it('are known through the types of an element', () => {
    const values = disputedValues('ubl-invoice')
    expect(values.get(elementKey(CBC, 'EmbeddedDocumentBinaryObject'))?.text).toBe('base64Binary')
    expect(values.get(elementKey(CBC, 'ID'))?.attributes.get('schemeURI')).toBe('anyURI')
    expect(values.get(elementKey(CBC, 'IssueDate'))).toBeUndefined()
  })

  it('leave out attributes that a narrower type has not', () => {
    const amount = disputedValues('ubl-invoice').get(elementKey(CBC, 'PayableAmount'))
    expect([...(amount?.attributes ?? [])]).toEqual([])
  })

  it('are known for elements declared inside types', () => {
    const values = disputedValues('cii')
    expect(values.get(elementKey(RAM, 'AttachmentBinaryObject'))?.text).toBe('base64Binary')
  })

  it('are none in the directory', () => {
    expect(disputedValues('f13').size).toBe(0)
  })
})
