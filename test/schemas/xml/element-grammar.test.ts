import { describe, expect, it } from 'vitest'
import { rootContentOf, type ElementContent } from '../../../schemas/xml/element-grammar.ts'

const RSM = 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100'
const RAM = 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100'

const transaction = (level: 'minimum' | 'basicwl' | 'extended'): ElementContent | undefined =>
  rootContentOf(`factur-x-${level}`, 'CrossIndustryInvoice').child(
    RSM,
    'SupplyChainTradeTransaction',
  )?.content

describe('what a grammar lets stand inside an element', () => {
  it('are its children, as often as it says', () => {
    const agreement = transaction('extended')?.child(RAM, 'ApplicableHeaderTradeAgreement')
    expect(agreement?.max).toBe(1)
    const document = agreement?.content.child(RAM, 'AdditionalReferencedDocument')
    expect(document).toBeDefined()
    expect(document?.max).toBeUndefined()
    const content = document?.content.child(RAM, 'AttachmentBinaryObject')?.content
    expect(content?.hasAttribute('mimeCode')).toBe(true)
    expect(content?.hasAttribute('schemeID')).toBe(false)
  })

  it('are no others', () => {
    const name = 'IncludedSupplyChainTradeLineItem'
    expect(transaction('extended')?.child(RAM, name)).toBeDefined()
    expect(transaction('basicwl')?.child(RAM, name)).toBeUndefined()
    expect(transaction('extended')?.child(RSM, name)).toBeUndefined()
    expect(transaction('extended')?.child(RAM, 'constructor')).toBeUndefined()
  })

  it('is nothing for a root that it has not', () => {
    const content = rootContentOf('factur-x-minimum', 'Invoice')
    expect(content.child(RSM, 'ExchangedDocument')).toBeUndefined()
    expect(content.hasAttribute('id')).toBe(false)
  })
})
