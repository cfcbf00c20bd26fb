import type { GrammarModule } from '../../grammar.ts'

export const F10_EREPORTING: GrammarModule = {
  name: 'ereporting',
  namespace: '',
  imports: {
    rep: 'report',
    trs: 'transaction',
    pay: 'payment',
  },
  includes: [],
  isQualified: false,
  rules: `
element Report ReportType
type ReportType ReportDocument=rep:ReportDocumentType TransactionsReport=trs:TransactionsReportType?
 PaymentsReport=pay:PaymentsReportType?
`,
}
