import type { Invoice } from '../../schemas/invoice/invoice.ts'

/** Edits by JSON pointer; `undefined` removes the field, or the item of a list. */
export type Edits = Readonly<Record<string, unknown>>

/** A copy of an invoice with some fields set or removed, so that a test breaks one thing. */
export function edited(invoice: Invoice, edits: Edits): Invoice {
  const copy = structuredClone(invoice)
  for (const [pointer, value] of Object.entries(edits)) edit(copy, pointer, value)
  return copy
}

function edit(root: object, pointer: string, value: unknown): void {
  const path = pointer.split('/').slice(1)
  const last = path.pop()
  let target: unknown = root
  for (const step of path) target = child(target, step)
  if (last === undefined || typeof target !== 'object' || target === null) {
    throw new TypeError(`nothing to edit at ${pointer}`)
  }
  if (value !== undefined) Reflect.set(target, last, value)
  else if (Array.isArray(target)) target.splice(Number(last), 1)
  else Reflect.deleteProperty(target, last)
}

/** The child, made as an empty object where there is none. */
function child(parent: unknown, step: string): unknown {
  if (typeof parent !== 'object' || parent === null) return undefined
  const found: unknown = Reflect.get(parent, step)
  if (found !== undefined) return found
  const made = {}
  Reflect.set(parent, step, made)
  return made
}
