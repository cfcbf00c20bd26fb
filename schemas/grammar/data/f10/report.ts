import type { GrammarModule } from '../../grammar.ts'

export const F10_REPORT: GrammarModule = {
  name: 'report',
  namespace: 'report',
  imports: {
    param: 'parametre',
  },
  includes: [],
  isQualified: false,
  rules: `
type ReportDocumentType Id=xs:string Name=xs:string? IssueDateTime={ DateTimeString=xs:string }
 TypeCode=xs:string Sender={ Id={ value param:SenderIdType @schemeId=xs:string } Name=xs:string
 RoleCode=xs:string URIUniversalCommunication={ URIID=xs:anyURI }? } Issuer={ Id={ value
 param:IssuerIdType @schemeId=xs:string } Name=xs:string RoleCode=xs:string
 URIUniversalCommunication={ URIID=xs:anyURI }? }
`,
}
