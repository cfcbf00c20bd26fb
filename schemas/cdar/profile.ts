/** MDT-3 and MDT-97: what a life-cycle message is about, and between whom (rule G7.14, S1.06). */
export const CDAR_PROFILES = {
  /** A status of an invoice, between platforms. */
  invoice: 'urn.cpro.gouv.fr:1p0:CDV:invoice',
  /** A mandatory status of an invoice, to the PPF. */
  invoiceToPpf: 'urn.cpro.gouv.fr:1p0:CDV:einvoicingF2',
  /** The PPF's answers: about a flow, F1 data, F10, a directory update, a status. */
  flow: 'urn.cpro.gouv.fr:1p0:CDV:flux',
  f1: 'urn.cpro.gouv.fr:1p0:CDV:einvoicingF1',
  f10: 'urn.cpro.gouv.fr:1p0:CDV:ereportingF10',
  directory: 'urn.cpro.gouv.fr:1p0:CDV:annuaire',
  status: 'urn.cpro.gouv.fr:1p0:CDV:messageCDV',
} as const
export type CdarProfile = keyof typeof CDAR_PROFILES

/** MDT-91 of the PPF's answers; a message about an invoice carries the invoice's own type. */
export const CDAR_OBJECT_TYPES = {
  flow: '303',
  data: '304',
  status: '305',
  directory: '306',
} as const

/** MDT-57 and MDT-19 of the PPF, scheme 0238. */
export const PPF_PLATFORM_NUMBER = '0000'
export const PLATFORM_SCHEME = '0238'

export const CDAR_NAMESPACES = {
  rsm: 'urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100',
  ram: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
} as const
