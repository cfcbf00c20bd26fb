import { describe, expect, it } from 'vitest'
import { writeCii } from '../../../schemas/cii/cii.ts'
import { convert, type ConvertOptions } from '../../../schemas/convert/convert.ts'
import { inspect } from '../../../schemas/convert/inspect.ts'
import { FORMATS, SPECIFICATIONS, type Format } from '../../../schemas/convert/profile.ts'
import { ConvertRefusal } from '../../../schemas/convert/refusal.ts'
import { extractInvoice } from '../../../schemas/facturx/extract.ts'
import { documentTypeOf } from '../../../schemas/grammar/document-type.ts'
import type { Invoice } from '../../../schemas/invoice/invoice.ts'
import { writeUbl } from '../../../schemas/ubl/ubl.ts'
import { readXml } from '../../../schemas/xml/reader.ts'
import { profileOf, scenarioOf } from '../../../schemas/xml/scenario.ts'
import { validateSchema } from '../../../schemas/xml/validate.ts'
import { loadTypefaces } from '../../../services/runtime/typefaces.ts'
import { facturxOf } from '../../support/facturx-file.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const AT = new Date('2026-11-20T10:00:00Z')
const drawing: ConvertOptions['drawing'] = () => ({ typefaces: loadTypefaces(), at: AT })

const GIVEN: Readonly<Record<Format | 'json', (invoice: Invoice) => Uint8Array>> = {
  ubl: (invoice) => Buffer.from(writeUbl(invoice)),
  cii: (invoice) => Buffer.from(writeCii(invoice)),
  'factur-x': (invoice) => facturxOf(Buffer.from(writeCii(invoice))),
  json: (invoice) => Buffer.from(JSON.stringify(invoice)),
}

/** An invoice whose BT-24 is not the one a conversion gives, so that it is written again. */
const other = (overrides: Partial<Invoice> = {}): Invoice =>
  validInvoice({ specification: 'urn:other', ...overrides })

/** With a datum of the extension: a buyer with two identifiers. */
function extended(): Invoice {
  const { buyer } = other()
  const identifiers = [{ value: 'C-118' }, ...(buyer?.identifiers ?? [])]
  return other({ buyer: { ...buyer, identifiers } })
}

const refusalOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('convert', () => {
  const ways = Object.keys(GIVEN).flatMap((from) => FORMATS.map((to) => [from, to] as const))

  it.each(ways)('writes a %s as %s, whole and valid', async (from, to) => {
    const give = Object.entries(GIVEN).find(([name]) => name === from)?.[1]
    const given = give?.(other()) ?? new Uint8Array()
    const { bytes, mediaType, profile, ...rest } = await convert(given, { to, drawing })
    expect({ profile, ...rest }).toEqual({
      profile: 'en16931',
      losses: [],
      foreign: [],
      leftBehind: [],
    })
    expect(mediaType).toBe(to === 'factur-x' ? 'application/pdf' : 'application/xml')
    expect(inspect(bytes).model).toEqual(validInvoice())
    const container = to === 'factur-x' ? to : undefined
    const document = readXml(container === undefined ? bytes : extractInvoice(bytes).bytes)
    const type = documentTypeOf(scenarioOf(document), container)
    expect(type === undefined ? undefined : validateSchema(document, type)).toEqual([])
  })

  it.each(FORMATS)('gives a %s of the profile needed byte for byte', async (to) => {
    const given = GIVEN[to](validInvoice())
    const { bytes } = await convert(given, { to, drawing })
    expect(bytes).toBe(given)
  })

  it.each([
    ['ubl', 'extended-ctc-fr'],
    ['cii', 'extended-ctc-fr'],
    ['factur-x', 'extended'],
  ] as const)('writes what EN 16931 does not hold as %s in %s', async (to, profile) => {
    const { bytes, ...rest } = await convert(GIVEN.json(extended()), { to, drawing })
    expect(rest).toMatchObject({ profile, losses: [] })
    const specification = SPECIFICATIONS[profile]
    expect(inspect(bytes).model).toEqual({ ...extended(), specification })
  })

  it('makes the same bytes of the same input', async () => {
    const given = GIVEN.ubl(other())
    const [one, two] = [
      await convert(given, { to: 'factur-x', drawing }),
      await convert(given, { to: 'factur-x', drawing }),
    ]
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
  })

  it('names what stood beside the model, in the document and in its PDF', async () => {
    const cii = writeCii(other()).replace(
      '<ram:TypeCode>380</ram:TypeCode>',
      '$&<ram:ControlRequirementIndicator><udt:Indicator>true</udt:Indicator></ram:ControlRequirementIndicator>',
    )
    const given = facturxOf(Buffer.from(cii), ['cgv.pdf'])
    const { foreign, leftBehind } = await convert(given, { to: 'ubl', drawing })
    expect(foreign.map(({ name }) => name)).toEqual(['ram:ControlRequirementIndicator'])
    expect(leftBehind).toEqual(['cgv.pdf'])
  })
})

