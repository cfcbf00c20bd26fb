import type { GrammarModule } from '../../grammar.ts'

export const FACTUR_X_MINIMUM_AGGREGATES: GrammarModule = {
  name: 'aggregates',
  namespace: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  imports: {
    qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
    udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  },
  includes: [],
  isQualified: true,
  rules: `
type DocumentContextParameterType ID=udt:IDType
type ExchangedDocumentContextType
 BusinessProcessSpecifiedDocumentContextParameter=DocumentContextParameterType?
 GuidelineSpecifiedDocumentContextParameter=DocumentContextParameterType
type ExchangedDocumentType ID=udt:IDType TypeCode=qdt:DocumentCodeType
 IssueDateTime=udt:DateTimeType
type HeaderTradeAgreementType BuyerReference=udt:TextType? SellerTradeParty=TradePartyType
 BuyerTradeParty=TradePartyType BuyerOrderReferencedDocument=ReferencedDocumentType?
type HeaderTradeDeliveryType
type HeaderTradeSettlementType InvoiceCurrencyCode=qdt:CurrencyCodeType
 SpecifiedTradeSettlementHeaderMonetarySummation=TradeSettlementHeaderMonetarySummationType
type LegalOrganizationType ID=udt:IDType?
type ReferencedDocumentType IssuerAssignedID=udt:IDType
type SupplyChainTradeTransactionType ApplicableHeaderTradeAgreement=HeaderTradeAgreementType
 ApplicableHeaderTradeDelivery=HeaderTradeDeliveryType
 ApplicableHeaderTradeSettlement=HeaderTradeSettlementType
type TaxRegistrationType ID=udt:IDType
type TradeAddressType CountryID=qdt:CountryIDType
type TradePartyType Name=udt:TextType SpecifiedLegalOrganization=LegalOrganizationType?
 PostalTradeAddress=TradeAddressType? SpecifiedTaxRegistration=TaxRegistrationType[0..2]
type TradeSettlementHeaderMonetarySummationType TaxBasisTotalAmount=udt:AmountType
 TaxTotalAmount=udt:AmountType[0..2] GrandTotalAmount=udt:AmountType DuePayableAmount=udt:AmountType
`,
}
