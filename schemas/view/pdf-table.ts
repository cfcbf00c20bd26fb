import type { StructureElement } from '../pdf/structure.ts'
import { COLUMN_HEADING } from '../pdf/structure.ts'
import type { TextStyle } from '../pdf/page.ts'
import type { Cell, Column, TableView } from './block.ts'
import type { Flow } from './pdf-flow.ts'
import { baseLine, BOTTOM, lineHeight, RULE, STYLES, TINT, TOP } from './pdf-style.ts'
import { wrapText } from './text-wrap.ts'

/** Left and right of a cell, and above and below it. */
const CELL_SIDE = 5
const CELL_EDGE = 3.2
const INDENT = 12
/** A row higher than this is cut between its lines rather than moved to the next page. */
const WHOLE_ROW_MAX = (BOTTOM - TOP) / 3

/** A table cut to a width, ready to be drawn. */
export interface TableLayout {
  readonly title: string
  readonly x: number
  readonly width: number
  readonly columns: readonly LaidColumn[]
  readonly head: LaidRow
  readonly rows: readonly LaidRow[]
  /** With the title. */
  readonly height: number
}

interface LaidColumn {
  readonly align: Column['align']
  readonly x: number
  readonly width: number
}

interface LaidLine {
  readonly text: string
  readonly style: TextStyle
}

interface LaidRow {
  readonly cells: readonly (readonly LaidLine[])[]
  readonly indent: number
  readonly height: number
}

/** Works out columns and lines of a table. */
export function layTable(flow: Flow, table: TableView, x: number, width: number): TableLayout {
  const columns = layColumns(flow, table, x, width)
  const cut = (cells: readonly Cell[], style: TextStyle, level: number): LaidRow =>
    layRow(flow, columns, cells, style, level)
  const head = cut(
    table.columns.map(({ label }) => ({ text: label, details: [] })),
    STYLES.column,
    0,
  )
  const rows = table.rows.map(({ cells, level, weight = 'plain' }) =>
    cut(cells, ROW_STYLES[weight], level),
  )
  const height = rows.reduce((sum, row) => sum + row.height, TITLE_HEIGHT + head.height)
  return { title: table.title, x, width, columns, head, rows, height }
}

const ROW_STYLES = { plain: STYLES.body, strong: STYLES.strong, soft: STYLES.soft } as const

const TITLE_HEIGHT = lineHeight(STYLES.heading) + 3

/** Draws a table where the flow is; its head is repeated on each page it goes over. */
export function drawTable(flow: Flow, layout: TableLayout, parent: StructureElement): void {
  const { title, head, rows } = layout
  flow.ensure(TITLE_HEIGHT + head.height + Math.min(rows[0]?.height ?? 0, WHOLE_ROW_MAX))
  const section = parent.append('Sect')
  flow.draw(flow.block(title, STYLES.heading, layout.width), section.append('H2'), layout.x, flow.y)
  flow.y += TITLE_HEIGHT
  const table = section.append('Table')
  const headings = table.append('THead').append('TR')
  drawHead(flow, layout, (index) => {
    const cell = headings.append('TH', COLUMN_HEADING)
    drawCell(flow, layout, head, index, cell)
  })
  const body = table.append('TBody')
  for (const row of rows) drawRow(flow, layout, row, body)
}

/** The column that asks for most takes what the others, which take what they need, leave it. */
function layColumns(flow: Flow, table: TableView, x: number, width: number): LaidColumn[] {
  const { columns } = table
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0)
  const widest = columns.reduce(
    (best, { weight }, index) => (weight > (columns[best]?.weight ?? 0) ? index : best),
    0,
  )
  const wanted = columns.map(({ weight }, index) => {
    const share = (weight / weights) * width
    if (index === widest) return share
    const { whole, word } = neededWidths(flow, table, index)
    const comfortable = Math.min(whole + 2 * CELL_SIDE, share * 1.5)
    return Math.min(Math.max(comfortable, word + 2 * CELL_SIDE, share * 0.6), share * 2.2)
  })
  const others = wanted.reduce((sum, each, index) => sum + (index === widest ? 0 : each), 0)
  let at = x
  return columns.map(({ align }, index) => {
    const own = index === widest ? width - others : (wanted[index] ?? 0)
    const column = { align, x: at, width: own }
    at += own
    return column
  })
}

/** The widths of the longest text and of the longest word of a column. */
function neededWidths(
  flow: Flow,
  { columns, rows }: TableView,
  index: number,
): { whole: number; word: number } {
  let whole = flow.widthOf(columns[index]?.label ?? '', STYLES.column)
  let word = 0
  const note = (text: string, style: TextStyle): void => {
    whole = Math.max(whole, flow.widthOf(text, style))
    if (!text.includes(' ')) word = Math.max(word, flow.widthOf(text, style))
    else for (const each of text.split(' ')) word = Math.max(word, flow.widthOf(each, style))
  }
  for (const { cells } of rows) {
    const { text = '', details = [] } = cells[index] ?? {}
    note(text, STYLES.body)
    for (const detail of details) note(detail, STYLES.detail)
  }
  return { whole, word }
}

