import type { GrammarModule } from '../../grammar.ts'

export const F1_FULL_UBL_AGGREGATES: GrammarModule = {
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
elements LocationType = DeliveryLocation
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
element CreditNoteLine CreditNoteLineType
element Delivery DeliveryType
element InvoiceLine InvoiceLineType
element Item ItemType
element Party PartyType
element PartyIdentification PartyIdentificationType
element PartyLegalEntity PartyLegalEntityType
element PartyTaxScheme PartyTaxSchemeType
element PaymentMeans PaymentMeansType
element Price PriceType
element SupplierParty SupplierPartyType
element TaxCategory TaxCategoryType
element TaxScheme TaxSchemeType
element TaxSubtotal TaxSubtotalType
element TaxTotal TaxTotalType
type AddressType cbc:StreetName? cbc:AdditionalStreetName? cbc:CityName? cbc:PostalZone?
 cbc:CountrySubentity? AddressLine? Country
type AddressLineType cbc:Line
type AllowanceChargeType cbc:ChargeIndicator cbc:Amount? cbc:BaseAmount? TaxCategory*
type BillingReferenceType InvoiceDocumentReference?
type CountryType cbc:IdentificationCode
type CreditNoteLineType cbc:Note* cbc:CreditedQuantity InvoicePeriod? BillingReference? Delivery?
 AllowanceCharge* Item Price
type CustomerPartyType Party
type DeliveryType cbc:ActualDeliveryDate? DeliveryLocation?
type DocumentReferenceType cbc:ID? cbc:IssueDate?
type InvoiceLineType cbc:Note* cbc:InvoicedQuantity InvoicePeriod? BillingReference? Delivery?
 AllowanceCharge* Item Price
type ItemType cbc:Name
type LocationType cbc:Name? Address?
type MonetaryTotalType cbc:TaxExclusiveAmount?
type PartyType PartyIdentification? PostalAddress? PartyTaxScheme? PartyLegalEntity?
type PartyIdentificationType cbc:ID
type PartyLegalEntityType cbc:CompanyID
type PartyNameType cbc:Name
type PartyTaxSchemeType cbc:CompanyID? TaxScheme
type PaymentMeansType cbc:PaymentDueDate?
type PeriodType cbc:StartDate? cbc:EndDate? cbc:DescriptionCode?
type PriceType cbc:PriceAmount AllowanceCharge?
type SupplierPartyType Party
type TaxCategoryType cbc:ID cbc:Percent? cbc:TaxExemptionReasonCode? cbc:TaxExemptionReason?
 TaxScheme
type TaxSchemeType cbc:ID
type TaxSubtotalType cbc:TaxableAmount cbc:TaxAmount TaxCategory
type TaxTotalType cbc:TaxAmount TaxSubtotal*
`,
}
