import type { GrammarModule } from '../../grammar.ts'

export const F1_BASE_UBL_AGGREGATES: GrammarModule = {
  name: 'aggregates',
  namespace: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  imports: {
    cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
  },
  includes: [],
  isQualified: true,
  rules: `
elements CustomerPartyType = AccountingCustomerParty
elements SupplierPartyType = AccountingSupplierParty
elements DocumentReferenceType = InvoiceDocumentReference
elements PeriodType = InvoicePeriod
elements MonetaryTotalType = LegalMonetaryTotal
elements AddressType = PostalAddress
elements PartyType = TaxRepresentativeParty
element Address AddressType
element AddressLine AddressLineType
element AllowanceCharge AllowanceChargeType
element BillingReference BillingReferenceType
element Country CountryType
element Delivery DeliveryType
element Party PartyType
element PartyIdentification PartyIdentificationType
element PartyLegalEntity PartyLegalEntityType
element PartyTaxScheme PartyTaxSchemeType
element PaymentMeans PaymentMeansType
element TaxCategory TaxCategoryType
element TaxScheme TaxSchemeType
element TaxSubtotal TaxSubtotalType
element TaxTotal TaxTotalType
type AddressType cbc:StreetName? cbc:AdditionalStreetName? cbc:CityName? cbc:PostalZone?
 cbc:CountrySubentity? AddressLine? Country?
type AddressLineType cbc:Line
type AllowanceChargeType cbc:ChargeIndicator cbc:Amount? cbc:BaseAmount? TaxCategory*
type BillingReferenceType InvoiceDocumentReference?
type CountryType cbc:IdentificationCode?
type CustomerPartyType Party
type DeliveryType cbc:ActualDeliveryDate?
type DocumentReferenceType cbc:ID
type MonetaryTotalType cbc:TaxExclusiveAmount?
type PartyType PartyIdentification? PostalAddress? PartyTaxScheme? PartyLegalEntity?
type PartyIdentificationType cbc:ID
type PartyLegalEntityType cbc:CompanyID
type PartyTaxSchemeType cbc:CompanyID? TaxScheme
type PaymentMeansType cbc:PaymentDueDate?
type PeriodType cbc:StartDate? cbc:EndDate? cbc:DescriptionCode?
type SupplierPartyType Party
type TaxCategoryType cbc:ID cbc:Percent? cbc:TaxExemptionReasonCode? cbc:TaxExemptionReason?
 TaxScheme
type TaxSchemeType cbc:ID
type TaxSubtotalType cbc:TaxableAmount cbc:TaxAmount TaxCategory
type TaxTotalType cbc:TaxAmount TaxSubtotal*
`,
}