describe('a profile asked for', () => {
  it.each([
    ['cii', 'basic'],
    ['factur-x', 'basic'],
    ['factur-x', 'extended'],
    ['ubl', 'extended-ctc-fr'],
    ['cii', 'extended-ctc-fr'],
  ] as const)('of %s is written as %s', async (to, profile) => {
    const plain = other({ purchaseOrderReference: 'BC' })
    const { bytes } = await convert(GIVEN.json(plain), { to, profile, isLossy: true, drawing })
    expect(inspect(bytes)).toMatchObject({
      profile,
      specification: SPECIFICATIONS[profile],
      findings: [],
    })
  })

  it.each([
    ['ubl', 'minimum'],
    ['ubl', 'extended'],
    ['factur-x', 'extended-ctc-fr'],
  ] as const)('that %s has not is refused: %s', async (to, profile) => {
    const refusal = await refusalOf(convert(GIVEN.ubl(other()), { to, profile, drawing }))
    expect(refusal).toBeInstanceOf(ConvertRefusal)
    expect(refusal).toMatchObject({ code: 'convert-profile' })
  })

  it('refuses by name what it does not hold, unless that may be lost', async () => {
    const options = { to: 'factur-x', profile: 'basicwl', drawing } as const
    const given = GIVEN.ubl(other())
    const refusal = await refusalOf(convert(given, options))
    expect(refusal).toMatchObject({
      code: 'convert-beyond',
      losses: expect.arrayContaining([expect.objectContaining({ pointer: '/lines' })]),
    })
    const { losses, bytes } = await convert(given, { ...options, isLossy: true })
    expect(losses.map(({ pointer }) => pointer)).toContain('/lines')
    expect(inspect(bytes)).toMatchObject({ profile: 'basicwl', findings: [] })
  })
})

describe('a document', () => {
  it.each([
    ['APP-XML-DOCTYPE', '<!DOCTYPE a []><a/>'],
    ['APP-ROOT', '<a/>'],
    ['APP-PDF-DAMAGED', '%PDF-1.7\n'],
    ['APP-TYPE', writeUbl(validInvoice()).replace('2026-11-20', '2026-02-30')],
    ['APP-UNKNOWN', JSON.stringify({ ...validInvoice(), colour: 'red' })],
  ])('that cannot be read whole is not converted: %s', async (rule, text) => {
    const refusal = await refusalOf(convert(Buffer.from(text), { to: 'cii', drawing }))
    expect(refusal).toMatchObject({ code: 'convert-unreadable', findings: [{ rule }] })
  })
})

it('knows each profile by the name that reading gives it', () => {
  for (const [name, specification] of Object.entries(SPECIFICATIONS)) {
    expect(profileOf(specification)).toBe(name)
  }
})
