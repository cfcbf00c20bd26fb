import type { GrammarModule } from '../../grammar.ts'

export const CII_INVOICE: GrammarModule = {
  name: 'invoice',
  namespace: 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  imports: {
    qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
    ram: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
    udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  },
  includes: [],
  isQualified: true,
  rules: `
element CrossIndustryInvoice CrossIndustryInvoiceType
type CrossIndustryInvoiceType ExchangedDocumentContext=ram:ExchangedDocumentContextType
 ExchangedDocument=ram:ExchangedDocumentType
 SupplyChainTradeTransaction=ram:SupplyChainTradeTransactionType
 ValuationBreakdownStatement=ram:ValuationBreakdownStatementType?
`,
}
