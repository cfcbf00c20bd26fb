import type { LineAllowanceCharge } from '../invoice/allowance-charge.ts'
import type { Invoice } from '../invoice/invoice.ts'
import type { Line } from '../invoice/line.ts'
import { cell, compactTable, type Cell, type Row, type TableView } from './block.ts'
import { VAT_CATEGORIES_IN_WORDS } from './code-labels.ts'
import { wordFor } from './language.ts'
import { countryName } from './parties.ts'
import { labelled, negated } from './typography.ts'
import type { Wording } from './wording.ts'

/** The lines of the invoice (BG-25); `undefined` when it has none. */
export function lineTableOf({ lines = [] }: Invoice, wording: Wording): TableView | undefined {
  return compactTable({
    title: wording.label('lines'),
    columns: [
      { label: wording.label('line'), align: 'start', weight: 7 },
      { label: wording.label('description'), align: 'start', weight: 44 },
      { label: wording.label('quantity'), align: 'end', weight: 14 },
      { label: wording.label('price'), align: 'end', weight: 15 },
      { label: wording.label('vat'), align: 'end', weight: 9 },
      { label: wording.label('amount'), align: 'end', weight: 16 },
    ],
    rows: lines.map((line) => rowOf(line, wording)),
  })
}

function rowOf(line: Line, wording: Wording): Row {
  const { id = '', item, quantity, unit, netAmount } = line
  return {
    level: 0,
    cells: [
      cell(id),
      cell(item?.name ?? '', detailsOf(line, wording)),
      cell(wording.quantity(quantity, unit)),
      priceOf(line, wording),
      vatOf(line, wording),
      cell(netAmount === undefined ? '' : wording.money(netAmount)),
    ],
  }
}

function priceOf({ price, unit }: Line, wording: Wording): Cell {
  if (price === undefined) return cell('')
  const { net, gross, discount, baseQuantity, baseUnit } = price
  const isPerUnit = baseQuantity === undefined && (baseUnit === undefined || baseUnit === unit)
  return cell(net === undefined ? '' : wording.money(net), [
    ...wording.detail('gross', gross === undefined ? undefined : wording.money(gross)),
    ...wording.detail(
      'allowance',
      discount === undefined ? undefined : wording.money(negated(discount)),
    ),
    ...wording.detail(
      'priceBase',
      isPerUnit ? undefined : wording.quantity(baseQuantity, baseUnit ?? unit),
    ),
  ])
}

/** The rate, and the category when it says more than the rate does. */
function vatOf({ vatCategory, vatRate }: Line, wording: Wording): Cell {
  const rate = vatRate === undefined ? '' : wording.percent(vatRate)
  if (vatCategory === undefined || vatCategory === 'S') return cell(rate)
  return cell(rate === '' ? vatCategory : rate, [
    wordFor(VAT_CATEGORIES_IN_WORDS, vatCategory, wording.language) ?? vatCategory,
  ])
}

function detailsOf(line: Line, wording: Wording): string[] {
  const { item, period, note, allowances = [], charges = [] } = line
  const span = period === undefined ? undefined : wording.period(period)
  return [
    ...(item?.description === undefined ? [] : [item.description]),
    ...joined(itemIdentifiers(line, wording)),
    ...joined((item?.attributes ?? []).map((each) => attribute(each, wording))),
    ...joined([
      ...wording.detail('period', span),
      ...wording.detail('origin', countryName(item?.originCountry, wording.language)),
    ]),
    ...joined(lineReferences(line, wording)),
    ...allowances.map((each) => adjustment('allowance', each, wording)),
    ...charges.map((each) => adjustment('charge', each, wording)),
    ...(note === undefined ? [] : [note]),
  ]
}

function itemIdentifiers({ item }: Line, wording: Wording): string[] {
  if (item === undefined) return []
  const { sellerId, buyerId, standardId, classifications = [] } = item
  const standard = standardId && wording.identified('standardItem', standardId)
  return [
    ...wording.detail('sellerItem', sellerId),
    ...wording.detail('buyerItem', buyerId),
    ...(standard ? [labelled(standard.label, standard.value, wording.language)] : []),
    ...classifications.flatMap(({ value, scheme, schemeVersion }) => {
      const list = [scheme, schemeVersion].filter((part) => part !== undefined).join(' ')
      return wording.detail('classification', list === '' ? value : `${value} (${list})`)
    }),
  ]
}

function lineReferences(line: Line, wording: Wording): string[] {
  const object = wording.identifiedAs('object', line.objectIdentifier)
  return [
    ...wording.detail('purchaseOrderLine', line.purchaseOrderLine),
    ...object.map(({ label, value }) => labelled(label, value, wording.language)),
    ...wording.detail('buyerAccounting', line.buyerAccountingReference),
  ]
}

function attribute({ name, value }: { name?: string; value?: string }, wording: Wording): string {
  if (name === undefined || value === undefined) return name ?? value ?? ''
  return labelled(name, value, wording.language)
}

/** `Remise : −1,00 € (10 % de 10,00 €, Remise de volume, 95)`. */
function adjustment(
  kind: 'allowance' | 'charge',
  { amount, baseAmount, percentage, reason, reasonCode }: LineAllowanceCharge,
  wording: Wording,
): string {
  const signed = amount === undefined || kind === 'charge' ? amount : negated(amount)
  const how = [ratio(percentage, baseAmount, wording), reason, reasonCode].filter(
    (part) => part !== undefined,
  )
  const value = signed === undefined ? '' : wording.money(signed)
  const words = how.length === 0 ? value : `${value} (${how.join(', ')})`
  return labelled(wording.label(kind), words.trim(), wording.language)
}

/** `10 % × 10,00 €`, as far as it is said. */
export function ratio(
  percentage: string | undefined,
  baseAmount: string | undefined,
  wording: Wording,
): string | undefined {
  const percent = percentage === undefined ? undefined : wording.percent(percentage)
  const base = baseAmount === undefined ? undefined : wording.money(baseAmount)
  if (percent === undefined && base === undefined) return undefined
  return [percent, base].filter((part) => part !== undefined).join(' × ')
}

/** Short details share a line. */
function joined(parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [parts.join(' · ')]
}
