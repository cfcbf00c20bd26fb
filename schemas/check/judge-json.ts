import { originsOfCii, writeCii } from '../cii/cii.ts'
import type { Invoice } from '../invoice/invoice.ts'
import { placeOfTerm } from '../invoice/term-place.ts'
import type { Finding } from '../rules/finding.ts'
import type { Locate } from '../rules/findings.ts'
import type { RuleSet } from '../rules/tree/rule-set.ts'
import { isCreditNoteType, originsOfUbl, writeUbl } from '../ubl/ubl.ts'
import type { XmlDocument } from '../xml/document.ts'
import { Locator } from '../xml/location.ts'
import { readXml } from '../xml/reader.ts'
import type { XmlSyntax } from '../xml/scenario.ts'
import { judgeBy } from './judge-document.ts'

/** Factur-X is CII: a JSON invoice of its profiles is judged as such, any other one as UBL. */
const CII_PROFILES: ReadonlySet<string> = new Set(['minimum', 'basicwl', 'basic', 'extended'])

/** The syntax a JSON invoice is written in to be judged. */
export function syntaxOfJson(invoice: Invoice, profile: string | undefined): XmlSyntax {
  if (profile !== undefined && CII_PROFILES.has(profile)) return 'cii'
  return isCreditNoteType(invoice.typeCode) ? 'ubl-creditnote' : 'ubl-invoice'
}

/**
 * What a JSON invoice breaks: it is written as the XML that rules are made for, and every finding
 * is brought back to the field the caller sent, or to where a missing one should stand.
 */
export function judgeJson(invoice: Invoice, sets: readonly RuleSet[]): readonly Finding[] {
  const isOfCii = ({ name }: RuleSet) => /^fx-|-cii(@|$)/.test(name)
  return [
    ...judgeAs(invoice, sets.filter(isOfCii), writeCii, originsOfCii),
    ...judgeAs(
      invoice,
      sets.filter((set) => !isOfCii(set)),
      writeUbl,
      originsOfUbl,
    ),
  ]
}

function judgeAs(
  invoice: Invoice,
  sets: readonly RuleSet[],
  write: (invoice: Invoice) => string,
  originsOf: typeof originsOfUbl,
): readonly Finding[] {
  if (sets.length === 0) return []
  const document = readXml(new TextEncoder().encode(write(invoice)))
  let locate: Locate | undefined
  return judgeBy(document, sets, (node, terms) => {
    locate ??= pointerLocator(invoice, document, originsOf(document))
    return locate(node, terms)
  })
}

/**
 * From an element to a JSON pointer: the field read from it, else the nearest one around it; there,
 * the first of the terms concerned that has its place below.
 */
function pointerLocator(
  invoice: Invoice,
  document: XmlDocument,
  originOf: ReturnType<typeof originsOfUbl>,
): Locate {
  const locator = new Locator(document)
  const pointers = new Map<string, string>()
  for (const pointer of pointersIn(invoice, '')) {
    const { xpath } = originOf(pointer)
    if (!pointers.has(xpath)) pointers.set(xpath, pointer)
  }
  return (node, terms) => {
    let holder: string | undefined
    for (let at = node; at !== -1 && holder === undefined; at = document.parentOf(at)) {
      holder = pointers.get(locator.xpathOf(at))
    }
    const around = holder ?? ''
    for (const term of terms) {
      const place = placeOfTerm(term, around)
      if (place !== undefined) return { location: place === '' ? '/' : place }
    }
    return { location: around === '' ? '/' : around }
  }
}

/** Every place of a value, parents before what they hold. */
function* pointersIn(value: unknown, pointer: string): Iterable<string> {
  if (!Array.isArray(value)) yield pointer
  if (typeof value !== 'object' || value === null) return
  for (const [name, below] of Object.entries(value)) {
    yield* pointersIn(below, `${pointer}/${name}`)
  }
}
