import type { ObjectStore } from './object-store.ts'

/** The standard structure types that we use (ISO 32000-1, 14.8.4). */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'P'
  | 'Figure'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'

/** Content of an element: its number on a page, and the object number of that page. */
interface MarkedContent {
  readonly page: number
  readonly id: number
}

/** One element of the logical structure (14.7.2): other elements, or content on pages. */
export class StructureElement {
  readonly type: StructureType
  readonly kids: (StructureElement | MarkedContent)[] = []
  /** More entries of its dictionary. */
  readonly entries: string

  constructor(type: StructureType, entries = '') {
    this.type = type
    this.entries = entries
  }

  /** A new element inside this one. */
  append(type: StructureType, entries = ''): StructureElement {
    const made = new StructureElement(type, entries)
    this.kids.push(made)
    return made
  }
}

/** The heading of a column, and of a row. */
export const COLUMN_HEADING = '/A << /O /Table /Scope /Column >>'
export const ROW_HEADING = '/A << /O /Table /Scope /Row >>'

/**
 * Writes the structure tree with the tree of parents (14.7.4.4), whose entry of a page lists the
 * elements of its marked contents by their number; gives the number of `StructTreeRoot`.
 */
export function writeStructure(
  store: ObjectStore,
  document: StructureElement,
  pages: readonly number[],
): number {
  const root = store.reserve()
  const parents = new Map<number, string[]>(pages.map((page) => [page, []]))
  const top = writeElement(store, document, root, parents)
  const nums = pages.map((page, index) => {
    const list = store.add(`[${(parents.get(page) ?? []).join(' ')}]`)
    return `${String(index)} ${String(list)} 0 R`
  })
  const tree = store.add(`<< /Nums [${nums.join(' ')}] >>`)
  return store.add(
    `<< /Type /StructTreeRoot /K ${String(top)} 0 R /ParentTree ${String(tree)} 0 R ` +
      `/ParentTreeNextKey ${String(pages.length)} >>`,
    root,
  )
}

function writeElement(
  store: ObjectStore,
  element: StructureElement,
  parent: number,
  parents: ReadonlyMap<number, string[]>,
): number {
  const number = store.reserve()
  const reference = `${String(number)} 0 R`
  const first = element.kids.find((kid) => !(kid instanceof StructureElement))
  const page = first instanceof StructureElement ? undefined : first?.page
  const kids = element.kids.map((kid) => {
    if (kid instanceof StructureElement) {
      return `${String(writeElement(store, kid, number, parents))} 0 R`
    }
    const list = parents.get(kid.page)
    if (list !== undefined) list[kid.id] = reference
    if (kid.page === page) return String(kid.id)
    return `<< /Type /MCR /Pg ${String(kid.page)} 0 R /MCID ${String(kid.id)} >>`
  })
  const at = page === undefined ? '' : ` /Pg ${String(page)} 0 R`
  const entries = element.entries === '' ? '' : ` ${element.entries}`
  return store.add(
    `<< /Type /StructElem /S /${element.type} /P ${String(parent)} 0 R${at}${entries} ` +
      `/K [${kids.join(' ')}] >>`,
    number,
  )
}
