import type { XmlDocument, XmlElement } from './document.ts'

/** The document types that Facteur knows by their root and their content. */
export const SYNTAXES = [
  ...(['ubl-invoice', 'ubl-creditnote', 'cii', 'cdar'] as const),
  ...(['f1-base-ubl-invoice', 'f1-base-ubl-creditnote', 'f1-base-cii'] as const),
  ...(['f1-full-ubl-invoice', 'f1-full-ubl-creditnote', 'f1-full-cii'] as const),
  ...(['f10', 'f13', 'f14', 'order-x', 'zugferd-1', 'unknown'] as const),
] as const
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

const ORDER_X = 'urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:100'
const ZUGFERD_1 = 'urn:ferd:CrossIndustryDocument:invoice:1p0'

function syntaxOf(root: XmlElement): XmlSyntax {
  switch (`${root.namespace} ${root.local}`) {
    case `${UBL_INVOICE} Invoice`:
      return isF1Ubl(root) ? `f1-${f1Reach(root, 'InvoiceLine')}-ubl-invoice` : 'ubl-invoice'
    case `${UBL_CREDIT_NOTE} CreditNote`:
      if (!isF1Ubl(root)) return 'ubl-creditnote'
      return `f1-${f1Reach(root, 'CreditNoteLine')}-ubl-creditnote`
    case `${CII_RSM} CrossIndustryInvoice`:
      return isF1Cii(root) ? `f1-${f1CiiReach(root)}-cii` : 'cii'
    case `${CDAR_RSM} CrossDomainAcknowledgementAndResponse`:
      return 'cdar'
    case ' Report':
      return 'f10'
    case ' AnnuaireActualisation':
      return 'f13'
    case ' AnnuaireConsultationF14':
      return 'f14'
    case `${ORDER_X} SCRDMCCBDACIOMessageStructure`:
      return 'order-x'
    case `${ZUGFERD_1} CrossIndustryDocument`:
      return 'zugferd-1'
    default:
      return 'unknown'
  }
}

/**
 * Flux 1 has the roots of an invoice and, of its totals, the amount without VAT alone; its parties
 * have no names. An invoice without totals at all is an invoice that lacks them.
 */
function isF1Ubl(root: XmlElement): boolean {
  const totals = root.child('LegalMonetaryTotal')?.children() ?? []
  if (totals.length === 0 || totals.some(({ local }) => local !== 'TaxExclusiveAmount')) {
    return false
  }
  const seller = root.find('AccountingSupplierParty', 'Party')
  const names = ['EndpointID', 'PartyName', 'Contact']
  return (
    names.every((name) => seller?.child(name) === undefined) &&
    seller?.find('PartyLegalEntity', 'RegistrationName') === undefined
  )
}

function f1Reach(root: XmlElement, line: string): 'base' | 'full' {
  return root.child(line) === undefined ? 'base' : 'full'
}

function isF1Cii(root: XmlElement): boolean {
  const transaction = root.child('SupplyChainTradeTransaction')
  const totals = transaction
    ?.find('ApplicableHeaderTradeSettlement', 'SpecifiedTradeSettlementHeaderMonetarySummation')
    ?.children()
  const isReduced = totals?.every(({ local }) => /^Tax(Basis)?TotalAmount$/.test(local)) ?? false
  const seller = transaction?.find('ApplicableHeaderTradeAgreement', 'SellerTradeParty')
  return isReduced && totals?.length !== 0 && seller?.child('Name') === undefined
}

function f1CiiReach(root: XmlElement): 'base' | 'full' {
  const line = root.find('SupplyChainTradeTransaction', 'IncludedSupplyChainTradeLineItem')
  return line === undefined ? 'base' : 'full'
}

function specificationOf(root: XmlElement, syntax: XmlSyntax): string | undefined {
  if (syntax.includes('ubl-')) return root.child('CustomizationID')?.text
  if (syntax !== 'cdar' && !syntax.endsWith('cii')) return undefined
  return root.find('ExchangedDocumentContext', 'GuidelineSpecifiedDocumentContextParameter', 'ID')
    ?.text
}
