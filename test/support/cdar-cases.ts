import type { CdarDocument, CdarMessage } from '../../schemas/cdar/message.ts'
import { ppfAnswerMessage, type PpfAnswer } from '../../schemas/cdar/ppf-answer.ts'
import { CDAR_PROFILES } from '../../schemas/cdar/profile.ts'
import { BUYER, SELLER } from './valid-invoice.ts'

/** A fresh, valid "Encaissée" for the PPF; `change` replaces its name and parts of its document. */
export function cashedMessage(change: Partial<CdarDocument> & { name?: string } = {}): CdarMessage {
  const { name = 'F2026-0001_212', ...document } = change
  return {
    guideline: CDAR_PROFILES.invoiceToPpf,
    id: 'FFE0614A_AAA123_0000000000000000001',
    name,
    createdAt: '2026-12-15T10:15:00',
    sender: { globalIds: [{ value: '0001', scheme: '0238' }], role: 'WK' },
    issuer: {
      globalIds: [{ value: SELLER.siren, scheme: '0002' }],
      name: 'Atelier du Vendeur SAS',
      role: 'SE',
    },
    recipients: [{ globalIds: [{ value: '0000', scheme: '0238' }], role: 'DFH' }],
    phase: '23',
    statusAt: '2026-12-15T10:10:00',
    document: {
      id: 'F2026-0001',
      untdid: '47',
      typeCode: '380',
      receivedAt: '2026-11-02T15:10:00',
      referenceType: CDAR_PROFILES.invoiceToPpf,
      issued: '2026-11-02',
      status: '212',
      issuer: { globalIds: [{ value: SELLER.siren, scheme: '0002' }] },
      details: [
        {
          sequence: '1',
          data: [
            {
              type: 'MEN',
              changed: false,
              amount: { value: '120.00', unit: 'EUR' },
              percent: '20.00',
            },
          ],
        },
      ],
      ...document,
    },
  }
}

/** "En litige" between platforms, with everything a message may hold. */
function disputedMessage(): CdarMessage {
  const cashed = cashedMessage()
  return {
    ...cashed,
    test: true,
    businessProcess: 'REGULATED',
    guideline: CDAR_PROFILES.invoice,
    id: 'F2026-0001_207_20261215101500',
    language: 'FR',
    sender: { role: 'WK' },
    issuer: {
      globalIds: [{ value: BUYER.siren, scheme: '0002' }],
      name: 'Comptoir de l’Acheteur SARL',
      role: 'BY',
      contact: { name: 'Service factures', phone: '0102030405', email: 'factures@example.com' },
    },
    recipients: [
      {
        globalIds: [{ value: SELLER.siren, scheme: '0002' }],
        name: 'Atelier du Vendeur SAS',
        role: 'SE',
        country: 'FR',
        electronicAddress: { value: SELLER.address, scheme: '0225' },
      },
      { globalIds: [{ value: '9998', scheme: '0238' }], name: 'PPF', role: 'DFH' },
    ],
    acknowledgementId: 'CDV-1',
    document: { ...cashed.document, ...disputedDocument },
  }
}

const disputedDocument: Partial<CdarDocument> = {
  untdid: '46',
  status: '207',
  statusLabel: 'En litige',
  referenceType: undefined,
  details: [
    {
      at: '2026-12-15T10:10:00',
      reasonCode: 'TX_TVA_ERR',
      reason: 'Taux de TVA erroné',
      actionCode: 'NIN',
      action: 'Créer une facture rectificative',
      sequence: '1',
      notes: [{ content: 'Le taux convenu est 5,5 %', subject: 'AAI' }],
      data: [
        {
          term: 'BT-152',
          type: 'DIV',
          changed: true,
          name: 'Taux de TVA',
          location: '/Invoice/cac:InvoiceLine[1]',
          percent: '20.00',
        },
        { term: 'BT-72', type: 'DVA', changed: true, date: '2026-11-18' },
      ],
    },
  ],
}

export const PPF_ANSWER_HEAD = {
  id: 'CFE0111A_AAA123_PPF0010111000000000000001',
  applicationCode: 'AAA123',
  createdAt: '2026-11-22T10:00:05',
  receivedAt: '2026-11-22T10:00:00',
} as const

const f1 = { number: 'F2026-0001', issueDate: '2026-11-20', siren: SELLER.siren } as const

/** One answer of each kind. */
export const PPF_ANSWERS = {
  'flow-received': {
    kind: 'flow',
    status: '500',
    flowId: 'AAA1230111000000000000001',
    reasons: [],
  },
  'flow-refused': {
    kind: 'flow',
    status: '501',
    flowId: 'AAA1230111000000000000001',
    reasons: [
      { code: 'IRR_SYNTAX', rule: 'XSD', message: 'BT-1 manque', subject: 'Base_F2026-0001.xml' },
      { code: 'IRR_NOM_F' },
    ],
  },
  'f1-accepted': {
    kind: 'f1',
    status: '250',
    ...f1,
    fileName: 'Base_F2026-0001.xml',
    reasons: [],
  },
  'f1-rejected': {
    kind: 'f1',
    status: '251',
    ...f1,
    fileName: undefined,
    reasons: [{ code: 'REJ_UNI', rule: 'G1.45', message: 'Doublon', subject: 'BT-1' }],
  },
} as const satisfies Record<string, PpfAnswer>

/** Messages that are compared with goldens and put before the official schema. */
export const CDAR_CASES: Readonly<Record<string, CdarMessage>> = {
  cashed: cashedMessage(),
  disputed: disputedMessage(),
  ...Object.fromEntries(
    Object.entries(PPF_ANSWERS).map(([name, answer]) => [
      name,
      ppfAnswerMessage(answer, PPF_ANSWER_HEAD),
    ]),
  ),
}
