import type { XmlElement } from '../xml/document.ts'
import { element, type XmlNode } from '../xml/writer.ts'
import type { CdarDatum, CdarQuantity } from './message.ts'
import type { PartReader } from './part-reader.ts'
import { indicator, leaf, time, type Part } from './part-writer.ts'

/** A value said about the document (`SpecifiedDocumentCharacteristic`). */
export function readDatum(reader: PartReader, datum: XmlElement): CdarDatum {
  return {
    term: reader.code(datum, 'ID'),
    type: reader.code(datum, 'TypeCode'),
    changed: reader.indicator('MDT-209', datum, 'ValueChangedIndicator'),
    direction: reader.code(datum, 'ValueAdjustmentDirectionCode'),
    name: reader.text(datum, 'Name'),
    description: reader.text(datum, 'Description'),
    location: reader.text(datum, 'Location'),
    text: reader.text(datum, 'Value'),
    amount: readQuantity(reader, datum, 'ValueAmount', 'currencyID'),
    measure: readQuantity(reader, datum, 'ValueMeasure', 'unitCode'),
    date: reader.time('MDT-219', datum, 'ValueDateTime'),
    code: reader.code(datum, 'ValueCode'),
    quantity: readQuantity(reader, datum, 'ValueQuantity', 'unitCode'),
    number: reader.code(datum, 'ValueNumeric'),
    percent: reader.code(datum, 'ValuePercent'),
  }
}

export function writeDatum(datum: CdarDatum): XmlNode {
  return element('ram:SpecifiedDocumentCharacteristic', {}, [
    leaf('ID', datum.term),
    leaf('TypeCode', datum.type),
    indicator('ValueChangedIndicator', datum.changed, 'IndicatorString'),
    leaf('ValueAdjustmentDirectionCode', datum.direction),
    leaf('Name', datum.name),
    leaf('Description', datum.description),
    leaf('Location', datum.location),
    leaf('Value', datum.text),
    writeQuantity('ValueAmount', 'currencyID', datum.amount),
    writeQuantity('ValueMeasure', 'unitCode', datum.measure),
    time('ValueDateTime', datum.date),
    leaf('ValueCode', datum.code),
    writeQuantity('ValueQuantity', 'unitCode', datum.quantity),
    leaf('ValueNumeric', datum.number),
    leaf('ValuePercent', datum.percent),
  ])
}

function readQuantity(
  reader: PartReader,
  datum: XmlElement,
  local: string,
  unit: 'currencyID' | 'unitCode',
): CdarQuantity | undefined {
  const found = reader.one(datum, local)
  return found && { value: found.text.trim(), unit: found.attribute(unit) }
}

function writeQuantity(
  local: string,
  unit: 'currencyID' | 'unitCode',
  quantity: CdarQuantity | undefined,
): Part {
  return quantity && element(`ram:${local}`, { [unit]: quantity.unit }, quantity.value)
}
