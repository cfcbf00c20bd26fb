import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCii, writeCii } from '../../schemas/cii/cii.ts'
import { attachToPdf } from '../../schemas/facturx/attach.ts'
import { extractInvoice } from '../../schemas/facturx/extract.ts'
import type { FacturXLevel } from '../../schemas/facturx/level.ts'
import { writeFacturX } from '../../schemas/facturx/write.ts'
import type { Invoice } from '../../schemas/invoice/invoice.ts'
import type { Language } from '../../schemas/view/language.ts'
import { readUbl } from '../../schemas/ubl/ubl.ts'
import { viewPdf } from '../../schemas/view/pdf.ts'
import { viewOf } from '../../schemas/view/view.ts'
import { readXml } from '../../schemas/xml/reader.ts'
import { validateSchema } from '../../schemas/xml/validate.ts'
import { completeInvoice } from '../support/complete-invoice.ts'
import { atLevel } from '../support/factur-x-levels.ts'
import { officialPath } from '../support/official-rules.ts'
import { archiveVerdicts, hasArchiveJudge } from '../support/pdfa-check.ts'
import { pngOf } from '../support/pictures.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { MADE_AT, TYPEFACES } from '../support/typefaces.ts'
import { validInvoice } from '../support/valid-invoice.ts'
import { wholeInvoice } from '../support/whole-invoice.ts'

// veraPDF's verdict on every kind of PDF that we write, and that of the grammar on what is inside.
const timeout = 300_000
const LEVELS = ['minimum', 'basicwl', 'basic', 'en16931', 'extended'] as const

if (!hasArchiveJudge) {
  console.warn('SKIPPED test/conformance/facturx.test.ts: pdfa-check is not beside the checkout')
}

interface Case {
  readonly name: string
  readonly invoice: Invoice
  readonly level?: FacturXLevel
  readonly language?: Language
  readonly logo?: Uint8Array
}

/** Half transparent on one side, so that the logo has opacity of its own. */
const LOGO = pngOf({
  type: 6,
  rows: Array.from({ length: 4 }, () => [0, 20, 70, 130, 255, 20, 70, 130, 128]),
})
const PALETTE_LOGO = pngOf({
  type: 3,
  rows: Array.from({ length: 4 }, () => [0, 0, 1, 1, 0]),
  chunks: { PLTE: [20, 70, 130, 255, 255, 255], tRNS: [255, 0] },
})

const CASES: readonly Case[] = [
  ...LEVELS.map((level) => ({ name: level, invoice: validInvoice(), level })),
  { name: 'credit note', invoice: validInvoice({ typeCode: '381' }) },
  { name: 'one line', invoice: validInvoice({}, 1) },
  { name: '20 lines', invoice: validInvoice({}, 20) },
  { name: '1,000 lines', invoice: validInvoice({}, 1000) },
  { name: 'every term', invoice: completeInvoice() },
  { name: 'English', invoice: completeInvoice(), language: 'en' },
  { name: 'logo', invoice: validInvoice(), logo: LOGO },
  { name: 'logo with a palette', invoice: validInvoice(), logo: PALETTE_LOGO },
  {
    name: 'other scripts',
    invoice: validInvoice({ notes: [{ text: 'Ελλάδα Київ → ☎ 株式会社 \u200b' }] }),
  },
  { name: 'nothing', invoice: {} },
]

/** Every term of the extensions, values and all: too many for one XML to be right about. */
const EXTENSIONS: Case = { name: 'the extensions', invoice: wholeInvoice() }

async function facturXOf({ invoice, level = 'en16931', language, logo }: Case) {
  const xml = Buffer.from(writeCii(atLevel(invoice, level)))
  const pdf = await writeFacturX({
    view: viewOf(invoice, language),
    xml,
    level,
    typefaces: TYPEFACES,
    at: MADE_AT,
    ...(logo === undefined ? {} : { logo }),
  })
  return { xml, pdf }
}

/** The files that are no valid PDF/A-3b, with the clauses they break. */
function invalidOf(pdfs: readonly { name: string; pdf: Uint8Array }[]): string[] {
  const folder = temporaryFolder()
  const files = pdfs.map(({ pdf }, index) => {
    const file = join(folder, `${String(index)}.pdf`)
    writeFileSync(file, pdf)
    return file
  })
  return archiveVerdicts(files).flatMap(({ compliant, broken }, index) =>
    compliant ? [] : [`${pdfs[index]?.name ?? ''}: ${JSON.stringify(broken)}`],
  )
}

describe('Factur-X', () => {
  it.each(LEVELS)('carries an XML that is as the grammar of %s says', (level) => {
    const xml = writeCii(atLevel(validInvoice(), level))
    expect(validateSchema(readXml(Buffer.from(xml)), `factur-x-${level}`)).toEqual([])
  })

  it.skipIf(!hasArchiveJudge)('is a valid PDF/A-3b with its XML byte for byte', async () => {
    const made = await Promise.all(
      CASES.map(async (each) => ({ name: each.name, ...(await facturXOf(each)) })),
    )
    for (const { name, xml, pdf } of made) {
      expect(Buffer.compare(extractInvoice(pdf).bytes, xml), name).toBe(0)
    }
    expect(invalidOf(made)).toEqual([])
  })

  it.skipIf(!hasArchiveJudge)('is readable without XML, as a valid PDF/A-3b', async () => {
    const pdfs = await Promise.all(
      [...CASES, EXTENSIONS].map(async ({ name, invoice, language }) => ({
        name,
        pdf: await viewPdf(viewOf(invoice, language), { typefaces: TYPEFACES, at: MADE_AT }),
      })),
    )
    expect(invalidOf(pdfs)).toEqual([])
  })

  const corpus = officialPath('corpus')
  const isJudged = hasArchiveJudge && existsSync(corpus)
  it.skipIf(!isJudged)('is readable for any UBL or CII of the corpus', { timeout }, async () => {
    const rows: readonly { path: string; syntax: string }[] = JSON.parse(
      readFileSync(join(corpus, 'MANIFEST.json'), 'utf8'),
    )
    const readable = rows.filter(
      ({ path, syntax }) =>
        /^(cii|ubl-invoice|ubl-creditnote)$/.test(syntax) &&
        /^(?!en16931-unit).*(?<!\/XML-00[13]\/factur-x)\.xml$/.test(path),
    )
    expect(readable.length).toBeGreaterThan(100)
    const pdfs = await Promise.all(
      readable.map(async ({ path: name, syntax }) => {
        const document = readXml(readFileSync(join(corpus, name)))
        const { invoice } = syntax === 'cii' ? readCii(document) : readUbl(document)
        const view = viewOf(invoice)
        return { name, pdf: await viewPdf(view, { typefaces: TYPEFACES, at: MADE_AT }) }
      }),
    )
    expect(invalidOf(pdfs)).toEqual([])
  })

  it.skipIf(!isJudged)('is made of any PDF of the corpus, as a valid PDF/A-3b', async () => {
    const xml = Buffer.from(writeCii(validInvoice()))
    const names = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.pdf'),
    )
    expect(names.length).toBeGreaterThanOrEqual(20)
    const made = await Promise.all(
      names.map(async (name) => {
        const pdf = readFileSync(join(corpus, name))
        return { name, pdf: await attachToPdf({ pdf, xml, level: 'en16931', at: MADE_AT }) }
      }),
    )
    for (const { name, pdf } of made) {
      expect(Buffer.compare(extractInvoice(pdf).bytes, xml), name).toBe(0)
    }
    expect(invalidOf(made)).toEqual([])
  })
})
