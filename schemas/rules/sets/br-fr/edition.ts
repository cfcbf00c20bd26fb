import { DECIMALS, DOUBLES, type Arithmetic } from './arithmetic.ts'

/** What differs from one edition of the French rules to the next; all else is one. */
export interface Edition {
  /** The pack, as reports name it. */
  readonly pack: string
  /** What follows the name of a rule set: nothing for the edition in force. */
  readonly suffix: string
  /** How amounts are read where they are compared. */
  readonly arithmetic: Arithmetic
  /** What is put between the notes of a UBL document, which are read as one text. */
  readonly noteSeparator: string
  /** BR-FR-22 in UBL: whether any treatment (BAR) asks for the seller’s address, or B2B alone. */
  readonly isAnyTreatmentAddressed: boolean
  /** BR-FR-CO-07: whether the due date of a UBL credit note, held by its payment means, counts. */
  readonly isPaymentDueDateRead: boolean
  /** BR-FR-CO-07, -09 in CII: whether a document may have several due dates. */
  readonly hasSeveralDueDates: boolean
  /** BR-FR-MV-10: the subtypes of the lines that each add a cent of tolerance. */
  readonly toleratedSubtypes: readonly string[]
}

/** The edition in force since October 2026. */
export const OCTOBER_2026: Edition = {
  pack: 'br-fr@2026-10',
  suffix: '',
  arithmetic: DECIMALS,
  noteSeparator: '#',
  isAnyTreatmentAddressed: false,
  isPaymentDueDateRead: true,
  hasSeveralDueDates: true,
  toleratedSubtypes: ['DETAIL', 'GROUP'],
}

/** The edition of August 2026. */
export const AUGUST_2026: Edition = {
  pack: 'br-fr@1.4.0.03',
  suffix: '@1.4.0.03',
  arithmetic: DOUBLES,
  noteSeparator: '',
  isAnyTreatmentAddressed: true,
  isPaymentDueDateRead: false,
  hasSeveralDueDates: false,
  toleratedSubtypes: ['DETAIL'],
}
