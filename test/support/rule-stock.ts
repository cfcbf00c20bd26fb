import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeCdar } from '../../schemas/cdar/cdar.ts'
import { FACTUR_X_LEVELS, writeCii } from '../../schemas/cii/cii.ts'
import type { DocumentType } from '../../schemas/grammar/document-type.ts'
import type { RuleSet } from '../../schemas/rules/tree/rule-set.ts'
import { writeUbl } from '../../schemas/ubl/ubl.ts'
import { readXml } from '../../schemas/xml/reader.ts'
import { XmlRefusal } from '../../schemas/xml/refusal.ts'
import { CDAR_CASES } from './cdar-cases.ts'
import { completeInvoice } from './complete-invoice.ts'
import { F1_CASES } from './f1-cases.ts'
import { GrammarSample } from './grammar-sample.ts'
import { elementsOf, isMarkup, markupOf, type Markup } from './markup.ts'
import { Random } from './random.ts'
import type { Donor, LimitedPath, MutantStock } from './rule-mutation.ts'
import { validInvoice } from './valid-invoice.ts'
import { corpusDocuments, readCorpusFile, unitAssertions } from './verdict-corpus.ts'

/** The rule sets whose mutants are the same documents. */
export type MutantKind = 'ubl' | 'cii' | 'cdar' | 'f10' | `f1-${'base' | 'full'}-${'ubl' | 'cii'}`

/** A document that mutants are made from. */
export interface StockDocument {
  readonly name: string
  readonly markup: Markup
}

const SIZE_MAX = 60_000
const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))
const OASIS = 'urn:oasis:names:specification:ubl:schema:xsd'
const CEFACT = 'urn:un:unece:uncefact:data'

