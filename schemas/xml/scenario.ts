import type { XmlDocument, XmlElement } from './document.ts'

/** The document types that Facteur reads. */
export const SYNTAXES = ['ubl-invoice', 'ubl-creditnote', 'cii', 'cdar', 'unknown'] as const
export type XmlSyntax = (typeof SYNTAXES)[number]

export const UBL_INVOICE = 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'
export const UBL_CREDIT_NOTE = 'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2'
export const CII_RSM = 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100'
export const CDAR_RSM =
  'urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100'

/** Specification identifiers (BT-24) with a name of ours; XP Z12-012 and Factur-X 1.09. */
const PROFILES: ReadonlyMap<string, string> = new Map([
  ['urn:cen.eu:en16931:2017', 'en16931'],
  ['urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr', 'extended-ctc-fr'],
  ['urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended', 'extended'],
  ['urn:cen.eu:en16931:2017#conformant#urn:zugferd.de:2p0:extended', 'extended'],
  ['urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic', 'basic'],
  ['urn:cen.eu:en16931:2017#compliant#urn:zugferd.de:2p0:basic', 'basic'],
  ['urn:factur-x.eu:1p0:basicwl', 'basicwl'],
  ['urn:factur-x.eu:1p0:minimum', 'minimum'],
])

/**
 * What a document is, by its root element and its BT-24. `profile` is a name of ours (`en16931`,
 * `extended-ctc-fr`, `extended`, `basic`, `basicwl`, `minimum`), or the identifier as written when
 * it is another one; absent when the document names none.
 */
export interface Scenario {
  readonly syntax: XmlSyntax
  readonly profile?: string
  readonly specification?: string
}

/** The scenario of a document. Pure; an unknown root gives `{ syntax: 'unknown' }`. */
export function scenarioOf(document: XmlDocument): Scenario {
  const { root } = document
  const syntax = syntaxOf(root)
  const specification = specificationOf(root, syntax)?.trim()
  if (specification === undefined || specification === '') return { syntax }
  return { syntax, profile: profileOf(specification), specification }
}

/** Our name of a specification identifier, or the identifier itself. */
export function profileOf(specification: string): string {
  return PROFILES.get(specification) ?? specification
}

function syntaxOf(root: XmlElement): XmlSyntax {
  switch (`${root.namespace} ${root.local}`) {
    case `${UBL_INVOICE} Invoice`:
      return 'ubl-invoice'
    case `${UBL_CREDIT_NOTE} CreditNote`:
      return 'ubl-creditnote'
    case `${CII_RSM} CrossIndustryInvoice`:
      return 'cii'
    case `${CDAR_RSM} CrossDomainAcknowledgementAndResponse`:
      return 'cdar'
    default:
      return 'unknown'
  }
}

function specificationOf(root: XmlElement, syntax: XmlSyntax): string | undefined {
  switch (syntax) {
    case 'ubl-invoice':
    case 'ubl-creditnote':
      return root.child('CustomizationID')?.text
    case 'cii':
    case 'cdar':
      return root.find(
        'ExchangedDocumentContext',
        'GuidelineSpecifiedDocumentContextParameter',
        'ID',
      )?.text
    case 'unknown':
      return undefined
  }
}
