import { writeCdar } from '../../schemas/cdar/cdar.ts'
import { check } from '../../schemas/check.ts'
import { writeCii } from '../../schemas/cii/cii.ts'
import { inspect } from '../../schemas/convert/inspect.ts'
import { extractInvoice } from '../../schemas/facturx/extract.ts'
import { PdfRefusal } from '../../schemas/facturx/refusal.ts'
import { DOCUMENT_TYPES, type DocumentType } from '../../schemas/grammar/document-type.ts'
import { writeUbl } from '../../schemas/ubl/ubl.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'
import { readXml } from '../../schemas/xml/reader.ts'
import { CDAR_CASES } from '../support/cdar-cases.ts'
import { completeInvoice } from '../support/complete-invoice.ts'
import { mutantOf, type MutantNames } from '../support/document-mutant.ts'
import { facturxOf, packedFacturxOf } from '../support/facturx-file.ts'
import { byteMutantOf, pdfMutantOf } from '../support/fuzz-mutant.ts'
import { GrammarSample } from '../support/grammar-sample.ts'
import { markupOf, writeMarkup, type Markup } from '../support/markup.ts'
import { Random } from '../support/random.ts'
import { validInvoice } from '../support/valid-invoice.ts'

/** An input hangs when it takes longer, twice: the machine may have been busy the first time. */
export const INPUT_MS_MAX = 1000

/** A document that inputs are made from. */
interface Seed {
  readonly kind: 'json' | 'xml' | 'pdf'
  readonly origin: string
  readonly bytes: Uint8Array
  readonly markup?: Markup
  readonly names?: MutantNames
}

export interface FuzzInput {
  readonly index: number
  readonly origin: string
  readonly bytes: Uint8Array
}

/** What became of inputs; `slowestMs` is the longest of the three looks together. */
export interface FuzzTally {
  valid: number
  invalid: number
  unread: number
  slowestMs: number
  slowestIndex: number
}

/** Inputs that a seed repeats: each is made from its index alone. */
export class Fuzz {
  private readonly seed: number
  private readonly stock: readonly Seed[]
  private readonly documents: readonly Uint8Array[]

  constructor(seed: number) {
    this.seed = seed
    this.stock = stockOf(new Random(seed))
    this.documents = this.stock.map(({ bytes }) => bytes)
  }

  input(index: number): FuzzInput {
    const random = new Random(Math.imul(this.seed, 0x9e3779b1) + Math.imul(index, 0x85ebca6b))
    const seed = random.pick(this.stock)
    return { index, origin: seed.origin, bytes: this.mutant(seed, random) }
  }

  private mutant({ kind, bytes, markup, names }: Seed, random: Random): Uint8Array {
    let mutant = bytes
    if (markup !== undefined && names !== undefined && random.chance(0.6)) {
      mutant = Buffer.from(writeMarkup(mutantOf(markup, random, names).document))
      if (random.chance(0.5)) return mutant
    }
    if (kind === 'pdf' && random.chance(0.6)) {
      mutant = pdfMutantOf(bytes, random)
      if (random.chance(0.5)) return mutant
    }
    return byteMutantOf(mutant, random, this.documents)
  }
}

/** Looks at an input in every way and throws what no way may throw, or that it took too long. */
export function tryInput(input: FuzzInput, tally: FuzzTally): void {
  let ms = look(input, tally)
  if (ms > INPUT_MS_MAX) {
    ms = look(input, { ...tally })
    if (ms > INPUT_MS_MAX) throw new Error(`${input.origin}: ${ms.toFixed(0)} ms`)
  }
  if (ms > tally.slowestMs) Object.assign(tally, { slowestMs: ms, slowestIndex: input.index })
}

export function emptyTally(): FuzzTally {
  return { valid: 0, invalid: 0, unread: 0, slowestMs: 0, slowestIndex: -1 }
}

function look({ bytes }: FuzzInput, tally: FuzzTally): number {
  const started = performance.now()
  const { valid, invoice } = check(bytes, { today: TODAY })
  const { model } = inspect(bytes)
  extracted(bytes)
  if (valid) tally.valid++
  else if (invoice === undefined && model === null) tally.unread++
  else tally.invalid++
  return performance.now() - started
}

function extracted(bytes: Uint8Array): void {
  try {
    extractInvoice(bytes)
  } catch (error) {
    if (!(error instanceof PdfRefusal)) throw error
  }
}

const TODAY = parseLocalDate('2026-11-22') ?? unreachableDay()

function unreachableDay(): never {
  throw new TypeError('a real day')
}

/** Valid documents of every type, in every form that is read. */
function stockOf(random: Random): Seed[] {
  const invoices = [validInvoice(), completeInvoice(), validInvoice({ typeCode: '381' })]
  const stock: Seed[] = []
  for (const invoice of invoices) {
    const cii = Buffer.from(writeCii(invoice))
    const json = Buffer.from(JSON.stringify(invoice))
    stock.push(xmlSeed('ubl-invoice', Buffer.from(writeUbl(invoice)), random))
    stock.push(xmlSeed('cii', cii, random))
    stock.push({ kind: 'json', origin: 'json', bytes: json })
    stock.push({ kind: 'pdf', origin: 'factur-x', bytes: facturxOf(cii, ['cgv.pdf']) })
    stock.push({ kind: 'pdf', origin: 'factur-x packed', bytes: packedFacturxOf(cii) })
  }
  for (const message of Object.values(CDAR_CASES)) {
    stock.push(xmlSeed('cdar', Buffer.from(writeCdar(message)), random))
  }
  for (const type of ALL_TYPES) {
    const document = new GrammarSample(type, random).document()
    stock.push(xmlSeed(type, Buffer.from(writeMarkup(document)), random))
  }
  return stock
}

const ALL_TYPES: readonly DocumentType[] = Object.keys(DOCUMENT_TYPES).filter(
  (type): type is DocumentType => type in DOCUMENT_TYPES,
)

function xmlSeed(type: DocumentType, bytes: Uint8Array, random: Random): Seed {
  const sample = new GrammarSample(type, random)
  const names = { elements: sample.names, types: sample.typeNames }
  return { kind: 'xml', origin: type, bytes, names, markup: markupOf(readXml(bytes).root) }
}