function layRow(
  flow: Flow,
  columns: readonly LaidColumn[],
  cells: readonly Cell[],
  style: TextStyle,
  level: number,
): LaidRow {
  const indent = Math.min(level, 6) * INDENT
  const laid = columns.map(({ width }, index) => {
    const { text, details } = cells[index] ?? { text: '', details: [] }
    const inner = width - 2 * CELL_SIDE - (index === 1 ? indent : 0)
    const lines = (each: string, as: TextStyle): LaidLine[] =>
      wrapText(flow.document.typefaces, each, as, inner).map((line) => ({ text: line, style: as }))
    return [
      ...(text === '' ? [] : lines(text, style)),
      ...details.flatMap((detail) => lines(detail, STYLES.detail)),
    ]
  })
  const height = Math.max(lineHeight(style), ...laid.map(heightOf)) + 2 * CELL_EDGE
  return { cells: laid, indent, height }
}

function heightOf(lines: readonly LaidLine[]): number {
  return lines.reduce((sum, { style }) => sum + lineHeight(style), 0)
}

function drawHead(flow: Flow, layout: TableLayout, draw: (index: number) => void): void {
  const { x, width, head, columns } = layout
  flow.page.artifact('Layout', () => {
    flow.page.rectangle(x, flow.y, width, head.height, TINT)
  })
  columns.forEach((_, index) => {
    draw(index)
  })
  flow.y += head.height
}

/** The head on a further page says nothing new, so it is an artifact. */
function repeatHead(flow: Flow, layout: TableLayout): void {
  drawHead(flow, layout, (index) => {
    flow.page.artifact('Pagination', () => {
      drawLines(flow, layout, layout.head, index)
    })
  })
}

function drawRow(flow: Flow, layout: TableLayout, row: LaidRow, body: StructureElement): void {
  const nextPage = (): void => {
    flow.newPage()
    repeatHead(flow, layout)
  }
  if (row.height > flow.room && row.height <= WHOLE_ROW_MAX) nextPage()
  const line = body.append('TR')
  const cells = row.cells.map(() => line.append('TD'))
  for (let left = row; ;) {
    const { part, rest } = splitRow(left, flow.room)
    if (part.cells.some((each) => each.length > 0) || rest === undefined) {
      cells.forEach((cell, index) => {
        drawCell(flow, layout, part, index, cell)
      })
      flow.page.artifact('Layout', () => {
        flow.page.rectangle(layout.x, flow.y + part.height - 0.5, layout.width, 0.5, RULE)
      })
      flow.y += part.height
    }
    if (rest === undefined) return
    left = rest
    nextPage()
  }
}

/** The lines of a row that fit in a height, and the others. */
function splitRow(row: LaidRow, room: number): { part: LaidRow; rest: LaidRow | undefined } {
  if (row.height <= room) return { part: row, rest: undefined }
  const inner = room - 2 * CELL_EDGE
  const counts = row.cells.map((lines) => {
    let height = 0
    return lines.filter(({ style }) => (height += lineHeight(style)) <= inner).length
  })
  const cut = (
    from: (lines: readonly LaidLine[], count: number) => readonly LaidLine[],
  ): LaidRow => {
    const cells = row.cells.map((lines, index) => from(lines, counts[index] ?? 0))
    const height = Math.max(...cells.map(heightOf)) + 2 * CELL_EDGE
    return { cells, indent: row.indent, height }
  }
  return {
    part: cut((lines, count) => lines.slice(0, count)),
    rest: cut((lines, count) => lines.slice(count)),
  }
}

function drawCell(
  flow: Flow,
  layout: TableLayout,
  row: LaidRow,
  index: number,
  element: StructureElement,
): void {
  if ((row.cells[index] ?? []).length === 0) return
  flow.page.content(element, () => {
    drawLines(flow, layout, row, index)
  })
}

function drawLines(flow: Flow, { columns }: TableLayout, row: LaidRow, index: number): void {
  const column = columns[index]
  if (column === undefined) return
  let y = flow.y + CELL_EDGE
  for (const { text, style } of row.cells[index] ?? []) {
    const x =
      column.align === 'start'
        ? column.x + CELL_SIDE + (index === 1 ? row.indent : 0)
        : column.x + column.width - CELL_SIDE - flow.widthOf(text, style)
    flow.page.text(text, x, y + baseLine(style), style)
    y += lineHeight(style)
  }
}
