import { describe, expect, it } from 'vitest'
import { ciiPlaces } from '../../../schemas/cii/cii.ts'
import { ublPlaces } from '../../../schemas/ubl/ubl.ts'

const LINE = '/cac:InvoiceLine'

describe('the places of a syntax', () => {
  it.each([
    ['/number', ['/cbc:ID', `${LINE}/cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID`]],
    ['/lines/unit', [`${LINE}/cbc:InvoicedQuantity/@unitCode`]],
    ['/lines/parentId', [`${LINE}/cac:BillingReference/cac:BillingReferenceLine/cbc:ID`]],
    ['/lines/otherNotes/text', [`${LINE}/cbc:Note`]],
    [
      '/seller/identifiers/scheme',
      ['/cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID/@schemeID'],
    ],
    [
      '/sellerAgent/name',
      [
        '/cac:AccountingSupplierParty/cac:Party/cac:AgentParty/cac:PartyLegalEntity' +
          '/cbc:RegistrationName',
      ],
    ],
    ['/shipFrom/name', undefined],
  ])('of UBL give each field its paths: %s', (field, paths) => {
    expect(ublPlaces().get(field)).toEqual(paths)
  })

  it('differ between an invoice and a credit note', () => {
    expect(ublPlaces(true).get('/lines/quantity')).toEqual([
      '/cac:CreditNoteLine/cbc:CreditedQuantity',
    ])
  })

  it('of CII name both elements of an identifier', () => {
    const party = '/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement'
    expect(ciiPlaces().get('/buyer/identifiers/value')).toEqual([
      `${party}/ram:BuyerTradeParty/ram:ID`,
      `${party}/ram:BuyerTradeParty/ram:GlobalID`,
    ])
  })
})
