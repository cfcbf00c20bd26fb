import type { Random } from './random.ts'

/** The VAT categories of UNTDID 5305 that EN 16931 names, and codes beside them. */
export const VAT_CATEGORIES = [
  ...['S', 'Z', 'E', 'AE', 'K', 'G', 'O', 'L', 'M', 'B'],
  ...['s', 'A', 'VAT', ''],
]

/** Texts on the edge of what rules ask, or beyond it. */
export const EDGE_TEXTS: readonly string[] = [
  ...['', ' ', '\n', 'x', '0', '1', '-1', '0.00', '100', '1.5', '1,5', '1e3', 'NaN', 'INF', '+1'],
  ...['.5', '5.', '-0', '1.005', '0.001', '999999999999.99', '12345678901234567890.12', '１'],
  ...['20260131', '2026-01-31', '2026-02-30', '20260230', '1999-12-31', '2026-1-1', '31/01/2026'],
  ...['380', '381', '384', '389', '261', '262', '386', '393', '503', '751', '999', '1', '3', '5'],
  ...['EUR', 'USD', 'eur', 'XXX', 'FR', 'DE', 'fr', 'ZZ', '1A', 'EL', 'GR', 'FR12', 'C62', 'H87'],
  ...['S1', 'B1', 'M1', 'B2', 'S4', 'M4', 'B7', 'S8', 'B8', 'A1', 's1', 'S', 'O', 'AE', 'VAT'],
  ...['123456789', '12345678900012', '732829320', '73282932000074', '7328293200007', '732 829 320'],
  ...['FR83732829320', 'FR00732829320', '0002', '0009', '0225', '0226', '0088', '9957', 'EM', 'VA'],
  ...['732829320_73282932000074', '732829320_SERV-1', 'a@b.fr', 'urn:cen.eu:en16931:2017'],
  ...['urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr', 'VATEX-FR-J'],
  ...['VATEX-EU-IC', 'vatex-eu-ic', 'VATEX-EU-AE', 'VATEX-EU-O', 'VATEX-EU-G', 'VATEX-FR-CGI261-1'],
  ...['true', 'false', 'TRUE', '102', '203', '30', '58', '59', '48', 'TAX', 'LISIBLE', 'RIB'],
  ...[
    '#PMT#texte',
    '#AAB#x',
    '#PMD#x',
    'PMT',
    'AAB',
    'BAR',
    'B2B',
    'DETAIL',
    'ENFANT',
    'x'.repeat(60),
  ],
  ...['y'.repeat(256), 'é'.repeat(20), 'a b', 'a_b', 'a-b/c+d', 'A\\B', '😀', "l'été", 'ABC123'],
  ...['FR7630006000011234567890189', 'application/pdf', 'text/html', 'http://a.fr', '2%', '20.0'],
]

/** An amount moved, turned, rounded or written in another way. */
export function editedAmount(text: string, random: Random): string {
  const value = Number(text)
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0
  const shifted = (by: number) => (value + by).toFixed(Math.max(decimals, 2))
  return random.pick([
    () => shifted(0.01),
    () => shifted(-0.01),
    () => shifted(random.pick([0.02, -0.02, 0.05, 0.5, -0.5, 0.49, 0.51])),
    () => shifted(random.pick([1, -1, 10, 100, 1000])),
    () => (-value).toFixed(decimals),
    () => '0',
    () => Math.round(value).toFixed(0),
    () => value.toFixed(decimals + 1),
    () => `${value.toFixed(Math.max(decimals, 1))}5`,
    () => value.toFixed(4),
    () => `+${text}`,
    () => ` ${text} `,
    () => (value * 2).toFixed(decimals),
    () => value.toExponential(),
    () => text.replace('.', ','),
    () => '',
  ])()
}

/** A date some days away, in another form, or one that no calendar has. */
export function editedDate(text: string, random: Random): string {
  const digits = text.replaceAll(/\D/g, '')
  const isDashed = text.includes('-')
  const write = (year: string, month: string, day: string) =>
    isDashed ? `${year}-${month}-${day}` : `${year}${month}${day}`
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
  return random.pick([
    () => write(String(Number(year) + random.pick([-1, 1, -30, 100])), month, day),
    () => write(year, random.pick(['01', '06', '12', '13']), day),
    () => write(year, month, random.pick(['01', '15', '28', '31', '32'])),
    () => `${text}Z`,
    () => `${text} `,
    () => `${text}T00:00:00`,
    () => (isDashed ? digits : `${year}-${month}-${day}`),
  ])()
}
