import type { Invoice, Note } from '../invoice/invoice.ts'
import { custom, type Binding } from '../xml/binding.ts'
import { listOf } from '../xml/binding-reader.ts'
import { textOf, trimmed } from '../xml/value-type.ts'
import { element as node } from '../xml/writer.ts'

const CODED = /#([A-Z]{3})#/
const TYPE = textOf(10_000)

/**
 * BG-1. UBL has one element for both terms: `#CODE#text` (EN 16931 binding; fr-reform 2.5). Several
 * may be glued in one `cbc:Note`; a note without code is written plain, or `##text` where it starts
 * with `#`, so that it is not taken for a code.
 */
export function notes(): Binding<Invoice> {
  return custom<Invoice>({
    name: 'cbc:Note',
    read: (reading, element, target) => {
      const raw = reading.document.textOf(element)
      reading.addForeignInside(element)
      if (trimmed(raw) === '') {
        reading.addForeign('empty', element)
        return
      }
      for (const { subjectCode, text } of splitNotes(raw)) {
        if (text !== undefined && TYPE.parse(text) === undefined) {
          reading.addProblem(element, 'BT-22', TYPE, text)
          continue
        }
        const note = {
          ...(subjectCode === undefined ? {} : { subjectCode }),
          ...(text === undefined ? {} : { text }),
        }
        reading.trace?.addObject(note, element)
        listOf(target, 'notes').push(note)
      }
    },
    write: (_, { invoice }) =>
      (invoice.notes ?? []).map((note) => node('cbc:Note', {}, joinNote(note))),
  })
}

/** The notes that one `cbc:Note` holds, in order. */
export function splitNotes(raw: string): Note[] {
  if (raw.startsWith('##')) return [{ text: raw.slice(2) }]
  // Characters before the first code are a note without one; split gives text, code, text, …
  const [before = '', ...rest] = trimStart(raw).split(CODED)
  const found: Note[] = trimmed(before) === '' ? [] : [{ text: rest.length === 0 ? raw : before }]
  for (let index = 0; index < rest.length; index += 2) {
    const subjectCode = rest[index]
    const text = rest[index + 1] ?? ''
    if (subjectCode === undefined) continue
    found.push(text === '' ? { subjectCode } : { subjectCode, text })
  }
  return found
}

function joinNote({ subjectCode, text = '' }: Note): string {
  if (subjectCode !== undefined) return `#${subjectCode}#${text}`
  return text.startsWith('#') ? `##${text}` : text
}

function trimStart(raw: string): string {
  return raw.replace(/^[ \t\r\n]+(?=#[A-Z]{3}#)/, '')
}
