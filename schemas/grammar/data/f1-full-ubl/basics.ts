import type { GrammarModule } from '../../grammar.ts'

export const F1_FULL_UBL_BASICS: GrammarModule = {
  name: 'basics',
  namespace: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
  imports: {
    qdt: 'urn:oasis:names:specification:ubl:schema:xsd:QualifiedDataTypes-2',
    udt: 'urn:oasis:names:specification:ubl:schema:xsd:UnqualifiedDataTypes-2',
  },
  includes: [],
  isQualified: true,
  rules: `
texts udt:DateType = ActualDeliveryDate DueDate EndDate IssueDate PaymentDueDate StartDate
texts udt:NameType = AdditionalStreetName CityName Name StreetName
texts udt:AmountType = Amount BaseAmount PriceAmount TaxAmount TaxExclusiveAmount TaxableAmount
texts udt:IndicatorType = ChargeIndicator
texts udt:IdentifierType = CompanyID CustomizationID ID ProfileID
texts udt:TextType = CountrySubentity Line Note PostalZone TaxExemptionReason
texts udt:CodeType = CreditNoteTypeCode CurrencyCode DescriptionCode DocumentCurrencyCode
 IdentificationCode InvoiceTypeCode TaxExemptionReasonCode TaxTypeCode
texts udt:QuantityType = CreditedQuantity InvoicedQuantity Quantity
texts udt:PercentType = Percent
type InvoicingPartyReferenceType value udt:TextType
type LocationType value udt:TextType
`,
}
