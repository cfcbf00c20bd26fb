import type { Breaking } from './fired.ts'

const REASON = '<ram:ReasonCode>TX_TVA_ERR'
const STATUS = '<ram:ProcessConditionCode>207</ram:ProcessConditionCode>'
const SENDER = '<ram:SenderTradeParty>'
const CL_09 = 'BR-FR-CDV-CL-09_MDT-113'

/** The statuses that TX_TVA_ERR does not go with. */
const OTHER_STATUSES = ['200', '206', '208', '213', '221', '501']

const withStatus = (status: string) => [STATUS, STATUS.replace('207', status)] as const
const withReason = (reason: string) => [REASON, `<ram:ReasonCode>${reason}`] as const

/** Edits of "En litige" between platforms, and the ids that fire, parted by blanks. */
export const DISPUTED_CASES: readonly Breaking[] = [
  ['BR-FR-04_MDT-91', '<ram:TypeCode>380', '<ram:TypeCode>325'],
  ['BR-FR-CDV-02_MDT-3', 'CDV:invoice<', 'CDV:einvoicingF2<'],
  ['BR-FR-CDV-03_MDT-4', '<ram:ID>F2026-0001_207_20261215101500</ram:ID>', ''],
  ['BR-FR-CDV-07_MDT-38_yes', '<ram:GlobalID schemeID="0002">200000008</ram:GlobalID>', ''],
  ['BR-FR-CDV-08_MDT-73', '<ram:URIID schemeID="0225">100000009</ram:URIID>', ''],
  ['BR-FR-CDV-09_MDT-77', '<ram:TypeCode>23', '<ram:TypeCode>24'],
  [
    'BR-FR-CDV-CL-03_MDT-40_305 BR-FR-CDV-CL-05_MDT-88_305',
    '<ram:TypeCode>23',
    '<ram:TypeCode>305',
  ],
  ['BR-FR-CDV-CL-05_MDT-88_23', '<ram:StatusCode>46', '<ram:StatusCode>10'],
  [
    'BR-FR-CDV-11_MDG-35',
    '<ram:FormattedIssueDateTime>',
    '',
    '<qdt:DateTimeString format="102">20261102</qdt:DateTimeString>',
    '',
    '</ram:FormattedIssueDateTime>',
    '',
  ],
  // Without a status, a reason would have to be one of every status.
  [
    ['BR-FR-CDV-12_MDT-105', ...OTHER_STATUSES.map((code) => `${CL_09}_${code}`)].join(' '),
    STATUS,
    '',
  ],
  [
    'BR-FR-CDV-13_MDT-129',
    '<ram:GlobalID schemeID="0002">100000009</ram:GlobalID>\n      </ram:IssuerTradeParty>',
    '</ram:IssuerTradeParty>',
  ],
  ['BR-FR-CDV-14_MDT-207', ...withStatus('212')],
  ['BR-FR-CDV-15_MDT-113', `${REASON}</ram:ReasonCode>`, ''],
  ['BR-FR-CDV-16_MDT-124-2', '<ram:SequenceNumeric>1</ram:SequenceNumeric>', ''],
  ['BR-FR-CDV-CL-01_MDT-2', '<ram:ID>REGULATED', '<ram:ID>M1'],
  ['BR-FR-CDV-CL-02_MDT-21_23', '<ram:RoleCode>WK', '<ram:RoleCode>DFH'],
  ['BR-FR-CDV-CL-03_MDT-40_23', '<ram:RoleCode>BY', '<ram:RoleCode>WK'],
  ['BR-FR-CDV-CL-04_MDT-59', '<ram:RoleCode>SE', '<ram:RoleCode>XX'],
  ['BR-FR-CDV-CL-06_MDT-105', ...withStatus('299')],
  [
    'BR-FR-CDV-CL-06_MDT-115',
    REASON,
    `<ram:ProcessConditionCode>299</ram:ProcessConditionCode>${REASON}`,
  ],
  [`${CL_09} ${CL_09}_207`, ...withReason('ERREUR')],
  [`${CL_09}_207`, ...withReason('NON_TRANSMISE')],
  [`${CL_09}_200`, ...withStatus('200')],
  [`${CL_09}_213`, ...withStatus('213')],
  [`${CL_09}_206`, ...withStatus('206')],
  [`${CL_09}_208`, ...withStatus('208')],
  [`${CL_09}_221`, ...withStatus('221')],
  [`${CL_09}_501`, ...withStatus('501')],
  [`${CL_09}_210`, ...withStatus('210'), ...withReason('AUTRE')],
  // Without the platform of public buyers for sender, the reasons of the public sector are not.
  [
    '',
    ...withStatus('210'),
    ...withReason('AUTRE'),
    SENDER,
    `${SENDER}<ram:GlobalID schemeID="0238">9999</ram:GlobalID>`,
  ],
  [
    `${CL_09}_210B2G`,
    ...withStatus('210'),
    ...withReason('QTE_ERR'),
    SENDER,
    `${SENDER}<ram:GlobalID schemeID="0238">9999</ram:GlobalID>`,
  ],
  // The group of a reason may have a status of its own.
  [
    '',
    ...withStatus('200'),
    REASON,
    `<ram:ProcessConditionCode>207</ram:ProcessConditionCode>${REASON}`,
  ],
  ['BR-FR-CDV-CL-10_MDT-121', '<ram:RequestedActionCode>NIN', '<ram:RequestedActionCode>XXX'],
]

/** Edits of "Encaissée" for the PPF. */
export const CASHED_CASES: readonly Breaking[] = [
  ['BR-FR-CDV-02_MDT-3 BR-FR-CDV-CL-01_MDT-2', '"0238">0000', '"0238">0002'],
  ['BR-FR-CDV-14_MDT-207', '<ram:ValuePercent>20.00</ram:ValuePercent>', ''],
  ['BR-FR-CDV-14_MDT-207 BR-FR-CDV-CL-11_MDT-207', '<ram:TypeCode>MEN', '<ram:TypeCode>men'],
]
