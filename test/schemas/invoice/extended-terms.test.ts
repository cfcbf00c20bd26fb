import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { ciiPlaces, readCii, writeCii } from '../../../schemas/cii/cii.ts'
import { EXTENDED_TERMS } from '../../../schemas/invoice/extended-terms.ts'
import { Invoice } from '../../../schemas/invoice/invoice.ts'
import { isExtension, termsAt, type Shape } from '../../../schemas/invoice/shape.ts'
import { readUbl, ublPlaces, writeUbl } from '../../../schemas/ubl/ubl.ts'
import { readXml } from '../../../schemas/xml/reader.ts'
import { validateSchema } from '../../../schemas/xml/validate.ts'
import { heldBy } from '../../support/arbitrary-invoice.ts'
import { wholeInvoice } from '../../support/whole-invoice.ts'

/** Every field of the model, without the places in lists: those that hold a value, and the rest. */
function fieldsOf(
  { properties, items }: Shape,
  pointer: string,
): { all: string[]; values: string[] } {
  if (items !== undefined) return fieldsOf(items, pointer)
  if (properties === undefined) return { all: [], values: [pointer] }
  const inner = Object.entries(properties).map(([name, shape]) =>
    fieldsOf(shape, `${pointer}/${name}`),
  )
  const names = Object.keys(properties).map((name) => `${pointer}/${name}`)
  return {
    all: [...names, ...inner.flatMap(({ all }) => all)],
    values: inner.flatMap(({ values }) => values),
  }
}

const { all, values } = fieldsOf(Invoice, '')
/** BT-4 does not exist. */
const CORE = [
  ...Array.from({ length: 165 }, (_, index) => `BT-${String(index + 1)}`),
  ...Array.from({ length: 32 }, (_, index) => `BG-${String(index + 1)}`),
].filter((id) => id !== 'BT-4')

/** Groups whose terms stand in the object around them. */
const GROUPS_IN_PLACE = { 'BG-2': ['BT-23', 'BT-24'], 'BG-30': ['BT-151', 'BT-152'] }

/** A pointer that `termsAt` understands: the first item of each list. */
function pointerOf(field: string): string {
  let shape: Shape | undefined = Invoice
  let pointer = ''
  for (const step of field.split('/').slice(1)) {
    shape = shape?.properties?.[step]
    pointer += `/${step}`
    if (shape?.items === undefined) continue
    shape = shape.items
    pointer += '/0'
  }
  return pointer
}

/** Whether a field is one of the extensions, or stands inside one. */
function isBeyond(field: string): boolean {
  let shape: Shape = Invoice
  return field
    .split('/')
    .slice(1)
    .some((step) => {
      shape = (shape.items ?? shape).properties?.[step] ?? {}
      return isExtension(shape)
    })
}

describe('the terms of the standards', () => {
  const terms = new Set(all.flatMap((field) => termsAt(pointerOf(field))))

  it('have a place in the model, each of EN 16931-1', () => {
    expect(CORE.filter((id) => !terms.has(id))).toEqual(Object.keys(GROUPS_IN_PLACE))
    expect(
      Object.values(GROUPS_IN_PLACE)
        .flat()
        .every((id) => terms.has(id)),
    ).toBe(true)
  })

  it.each(EXTENDED_TERMS)('have a place in the model: $id is $pointer', ({ id, pointer }) => {
    expect(all).toContain(pointer)
    expect(termsAt(pointerOf(pointer))).toEqual([id])
  })

  it('have a path in CII, every one', () => {
    const places = ciiPlaces()
    expect(values.filter((field) => !places.has(field))).toEqual([])
  })

  it.each([false, true])('have a path in UBL, or are named (credit note: %s)', async (isCredit) => {
    const places = ublPlaces(isCredit)
    const missing = values.filter((field) => !places.has(field))
    await expect(`${missing.join('\n')}\n`).toMatchFileSnapshot(
      '../../fixtures/documents/not-in-ubl.txt',
    )
    // What EN 16931 has, UBL has.
    expect(missing.filter((field) => !isBeyond(field))).toEqual([])
  })
})

describe('the whole model', () => {
  const whole = wholeInvoice()
  const creditNote = wholeInvoice({ typeCode: '381' })

  it('is one, with a value for every field', () => {
    expect(Value.Check(Invoice, whole)).toBe(true)
    expect(new Set(values.filter((field) => valueAt(whole, field) === undefined))).toEqual(
      new Set(),
    )
  })

  it('is written in CII and read again', async () => {
    const xml = writeCii(whole)
    await expect(xml).toMatchFileSnapshot('../../fixtures/documents/whole-cii.xml')
    const document = readXml(Buffer.from(xml))
    expect(readCii(document).invoice).toEqual(whole)
    expect(validateSchema(document, 'cii')).toEqual([])
    expect(writeCii(whole, 'extended')).toBe(xml)
    expect(validateSchema(document, 'factur-x-extended')).toEqual([])
  })

  it.each([
    ['ubl-invoice', whole],
    ['ubl-creditnote', creditNote],
  ] as const)('is written as %s and read again', async (type, invoice) => {
    const xml = writeUbl(invoice)
    await expect(xml).toMatchFileSnapshot(`../../fixtures/documents/whole-${type}.xml`)
    const document = readXml(Buffer.from(xml))
    const places = ublPlaces(type === 'ubl-creditnote')
    expect(readUbl(document).invoice).toEqual(heldBy(places, invoice))
    expect(validateSchema(document, type)).toEqual([])
  })
})

/** The value of a field in the first item of each list. */
function valueAt(invoice: unknown, field: string): unknown {
  return field
    .split('/')
    .slice(1)
    .reduce<unknown>((value, step) => {
      const inner = Array.isArray(value) ? value[0] : value
      return typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined
    }, invoice)
}
