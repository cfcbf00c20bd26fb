import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DOCUMENT_TYPES, type DocumentType } from '../../schemas/grammar/document-type.ts'
import { readXml } from '../../schemas/xml/reader.ts'
import { XmlRefusal } from '../../schemas/xml/refusal.ts'
import { validateSchema } from '../../schemas/xml/validate.ts'
import { mutantOf } from './document-mutant.ts'
import { GrammarSample } from './grammar-sample.ts'
import { markupOf, writeMarkup, type Markup } from './markup.ts'
import { officialFindings } from './official-rules.ts'
import { Random } from './random.ts'

export const ALL_TYPES: readonly DocumentType[] = Object.keys(DOCUMENT_TYPES).filter(
  (type): type is DocumentType => type in DOCUMENT_TYPES,
)

/** The oracle's name of the official schema of a document type. */
export function officialSchemaOf(type: DocumentType): string {
  return `xsd-${type.replace('factur-x-', 'fx-')}`
}

/** A document and how it was made. */
export interface Case {
  readonly type: DocumentType
  readonly origin: string
  readonly xml: Uint8Array
}

/**
 * Documents of one type: as many as asked, most of them with faults, made from the grammar and from
 * documents of the corpus. Some are valid, so that acceptance is compared as well as refusal.
 */
export function casesOf(
  type: DocumentType,
  count: number,
  seed: number,
  corpus: readonly Markup[],
): Case[] {
  const random = new Random(seed)
  const sample = new GrammarSample(type, random)
  const names = { elements: sample.names, types: sample.typeNames }
  const cases: Case[] = []
  while (cases.length < count) {
    const isFromCorpus = corpus.length > 0 && random.chance(0.4)
    const valid = isFromCorpus ? random.pick(corpus) : sample.document()
    const origin = isFromCorpus ? 'corpus' : 'grammar'
    const { document, kinds } = random.chance(0.05)
      ? { document: valid, kinds: [] }
      : mutantOf(valid, random, names)
    const xml = Buffer.from(writeMarkup(document))
    if (xml.length < LENGTH_MAX) cases.push({ type, origin: [origin, ...kinds].join(' '), xml })
  }
  return cases
}

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const LENGTH_MAX = 60_000

/** A document of the corpus and the types whose schemas it is compared with. */
export interface CorpusDocument {
  readonly path: string
  readonly types: readonly DocumentType[]
  readonly xml: string
}

/** The XML documents of the corpus, whole; none where there is no corpus. */
export function readCorpus(): CorpusDocument[] {
  const manifest = join(CORPUS, 'MANIFEST.json')
  // The manifest of the corpus has this shape, or the comparison fails on it.
  const rows: readonly { path: string; syntax: string }[] = existsSync(manifest)
    ? JSON.parse(readFileSync(manifest, 'utf8'))
    : []
  return rows.flatMap(({ path, syntax }) => {
    const types = ALL_TYPES.filter((type) => rootSyntaxOf(type) === syntax)
    if (!path.endsWith('.xml') || types.length === 0) return []
    return [{ path, types, xml: readFileSync(join(CORPUS, path), 'latin1') }]
  })
}

/** F1 and the levels of Factur-X have the roots of UBL and CII. */
function rootSyntaxOf(type: DocumentType): string {
  if (type.startsWith('factur-x-') || type.endsWith('-cii')) return 'cii'
  return type.replace(/^f1-(?:base|full)-/, '')
}

/** Each document of the corpus, as it is, under every type it could be of. */
export function corpusCases(corpus: readonly CorpusDocument[]): Case[] {
  return corpus.flatMap(({ path, types, xml }) =>
    types.map((type) => ({ type, origin: path, xml: Buffer.from(xml, 'latin1') })),
  )
}

/** What mutants of a type may be made from: the documents that are not too large to be many. */
export function stockOf(type: DocumentType, corpus: readonly CorpusDocument[]): Markup[] {
  return corpus.flatMap(({ types, xml }) => {
    if (!types.includes(type) || xml.length > LENGTH_MAX) return []
    try {
      return [markupOf(readXml(Buffer.from(xml, 'latin1')).root)]
    } catch (error) {
      if (error instanceof XmlRefusal) return []
      throw error
    }
  })
}

export interface Differential {
  readonly compared: number
  readonly valid: number
  /** Refused by our reader before any schema: a difference when the official one accepts them. */
  readonly unread: number
  /**
   * Refused by us on purpose: a root that the schema does not declare, which Xerces judges by its
   * `xsi:type` alone. Such a document is not of the type; no receiver reads it.
   */
  readonly foreignRoots: number
  readonly differences: readonly { readonly case: Case; readonly text: string }[]
}

/** Compares our verdict with that of the official schemas by Xerces, on each case. */
export async function compare(cases: readonly Case[]): Promise<Differential> {
  const folder = mkdtempSync(join(tmpdir(), 'facteur-schema-differential-'))
  try {
    const questions = cases.map((each, index) => {
      const file = join(folder, `${String(index)}.xml`)
      writeFileSync(file, each.xml)
      return { file, ruleSets: [officialSchemaOf(each.type)] }
    })
    const answers = await officialFindings(questions)
    return tally(cases, (index) => answers.get(questions[index]?.file ?? ''))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function tally(
  cases: readonly Case[],
  officialOf: (index: number) => readonly string[] | undefined,
): Differential {
  const differences: { case: Case; text: string }[] = []
  let valid = 0
  let unread = 0
  let foreignRoots = 0
  cases.forEach((each, index) => {
    const official = officialOf(index)
    if (official === undefined) throw new Error('the oracle left a document out')
    const ours = verdictOf(each)
    if (ours === undefined) unread++
    const isAccepted = ours?.length === 0
    if (isAccepted) valid++
    if (isAccepted === (official.length === 0)) return
    if (
      ours?.[0]?.startsWith('APP-SCHEMA-ROOT') &&
      HAS_TYPE.test(Buffer.from(each.xml).toString())
    ) {
      foreignRoots++
      return
    }
    const text = `ours: ${ours?.[0] ?? String(ours)} | official: ${official[0] ?? 'valid'}`
    differences.push({ case: each, text })
  })
  return { compared: cases.length, valid, unread, foreignRoots, differences }
}

/** The root, which the declarations of prefixes make long, has an attribute `type`. */
const HAS_TYPE = /^<[^>]*:type="/

function verdictOf({ xml, type }: Case): string[] | undefined {
  try {
    const document = readXml(xml)
    return validateSchema(document, type).map(({ rule, message }) => `${rule} ${message.en}`)
  } catch (error) {
    if (error instanceof XmlRefusal) return undefined
    throw error
  }
}
