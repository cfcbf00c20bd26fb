import { createHash } from 'node:crypto'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeCii } from '../../../schemas/cii/cii.ts'
import { writeUbl } from '../../../schemas/ubl/ubl.ts'
import { type RunningApi, startApi, type TestClient } from '../../support/running-api.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

let api: RunningApi
let seller: TestClient
beforeAll(async () => {
  api = await startApi({ limits: { memoryBytesMax: 32 * 1024, documentBytesMax: 2_000_000 } })
  seller = await api.seller()
})
afterAll(() => api.stop())

const authorization = () => ({ authorization: `Bearer ${seller.token}` })
const deposit = async (document: Buffer, mediaType: string) => {
  const response = await fetch(`${api.url}/v1/invoices`, {
    method: 'POST',
    headers: { ...authorization(), 'content-type': mediaType },
    body: Uint8Array.from(document),
  })
  return { status: response.status, body: JSON.parse(await response.text()) }
}
const original = async (id: string) => {
  const path = `/v1/invoices/${id}/original`
  const response = await fetch(api.url + path, { headers: authorization() })
  return {
    mediaType: response.headers.get('content-type'),
    content: Buffer.from(await response.arrayBuffer()),
  }
}
const rulesOf = (problem: { errors: { rule: string }[] }) => problem.errors.map(({ rule }) => rule)

/** A PDF of one page with these attachments. */
async function pdfWith(attachments: Readonly<Record<string, string>>): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  for (const [name, content] of Object.entries(attachments)) {
    await pdf.attach(Buffer.from(content), name, { mimeType: 'text/xml' })
  }
  return Buffer.from(await pdf.save())
}

describe('a document of each syntax', () => {
  const ubl = (number: string, lines = 2) => Buffer.from(writeUbl(validInvoice({ number }, lines)))
  const cii = (number: string, lines = 2) => Buffer.from(writeCii(validInvoice({ number }, lines)))
  const facturX = (number: string) =>
    pdfWith({ 'factur-x.xml': writeCii(validInvoice({ number })) })

  it.each<[string, string, string, Buffer | Promise<Buffer>]>([
    ['UBL', 'U-1', 'application/xml', ubl('U-1')],
    ['CII', 'C-1', 'text/xml', cii('C-1')],
    ['Factur-X', 'X-1', 'application/pdf', facturX('X-1')],
    ['UBL that does not stand in memory', 'U-2', 'application/xml', ubl('U-2', 400)],
    ['CII that does not stand in memory', 'C-2', 'application/xml', cii('C-2', 400)],
  ])('is kept byte for byte: %s', async (_, number, mediaType, made) => {
    const document = await made
    const { status, body } = await deposit(document, mediaType)
    expect([status, body.errors, body.number]).toEqual([202, undefined, number])
    expect(body.sha256).toBe(createHash('sha256').update(document).digest('hex'))
    const kept = await original(body.id)
    expect(kept.mediaType).toBe(mediaType)
    expect(kept.content.equals(document)).toBe(true)
  })

  it('is the same invoice in whatever syntax it comes', async () => {
    const first = await deposit(ubl('S-1'), 'application/xml')
    const again = await deposit(await facturX('S-1'), 'application/pdf')
    expect(again).toMatchObject({
      status: 409,
      body: { code: 'invoice-duplicate', existing: { id: first.body.id } },
    })
  })
})

describe('a PDF', () => {
  const xml = (number: string) => writeCii(validInvoice({ number }))

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['no attachment', {}, 'APP-PDF-NO-INVOICE'],
    ['attachments that are no invoice', { 'annexe.xml': xml('P-1') }, 'APP-PDF-NO-INVOICE'],
    [
      'two invoices',
      { 'factur-x.xml': xml('P-2'), 'zugferd-invoice.xml': xml('P-3') },
      'APP-PDF-TWO-INVOICES',
    ],
  ])('with %s is refused, and says why', async (_, attachments, rule) => {
    const { status, body } = await deposit(await pdfWith(attachments), 'application/pdf')
    expect([status, body.code]).toEqual([422, 'invoice-invalid'])
    expect(rulesOf(body)).toEqual([rule])
  })

  it('is judged by the invoice it carries', async () => {
    const broken = writeCii(validInvoice({ number: 'P-4', currency: 'XXY' }))
    const { status, body } = await deposit(
      await pdfWith({ 'factur-x.xml': broken }),
      'application/pdf',
    )
    expect(status).toBe(422)
    // A Factur-X is judged by the rules of its level, which number the list of currencies so.
    expect(rulesOf(body)).toContain('FX-SCH-A-000595')
  })
})
