import type { XmlElement } from '../xml/document.ts'
import { readXml } from '../xml/reader.ts'
import { element, render, type XmlNode } from '../xml/writer.ts'
import { readDocument, writeDocument } from './document.ts'
import type { CdarMessage, CdarParty } from './message.ts'
import { PartReader, type CdarFault } from './part-reader.ts'
import { group, indicator, leaf, time } from './part-writer.ts'
import { readParty, writeParty } from './party.ts'
import { CDAR_NAMESPACES } from './profile.ts'

const ROOT = 'CrossDomainAcknowledgementAndResponse'

export type CdarReading =
  /** `ignored` lists the paths of elements that the message has no place for. */
  | { readonly ok: true; readonly message: CdarMessage; readonly ignored: readonly string[] }
  | { readonly ok: false; readonly faults: readonly CdarFault[] }

/**
 * Reads a life-cycle message. Liberal in what it takes, as platforms differ: an unknown status or
 * reason is read as it stands, and the rules judge it. Throws XmlRefusal on bytes that are not
 * well-formed XML within the limits.
 */
export function readCdar(bytes: Uint8Array): CdarReading {
  const document = readXml(bytes)
  const { root } = document
  if (root.local !== ROOT || root.namespace !== CDAR_NAMESPACES.rsm) {
    return { ok: false, faults: [{ kind: 'invalid', term: ROOT }] }
  }
  const reader = new PartReader(document)
  const message = readMessage(reader, root)
  if (reader.faults.length > 0) return { ok: false, faults: reader.faults }
  return { ok: true, message, ignored: reader.ignored() }
}

/** Writes a life-cycle message, in the order of CDAR D22B. */
export function writeCdar(message: CdarMessage): string {
  const namespaces = Object.fromEntries(
    Object.entries(CDAR_NAMESPACES).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]),
  )
  return render(
    element(`rsm:${ROOT}`, namespaces, [
      writeContext(message),
      element('rsm:ExchangedDocument', {}, [
        leaf('ID', message.id),
        leaf('Name', message.name),
        time('IssueDateTime', message.createdAt),
        leaf('LanguageID', message.language),
        writeParty('SenderTradeParty', message.sender),
        writeParty('IssuerTradeParty', message.issuer),
        ...message.recipients.map((party) => writeParty('RecipientTradeParty', party)),
      ]),
      element('rsm:AcknowledgementDocument', {}, [
        indicator('MultipleReferencesIndicator', false),
        leaf('ID', message.acknowledgementId),
        leaf('TypeCode', message.phase),
        leaf('Name', message.fileName),
        time('IssueDateTime', message.statusAt),
        writeDocument(message.document),
      ]),
    ]),
  )
}

function readMessage(reader: PartReader, root: XmlElement): CdarMessage {
  const context = reader.one(root, 'ExchangedDocumentContext')
  const exchanged = reader.one(root, 'ExchangedDocument')
  const acknowledgement = reader.one(root, 'AcknowledgementDocument')
  const several = reader.indicator('MDT-74', acknowledgement, 'MultipleReferencesIndicator')
  // One message is about one object (rule P1.14): what speaks of several is not read by halves.
  const references = acknowledgement?.children('ReferenceReferencedDocument').length ?? 0
  if (several === true || references > 1) reader.faults.push({ kind: 'invalid', term: 'MDT-74' })
  return {
    test: reader.indicator('MDT-1', context, 'TestIndicator'),
    businessProcess: reader.code(context, 'BusinessProcessSpecifiedDocumentContextParameter', 'ID'),
    guideline: reader.need(
      'MDT-3',
      reader.code(context, 'GuidelineSpecifiedDocumentContextParameter', 'ID'),
    ),
    id: reader.need('MDT-4', reader.code(exchanged, 'ID')),
    name: reader.text(exchanged, 'Name'),
    createdAt: reader.need('MDT-8', reader.time('MDT-8', exchanged, 'IssueDateTime')),
    language: reader.code(exchanged, 'LanguageID'),
    sender: readNeededParty(reader, exchanged, 'SenderTradeParty', 'MDT-21'),
    issuer: readNeededParty(reader, exchanged, 'IssuerTradeParty', 'MDT-40'),
    recipients: readRecipients(reader, exchanged),
    acknowledgementId: reader.code(acknowledgement, 'ID'),
    phase: reader.code(acknowledgement, 'TypeCode'),
    fileName: reader.text(acknowledgement, 'Name'),
    statusAt: reader.need('MDT-78', reader.time('MDT-78', acknowledgement, 'IssueDateTime')),
    document: readDocument(reader, reader.one(acknowledgement, 'ReferenceReferencedDocument')),
  }
}

/** Sender and issuer are there and say their role. */
function readNeededParty(
  reader: PartReader,
  exchanged: XmlElement | undefined,
  local: string,
  roleTerm: string,
): CdarParty {
  const element = reader.one(exchanged, local)
  const party = element === undefined ? {} : readParty(reader, element)
  reader.need(roleTerm, party.role)
  return party
}

function readRecipients(
  reader: PartReader,
  exchanged: XmlElement | undefined,
): readonly CdarParty[] {
  const recipients = reader.many(exchanged, 'RecipientTradeParty', (p) => readParty(reader, p))
  if (recipients === undefined) reader.faults.push({ kind: 'missing', term: 'MDT-59' })
  return recipients ?? []
}

function writeContext(message: CdarMessage): XmlNode {
  return element('rsm:ExchangedDocumentContext', {}, [
    indicator('TestIndicator', message.test),
    group('BusinessProcessSpecifiedDocumentContextParameter', [
      leaf('ID', message.businessProcess),
    ]),
    group('GuidelineSpecifiedDocumentContextParameter', [leaf('ID', message.guideline)]),
  ])
}
