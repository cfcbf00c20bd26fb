/**
 * The levels of Factur-X: how its metadata name each (`fx:ConformanceLevel`), and what the XML is
 * to the pages in France: data taken from them up to BASIC WL, the same invoice from BASIC on.
 */
export const FACTURX_LEVELS = {
  minimum: { conformance: 'MINIMUM', relationship: 'Data' },
  basicwl: { conformance: 'BASIC WL', relationship: 'Data' },
  basic: { conformance: 'BASIC', relationship: 'Alternative' },
  en16931: { conformance: 'EN 16931', relationship: 'Alternative' },
  extended: { conformance: 'EXTENDED', relationship: 'Alternative' },
} as const

export type FacturXLevel = keyof typeof FACTURX_LEVELS
