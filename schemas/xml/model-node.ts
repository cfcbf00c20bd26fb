import type { Invoice } from '../invoice/invoice.ts'

/** The model as the machinery sees it: plain JSON. The builders below know its real types. */
export interface ModelNode {
  [field: string]: string | ModelNode | ModelNode[] | undefined
}

/** An invoice as plain JSON, which it is: the bindings know its fields by name. */
export function nodeOf(invoice: Invoice): ModelNode {
  // A JSON object whose fields are strings, objects and lists of objects; the compiler does not
  // give an index signature to an object type.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  return invoice as unknown as ModelNode
}

/**
 * Plain JSON as an invoice. Each binding is typed by the object it fills, and the tests check what
 * is read against the schema: verifying it here would cost more than reading it.
 */
export function modelOf(node: ModelNode): Invoice {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- as said above
  return node as unknown as Invoice
}
