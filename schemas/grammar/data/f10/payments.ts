import type { GrammarModule } from '../../grammar.ts'

export const F10_PAYMENTS: GrammarModule = {
  name: 'payments',
  namespace: 'payment',
  imports: {},
  includes: [],
  isQualified: false,
  rules: `
type PaymentsReportType ReportPeriod={ StartDate=xs:string EndDate=xs:string } Invoice={
 InvoiceID=xs:string IssueDate=xs:string Payment={ Date=xs:string SubTotals={ TaxPercent=xs:decimal
 CurrencyCode=xs:string? Amount=xs:decimal }+ } }* Transactions={ Payment={ Date=xs:string
 SubTotals={ TaxPercent=xs:decimal CurrencyCode=xs:string? Amount=xs:decimal }+ } }*
`,
}
