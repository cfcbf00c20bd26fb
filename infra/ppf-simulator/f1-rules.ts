import { isIn } from '../../schemas/codelists/code-list.ts'
import {
  CORRECTIVE_TYPES,
  CREDIT_NOTE_TYPES,
  DOWN_PAYMENT_TYPES,
  FRENCH_DOCUMENT_TYPES,
} from '../../schemas/codelists/document-type.ts'
import { FINAL_FRAMEWORKS } from '../../schemas/codelists/billing-framework.ts'
import type { PpfReason } from '../../schemas/cdar/ppf-answer.ts'
import { absolute, compare, parseAmount, subtract, sum } from '../../schemas/values/amount.ts'
import type { LocalDate } from '../../schemas/values/local-date.ts'
import type { F1Object, F1ObjectParty } from './f1-object.ts'

/** One management rule of the PPF on F1 Base (annex 7), as far as a file alone can tell. */
interface F1Rule {
  readonly id: string
  readonly code: 'REJ_SEMAN' | 'REJ_COH'
  readonly term: string
  readonly holds: (object: F1Object, today: LocalDate) => boolean
}

/** Every rule an object breaks, as the PPF would answer it. `today` is the control date. */
export function f1Rejections(object: F1Object, today: LocalDate): readonly PpfReason[] {
  return F1_RULES.filter((rule) => !rule.holds(object, today)).map(({ id, code, term }) => ({
    code,
    rule: id,
    message: `Règle ${id} non respectée`,
    subject: term,
  }))
}

const NUMBER = /^(?! )(?!.* $)(?!.* {2})[A-Za-z0-9 +_/-]{1,35}$/
const AMOUNT = /^-?\d+(\.\d{1,2})?$/
const PPF_FRAMEWORKS = new Set('B1 S1 M1 B2 S2 M2 B4 S4 M4 S5 S6 B7 S7'.split(' '))
const CATEGORIES = new Set(['S', 'E', 'AE', 'K', 'G', 'O', 'Z'])
const VAT_POINTS = new Set(['5', '29', '72', '3', '35', '432'])
const RATES = '0 0.9 1.05 1.75 2.1 5.5 7 8.5 9.2 9.6 10 13 19.6 20 20.6'.split(' ').map(amountOf)
const NET_OF_TAX_CREDIT = 'VATEX-FR-CNWVAT'

const seman = (id: string, term: string, holds: F1Rule['holds']): F1Rule => ({
  id,
  code: 'REJ_SEMAN',
  term,
  holds,
})
const coherent = (id: string, term: string, holds: F1Rule['holds']): F1Rule => ({
  id,
  code: 'REJ_COH',
  term,
  holds,
})

