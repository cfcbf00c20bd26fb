/**
 * The statuses of an invoice's life cycle (flux 6), XP Z12-012 as restated by the tax authority's
 * external specifications v3.2, table 8. The code is MDT-105.
 *
 * This folder is bundled into Temporal workflows: it holds data and pure functions, and imports
 * nothing from outside itself.
 */
export const STATUS_CODES = [
  '200',
  '201',
  '202',
  '203',
  '204',
  '205',
  '206',
  '207',
  '208',
  '209',
  '210',
  '211',
  '212',
  '213',
  '214',
  '220',
  '221',
  '224',
  '225',
  '226',
  '227',
  '228',
  '501',
] as const
export type StatusCode = (typeof STATUS_CODES)[number]

/**
 * Who may put a status. The platforms are those of the sender and of the recipient of the invoice
 * (PA-E and PA-R); `factor` is the company that bought the claim (role DL).
 */
export const ACTORS = [
  'seller-platform',
  'buyer-platform',
  'buyer',
  'seller',
  'validator',
  'factor',
] as const
export type Actor = (typeof ACTORS)[number]

/** MDT-77: 305 transmission, put by a platform; 23 processing, put by a party. */
export type Phase = '305' | '23'

/** Whether a reason code (MDT-113) or a comment (MDT-126) goes with a status. */
export type Demand = 'required' | 'optional' | 'none'

export interface Status {
  readonly label: { readonly fr: string; readonly en: string }
  readonly phase: Phase
  /** MDT-88, the UNTDID 4405 code; 221 and 501 have none. */
  readonly untdid: string | undefined
  readonly actors: readonly Actor[]
  /** Owed to the PPF within 24 hours of the status (rule G7.44 accepts these four only). */
  readonly mandatory: boolean
  readonly reason: Demand
  /** Rule G7.25 requires it on 208 and 210; elsewhere a comment is always welcome. */
  readonly comment: 'required' | 'optional'
  /** 212 needs the cash received, split by VAT rate (rules G7.45, P1.15). */
  readonly amounts: 'required' | 'optional'
}

/** What is true of most statuses; each row below says what is particular to it. */
const PLAIN = {
  mandatory: false,
  reason: 'none',
  comment: 'optional',
  amounts: 'optional',
} as const

const TRANSMISSION = { ...PLAIN, phase: '305' } as const
const PROCESSING = { ...PLAIN, phase: '23' } as const

export const STATUSES: Readonly<Record<StatusCode, Status>> = {
  '200': {
    ...TRANSMISSION,
    label: { fr: 'Déposée', en: 'Deposited' },
    untdid: '10',
    actors: ['seller-platform'],
    mandatory: true,
    reason: 'optional',
  },
  '201': {
    ...TRANSMISSION,
    label: { fr: 'Émise par la plateforme', en: 'Sent by the platform' },
    untdid: '51',
    actors: ['seller-platform'],
  },
  '202': {
    ...TRANSMISSION,
    label: { fr: 'Reçue par la plateforme', en: 'Received by the platform' },
    untdid: '43',
    actors: ['buyer-platform'],
  },
  '203': {
    ...TRANSMISSION,
    label: { fr: 'Mise à disposition', en: 'Made available' },
    untdid: '48',
    actors: ['buyer-platform'],
  },
  '204': {
    ...PROCESSING,
    label: { fr: 'Prise en charge', en: 'Taken in charge' },
    untdid: '45',
    actors: ['buyer'],
  },
  '205': {
    ...PROCESSING,
    label: { fr: 'Approuvée', en: 'Approved' },
    untdid: '1',
    actors: ['buyer'],
  },
  '206': {
    ...PROCESSING,
    label: { fr: 'Approuvée partiellement', en: 'Partially approved' },
    untdid: '49',
    actors: ['buyer'],
    reason: 'required',
  },
  '207': {
    ...PROCESSING,
    label: { fr: 'En litige', en: 'Disputed' },
    untdid: '46',
    actors: ['buyer'],
    reason: 'required',
  },
  '208': {
    ...PROCESSING,
    label: { fr: 'Suspendue', en: 'Suspended' },
    untdid: '39',
    actors: ['buyer'],
    reason: 'required',
    comment: 'required',
  },
  '209': {
    ...PROCESSING,
    label: { fr: 'Complétée', en: 'Completed' },
    untdid: '37',
    actors: ['seller'],
  },
  '210': {
    ...PROCESSING,
    label: { fr: 'Refusée', en: 'Refused' },
    untdid: '50',
    actors: ['buyer'],
    mandatory: true,
    reason: 'required',
    comment: 'required',
  },
  '211': {
    ...PROCESSING,
    label: { fr: 'Paiement transmis', en: 'Payment sent' },
    untdid: '47',
    actors: ['buyer', 'seller'],
  },
  '212': {
    ...PROCESSING,
    label: { fr: 'Encaissée', en: 'Cashed' },
    untdid: '47',
    actors: ['seller'],
    mandatory: true,
    amounts: 'required',
  },
  '213': {
    ...TRANSMISSION,
    label: { fr: 'Rejetée', en: 'Rejected' },
    untdid: '8',
    actors: ['seller-platform', 'buyer-platform'],
    mandatory: true,
    reason: 'required',
  },
  '214': {
    ...PROCESSING,
    label: { fr: 'Visée', en: 'Endorsed' },
    untdid: '5',
    actors: ['validator'],
  },
  '220': {
    ...PROCESSING,
    label: { fr: 'Annulée', en: 'Cancelled' },
    untdid: '5',
    actors: ['seller'],
  },
  '221': {
    ...TRANSMISSION,
    label: { fr: 'Erreur de routage', en: 'Routing error' },
    untdid: undefined,
    actors: ['buyer-platform'],
    reason: 'optional',
  },
  '224': {
    ...PROCESSING,
    label: { fr: 'Demande de paiement direct', en: 'Direct payment requested' },
    untdid: '5',
    // The specifications name nobody: the subcontractor, who is the seller, asks (INFERRED).
    actors: ['seller'],
  },
  '225': {
    ...PROCESSING,
    label: { fr: 'Affacturée', en: 'Factored' },
    untdid: '5',
    actors: ['seller', 'factor'],
  },
  '226': {
    ...PROCESSING,
    label: { fr: 'Affacturée confidentiel', en: 'Factored in confidence' },
    untdid: '5',
    actors: ['seller', 'factor'],
  },
  '227': {
    ...PROCESSING,
    label: { fr: 'Changement de compte à payer', en: 'Account to pay changed' },
    untdid: '5',
    actors: ['seller'],
  },
  '228': {
    ...PROCESSING,
    label: { fr: 'Non affacturée', en: 'Factoring lifted' },
    untdid: '5',
    // Whoever announced the factoring may lift it (INFERRED).
    actors: ['seller', 'factor'],
  },
  '501': {
    ...TRANSMISSION,
    label: { fr: 'Irrecevable', en: 'Inadmissible' },
    untdid: undefined,
    actors: ['seller-platform', 'buyer-platform'],
    reason: 'required',
  },
}

/** The status code a text holds, or undefined when it is none of the closed set. */
export function parseStatusCode(text: string): StatusCode | undefined {
  return STATUS_CODES.find((code) => code === text)
}

/** The statuses a platform owes to the PPF: 200, 210, 212 and 213. */
export function isMandatory(code: StatusCode): boolean {
  return STATUSES[code].mandatory
}
