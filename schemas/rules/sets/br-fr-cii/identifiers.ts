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
  isOnlySiretOfAnyone,
  isSiretOfParty,
} from '../br-fr/identifier.ts'
import { fatal, rule, type Pattern } from '../../tree/rule-set.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { AGREEMENT, below, context, DELIVERY, LINES, path, SETTLEMENT } from './place.ts'

const NUMBERS = [
  ['BT-1', below('rsm:ExchangedDocument/ram:ID')],
  ['BT-25', below(`${SETTLEMENT}/ram:InvoiceReferencedDocument/ram:IssuerAssignedID`)],
  [
    'EXT-FR-FE-136',
    below(
      `${LINES}/ram:SpecifiedLineTradeSettlement/ram:InvoiceReferencedDocument/ram:IssuerAssignedID`,
    ),
  ],
] as const

const TRADERS = [
  ['BT-29', `${AGREEMENT}/ram:SellerTradeParty`, 'BT-34'],
  ['BT-46', `${AGREEMENT}/ram:BuyerTradeParty`, 'BT-49'],
] as const

/** The parties that are neither seller nor buyer, by the terms of identifier and address. */
const OTHERS = [
  ['BT-60', `${SETTLEMENT}/ram:PayeeTradeParty`, 'EXT-FR-FE-29'],
  ['EXT-FR-FE-06', `${AGREEMENT}/ram:BuyerAgentTradeParty`, 'EXT-FR-FE-12'],
  ['EXT-FR-FE-46', `${SETTLEMENT}/ram:PayerTradeParty`, 'EXT-FR-FE-52'],
  ['EXT-FR-FE-69', `${AGREEMENT}/ram:SalesAgentTradeParty`, 'EXT-FR-FE-75'],
  ['EXT-FR-FE-92', `${SETTLEMENT}/ram:InvoiceeTradeParty`, 'EXT-FR-FE-98'],
  ['EXT-FR-FE-115', `${SETTLEMENT}/ram:InvoicerTradeParty`, 'EXT-FR-FE-121'],
] as const

/** Where goods go, which has no address. */
const PLACES = [
  ['BT-71', `${DELIVERY}/ram:ShipToTradeParty`],
  ['EXT-FR-FE-146', `${LINES}/ram:SpecifiedLineTradeDelivery/ram:ShipToTradeParty`],
] as const

const ADDRESS = 'ram:URIUniversalCommunication/ram:URIID'
const PARTY = {
  ids: path('ram:GlobalID'),
  legalId: path('ram:SpecifiedLegalOrganization/ram:ID'),
}

const isNineDigits = isText((text) => isSiren(normalizeSpace(text)))

/** Invoice numbers, parties’ identifiers and electronic addresses. */
export const IDENTIFIER_PATTERNS: readonly Pattern[] = [
  NUMBERS.map(([term, at]) =>
    rule(at, [
      fatal(`BR-FR-01_${term}`, isText(isNumberShort)),
      fatal(`BR-FR-02_${term}`, isText(isInvoiceNumber)),
    ]),
  ),
  [
    ...TRADERS.map(([term, party]) =>
      rule(below(party), [fatal(`BR-FR-09_${term}`, isSiretOfParty(PARTY))]),
    ),
    ...[...OTHERS, ...PLACES].map(([term, party]) =>
      rule(below(party), [fatal(`BR-FR-09_${term}`, isOnlySiretOfAnyone(PARTY))]),
    ),
  ],
  // The official contexts of this one do not name the root.
  [...TRADERS, ...OTHERS, ...PLACES].map(([term, party]) =>
    rule(context(party), [
      fatal(`BR-FR-CO-10_${term}-1`, areSchemed(PARTY.ids)),
      fatal(`BR-FR-CO-10_${term}-2`, areSchemesDifferent(PARTY.ids)),
    ]),
  ),
  [...TRADERS, ...OTHERS].map(([, party, term]) =>
    rule(
      below(`${party}/${ADDRESS}`),
      [fatal(`BR-FR-23_${term}`, isText(isAddressText))],
      hasScheme('0225'),
    ),
  ),
  [...TRADERS, ...OTHERS].map(([, party, term]) =>
    rule(below(`${party}/${ADDRESS}`), [fatal(`BR-FR-25_${term}`, isText(isAddressShort))]),
  ),
  TRADERS.map(([term, party]) =>
    rule(
      below(`${party}/ram:GlobalID`),
      [
        fatal(`BR-FR-24_${term}`, isText(isAddressText)),
        fatal(`BR-FR-26_${term}`, isText(isRoutingCodeShort)),
      ],
      hasScheme('0224'),
    ),
  ),
  [
    rule(
      context('ram:SpecifiedLegalOrganization/ram:ID'),
      [fatal('BR-FR-32-LEGALID', isNineDigits)],
      hasScheme('0002'),
    ),
    rule(
      context('ram:GlobalID'),
      [fatal('BR-FR-32-GLOBALID', isNineDigits)],
      hasScheme('0002', '0231'),
    ),
  ],
]
