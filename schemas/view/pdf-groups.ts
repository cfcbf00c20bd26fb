import { ROW_HEADING, type StructureElement } from '../pdf/structure.ts'
import type { TextStyle } from '../pdf/page.ts'
import type { Field, FieldGroup, TableView, TotalView } from './block.ts'
import type { Flow } from './pdf-flow.ts'
import { baseLine, LEFT, lineHeight, RIGHT, RULE, STYLES, TINT, WIDTH } from './pdf-style.ts'
import { drawTable, layTable } from './pdf-table.ts'
import type { View } from './view.ts'

const LABEL_WIDTH = 136
const TOTALS_WIDTH = 208
const GAP = 14

/** Fields under a title, two to a line when all are short. */
export function drawGroup(flow: Flow, group: FieldGroup, style: TextStyle = STYLES.body): void {
  if (group.fields.length === 0) return
  const heading = lineHeight(STYLES.heading) + 2
  const isPaired = isPairable(flow, group.fields, style)
  flow.ensure(heading + (isPaired ? pairsHeight(group.fields, style) : 2 * lineHeight(style)))
  const section = flow.document.structure.append('Sect')
  flow.draw(flow.block(group.title, STYLES.heading, WIDTH), section.append('H2'), LEFT, flow.y)
  flow.y += heading
  if (isPaired) {
    drawPairs(flow, group.fields, style, section)
  } else {
    for (const field of group.fields) drawField(flow, field, style, section)
  }
  flow.y += 10
}

/** More fields than this go down the whole page. */
const PAIRED_MAX = 30
const PAIR_GAP = 1.5
const HALF = (WIDTH + GAP) / 2

function isPairable(flow: Flow, fields: readonly Field[], style: TextStyle): boolean {
  if (fields.length < 3 || fields.length > PAIRED_MAX) return false
  return fields.every(
    ({ label, value }) =>
      flow.widthOf(label, STYLES.label) <= LABEL_WIDTH - GAP &&
      !/[\r\n]/.test(value) &&
      flow.widthOf(value, style) <= HALF - GAP - LABEL_WIDTH,
  )
}

function pairsHeight(fields: readonly Field[], style: TextStyle): number {
  return Math.ceil(fields.length / 2) * (lineHeight(style) + PAIR_GAP)
}

/** Down the left column, then down the right one. */
function drawPairs(
  flow: Flow,
  fields: readonly Field[],
  style: TextStyle,
  section: StructureElement,
): void {
  const step = lineHeight(style) + PAIR_GAP
  const count = Math.ceil(fields.length / 2)
  const top = flow.y
  fields.forEach(({ label, value }, index) => {
    const x = index < count ? LEFT : LEFT + HALF
    const y = top + (index % count) * step
    const element = section.append('P')
    flow.draw(flow.block(label, STYLES.label, LABEL_WIDTH), element, x, y + labelDrop(style))
    flow.draw(flow.block(value, style, WIDTH), element, x + LABEL_WIDTH, y)
  })
  flow.y = top + count * step
}

/** A label on the left, its value beside it over as many pages as it takes. */
function drawField(
  flow: Flow,
  { label, value }: Field,
  style: TextStyle,
  section: StructureElement,
): void {
  const name = flow.block(label, STYLES.label, LABEL_WIDTH - GAP)
  const text = flow.block(value, style, WIDTH - LABEL_WIDTH)
  flow.ensure(Math.min(Math.max(name.height, text.height), 6 * lineHeight(style)))
  const element = section.append('P')
  const { page, y: top } = flow
  flow.draw(name, element, LEFT, top + labelDrop(style))
  flow.pour(text, element, LEFT + LABEL_WIDTH)
  if (flow.page === page) flow.y = Math.max(flow.y, top + name.height)
  flow.y += PAIR_GAP
}

/** Label and value stand on one base line. */
function labelDrop(style: TextStyle): number {
  return baseLine(style) - baseLine(STYLES.label)
}

/** A table over the whole width. */
export function drawWideTable(flow: Flow, table: TableView | undefined): void {
  if (table === undefined) return
  drawTable(flow, layTable(flow, table, LEFT, WIDTH), flow.document.structure)
  flow.y += 12
}

/** The VAT breakdown and the totals: side by side on one page whenever that is possible. */
export function drawSummary(flow: Flow, { vat, totals }: View): void {
  const rows = totals.rows.map((row) => layTotal(flow, row))
  const height = rows.reduce((sum, row) => sum + row.height, TITLE_HEIGHT)
  const layout =
    vat === undefined ? undefined : layTable(flow, vat, LEFT, WIDTH - TOTALS_WIDTH - GAP)
  if (layout !== undefined && layout.height <= SUMMARY_MAX) {
    flow.ensure(Math.max(height, layout.height))
    const top = flow.y
    drawTable(flow, layout, flow.document.structure)
    const bottom = flow.y
    flow.y = top
    drawTotals(flow, totals.title, rows)
    flow.y = Math.max(flow.y, bottom) + 12
    return
  }
  drawWideTable(flow, vat)
  flow.ensure(height)
  drawTotals(flow, totals.title, rows)
  flow.y += 12
}

/** A VAT breakdown higher than this has no place beside the totals. */
const SUMMARY_MAX = 300
const TITLE_HEIGHT = lineHeight(STYLES.heading) + 3
const ROW_EDGE = 2.6
const CELL_SIDE = 5

interface LaidTotal {
  readonly row: TotalView
  readonly style: TextStyle
  readonly label: ReturnType<Flow['block']>
  readonly value: ReturnType<Flow['block']>
  readonly height: number
}

function layTotal(flow: Flow, row: TotalView): LaidTotal {
  const style = { plain: STYLES.body, strong: STYLES.strong, due: STYLES.due }[row.weight]
  const inner = TOTALS_WIDTH - 2 * CELL_SIDE
  const value = flow.block(row.value, style, inner)
  const taken = Math.max(...value.lines.map((line) => flow.widthOf(line, style)))
  // A value that takes the whole width stands below its label.
  const label = flow.block(row.label, style, Math.max(inner - taken - 6, inner * 0.3))
  const edge = row.weight === 'due' ? 2 * ROW_EDGE : ROW_EDGE
  return { row, style, label, value, height: Math.max(label.height, value.height) + 2 * edge }
}

function drawTotals(flow: Flow, title: string, rows: readonly LaidTotal[]): void {
  if (rows.length === 0) return
  const x = RIGHT - TOTALS_WIDTH
  const section = flow.document.structure.append('Sect')
  const heading = flow.block(title, STYLES.heading, TOTALS_WIDTH)
  flow.draw(heading, section.append('H2'), x + CELL_SIDE, flow.y)
  flow.y += TITLE_HEIGHT
  const body = section.append('Table').append('TBody')
  for (const { row, label, value, height } of rows) {
    const top = flow.y
    const edge = (height - Math.max(label.height, value.height)) / 2
    flow.page.artifact('Layout', () => {
      if (row.weight === 'due') flow.page.rectangle(x, top, TOTALS_WIDTH, height, TINT)
      flow.page.rectangle(x, top + height - 0.5, TOTALS_WIDTH, 0.5, RULE)
    })
    const line = body.append('TR')
    flow.draw(label, line.append('TH', ROW_HEADING), x + CELL_SIDE, top + edge)
    flow.draw(value, line.append('TD'), x, top + edge, RIGHT - CELL_SIDE)
    flow.y += height
  }
}
