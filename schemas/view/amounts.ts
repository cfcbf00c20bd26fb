import { isIn } from '../codelists/code-list.ts'
import { CREDIT_NOTE_TYPES } from '../codelists/document-type.ts'
import type { DocumentAllowanceCharge } from '../invoice/allowance-charge.ts'
import type { Invoice, VatBreakdown } from '../invoice/invoice.ts'
import { cell, compactTable, type Row, type TableView, type TotalView } from './block.ts'
import { VAT_CATEGORIES_IN_WORDS } from './code-labels.ts'
import type { Label } from './labels.ts'
import { ADJUSTMENT_SHOWN, ratio } from './lines.ts'
import { remainingDetails } from './remainder.ts'
import { negated } from './typography.ts'
import type { Wording } from './wording.ts'

/** Allowances (BG-20) and charges (BG-21) on the whole invoice; `undefined` without any. */
export function adjustmentTableOf(invoice: Invoice, wording: Wording): TableView | undefined {
  const { allowances = [], charges = [], logisticsCharges = [] } = invoice
  return compactTable({
    title: wording.label('adjustments'),
    columns: [
      { label: wording.label('reason'), align: 'start', weight: 52 },
      { label: wording.label('baseAmount'), align: 'end', weight: 25 },
      { label: wording.label('vat'), align: 'end', weight: 10 },
      { label: wording.label('amount'), align: 'end', weight: 16 },
    ],
    rows: [
      ...allowances.map((each) => adjustmentRow('allowance', each, wording)),
      ...charges.map((each) => adjustmentRow('charge', each, wording)),
      ...logisticsCharges.map(({ description, ...each }) =>
        adjustmentRow('charge', { ...each, ...optional('reason', description) }, wording),
      ),
    ],
  })
}

/** The VAT breakdown (BG-23); `undefined` when there is none. */
export function vatTableOf(
  { vatBreakdown = [] }: Invoice,
  wording: Wording,
): TableView | undefined {
  return compactTable({
    title: wording.label('vatBreakdown'),
    columns: [
      { label: wording.label('category'), align: 'start', weight: 40 },
      { label: wording.label('rate'), align: 'end', weight: 15 },
      { label: wording.label('base'), align: 'end', weight: 24 },
      { label: wording.label('taxAmount'), align: 'end', weight: 24 },
    ],
    rows: vatBreakdown.map((row) => vatRow(row, wording)),
  })
}

/** The totals (BG-22) in the order they are worked out, the amount due last. */
export function totalsOf(
  { totals, vatCurrency, typeCode = '' }: Invoice,
  wording: Wording,
): TotalView[] {
  if (totals === undefined) return []
  const isCredit = isIn(CREDIT_NOTE_TYPES, typeCode)
  const total = (label: Label, text: string | undefined, weight: TotalView['weight'] = 'plain') =>
    wording
      .field(label, text === undefined ? undefined : wording.money(text))
      .map((field) => ({ ...field, weight }))
  const { allowances, paid, vatInAccountingCurrency: converted } = totals
  const convertedLabel = `${wording.label('vatIn')} ${vatCurrency ?? '?'}`
  return [
    ...total('lineNet', totals.lineNet),
    ...total('allowances', allowances === undefined ? undefined : negated(allowances)),
    ...total('charges', totals.charges),
    ...total('withoutVat', totals.withoutVat, 'strong'),
    ...total('vatTotal', totals.vat),
    ...(converted === undefined
      ? []
      : [
          {
            label: convertedLabel,
            value: wording.money(converted, vatCurrency),
            weight: 'plain' as const,
          },
        ]),
    ...total('withVat', totals.withVat, 'strong'),
    ...total('paid', paid === undefined ? undefined : negated(paid)),
    ...total('rounding', totals.rounding),
    ...total(isCredit ? 'credited' : 'due', totals.due, 'due'),
  ]
}

function adjustmentRow(
  kind: 'allowance' | 'charge',
  item: DocumentAllowanceCharge,
  wording: Wording,
): Row {
  const { amount, reason, reasonCode, vatCategory, vatRate } = item
  const signed = amount === undefined || kind === 'charge' ? amount : negated(amount)
  const kindName = wording.label(kind)
  const code = reasonCode === undefined ? '' : ` (${reasonCode})`
  const why = reason === undefined ? `${kindName}${code}` : `${kindName} – ${reason}${code}`
  const rate = vatRate === undefined ? '' : wording.percent(vatRate)
  return {
    level: 0,
    cells: [
      cell(why, remainingDetails(item, ADJUSTMENT_SHOWN, wording)),
      cell(ratio(item.percentage, item.baseAmount, wording) ?? ''),
      cell(
        rate === '' ? (vatCategory ?? '') : rate,
        vatCategory === undefined || vatCategory === 'S'
          ? []
          : [wording.code(VAT_CATEGORIES_IN_WORDS, vatCategory)],
      ),
      cell(signed === undefined ? '' : wording.money(signed)),
    ],
  }
}

const VAT_SHOWN = [
  ...['category', 'rate', 'taxableAmount', 'taxAmount', 'exemptionReason', 'exemptionReasonCode'],
] as const

function optional(name: 'reason', value: string | undefined): { reason?: string } {
  return value === undefined ? {} : { [name]: value }
}

function vatRow(row: VatBreakdown, wording: Wording): Row {
  const { category, rate, taxableAmount, taxAmount, exemptionReason, exemptionReasonCode } = row
  const why = [exemptionReason, exemptionReasonCode].filter((part) => part !== undefined)
  return {
    level: 0,
    cells: [
      cell(category === undefined ? '' : wording.code(VAT_CATEGORIES_IN_WORDS, category), [
        ...wording.detail('exemption', why.length === 0 ? undefined : why.join(', ')),
        ...remainingDetails(row, VAT_SHOWN, wording),
      ]),
      cell(rate === undefined ? '' : wording.percent(rate)),
      cell(taxableAmount === undefined ? '' : wording.money(taxableAmount)),
      cell(taxAmount === undefined ? '' : wording.money(taxAmount)),
    ],
  }
}
