import { notation, type Context } from '../../tree/path.ts'

/** The namespaces of a CII D22B invoice. */
const { path, context } = notation({
  rsm: 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  ram: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
})

export { path, context }

const ROOT_NAME = 'rsm:CrossIndustryInvoice'
const TRANSACTION_NAME = 'rsm:SupplyChainTradeTransaction'
const LINE_NAME = `${TRANSACTION_NAME}/ram:IncludedSupplyChainTradeLineItem`

/** The document itself. */
export const DOCUMENT = context(ROOT_NAME)
export const TRANSACTION = context(`${ROOT_NAME}/${TRANSACTION_NAME}`)
export const LINE = context(`${ROOT_NAME}/${LINE_NAME}`)

export const ROOT_PATH = path(ROOT_NAME)

/** The three parts of the transaction, and the line, as names below the document. */
export const AGREEMENT = `${TRANSACTION_NAME}/ram:ApplicableHeaderTradeAgreement`
export const DELIVERY = `${TRANSACTION_NAME}/ram:ApplicableHeaderTradeDelivery`
export const SETTLEMENT = `${TRANSACTION_NAME}/ram:ApplicableHeaderTradeSettlement`
export const LINES = LINE_NAME

/** An element below the document. */
export function below(text: string): Context {
  return context(`${ROOT_NAME}/${text}`)
}
