import type { StatusCode } from './status.ts'

/** The seven words that people read, over the official codes. */
export const WORDS = [
  'draft',
  'issued',
  'made-available',
  'accepted',
  'refused',
  'disputed',
  'paid',
] as const
export type Word = (typeof WORDS)[number]

export const WORD_LABELS: Readonly<Record<Word, { readonly fr: string; readonly en: string }>> = {
  draft: { fr: 'brouillon', en: 'draft' },
  issued: { fr: 'émise', en: 'issued' },
  'made-available': { fr: 'mise à disposition', en: 'made available' },
  accepted: { fr: 'acceptée', en: 'accepted' },
  refused: { fr: 'refusée', en: 'refused' },
  disputed: { fr: 'en litige', en: 'disputed' },
  paid: { fr: 'payée', en: 'paid' },
}

/**
 * The word of each code; `unchanged` marks the events that leave an invoice where it was.
 *
 * The word says whose move it is and how it stands, not every step:
 * - 221 keeps "issued": the buyer does not have the invoice, it will be sent again.
 * - 204, 209 and 214 keep "made available": the buyer holds it and has not decided.
 * - 208 is "disputed": the buyer has stopped and the seller must act, as in a dispute; 209 gives
 *   the move back to the buyer.
 * - 206 and 211 are "accepted": a part is owed, or the payment is ordered but not yet received.
 * - 213, 501 and 220 are "refused": the invoice is dead, whoever ended it, and nothing is owed.
 * - 212 is "paid" from the first cash received; what is left to pay is in the amounts.
 */
const WORD_OF_STATUS: Readonly<Record<StatusCode, Word | 'unchanged'>> = {
  '200': 'issued',
  '201': 'issued',
  '202': 'issued',
  '203': 'made-available',
  '204': 'made-available',
  '205': 'accepted',
  '206': 'accepted',
  '207': 'disputed',
  '208': 'disputed',
  '209': 'made-available',
  '210': 'refused',
  '211': 'accepted',
  '212': 'paid',
  '213': 'refused',
  '214': 'made-available',
  '220': 'refused',
  '221': 'issued',
  '224': 'unchanged',
  '225': 'unchanged',
  '226': 'unchanged',
  '227': 'unchanged',
  '228': 'unchanged',
  '501': 'refused',
}

/**
 * The word for an invoice whose last status is `current`, undefined for a draft. A side event keeps
 * the word from before it; where `before` is not given, that word is "issued", which is all that
 * such an event proves.
 */
export function wordOf(current: StatusCode | undefined, before: Word = 'issued'): Word {
  if (current === undefined) return 'draft'
  const word = WORD_OF_STATUS[current]
  return word === 'unchanged' ? before : word
}
