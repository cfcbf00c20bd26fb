import type { GrammarModule } from '../../grammar.ts'

export const CDAR_RESPONSE: GrammarModule = {
  name: 'response',
  namespace: 'urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100',
  imports: {
    qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
    ram: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
    udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  },
  includes: [],
  isQualified: true,
  rules: `
element CrossDomainAcknowledgementAndResponse CrossDomainAcknowledgementAndResponseType
type CrossDomainAcknowledgementAndResponseType
 ExchangedDocumentContext=ram:ExchangedDocumentContextType?
 ExchangedDocument=ram:ExchangedDocumentType
 AcknowledgementDocument=ram:AcknowledgementDocumentType+
`,
}
