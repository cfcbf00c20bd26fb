const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:'
const CEFACT = 'urn:un:unece:uncefact:data:standard:'

/** What our grammar calls a namespace: its prefix, and the module that holds it. */
export interface NamespaceNames {
  readonly prefix: string
  readonly module: string
}

/** Every namespace of the official schemas; another one stops the reader. */
export const NAMESPACES: Readonly<Record<string, NamespaceNames>> = {
  [`${UBL}Invoice-2`]: { prefix: 'inv', module: 'invoice' },
  [`${UBL}CreditNote-2`]: { prefix: 'cn', module: 'credit-note' },
  [`${UBL}CommonAggregateComponents-2`]: { prefix: 'cac', module: 'aggregates' },
  [`${UBL}CommonBasicComponents-2`]: { prefix: 'cbc', module: 'basics' },
  [`${UBL}CommonExtensionComponents-2`]: { prefix: 'ext', module: 'extensions' },
  [`${UBL}CommonSignatureComponents-2`]: { prefix: 'csc', module: 'signatures' },
  [`${UBL}SignatureAggregateComponents-2`]: { prefix: 'sac', module: 'signature-aggregates' },
  [`${UBL}SignatureBasicComponents-2`]: { prefix: 'sbc', module: 'signature-basics' },
  [`${UBL}QualifiedDataTypes-2`]: { prefix: 'qdt', module: 'qualified-types' },
  [`${UBL}UnqualifiedDataTypes-2`]: { prefix: 'udt', module: 'unqualified-types' },
  'urn:un:unece:uncefact:data:specification:CoreComponentTypeSchemaModule:2': {
    prefix: 'cct',
    module: 'core-types',
  },
  'http://www.w3.org/2000/09/xmldsig#': { prefix: 'ds', module: 'xmldsig' },
  'http://uri.etsi.org/01903/v1.3.2#': { prefix: 'xades', module: 'xades-1.3.2' },
  'http://uri.etsi.org/01903/v1.4.1#': { prefix: 'xades141', module: 'xades-1.4.1' },
  [`${CEFACT}CrossIndustryInvoice:100`]: { prefix: 'rsm', module: 'invoice' },
  [`${CEFACT}CrossDomainAcknowledgementAndResponse:100`]: { prefix: 'rsm', module: 'response' },
  [`${CEFACT}ReusableAggregateBusinessInformationEntity:100`]: {
    prefix: 'ram',
    module: 'aggregates',
  },
  [`${CEFACT}QualifiedDataType:100`]: { prefix: 'qdt', module: 'qualified-types' },
  [`${CEFACT}UnqualifiedDataType:100`]: { prefix: 'udt', module: 'unqualified-types' },
  report: { prefix: 'rep', module: 'report' },
  transaction: { prefix: 'trs', module: 'transactions' },
  payment: { prefix: 'pay', module: 'payments' },
  parametre: { prefix: 'param', module: 'parameters' },
}

/** Modules whose file tells them apart, because their namespace does not. */
export const FILE_MODULES: Readonly<Record<string, string>> = {
  'UBL-ExtensionContentDataType-2.1.xsd': 'extension-content',
  'ereporting.xsd': 'ereporting',
  'Annuaire_Commun.xsd': 'parts',
  'Annuaire_Actualisation_F12-F13.xsd': 'update',
  'Annuaire_Consultation_F14.xsd': 'consultation',
}
