import type { Explanations } from '../explanation.ts'
import { both, missing } from '../wording.ts'

/** Payment instructions and terms. */
export const PAYMENT_EXPLANATIONS: Explanations = {
  'BR-49': {
    ...missing(
      'BT-81',
      both('le moyen de paiement', 'the payment means'),
      '<cac:PaymentMeans/>',
      both(' dans les instructions de paiement', ' in the payment instructions'),
    ),
    remedy: both(
      'Donnez le code : 30 ou 58 virement, 59 prélèvement, 48 carte.',
      'Give the code: 30 or 58 transfer, 59 direct debit, 48 card.',
    ),
  },
  'BR-50': {
    terms: ['BG-17', 'BT-84'],
    message: both(
      'Un virement (BG-17) n’a pas de compte (BT-84).',
      'A credit transfer (BG-17) has no account (BT-84).',
    ),
    remedy: both('Renseignez l’IBAN du compte.', 'Give the IBAN of the account.'),
    example:
      '<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>' +
      '<cac:PayeeFinancialAccount><cbc:ID></cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>',
  },
  'BR-51': {
    terms: ['BT-87'],
    message: both(
      'Le numéro d’une carte de paiement (BT-87) est donné presque en entier.',
      'The number of a payment card (BT-87) is given almost in full.',
    ),
    remedy: both(
      'N’écrivez que les quatre derniers chiffres, six au plus, sans autre caractère.',
      'Write the last four digits only, six at most, and nothing else.',
    ),
    why: both(
      'Une facture passe par beaucoup de mains : un numéro complet pourrait servir à payer.',
      'An invoice passes through many hands: a full number could be used to pay.',
    ),
    example:
      '<cac:PaymentMeans><cac:CardAccount><cbc:PrimaryAccountNumberID>4970100000000154' +
      '</cbc:PrimaryAccountNumberID></cac:CardAccount></cac:PaymentMeans>',
  },
  'BR-61': {
    terms: ['BT-81', 'BT-84'],
    message: both(
      'Le moyen de paiement (BT-81) est un virement, et aucun compte (BT-84) n’est donné.',
      'The payment means (BT-81) is a transfer, and no account (BT-84) is given.',
    ),
    remedy: both(
      'Renseignez l’IBAN du compte à créditer.',
      'Give the IBAN of the account to credit.',
    ),
    example: '<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode></cac:PaymentMeans>',
  },
  'BR-CO-25': {
    terms: ['BT-115', 'BT-9', 'BT-20'],
    message: both(
      'Il reste un montant à payer (BT-115), et rien ne dit quand : ni échéance (BT-9), ni conditions (BT-20).',
      'An amount is due (BT-115) and nothing says when: no due date (BT-9), no payment terms (BT-20).',
    ),
    remedy: both(
      'Donnez la date d’échéance ou les conditions de paiement.',
      'Give the due date or the payment terms.',
    ),
    example:
      '<cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="EUR">120.00</cbc:PayableAmount>' +
      '</cac:LegalMonetaryTotal>',
  },
}
