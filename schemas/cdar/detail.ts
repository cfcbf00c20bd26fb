import type { XmlElement } from '../xml/document.ts'
import { element, type XmlNode } from '../xml/writer.ts'
import { readDatum, writeDatum } from './datum.ts'
import type { CdarDetail, CdarNote } from './message.ts'
import type { PartReader } from './part-reader.ts'
import { leaf, time } from './part-writer.ts'

/** One detail of a status (`SpecifiedDocumentStatus`): reason, action asked for, notes, data. */
export function readDetail(reader: PartReader, detail: XmlElement): CdarDetail {
  return {
    at: reader.time('MDT-110', detail, 'ReferenceDateTime'),
    reasonCode: reader.code(detail, 'ReasonCode'),
    reason: reader.text(detail, 'Reason'),
    status: reader.code(detail, 'ProcessConditionCode'),
    actionCode: reader.code(detail, 'RequestedActionCode'),
    action: reader.text(detail, 'RequestedAction'),
    sequence: reader.code(detail, 'SequenceNumeric'),
    notes: reader.many(detail, 'IncludedNote', (note) => readNote(reader, note)),
    data: reader.many(detail, 'SpecifiedDocumentCharacteristic', (datum) =>
      readDatum(reader, datum),
    ),
  }
}

export function writeDetail(detail: CdarDetail): XmlNode {
  return element('ram:SpecifiedDocumentStatus', {}, [
    time('ReferenceDateTime', detail.at),
    leaf('ReasonCode', detail.reasonCode),
    leaf('Reason', detail.reason),
    leaf('ProcessConditionCode', detail.status),
    leaf('RequestedActionCode', detail.actionCode),
    leaf('RequestedAction', detail.action),
    leaf('SequenceNumeric', detail.sequence),
    ...(detail.notes ?? []).map(writeNote),
    ...(detail.data ?? []).map(writeDatum),
  ])
}

function readNote(reader: PartReader, note: XmlElement): CdarNote {
  return {
    rule: reader.code(note, 'ContentCode'),
    content: reader.text(note, 'Content'),
    subject: reader.code(note, 'SubjectCode'),
  }
}

function writeNote(note: CdarNote): XmlNode {
  return element('ram:IncludedNote', {}, [
    leaf('ContentCode', note.rule),
    leaf('Content', note.content),
    leaf('SubjectCode', note.subject),
  ])
}
