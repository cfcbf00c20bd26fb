/** VAT regimes of a declarant, as e-reporting tells them apart (specifications v3.2, table 13). */
export const VAT_REGIMES = [
  'normal-monthly',
  'normal-quarterly',
  'simplified',
  'franchise',
] as const
export type VatRegime = (typeof VAT_REGIMES)[number]

/** What a report holds: transactions (10.1, 10.3) or payments (10.2, 10.4), never both. */
export const REPORT_KINDS = ['transactions', 'payments'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

export const VAT_REGIME_LABELS: Readonly<
  Record<VatRegime, { readonly fr: string; readonly en: string }>
> = {
  'normal-monthly': { fr: 'réel normal mensuel', en: 'normal, monthly' },
  'normal-quarterly': { fr: 'réel normal trimestriel', en: 'normal, quarterly' },
  simplified: { fr: 'réel simplifié', en: 'simplified' },
  franchise: { fr: 'franchise en base', en: 'exempt small business (franchise)' },
}

/** How long a period is; `ten-days` cuts a month after the 10th and after the 20th. */
export type Span = 'ten-days' | 'month' | 'two-months'

/** The last day on which a declarant hands over a period's data to its platform. */
export type Handover =
  /** The 10th of the month after; for ten days, ten days later: the 20th, the last, the 10th. */
  | 'ten-days-after'
  /** The last day of the month after the period. */
  | 'end-of-next-month'

export interface Schedule {
  readonly span: Span
  readonly handover: Handover
}

/** Table 13 of the specifications, whole. */
export const SCHEDULES: Readonly<Record<VatRegime, Readonly<Record<ReportKind, Schedule>>>> = {
  'normal-monthly': {
    transactions: { span: 'ten-days', handover: 'ten-days-after' },
    payments: { span: 'month', handover: 'ten-days-after' },
  },
  'normal-quarterly': {
    transactions: { span: 'month', handover: 'ten-days-after' },
    payments: { span: 'month', handover: 'ten-days-after' },
  },
  simplified: {
    transactions: { span: 'month', handover: 'end-of-next-month' },
    payments: { span: 'month', handover: 'end-of-next-month' },
  },
  franchise: {
    transactions: { span: 'two-months', handover: 'end-of-next-month' },
    payments: { span: 'two-months', handover: 'end-of-next-month' },
  },
}
