import { createHash } from 'node:crypto'
import { f1FileName } from '../../schemas/envelope/f1-file-name.ts'
import { extractF1Base } from '../../schemas/flux1/base-facts.ts'
import { writeF1BaseUbl } from '../../schemas/flux1/base-ubl.ts'
import type { Invoice } from '../../schemas/invoice/invoice.ts'
import type { Invoicing } from '../invoicing/contract.ts'
import type { F1Object } from './f1-object.ts'

/** The F1 file of one object, or why it cannot be made. */
export type F1File =
  | { readonly object: F1Object; readonly name: string; readonly bytes: Buffer; sha256: Buffer }
  | { readonly object: F1Object; readonly fault: string }

const MODELS_AT_A_TIME = 50

/**
 * Makes the F1 Base files of the objects, from the invoices as invoicing reads them again. Models
 * are asked for by fifties and let go: a full flow never holds a thousand invoices in memory.
 */
export async function* makeF1Files(
  invoicing: Pick<Invoicing, 'readModels'>,
  objects: readonly F1Object[],
): AsyncGenerator<F1File> {
  for (let i = 0; i < objects.length; i += MODELS_AT_A_TIME) {
    const part = objects.slice(i, i + MODELS_AT_A_TIME)
    const models = await invoicing.readModels(part.map(itemOf))
    for (const object of part) yield makeF1File(object, models.get(object.invoice_id))
  }
}

function itemOf(object: F1Object) {
  return { invoiceId: object.invoice_id, depositorId: object.company_id }
}

/** Pure but for the digest. A number of two sellers may be the same: the SIREN stands before it. */
function makeF1File(object: F1Object, model: Invoice | undefined): F1File {
  if (model === undefined) return { object, fault: 'invoice unknown to invoicing' }
  const extraction = extractF1Base(model)
  if (!extraction.ok) return { object, fault: `missing ${extraction.missing.join(', ')}` }
  const bytes = Buffer.from(writeF1BaseUbl(extraction.facts))
  const name = `${object.seller_siren}_${String(object.issue_year)}_${object.number}`
  return {
    object,
    name: f1FileName('Base', name),
    bytes,
    sha256: createHash('sha256').update(bytes).digest(),
  }
}
