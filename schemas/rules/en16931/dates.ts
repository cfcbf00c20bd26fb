import { isIn } from '../../codelists/code-list.ts'
import { CII_VAT_POINTS } from '../../codelists/vat-point.ts'
import type { Line } from '../../invoice/line.ts'
import { brokenAt, brokenItems, type Rule } from '../rule.ts'

type PeriodShape = NonNullable<Line['period']>

/** Periods (BG-14, BG-26) and the VAT point (BT-7, BT-8). */
export const DATE_RULES: readonly Rule[] = [
  {
    id: 'BR-29',
    severity: 'fatal',
    terms: ['BT-73', 'BT-74'],
    message: {
      fr: 'La période de facturation finit (BT-74) avant de commencer (BT-73).',
      en: 'The invoicing period ends (BT-74) before it starts (BT-73).',
    },
    remedy: { fr: 'Corrigez l’une des deux dates.', en: 'Correct one of the two dates.' },
    check: ({ period }) => brokenAt('/period/end', isBackwards(period)),
  },
  {
    id: 'BR-30',
    severity: 'fatal',
    terms: ['BT-134', 'BT-135'],
    message: {
      fr: 'La période d’une ligne finit (BT-135) avant de commencer (BT-134).',
      en: 'The period of a line ends (BT-135) before it starts (BT-134).',
    },
    remedy: { fr: 'Corrigez l’une des deux dates.', en: 'Correct one of the two dates.' },
    check: ({ lines }) =>
      brokenItems(lines, '/lines', ({ period }) => isBackwards(period), '/period/end'),
  },
  {
    id: 'BR-CO-03',
    severity: 'fatal',
    terms: ['BT-7', 'BT-8'],
    message: {
      fr: 'La date d’exigibilité (BT-7) et son code (BT-8) sont donnés ensemble.',
      en: 'The VAT point date (BT-7) and its code (BT-8) are given together.',
    },
    remedy: { fr: 'Gardez l’un des deux.', en: 'Keep one of the two.' },
    check: ({ vatPointDate, vatPointCode }) =>
      brokenAt('/vatPointCode', vatPointDate !== undefined && vatPointCode !== undefined),
  },
  {
    id: 'BR-CO-19',
    severity: 'fatal',
    terms: ['BT-73', 'BT-74'],
    message: {
      fr: 'La période de facturation (BG-14) n’a ni début ni fin.',
      en: 'The invoicing period (BG-14) has neither start nor end.',
    },
    remedy: {
      fr: 'Renseignez au moins une date, ou retirez la période.',
      en: 'Give one date at least, or remove the period.',
    },
    check: ({ period }) => brokenAt('/period', isEmpty(period)),
  },
  {
    id: 'BR-CO-20',
    severity: 'fatal',
    terms: ['BT-134', 'BT-135'],
    message: {
      fr: 'La période d’une ligne (BG-26) n’a ni début ni fin.',
      en: 'The period of a line (BG-26) has neither start nor end.',
    },
    remedy: {
      fr: 'Renseignez au moins une date, ou retirez la période.',
      en: 'Give one date at least, or remove the period.',
    },
    check: ({ lines }) => brokenItems(lines, '/lines', ({ period }) => isEmpty(period), '/period'),
  },
  {
    id: 'BR-CL-06',
    severity: 'fatal',
    terms: ['BT-8'],
    message: {
      fr: 'Le code d’exigibilité de la TVA (BT-8) n’est ni 5, ni 29, ni 72.',
      en: 'The VAT point code (BT-8) is none of 5, 29 and 72.',
    },
    remedy: {
      fr: 'Employez 5 (facture, option pour les débits), 29 (livraison) ou 72 (paiement) ; en UBL 3, 35 ou 432.',
      en: 'Use 5 (invoice), 29 (delivery) or 72 (payment); in UBL 3, 35 or 432.',
    },
    check: ({ vatPointCode }) =>
      brokenAt('/vatPointCode', vatPointCode !== undefined && !isIn(CII_VAT_POINTS, vatPointCode)),
  },
]

function isBackwards(period: PeriodShape | undefined): boolean {
  if (period?.start === undefined || period.end === undefined) return false
  return period.end < period.start
}

function isEmpty(period: PeriodShape | undefined): boolean {
  return period !== undefined && period.start === undefined && period.end === undefined
}
