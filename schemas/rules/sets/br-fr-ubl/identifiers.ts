import { isText } from '../br-fr/code.ts'
import {
  isAddressShort,
  isAddressText,
  isInvoiceNumber,
  isNumberShort,
  isRoutingCodeShort,
  isSiren,
} from '../br-fr/format.ts'
import {
  areSchemed,
  areSchemesDifferent,
  hasScheme,
  hasSiren,
  isSiretOfAnyone,
  isSiretOfParty,
} from '../br-fr/identifier.ts'
import { fatal, rule, type Pattern } from '../../tree/rule-set.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { below, context, onLines, path } from './place.ts'

const PRECEDING = 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID'

const NUMBERS = [
  ['BT-1', below('cbc:ID')],
  ['BT-25', below(PRECEDING)],
  ['EXT-FR-FE-136', onLines(PRECEDING)],
] as const

const SELLER = 'cac:AccountingSupplierParty/cac:Party'
const BUYER = 'cac:AccountingCustomerParty/cac:Party'
const PROVIDER = 'cac:ServiceProviderParty/cac:Party'
const PAYER = 'cac:PaymentMeans/cac:PaymentMandate/cac:PayerParty'

/** The parties that are neither seller nor buyer, by the term of their identifier. */
const OTHERS = [
  ['BT-60', 'cac:PayeeParty', 'EXT-FR-FE-29'],
  ['EXT-FR-FE-06', `${BUYER}/cac:AgentParty`, 'EXT-FR-FE-12'],
  ['EXT-FR-FE-46', PAYER, 'EXT-FR-FE-52'],
  ['EXT-FR-FE-69', `${SELLER}/cac:AgentParty`, 'EXT-FR-FE-75'],
  ['EXT-FR-FE-92', `${BUYER}/${PROVIDER}`, 'EXT-FR-FE-98'],
  ['EXT-FR-FE-115', `${SELLER}/${PROVIDER}`, 'EXT-FR-FE-121'],
] as const

const TRADERS = [
  ['BT-29', SELLER, 'BT-34'],
  ['BT-46', BUYER, 'BT-49'],
] as const

const PARTY = {
  ids: path('cac:PartyIdentification/cbc:ID'),
  legalId: path('cac:PartyLegalEntity/cbc:CompanyID'),
}

const DELIVERY = {
  ids: path('cac:DeliveryLocation/cbc:ID'),
  legalId: path('cac:DeliveryParty/cac:PartyLegalEntity/cbc:CompanyID'),
}

const LOCATION_IDS = path('cbc:ID')

/** Addresses (BR-FR-23) of the French directory are those of scheme 0225. */
const isDirectoryAddress = hasScheme('0225')
const isRoutingCode = hasScheme('0224')

const isNineDigits = isText((text) => isSiren(normalizeSpace(text)))

/** Invoice numbers, parties’ identifiers and electronic addresses. */
export const IDENTIFIER_PATTERNS: readonly Pattern[] = [
  NUMBERS.map(([term, at]) =>
    rule(at, [
      fatal(`BR-FR-01_${term}-1`, isText(isNumberShort)),
      fatal(`BR-FR-01_${term}-2`, isText(isInvoiceNumber)),
      fatal(`BR-FR-02_${term}`, isText(isInvoiceNumber)),
    ]),
  ),
  [
    ...TRADERS.map(([term, party]) =>
      rule(below(party), [fatal(`BR-FR-09_${term}`, isSiretOfParty(PARTY))]),
    ),
    ...OTHERS.map(([term, party]) =>
      rule(below(party), [fatal(`BR-FR-09_${term}`, isSiretOfAnyone(PARTY))]),
    ),
    rule(below('cac:Delivery'), [fatal('BR-FR-09_BT-71', isSiretOfAnyone(DELIVERY))]),
    // The official rule looks for a location within the location, where there is none.
    rule(onLines('cac:Delivery/cac:DeliveryLocation'), [
      fatal('BR-FR-09_EXT-FR-FE-146', isSiretOfAnyone(DELIVERY)),
    ]),
  ],
  [
    rule(context(`${SELLER}/cac:PartyLegalEntity`), [
      fatal('BR-FR-10_BT-30', (tree, node) => hasSiren(tree, node, path('cbc:CompanyID'))),
    ]),
  ],
  [...TRADERS, ...OTHERS].map(([, party, term]) =>
    rule(
      below(`${party}/cbc:EndpointID`),
      [fatal(`BR-FR-23_${term}`, isText(isAddressText))],
      isDirectoryAddress,
    ),
  ),
  [...TRADERS, ...OTHERS].map(([, party, term]) =>
    rule(below(`${party}/cbc:EndpointID`), [fatal(`BR-FR-25_${term}`, isText(isAddressShort))]),
  ),
  TRADERS.map(([term, party]) =>
    rule(
      below(`${party}/cac:PartyIdentification/cbc:ID`),
      [
        fatal(`BR-FR-24_${term}`, isText(isAddressText)),
        fatal(`BR-FR-26_${term}`, isText(isRoutingCodeShort)),
      ],
      isRoutingCode,
    ),
  ),
  [
    rule(
      context('cac:PartyLegalEntity/cbc:CompanyID'),
      [fatal('BR-FR-32-LEGALID', isNineDigits)],
      hasScheme('0002'),
    ),
    rule(
      context('cac:PartyIdentification/cbc:ID'),
      [fatal('BR-FR-32-ID', isNineDigits)],
      hasScheme('0002', '0231'),
    ),
  ],
  [
    ...[...TRADERS, ...OTHERS].map(([term, party]) =>
      rule(context(party), [
        fatal(`BR-FR-CO-10_${term}-1`, areSchemed(PARTY.ids)),
        fatal(`BR-FR-CO-10_${term}-2`, areSchemesDifferent(PARTY.ids)),
      ]),
    ),
    rule(below('cac:Delivery/cac:DeliveryLocation'), [
      fatal('BR-FR-CO-10_BT-71-1', areSchemed(LOCATION_IDS)),
      fatal('BR-FR-CO-10_BT-71-2', areSchemesDifferent(LOCATION_IDS)),
    ]),
    rule(onLines('cac:Delivery/cac:DeliveryLocation'), [
      fatal('BR-FR-CO-10_EXT-FR-FE-146-1', areSchemed(LOCATION_IDS)),
      fatal('BR-FR-CO-10_EXT-FR-FE-146-2', areSchemesDifferent(LOCATION_IDS)),
    ]),
  ],
]
