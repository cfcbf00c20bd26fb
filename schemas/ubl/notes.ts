import type { Invoice } from '../invoice/invoice.ts'
import type { Note } from '../invoice/note.ts'
import type { Line } from '../invoice/line.ts'
import { custom, type Binding } from '../xml/binding.ts'
import { listOf } from '../xml/binding-reader.ts'
import { textOf, trimmed } from '../xml/value-type.ts'
import { element as node } from '../xml/writer.ts'

/** A subject code with the number signs around it. */
const CODED = /(#+)([A-Z]{3})(#+)/g
/** What a note without code begins with when it could be taken for one with a code. */
const UNCODED = '##'
const TYPE = textOf(10_000)

/**
 * BG-1. UBL has one element for both terms: `#CODE#text` (EN 16931 binding; fr-reform 2.5). Several
 * may be glued in one `cbc:Note`; a note without code is written plain, or `##text` where it starts
 * with `#`, so that it is not taken for a code.
 */
export function notes(): Binding<Invoice> {
  return custom<Invoice>({
    name: 'cbc:Note',
    fields: ['notes/subjectCode', 'notes/text'],
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
      (invoice.notes ?? [])
        .filter(({ subjectCode, text }) => subjectCode !== undefined || text !== undefined)
        .map((note) => node('cbc:Note', {}, joinNote(note))),
  })
}

/** BT-127 and the notes of the extensions: one element each, in the same form. */
export function lineNotes(): Binding<Line> {
  return custom<Line>({
    name: 'cbc:Note',
    fields: ['note', 'noteSubjectCode', 'otherNotes/text', 'otherNotes/subjectCode'],
    read: (reading, element, target) => {
      const raw = reading.document.textOf(element)
      reading.addForeignInside(element)
      if (trimmed(raw) === '') {
        reading.addForeign('empty', element)
        return
      }
      for (const note of splitNotes(raw)) {
        const { subjectCode, text } = note
        if (text !== undefined && TYPE.parse(text) === undefined) {
          reading.addProblem(element, 'BT-127', TYPE, text)
        } else if (target['note'] !== undefined || target['noteSubjectCode'] !== undefined) {
          const other = { ...note }
          reading.trace?.addObject(other, element)
          listOf(target, 'otherNotes').push(other)
        } else {
          if (subjectCode !== undefined) target['noteSubjectCode'] = subjectCode
          if (text !== undefined) target['note'] = text
          reading.trace?.addValue(target, 'note', element)
        }
      }
    },
    write: ({ note, noteSubjectCode, otherNotes }) => {
      const first = noteOf(noteSubjectCode, note)
      const others = Array.isArray(otherNotes)
        ? otherNotes.map((other) => noteOf(other['subjectCode'], other['text']))
        : []
      return [first, ...others]
        .filter((each) => each !== undefined)
        .map((each) => node('cbc:Note', {}, joinNote(each)))
    },
  })
}

/** A note of a line, `undefined` when neither is there. */
function noteOf(subjectCode: unknown, text: unknown): Note | undefined {
  const note: Note = {}
  if (typeof subjectCode === 'string') note.subjectCode = subjectCode
  if (typeof text === 'string') note.text = text
  return note.subjectCode === undefined && note.text === undefined ? undefined : note
}

/**
 * The notes that one `cbc:Note` holds, in order. Where number signs stand doubled on both sides of
 * what would be a code, they are of the text: `##ABC##` is `#ABC#`.
 */
export function splitNotes(raw: string): Note[] {
  if (raw.startsWith(UNCODED)) return [{ text: raw.slice(UNCODED.length) }]
  const found: Note[] = []
  let note: Note = {}
  let text = ''
  let from = 0
  const finish = (): void => {
    if (note.subjectCode !== undefined || trimmed(text) !== '') {
      found.push(text === '' ? note : { ...note, text })
    }
  }
  const pattern = new RegExp(CODED)
  for (let match = pattern.exec(raw); match !== null; match = pattern.exec(raw)) {
    const [, before = '', code = '', after = ''] = match
    text += raw.slice(from, match.index)
    if (before.length > 1 && after.length > 1) {
      text += `${before.slice(1)}${code}${after.slice(1)}`
      from = pattern.lastIndex
    } else {
      text += before.slice(1)
      finish()
      note = { subjectCode: code }
      text = ''
      // Number signs after the one that ends the code are of the text, or of what comes next.
      from = match.index + before.length + code.length + 1
      pattern.lastIndex = from
    }
  }
  text += raw.slice(from)
  finish()
  return found
}

/** A note as the text of one `cbc:Note`, which `splitNotes` reads as this one note. */
export function joinNote({ subjectCode, text = '' }: Note): string {
  if (subjectCode !== undefined) {
    return `#${subjectCode}#${text.replaceAll(CODED, '#$1$2$3#')}`
  }
  return text.startsWith('#') || text.search(CODED) !== -1 ? UNCODED + text : text
}
