import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeCii } from '../../../../schemas/cii/cii.ts'
import { inspect } from '../../../../schemas/convert/inspect.ts'
import type { Invoice } from '../../../../schemas/invoice/invoice.ts'
import { writeUbl } from '../../../../schemas/ubl/ubl.ts'
import { facturxOf } from '../../../support/facturx-file.ts'
import { type RunningApi, startApi, type TestClient } from '../../../support/running-api.ts'
import { validInvoice } from '../../../support/valid-invoice.ts'

let api: RunningApi
let seller: TestClient

beforeAll(async () => {
  api = await startApi()
  seller = await api.seller()
})
afterAll(() => api.stop())

const bearer = (client: TestClient) => ({ authorization: `Bearer ${client.token}` })

/** The ways in: the media type, and the bytes of an invoice. */
const DEPOSITS: readonly (readonly [string, string, (invoice: Invoice) => Uint8Array])[] = [
  ['json', 'application/json', (invoice) => Buffer.from(JSON.stringify(invoice, null, 1))],
  ['ubl', 'application/xml', (invoice) => Buffer.from(writeUbl(invoice))],
  ['cii', 'text/xml', (invoice) => Buffer.from(writeCii(invoice))],
  ['factur-x', 'application/pdf', (invoice) => facturxOf(Buffer.from(writeCii(invoice)))],
]

async function deposited(number: string, type: string, body: Uint8Array): Promise<string> {
  const response = await fetch(`${api.url}/v1/invoices`, {
    method: 'POST',
    headers: { 'content-type': type, ...bearer(seller) },
    body: Buffer.from(body),
  })
  expect(response.status).toBe(202)
  const receipt: unknown = await response.json()
  const { id } = Object(receipt)
  expect(Object(receipt)).toMatchObject({ number })
  return String(id)
}

const get = (path: string, headers: Record<string, string> = {}, client = seller) =>
  fetch(`${api.url}/v1/invoices/${path}`, { headers: { ...bearer(client), ...headers } })

const bytesOf = async (response: Response): Promise<Buffer> =>
  Buffer.from(await response.arrayBuffer())

describe('GET /v1/invoices/{id}/document', () => {
  it.each(DEPOSITS)('offers a deposit in %s in every form, the original kept', async (...way) => {
    const [name, type, write] = way
    const invoice = validInvoice({ number: `D-${name}` })
    const body = write(invoice)
    const id = await deposited(`D-${name}`, type, body)
    expect(Buffer.compare(await bytesOf(await get(`${id}/original`)), body)).toBe(0)

    for (const format of ['ubl', 'cii', 'factur-x'] as const) {
      const response = await get(`${id}/document?format=${format}`)
      expect(response.status).toBe(200)
      expect(response.headers.get('facteur-not-carried')).toBeNull()
      expect(inspect(await bytesOf(response))).toMatchObject({
        model: invoice,
        container: format === 'factur-x' ? format : null,
        syntax: format === 'ubl' ? 'ubl-invoice' : 'cii',
      })
    }
    const page = await get(`${id}/document?format=html`)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await page.text()).toContain(`D-${name}`)
    const pdf = await bytesOf(await get(`${id}/document?format=pdf`))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(Buffer.compare(await bytesOf(await get(`${id}/original`)), body)).toBe(0)
  })

  it('goes by Accept and Accept-Language, and gives the same bytes again', async () => {
    const id = await deposited('D-accept', 'application/json', json('D-accept'))
    const types = async (accept: string) =>
      (await get(`${id}/document`, { accept })).headers.get('content-type')
    expect(await types('application/xml')).toBe('application/xml')
    expect(await types('application/pdf')).toBe('application/pdf')
    const page = async (language: string): Promise<string> =>
      (await get(`${id}/document`, { accept: 'text/html', 'accept-language': language })).text()
    expect(await page('en')).toContain('lang="en"')
    expect(await page('fr')).toContain('lang="fr"')
    const [one, two] = [await get(`${id}/document`), await get(`${id}/document`)]
    expect(one.headers.get('etag')).toBe(two.headers.get('etag'))
    expect(one.headers.get('content-disposition')).toBe('attachment; filename="D-accept.pdf"')
  })

  it('names what a form does not carry', async () => {
    const xml = writeUbl(validInvoice({ number: 'D-foreign' }))
    const foreign = xml.replace('<cbc:ID>', '<cbc:UUID>u</cbc:UUID>$&')
    const moved = foreign.replace(/(<cbc:UUID>.*?<\/cbc:UUID>)(<cbc:ID>.*?<\/cbc:ID>)/, '$2$1')
    const id = await deposited('D-foreign', 'application/xml', Buffer.from(moved))
    const response = await get(`${id}/document?format=cii`)
    expect(response.headers.get('facteur-not-carried')).toBe('/Invoice/cbc:UUID')
    expect(response.headers.get('facteur-not-carried-count')).toBe('1')
  })

  it('refuses a form it has not, and another company', async () => {
    const id = await deposited('D-refused', 'application/json', json('D-refused'))
    expect((await get(`${id}/document?format=edi`)).status).toBe(400)
    expect((await get(`${id}/document`, { accept: 'image/png' })).status).toBe(406)
    const stranger = await api.client('300000007')
    expect((await get(`${id}/document`, {}, stranger)).status).toBe(404)
  })
})

function json(number: string): Uint8Array {
  return Buffer.from(JSON.stringify(validInvoice({ number })))
}
