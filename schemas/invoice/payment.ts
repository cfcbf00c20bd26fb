import { Type } from 'typebox'
import { code, text } from './field.ts'

const CreditTransfer = Type.Object(
  {
    account: text('BT-84', 'payment account: IBAN or other', 500),
    accountName: text('BT-85', 'payment account name'),
    serviceProvider: text('BT-86', 'payment service provider: BIC or other', 500),
  },
  { additionalProperties: false },
)

const Card = Type.Object(
  {
    number: text('BT-87', 'card number, at most its last digits', 500),
    holder: text('BT-88', 'card holder'),
  },
  { additionalProperties: false },
)

const DirectDebit = Type.Object(
  {
    mandate: text('BT-89', 'mandate reference', 500),
    creditorId: text('BT-90', 'creditor identifier', 500),
    debitedAccount: text('BT-91', 'debited account', 500),
    debitedAccountName: text('EXTENDED', 'name of the debited account'),
    debitedServiceProvider: text('EXTENDED', 'service provider of the debited account: BIC', 500),
  },
  { additionalProperties: false },
)

/** Payment instructions (BG-16). */
export const Payment = Type.Object(
  {
    meansCode: code('BT-81', 'payment means, UNTDID 4461'),
    meansText: text('BT-82', 'payment means text'),
    remittance: text('BT-83', 'remittance information'),
    creditTransfers: Type.Optional(Type.Array(CreditTransfer, { description: 'BG-17' })),
    card: Type.Optional({ ...Card, description: 'BG-18' }),
    directDebit: Type.Optional({ ...DirectDebit, description: 'BG-19' }),
  },
  { additionalProperties: false },
)

/** Another means by which the same invoice may be paid. */
export const OtherPayment = Type.Object(
  {
    meansCode: code('EXTENDED', 'payment means, UNTDID 4461; another than BT-81'),
    meansText: text('EXTENDED', 'payment means text'),
    account: text('EXTENDED', 'payment account: IBAN or other', 500),
    accountName: text('EXTENDED', 'payment account name'),
    serviceProvider: text('EXTENDED', 'payment service provider: BIC or other', 500),
    card: Type.Optional({ ...Card, description: 'EXTENDED card' }),
    debitedAccount: text('EXTENDED', 'debited account', 500),
  },
  { additionalProperties: false },
)
