import { extractF1Base } from '../../schemas/flux1/base-facts.ts'
import { writeF1BaseUbl } from '../../schemas/flux1/base-ubl.ts'
import { packEnvelope, type EnvelopeFile } from '../../schemas/envelope/archive.ts'
import { flowIdOf, formatEnvelopeName } from '../../schemas/envelope/envelope-name.ts'
import { f1FileName } from '../../schemas/envelope/f1-file-name.ts'
import type { Invoice } from '../../schemas/invoice/invoice.ts'
import { validInvoice } from './valid-invoice.ts'

/** The application code of the partner in tests. */
export const PARTNER = 'AAA001'

/** The F1 Base file of a valid invoice, some of its fields replaced. */
export function f1Xml(overrides: Partial<Invoice> = {}): string {
  const extraction = extractF1Base(validInvoice(overrides))
  if (!extraction.ok) throw new Error(`the invoice lacks ${extraction.missing.join(', ')}`)
  return writeF1BaseUbl(extraction.facts)
}

export function f1File(number: string, xml = f1Xml({ number })): EnvelopeFile {
  return { name: f1FileName('Base', number), bytes: new TextEncoder().encode(xml) }
}

/** The file name of the partner's nth F1 envelope. */
export function envelopeFileName(sequence: number, partner = PARTNER): string {
  const flowId = flowIdOf(partner, 'FFE0111A', sequence)
  const name = { interfaceCode: 'FFE0111A', applicationCode: partner, flowId }
  return `${formatEnvelopeName(name)}.tar.gz`
}

export function f1Envelope(numbers: readonly string[]): Promise<Uint8Array> {
  return packEnvelope(numbers.map((number) => f1File(number)))
}
