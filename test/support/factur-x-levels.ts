import type { FacturXLevel } from '../../schemas/facturx/level.ts'
import type { Invoice } from '../../schemas/invoice/invoice.ts'

const SPECIFICATIONS: Readonly<Record<FacturXLevel, string>> = {
  minimum: 'urn:factur-x.eu:1p0:minimum',
  basicwl: 'urn:factur-x.eu:1p0:basicwl',
  basic: 'urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic',
  en16931: 'urn:cen.eu:en16931:2017',
  extended: 'urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended',
}

/** What of a valid invoice a level of Factur-X can carry, under the name of that level. */
export function atLevel(invoice: Invoice, level: FacturXLevel): Invoice {
  const named: Invoice = { ...invoice, specification: SPECIFICATIONS[level] }
  if (level === 'minimum') return minimumOf(named)
  if (level !== 'basicwl') return named
  delete named.lines
  return named
}

function minimumOf(invoice: Invoice): Invoice {
  const { seller, buyer, totals } = invoice
  return {
    ...only(invoice, [
      ...(['number', 'issueDate', 'typeCode', 'currency'] as const),
      ...(['businessProcess', 'specification'] as const),
    ]),
    seller: {
      ...only(seller, ['name', 'legalId', 'vatNumber']),
      address: only(seller?.address, ['country']),
    },
    buyer: only(buyer, ['name', 'legalId']),
    totals: only(totals, ['withoutVat', 'vat', 'withVat', 'due']),
  }
}

function only<T extends object>(value: T | undefined, keys: readonly (keyof T)[]): Partial<T> {
  const made: Partial<T> = {}
  for (const key of keys) if (value?.[key] !== undefined) made[key] = value[key]
  return made
}
