import type { Context, Path } from '../../tree/path.ts'
import type { Tree } from '../../tree/tree.ts'
import type { Frameworks } from './framework.ts'

/** What says where a line stands among the lines: a reference in UBL, the line itself in CII. */
export interface Link {
  /** EXT-FR-FE-163: GROUP, DETAIL, INFORMATION. */
  readonly subtypes: readonly string[]
  /** The lines above it; none at the first level. */
  readonly parentIds: readonly string[]
}

/** Where one syntax keeps what the rules of sub-invoices (BR-FR-MV, BR-FR-BD) speak of. */
export interface LinePlaces {
  readonly frameworks: Frameworks
  readonly contexts: {
    /** The parent of the lines. */
    readonly bill: Context
    readonly line: Context
    /** What holds a link. */
    readonly link: Context
    /** BT-3. */
    readonly type: Context
  }
  /** The names of lines, below their parent. */
  readonly lines: readonly Path[]
  /** From a line. */
  readonly line: {
    readonly id: Path
    readonly net: Path
    readonly gross: Path
    /** Amounts of VAT, each with its currency. */
    readonly vat: Path
    readonly exemption: Path
    readonly sellerName: Path
    readonly sellerId: Path
    readonly sellerCountry: Path
  }
  /** From the parent of the lines. */
  readonly bill: {
    readonly currency: Path
    readonly vatCurrency: Path
    readonly sellerId: Path
    readonly buyerId: Path
    /** BG-23, and from there what kind of tax it is, its exemption reason and its amount. */
    readonly breakdown: Path
    readonly breakdownKind: Path
    readonly breakdownReason: Path
    readonly breakdownAmount: Path
  }
  /** Ids that are not the same in both syntaxes. */
  readonly ids: { readonly twoWaySeller: string; readonly twoWayType: string }
  /** BT-3, wherever the document has it. */
  readonly isTyped: (tree: Tree, types: ReadonlySet<string>) => boolean
  /** Whether a type, as written, is one of a self-billed document (BR-FR-MV-13). */
  readonly isSelfBilled: (type: string) => boolean
  /** The elements of a line that hold its links. */
  readonly linkNodes: (tree: Tree, line: number) => readonly number[]
  /** `undefined` when the element is no link. */
  readonly linkOf: (tree: Tree, node: number) => Link | undefined
  readonly lineOf: (tree: Tree, linkNode: number) => number
  /** BT-128 with a scheme (AFL: number of the sub-invoice) and the type 130. */
  readonly objects: (tree: Tree, line: number, scheme: string) => readonly number[]
  /** Whether an AFL number stood earlier in the document. */
  readonly isRepeated: (tree: Tree, object: number) => boolean
  /** Whether a line of the first level is billed by the seller of the whole. */
  readonly isMainSeller: (tree: Tree, line: number) => boolean
  /** How many such lines bear the number of the whole (BT-1). */
  readonly mainInvoices: (tree: Tree) => number
  readonly isMainNumber: (tree: Tree, number: string) => boolean
  readonly isOtherNumber: (tree: Tree, number: string) => boolean
  /** BR-FR-MV-14: whether a line cites a preceding invoice by number, and by date. */
  readonly citesNumber: (tree: Tree, line: number) => boolean
  readonly citesDate: (tree: Tree, line: number) => boolean
}
