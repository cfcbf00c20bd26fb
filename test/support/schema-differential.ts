import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DOCUMENT_TYPES, type DocumentType } from '../../schemas/grammar/document-type.ts'
import { readXml } from '../../schemas/xml/reader.ts'
import { XmlRefusal } from '../../schemas/xml/refusal.ts'
import { validateWithLibxml2 } from '../../schemas/xml/validate-libxml2.ts'
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
  readonly xml: string
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
    const xml = writeMarkup(document)
    if (xml.length < 60_000) cases.push({ type, origin: [origin, ...kinds].join(' '), xml })
  }
  return cases
}

/** Reads documents of a corpus, those that are too large for thousands of copies left out. */
export function readCorpus(files: readonly string[]): Markup[] {
  return files.flatMap((file) => {
    const bytes = readFileSync(file)
    if (bytes.length > 40_000) return []
    try {
      return [markupOf(readXml(bytes).root)]
    } catch (error) {
      if (error instanceof XmlRefusal) return []
      throw error
    }
  })
}

export interface Differential {
  readonly compared: number
  readonly valid: number
  /** Not read by us, hence not judged: the official schema refuses them, or is listed below. */
  readonly unread: number
  readonly differences: readonly { readonly case: Case; readonly text: string }[]
}

/** Compares our verdict with that of the official schemas by Xerces, on each case. */
export async function compare(cases: readonly Case[]): Promise<Differential> {
  const folder = mkdtempSync(join(tmpdir(), 'facteur-schema-differential-'))
  try {
    mkdirSync(folder, { recursive: true })
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
  cases.forEach((each, index) => {
    const official = officialOf(index)
    if (official === undefined) throw new Error('the oracle left a document out')
    const ours = verdictOf(each)
    if (ours === undefined) unread++
    const isAccepted = ours?.length === 0
    if (isAccepted) valid++
    if (isAccepted === (official.length === 0)) return
    const text = `ours: ${ours?.[0] ?? String(ours)} | official: ${official[0] ?? 'valid'}`
    differences.push({ case: each, text })
  })
  return { compared: cases.length, valid, unread, differences }
}

function verdictOf({ xml, type }: Case): string[] | undefined {
  try {
    const document = readXml(Buffer.from(xml))
    return validateWithLibxml2(document, type).map((detail) => detail.message.trim())
  } catch (error) {
    if (error instanceof XmlRefusal) return undefined
    throw error
  }
}
