import type { Note } from '../invoice/invoice.ts'
import { formatAmount, parseAmount } from '../values/amount.ts'

/**
 * From the values of an invoice (F2) to those the PPF accepts (F1). The contents are those of the
 * BR-FR-MAP rules, whose numbers differ between publications: each function says what it maps.
 */

/** BT-3: the global rebate credit note exists between platforms only. */
export function f1TypeCode(typeCode: string): string {
  return typeCode === '262' ? '381' : typeCode
}

/**
 * BT-23: the PPF refuses S3 (direct payment), the 8-series (multi-vendor) and the 9-series
 * (netting). Each becomes the ordinary framework of the same nature, goods, services or both.
 */
export function f1Framework(framework: string): string {
  return /^(S3|[BSM][89])$/.test(framework) ? `${framework.slice(0, 1)}1` : framework
}

/** BT-40, BT-55: the overseas departments where French VAT applies are France for the PPF. */
export function f1Country(country: string): string {
  return ['GP', 'MQ', 'RE'].includes(country) ? 'FR' : country
}

/** BT-119: the shortest form, as the lists of rates compare texts: `20.00` gives `20`. */
export function f1Rate(rate: string): string {
  const amount = parseAmount(rate)
  if (amount === undefined) return rate
  const text = formatAmount(amount)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

export interface F1Note {
  readonly subjectCode: string
  readonly text: string
}

/** BT-22 in F1: annex 1. */
const NOTE_LENGTH_MAX = 1024

/**
 * BG-1: only the subjects the administration asks for (rule G1.52): discount (AAB), single taxable
 * entity (TXD), eco-contribution (BLU). The other notes are the parties' own and stay with them.
 */
export function f1Notes(notes: readonly Note[]): readonly F1Note[] {
  return notes.flatMap(({ subjectCode, text }): F1Note[] => {
    if (text === undefined) return []
    switch (subjectCode) {
      case 'TXD':
        return [{ subjectCode, text: singleEntityText(text) }]
      case 'AAB':
      case 'BLU':
        return [{ subjectCode, text: cut(text) }]
      default:
        return []
    }
  })
}

/** BR-FR-CO-14 and rule G1.52 want the same mention in two spellings. */
function singleEntityText(text: string): string {
  return text.trim() === 'MEMBRE_ASSUJETTI_UNIQUE' ? "Membre d'un assujetti unique" : cut(text)
}

/** UBL glues subject and text with `#`, so a `#` inside the text would be read as a new note. */
function cut(text: string): string {
  return [...text.replaceAll('#', ' ')].slice(0, NOTE_LENGTH_MAX).join('').trim()
}
