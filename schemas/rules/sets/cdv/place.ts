import { CDAR_NAMESPACES } from '../../../cdar/profile.ts'
import { notation } from '../../tree/path.ts'

export const { path, context } = notation(CDAR_NAMESPACES)

/** The document a status is about, in the message. */
export const REFERENCED_NAME = 'rsm:AcknowledgementDocument/ram:ReferenceReferencedDocument'
export const REFERENCED = context(REFERENCED_NAME)
export const STATUS_NAME = `${REFERENCED_NAME}/ram:SpecifiedDocumentStatus`
export const EXCHANGED = context('rsm:ExchangedDocument')

/** MDT-105 of any document of the message, from the root. */
const ROOT = 'rsm:CrossDomainAcknowledgementAndResponse'
export const ROOT_PATH = path(ROOT)
export const MESSAGE_CONTEXT = context(`${ROOT}/rsm:ExchangedDocumentContext`)
export const ANY_STATUS = path(`${REFERENCED_NAME}/ram:ProcessConditionCode`)