const F1_RULES: readonly F1Rule[] = [
  seman('G1.01', 'BT-3', (f) => f.typeCode !== '262' && isIn(FRENCH_DOCUMENT_TYPES, f.typeCode)),
  seman('G1.02', 'BT-23', (f) => PPF_FRAMEWORKS.has(f.framework)),
  seman('G1.05', 'BT-1', (f) => [f.number, ...f.preceding].every((n) => NUMBER.test(n))),
  coherent('G1.07', 'BT-2', (f, today) => f.issueDate <= today),
  seman('G1.10', 'BT-5', (f) => /^[A-Z]{3}$/.test(f.currency)),
  coherent('G1.12', 'BT-111', (f) => [f.currency, ...vatCurrencies(f)].includes('EUR')),
  seman('G1.14', 'BG-22', (f) => amountsOf(f).every(isPpfAmount)),
  seman('G1.24', 'BT-119', (f) => f.rows.every((row) => isLegalRate(row.rate))),
  coherent('G1.31', 'BT-25', hasPreceding),
  seman('G1.36', 'BT-2', (f) => allDates(f).every((date) => /^20\d\d-/.test(date))),
  coherent('G1.41', 'BT-121', (f) =>
    exempt(f).every((row) => row.reasonCode !== undefined && row.reason !== undefined),
  ),
  coherent(
    'G1.47',
    'BT-31',
    (f) =>
      exempt(f).length === 0 || (f.seller.vatNumber ?? f.representativeVatNumber) !== undefined,
  ),
  coherent('G1.53', 'BT-109', (f) => f.currency !== 'EUR' || hasRightTotals(f)),
  coherent(
    'G1.60',
    'BT-23',
    (f) => !isIn(FINAL_FRAMEWORKS, f.framework) || !isIn(DOWN_PAYMENT_TYPES, f.typeCode),
  ),
  seman('G1.63', 'BT-30', (f) => isSiren(f.seller)),
  seman('G1.63', 'BT-47', (f) => isSiren(f.buyer)),
  seman('G2.01', 'BT-40', (f) => [f.seller, f.buyer].every(hasCountry)),
  seman('G2.31', 'BT-118', (f) => f.rows.every((row) => CATEGORIES.has(row.category))),
  coherent('G2.32', 'BT-121', (f) => f.rows.length > 0 && !isOutOfScope(f)),
  seman('G2.33', 'BT-31', (f) => (f.seller.vatNumber ?? '') !== ''),
  seman('G2.33', 'BT-48', (f) => (f.buyer.vatNumber ?? '') !== ''),
  seman('G6.08', 'BT-110', (f) => vatCurrencies(f).some((currency) => currency !== '')),
  seman('G6.08', 'BT-109', (f) => f.withoutVat !== undefined && f.rows.length > 0),
  coherent('G6.21', 'BT-121', (f) =>
    f.rows.every(
      (row) => row.reasonCode !== NET_OF_TAX_CREDIT || ['261', '381', '396'].includes(f.typeCode),
    ),
  ),
  coherent('G6.25', 'BT-74', ({ period: { start, end } }) => (end ?? '9') > (start ?? '')),
  seman('P1.11', 'BT-8', (f) => f.vatPointCode === undefined || VAT_POINTS.has(f.vatPointCode)),
  seman(
    'S1.14',
    'BT-29',
    ({ entity }) => !entity || isSiren({ ...entity, siren: entity.value }, '0231'),
  ),
]

function hasPreceding(f: F1Object): boolean {
  if (isIn(CORRECTIVE_TYPES, f.typeCode)) return f.preceding.length === 1
  return !isIn(CREDIT_NOTE_TYPES, f.typeCode) || f.preceding.length > 0
}

function hasRightTotals(f: F1Object): boolean {
  const [total] = f.vatTotals
  return (
    isNear(
      f.withoutVat,
      f.rows.map((row) => row.taxable),
    ) &&
    isNear(
      total?.amount,
      f.rows.map((row) => row.tax),
    )
  )
}

/** Within 0.01 of the sum. */
function isNear(total: string | undefined, parts: readonly string[]): boolean {
  const difference = subtract(amountOf(total ?? '0'), sum(parts.map(amountOf)))
  return compare(absolute(difference), { units: 1n, scale: 2 }) <= 0
}

function isOutOfScope(f: F1Object): boolean {
  return f.rows.every(
    ({ category, reasonCode }) =>
      category === 'O' || (category === 'E' && /^VATEX-FR-CGI261/.test(reasonCode ?? '')),
  )
}

function amountsOf(f: F1Object): readonly string[] {
  const rows = f.rows.flatMap((row) => [row.taxable, row.tax])
  return [f.withoutVat ?? '0', ...f.vatTotals.map((total) => total.amount), ...rows]
}

const allDates = (f: F1Object): readonly string[] =>
  [f.issueDate, f.period.start, f.period.end, ...f.dates].filter((date) => date !== undefined)

const vatCurrencies = (f: F1Object): readonly string[] => f.vatTotals.map((total) => total.currency)

const exempt = (f: F1Object) => f.rows.filter((row) => row.category === 'E')

const isPpfAmount = (text: string): boolean =>
  AMOUNT.test(text) && text.replace('.', '').length <= 19

const isLegalRate = (text: string | undefined): boolean => {
  const rate = parseAmount(text ?? '')
  return rate !== undefined && RATES.some((legal) => compare(legal, rate) === 0)
}

const isSiren = (
  party: Pick<F1ObjectParty, 'siren' | 'scheme'>,
  scheme: '0002' | '0231' = '0002',
): boolean => party.scheme === scheme && /^\d{9}$/.test(party.siren ?? '')

const hasCountry = (party: F1ObjectParty): boolean =>
  /^[A-Z]{2}$/.test(party.country ?? '') && party.country !== 'EL'

/** Texts whose structure was checked; anything else is a bug here. */
function amountOf(text: string) {
  const amount = parseAmount(text)
  if (amount === undefined) throw new TypeError('a checked amount is a decimal')
  return amount
}
