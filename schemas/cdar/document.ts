import type { XmlElement } from '../xml/document.ts'
import { element, type XmlNode } from '../xml/writer.ts'
import { readDetail, writeDetail } from './detail.ts'
import type { CdarDocument } from './message.ts'
import type { PartReader } from './part-reader.ts'
import { leaf, time } from './part-writer.ts'
import { readParty, writeParty } from './party.ts'

/** The object of the message (`ReferenceReferencedDocument`) with its status. */
export function readDocument(reader: PartReader, document: XmlElement | undefined): CdarDocument {
  const issuer = reader.one(document, 'IssuerTradeParty')
  return {
    id: reader.need('MDT-87', reader.code(document, 'IssuerAssignedID')),
    untdid: reader.code(document, 'StatusCode'),
    typeCode: reader.code(document, 'TypeCode'),
    name: reader.text(document, 'Name'),
    receivedAt: reader.time('MDT-95', document, 'ReceiptDateTime'),
    referenceType: reader.code(document, 'ReferenceTypeCode'),
    issued: reader.time('MDT-100', document, 'FormattedIssueDateTime'),
    status: reader.need('MDT-105', reader.code(document, 'ProcessConditionCode')),
    statusLabel: reader.text(document, 'ProcessCondition'),
    issuer: issuer === undefined ? undefined : readParty(reader, issuer),
    recipients: reader.many(document, 'RecipientTradeParty', (p) => readParty(reader, p)),
    details: reader.many(document, 'SpecifiedDocumentStatus', (d) => readDetail(reader, d)),
  }
}

export function writeDocument(document: CdarDocument): XmlNode {
  return element('ram:ReferenceReferencedDocument', {}, [
    leaf('IssuerAssignedID', document.id),
    leaf('StatusCode', document.untdid),
    leaf('TypeCode', document.typeCode),
    leaf('Name', document.name),
    time('ReceiptDateTime', document.receivedAt),
    leaf('ReferenceTypeCode', document.referenceType),
    time('FormattedIssueDateTime', document.issued, 'qdt'),
    leaf('ProcessConditionCode', document.status),
    leaf('ProcessCondition', document.statusLabel),
    document.issuer && writeParty('IssuerTradeParty', document.issuer),
    ...(document.recipients ?? []).map((party) => writeParty('RecipientTradeParty', party)),
    ...(document.details ?? []).map(writeDetail),
  ])
}