/** The prefixes documents usually have; the rules of a syntax are written with them too. */
export const USUAL_PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OASIS}:CommonAggregateComponents-2`, 'cac'],
  [`${OASIS}:CommonBasicComponents-2`, 'cbc'],
  [`${OASIS}:CommonExtensionComponents-2`, 'ext'],
  [`${CEFACT}:standard:CrossIndustryInvoice:100`, 'rsm'],
  [`${CEFACT}:standard:CrossDomainAcknowledgementAndResponse:100`, 'rsm'],
  [`${CEFACT}:standard:ReusableAggregateBusinessInformationEntity:100`, 'ram'],
  [`${CEFACT}:standard:QualifiedDataType:100`, 'qdt'],
  [`${CEFACT}:standard:UnqualifiedDataType:100`, 'udt'],
])

export function kindOf(set: string): MutantKind {
  if (set === 'cdv') return 'cdar'
  if (set === 'f10') return 'f10'
  const f1 = /^f1-(base|full)-(ubl|cii)$/.exec(set)
  if (f1 !== null) {
    return `f1-${f1[1] === 'base' ? 'base' : 'full'}-${f1[2] === 'ubl' ? 'ubl' : 'cii'}`
  }
  return /-ubl(@|$)/.test(set) ? 'ubl' : 'cii'
}

/** The official schema that a document of a rule set has to pass. */
export function schemaOf(set: string, root: string): string {
  const form = root === 'CreditNote' ? 'creditnote' : 'invoice'
  const kind = kindOf(set)
  if (set.startsWith('fx-')) return `xsd-${set}`
  if (kind === 'ubl' || kind.endsWith('-ubl')) return `xsd-${kind}-${form}`
  return `xsd-${kind}`
}

/** What mutants of a kind are made from: the corpus, our own documents, unit tests, a grammar. */
export function stockDocuments(kind: MutantKind): StockDocument[] {
  const found = [...ofCorpus(kind), ...ofOurs(kind)].flatMap(({ name, xml }) => {
    const markup = xml.length > SIZE_MAX ? undefined : parsed(xml)
    return markup === undefined ? [] : [{ name, markup }]
  })
  return found.length > 0 ? found : grammarDocuments(kind, 40)
}

/** All that mutants borrow from others, grammar samples included, so that rare elements come in. */
export function mutantStock(
  kind: MutantKind,
  documents: readonly StockDocument[],
  sets: readonly RuleSet[],
): MutantStock {
  const texts = new Map<string, Set<string>>()
  const attributes = new Map<string, Set<string>>()
  const children = new Map<string, Map<string, Donor>>()
  for (const { markup } of [...documents, ...grammarDocuments(kind, 60)]) {
    for (const at of elementsOf(markup)) collect(at, texts, attributes, children)
  }
  return {
    texts: listed(texts, (values) => [...values]),
    attributes: listed(attributes, (values) => [...values]),
    children: listed(children, (donors) => [...donors.values()]),
    limited: sets.flatMap(limitedPathsOf),
  }
}

function collect(
  at: Markup,
  texts: Map<string, Set<string>>,
  attributes: Map<string, Set<string>>,
  children: Map<string, Map<string, Donor>>,
): void {
  const below = at.children.filter(isMarkup)
  for (const { local, value } of at.attributes) entry(attributes, local, () => new Set()).add(value)
  if (below.length === 0) {
    const text = at.children.filter((child) => typeof child === 'string').join('')
    entry(texts, at.local, () => new Set()).add(text)
  }
  const donors = entry(children, at.local, () => new Map<string, Donor>())
  const before = new Set<string>()
  for (const markup of below) {
    const key = elementsOf(markup)
      .map(({ local }) => local)
      .join(' ')
    if (!donors.has(key)) donors.set(key, { markup, before: new Set(before) })
    before.add(markup.local)
  }
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let found = map.get(key)
  if (found === undefined) map.set(key, (found = make()))
  return found
}

function listed<From, To>(map: Map<string, From>, list: (from: From) => To): Map<string, To> {
  return new Map([...map].map(([key, value]) => [key, list(value)]))
}

/** The table entries of a rule set whose way is made of names alone. */
function limitedPathsOf({ patterns }: RuleSet): LimitedPath[] {
  return patterns.flat().flatMap(({ context, limits }) => {
    const at = /(?:^|[/:])([\w*]+)$/.exec(context.branches.length === 1 ? context.text : '')?.[1]
    return limits.flatMap(({ path }) => {
      if (/\*|\/\//.test(path.text)) return []
      const steps = path.text.split('/').filter((step) => !step.startsWith('@'))
      return [{ at: at ?? '', attribute: path.attribute, steps: steps.map(stepOf) }]
    })
  })
}

function stepOf(step: string): { local: string; namespace: string } {
  const [prefix = '', local = ''] = step.split(':')
  const known = [...USUAL_PREFIXES].find(([, usual]) => usual === prefix)
  return { local, namespace: known?.[0] ?? '' }
}

function grammarDocuments(kind: MutantKind, count: number): StockDocument[] {
  const random = new Random(count)
  return typesOf(kind).flatMap((type) => {
    const sample = new GrammarSample(type, random)
    return Array.from({ length: count }, (_, index) => ({
      name: `${type} grammar ${String(index)}`,
      markup: sample.document(),
    }))
  })
}

function typesOf(kind: MutantKind): readonly DocumentType[] {
  switch (kind) {
    case 'ubl':
      return ['ubl-invoice', 'ubl-creditnote']
    case 'f1-base-ubl':
      return ['f1-base-ubl-invoice', 'f1-base-ubl-creditnote']
    case 'f1-full-ubl':
      return ['f1-full-ubl-invoice', 'f1-full-ubl-creditnote']
    default:
      return [kind]
  }
}

interface Source {
  readonly name: string
  readonly xml: Uint8Array
}

function ofCorpus(kind: MutantKind): Source[] {
  const documents = corpusDocuments().filter(({ syntax }) => syntax.startsWith(kind))
  const units = unitAssertions().filter(({ set }) => set === `en16931-${kind}`)
  return [
    ...documents.map(({ path }) => ({ name: path, xml: readCorpusFile(path) })),
    // Every tenth: they are fragments, and there are more of them than of documents.
    ...units
      .filter((_, index) => index % 10 === 0)
      .map(({ place, fragment }) => ({ name: place, xml: Buffer.from(fragment) })),
  ]
}

function ofOurs(kind: MutantKind): Source[] {
  const invoices = { ...F1_CASES, complete: completeInvoice(), valid: validInvoice() }
  const levels = [undefined, ...FACTUR_X_LEVELS]
  switch (kind) {
    case 'ubl':
      return Object.entries(invoices).map(([name, invoice]) => source(name, writeUbl(invoice)))
    case 'cii':
      return Object.entries(invoices).flatMap(([name, invoice]) =>
        levels.map((level) => source(`${name} ${level ?? ''}`, writeCii(invoice, level))),
      )
    case 'cdar':
      return Object.entries(CDAR_CASES).map(([name, message]) => source(name, writeCdar(message)))
    case 'f1-base-ubl':
      return fixtures('flux1')
    case 'f1-full-ubl':
      return fixtures('flux1-full')
    case 'f1-base-cii':
    case 'f1-full-cii':
      return fixtures('flux1-cii')
    case 'f10':
      return fixtures('flux10')
  }
}

function fixtures(folder: string): Source[] {
  return readdirSync(join(FIXTURES, folder))
    .filter((file) => file.endsWith('.xml'))
    .map((file) => ({ name: file, xml: readFileSync(join(FIXTURES, folder, file)) }))
}

function source(name: string, xml: string): Source {
  return { name, xml: Buffer.from(xml) }
}

function parsed(xml: Uint8Array): Markup | undefined {
  try {
    return markupOf(readXml(xml).root)
  } catch (error) {
    if (error instanceof XmlRefusal) return undefined
    throw error
  }
}
