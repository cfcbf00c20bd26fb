/** The pieces a view is made of. Every text is ready to be shown, in the language of the view. */

/** A label and its value; the value may hold line breaks. An empty label stands alone. */
export interface Field {
  readonly label: string
  readonly value: string
}

/** Fields under one title. */
export interface FieldGroup {
  readonly title: string
  readonly fields: readonly Field[]
}

/** A party or a place: who it is, then what is known of it. */
export interface PartyView {
  readonly role: string
  readonly name: string
  /** Address and the like, one line each. */
  readonly lines: readonly string[]
  readonly fields: readonly Field[]
}

export interface Column {
  readonly label: string
  readonly align: 'start' | 'end'
  /** The share of the width this column asks for, next to the others. */
  readonly weight: number
}

export interface Cell {
  readonly text: string
  /** Smaller lines below the text. */
  readonly details: readonly string[]
}

export interface Row {
  /** One for each column. */
  readonly cells: readonly Cell[]
  /** Depth under a group: 0 for a line of the invoice, 1 for its sub-lines… */
  readonly level: number
  /** A group of lines stands out; what is not in the totals stands back. */
  readonly weight?: 'plain' | 'strong' | 'soft'
}

export interface TableView {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** A total; `due` is the one the reader looks for. */
export interface TotalView extends Field {
  readonly weight: 'plain' | 'strong' | 'due'
}

/** A cell of one text. */
export function cell(text: string, details: readonly string[] = []): Cell {
  return { text, details }
}

/** The table without the columns in which no row has anything; `undefined` without rows. */
export function compactTable(table: TableView): TableView | undefined {
  if (table.rows.length === 0) return undefined
  const isUsed = table.columns.map((_, index) =>
    table.rows.some(({ cells }) => {
      const at = cells[index]
      return at !== undefined && (at.text !== '' || at.details.length > 0)
    }),
  )
  return {
    title: table.title,
    columns: table.columns.filter((_, index) => isUsed[index]),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.filter((_, index) => isUsed[index]),
    })),
  }
}
