import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FAMILIES } from '../../../schemas/grammar/data/families.ts'
import {
  DOCUMENT_TYPES,
  documentTypeOf,
  rootFileOf,
  xsdFilesOf,
  type DocumentType,
  type Family,
} from '../../../schemas/grammar/document-type.ts'

const XSD = join(import.meta.dirname, '../../../schemas/xsd')
const families = Object.keys(FAMILIES).filter((name): name is Family => name in FAMILIES)
const types = Object.keys(DOCUMENT_TYPES).filter(
  (name): name is DocumentType => name in DOCUMENT_TYPES,
)

describe('the schema files', () => {
  // When this fails: npm run xsd.
  it.each(families)('of %s are those of the grammar', (family) => {
    const folder = join(XSD, family)
    const files = readdirSync(folder).map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ])
    expect(Object.fromEntries(files)).toEqual(Object.fromEntries(xsdFilesOf(family)))
  })

  it('are of these families only', () => {
    expect(readdirSync(XSD).sort()).toEqual([...families].sort())
  })

  it.each(types)('have the root of %s', (type) => {
    expect([...xsdFilesOf(DOCUMENT_TYPES[type].family).keys()]).toContain(rootFileOf(type))
  })
})

describe('the document type', () => {
  it.each([
    [{ syntax: 'ubl-invoice', profile: 'basic' }, undefined, 'ubl-invoice'],
    [{ syntax: 'ubl-creditnote' }, undefined, 'ubl-creditnote'],
    [{ syntax: 'cdar' }, undefined, 'cdar'],
    [{ syntax: 'cii' }, undefined, 'cii'],
    [{ syntax: 'cii', profile: 'en16931' }, undefined, 'cii'],
    [{ syntax: 'cii', profile: 'en16931' }, 'factur-x', 'factur-x-en16931'],
    [{ syntax: 'cii', profile: 'extended-ctc-fr' }, undefined, 'cii'],
    [{ syntax: 'cii', profile: 'minimum' }, undefined, 'factur-x-minimum'],
    [{ syntax: 'cii', profile: 'extended' }, 'factur-x', 'factur-x-extended'],
    [{ syntax: 'unknown' }, undefined, undefined],
  ] as const)('of %o in %s is %s', (scenario, container, type) => {
    expect(documentTypeOf(scenario, container)).toBe(type)
  })
})
