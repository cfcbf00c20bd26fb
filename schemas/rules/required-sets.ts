import type { XmlSyntax } from '../xml/scenario.ts'

/** What a document is judged as: JSON is judged as the XML it is written as. */
export interface Judged {
  readonly syntax: XmlSyntax
  /** A name of `profileOf`, or BT-24 as written. */
  readonly profile?: string
  /** The PDF around it, which makes a Factur-X of a CII that says EN 16931. */
  readonly container?: 'factur-x'
}

/** The rules of the profile, by what BT-24 says; those of EN 16931 for any other BT-24. */
const PROFILE_SETS: Readonly<Record<'ubl' | 'cii', Readonly<Record<string, string>>>> = {
  ubl: { 'extended-ctc-fr': 'extended-ctc-fr-ubl' },
  cii: {
    'extended-ctc-fr': 'en16931-cii-kept',
    minimum: 'fx-minimum',
    basicwl: 'fx-basicwl',
    basic: 'fx-basic',
    extended: 'fx-extended',
  },
}

/** The rules of the documents that are no invoices; the directory's have a schema only. */
const OTHER_SETS: Readonly<Record<Exclude<XmlSyntax, InvoiceSyntax>, readonly string[]>> = {
  cdar: ['cdv'],
  'f1-base-ubl-invoice': ['f1-base-ubl'],
  'f1-base-ubl-creditnote': ['f1-base-ubl'],
  'f1-base-cii': ['f1-base-cii'],
  'f1-full-ubl-invoice': ['f1-full-ubl'],
  'f1-full-ubl-creditnote': ['f1-full-ubl'],
  'f1-full-cii': ['f1-full-cii'],
  f10: ['f10'],
  f13: [],
  f14: [],
  'order-x': [],
  'zugferd-1': [],
  unknown: [],
}

type InvoiceSyntax = 'ubl-invoice' | 'ubl-creditnote' | 'cii'

/**
 * The rule sets the reform asks for: those of the profile, then BR-FR whatever the profile
 * (XP Z12-012; FNFE's order of checks).
 */
export function requiredSets({ syntax, profile = '', container }: Judged): readonly string[] {
  if (syntax !== 'ubl-invoice' && syntax !== 'ubl-creditnote' && syntax !== 'cii') {
    return OTHER_SETS[syntax]
  }
  const family = syntax === 'cii' ? 'cii' : 'ubl'
  const isFacturX = container !== undefined && profile === 'en16931'
  const core = isFacturX ? 'fx-en16931' : `en16931-${family}`
  const sets = PROFILE_SETS[family]
  const own = Object.hasOwn(sets, profile) ? sets[profile] : undefined
  return [own ?? core, `br-fr-${family}`]
}
