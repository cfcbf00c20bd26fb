import type { LineAllowanceCharge } from '../invoice/allowance-charge.ts'
import type { Invoice } from '../invoice/invoice.ts'
import type { Line } from '../invoice/line.ts'
import { isEqual, parseAmount, ZERO, type Amount } from '../values/amount.ts'
import { cell, compactTable, type Cell, type Row, type TableView } from './block.ts'
import { LINE_SUBTYPES_IN_WORDS, VAT_CATEGORIES_IN_WORDS } from './code-labels.ts'
import { wordFor } from './language.ts'
import { countryName } from './country-name.ts'
import { labelled, negated } from './typography.ts'
import { remainingDetails } from './remainder.ts'
import type { Wording } from './wording.ts'

/** The lines of the invoice (BG-25); `undefined` when it has none. */
export function lineTableOf({ lines = [] }: Invoice, wording: Wording): TableView | undefined {
  const levels = levelsOf(lines)
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
    rows: lines.map((line, index) => rowOf(line, levels[index] ?? 0, wording)),
  })
}

/** How deep each line stands under the lines it belongs to (EXT-FR-FE-162); a circle is flat. */
function levelsOf(lines: readonly Line[]): number[] {
  const parents = new Map(lines.map(({ id, parentId }) => [id, parentId]))
  return lines.map(({ parentId }) => {
    let level = 0
    for (let at = parentId; at !== undefined; at = parents.get(at)) {
      level += 1
      if (level > parents.size) return 0
    }
    return level
  })
}

function rowOf(line: Line, level: number, wording: Wording): Row {
  const { id = '', item, quantity, unit, netAmount, subtype } = line
  return {
    level,
    weight: subtype === 'GROUP' ? 'strong' : subtype === 'INFORMATION' ? 'soft' : 'plain',
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

/** The price of one unit; that it is for one, or reduced by nothing, goes without saying. */
function priceOf({ price, unit }: Line, wording: Wording): Cell {
  if (price === undefined) return cell('')
  const { net, gross, discount, baseQuantity, baseUnit } = price
  const isPerUnit = isEqualTo(baseQuantity ?? '1', ONE) && (baseUnit ?? unit) === unit
  const isReduced = discount !== undefined && !isEqualTo(discount, ZERO)
  return cell(net === undefined ? '' : wording.money(net), [
    ...wording.detail(
      'gross',
      gross === undefined || gross === net ? undefined : wording.money(gross),
    ),
    ...wording.detail('allowance', isReduced ? wording.money(negated(discount)) : undefined),
    ...wording.detail(
      'priceBase',
      isPerUnit ? undefined : wording.quantity(baseQuantity, baseUnit ?? unit),
    ),
    ...remainingDetails(price, PRICE_SHOWN, wording),
  ])
}

const ONE: Amount = { units: 1n, scale: 0 }

function isEqualTo(text: string, amount: Amount): boolean {
  const parsed = parseAmount(text)
  return parsed !== undefined && isEqual(parsed, amount)
}

const PRICE_SHOWN = ['net', 'gross', 'discount', 'baseQuantity', 'baseUnit'] as const

/** The rate, and the category when it says more than the rate does. */
function vatOf({ vatCategory, vatRate }: Line, wording: Wording): Cell {
  const rate = vatRate === undefined ? '' : wording.percent(vatRate)
  if (vatCategory === undefined || vatCategory === 'S') return cell(rate)
  return cell(rate === '' ? vatCategory : rate, [
    wordFor(VAT_CATEGORIES_IN_WORDS, vatCategory, wording.language) ?? vatCategory,
  ])
}

/** What is drawn in a place of its own; the rest of a line and of its item follows. */
const LINE_SHOWN = [
  ...['id', 'note', 'objectIdentifier', 'quantity', 'unit', 'netAmount', 'purchaseOrderLine'],
  ...['buyerAccountingReference', 'period', 'allowances', 'charges', 'price', 'vatCategory'],
  ...['vatRate', 'item', 'subtype', 'otherObjectIdentifiers'],
] as const
const ITEM_SHOWN = [
  ...['name', 'description', 'sellerId', 'buyerId', 'standardId', 'classifications'],
  ...['originCountry', 'attributes'],
] as const

function detailsOf(line: Line, wording: Wording): string[] {
  const { item, period, note, subtype, allowances = [], charges = [] } = line
  const span = period === undefined ? undefined : wording.period(period)
  return [
    ...(subtype === undefined ? [] : [wording.code(LINE_SUBTYPES_IN_WORDS, subtype)]),
    ...(item?.description === undefined ? [] : [item.description]),
    ...joined(itemIdentifiers(line, wording)),
    ...joined((item?.attributes ?? []).map((each) => attribute(each, wording))),
    ...joined([
      ...wording.detail('period', span),
      ...remainingDetails(period, ['start', 'end'], wording),
      ...wording.detail('origin', countryName(item?.originCountry, wording.language)),
    ]),
    ...joined(lineReferences(line, wording)),
    ...allowances.map((each) => adjustment('allowance', each, wording)),
    ...charges.map((each) => adjustment('charge', each, wording)),
    ...(note === undefined ? [] : [note]),
    ...remainingDetails(item, ITEM_SHOWN, wording),
    ...remainingDetails(line, LINE_SHOWN, wording),
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
    ...classifications.flatMap(({ value, scheme, schemeVersion, name }) => {
      const list = [scheme, schemeVersion].filter((part) => part !== undefined).join(' ')
      const code = list === '' ? value : `${value} (${list})`
      return wording.detail('classification', name === undefined ? code : `${code} ${name}`)
    }),
  ]
}

function lineReferences(line: Line, wording: Wording): string[] {
  const { objectIdentifier, otherObjectIdentifiers = [] } = line
  const object = [
    ...wording.identifiedAs('object', objectIdentifier),
    ...otherObjectIdentifiers.flatMap((each) => wording.identifiedAs('object', each)),
  ]
  return [
    ...wording.detail('purchaseOrderLine', line.purchaseOrderLine),
    ...object.map(({ label, value }) => labelled(label, value, wording.language)),
    ...wording.detail('buyerAccounting', line.buyerAccountingReference),
  ]
}

type Attribute = NonNullable<NonNullable<Line['item']>['attributes']>[number]

/** `Couleur : rouge`, or a measured value under its code (EXT-FR-FE-159 to 161). */
function attribute({ name, value, code, quantity, unit }: Attribute, wording: Wording): string {
  const measured = wording.quantity(quantity, unit)
  const label = [name, code].filter((part) => part !== undefined).join(' ')
  const text = [value, measured === '' ? undefined : measured]
    .filter((part) => part !== undefined)
    .join(' ')
  return label === '' || text === '' ? label + text : labelled(label, text, wording.language)
}

/** What an allowance or a charge says in a place of its own. */
export const ADJUSTMENT_SHOWN = [
  ...['amount', 'baseAmount', 'percentage', 'reason', 'reasonCode', 'vatCategory', 'vatRate'],
] as const

/** `Remise : −1,00 € (10 % de 10,00 €, Remise de volume, 95)`. */
function adjustment(
  kind: 'allowance' | 'charge',
  item: LineAllowanceCharge,
  wording: Wording,
): string {
  const { amount, baseAmount, percentage, reason, reasonCode } = item
  const signed = amount === undefined || kind === 'charge' ? amount : negated(amount)
  const how = [
    ...[ratio(percentage, baseAmount, wording), reason, reasonCode],
    ...remainingDetails(item, ADJUSTMENT_SHOWN, wording),
  ].filter((part) => part !== undefined)
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
