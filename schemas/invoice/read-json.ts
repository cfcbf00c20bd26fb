import { Compile } from 'typebox/compile'
import type { Finding } from '../rules/finding.ts'
import { Invoice } from './invoice.ts'
import { readingFinding, type ReadingRule } from './reading-finding.ts'
import { parseStrictJson, type JsonFault } from './strict-json.ts'
import { typeFaults } from './type-faults.ts'

/** A JSON invoice may hold attachments, in base64; a whole flow is at most this long. */
export const JSON_BYTES_MAX = 100 * 1024 * 1024

/**
 * What reading gave: the invoice when its known fields are well typed, and the findings. Unknown
 * fields are findings too, and are not in the invoice.
 */
export interface ReadInvoice {
  readonly invoice?: Invoice
  readonly findings: readonly Finding[]
}

const model = Compile(Invoice)

/**
 * Reads a JSON invoice: strict UTF-8, strict JSON, the exact types of the model. Never throws for
 * what a caller sent.
 */
export function readJsonInvoice(bytes: Uint8Array): ReadInvoice {
  if (bytes.length > JSON_BYTES_MAX) return refused('APP-LIMIT', '')
  const text = decodeUtf8(bytes)
  if (text === undefined) return refused('APP-ENCODING', '')
  const json = parseStrictJson(text)
  if (json.fault !== undefined) return { findings: [findingOf(json.fault, text)] }
  return typedInvoice(json.value)
}

/** The model’s types over a value; without its unknown fields it may still be an invoice. */
function typedInvoice(value: unknown): ReadInvoice {
  if (model.Check(value)) return { invoice: value, findings: [] }
  const { findings, known } = typeFaults(value)
  return model.Check(known) ? { invoice: known, findings } : { findings }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.startsWith('\ufeff') ? undefined : text
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

const RULE_OF_FAULT: Record<JsonFault['code'], ReadingRule> = {
  syntax: 'APP-JSON',
  'duplicate-key': 'APP-KEY',
  'forbidden-key': 'APP-KEY',
  character: 'APP-CHARACTER',
  depth: 'APP-LIMIT',
}

function findingOf(fault: JsonFault, text: string): Finding {
  const before = text.slice(0, fault.offset).split('\n')
  const line = before.length
  const column = (before.at(-1)?.length ?? 0) + 1
  return readingFinding(RULE_OF_FAULT[fault.code], fault.pointer, {
    detail: { fr: `ligne ${line}, colonne ${column}`, en: `line ${line}, column ${column}` },
  })
}

function refused(rule: ReadingRule, location: string): ReadInvoice {
  return { findings: [readingFinding(rule, location)] }
}
