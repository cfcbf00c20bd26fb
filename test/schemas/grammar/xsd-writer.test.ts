import { describe, expect, it } from 'vitest'
import { writeXsd } from '../../../schemas/grammar/xsd-writer.ts'

const xsdOf = (rules: string) =>
  writeXsd(
    { name: 'm', namespace: 'urn:m', imports: {}, includes: [], isQualified: true, rules },
    () => undefined,
  )

describe('the schema of', () => {
  it('a module names what it imports and includes', () => {
    const xsd = writeXsd(
      {
        name: 'm',
        namespace: 'urn:m',
        imports: { o: 'urn:o', gone: 'urn:gone' },
        includes: ['part'],
        isQualified: false,
        rules: 'element E o:T',
      },
      (namespace) => (namespace === 'urn:o' ? 'other' : undefined),
    )
    expect(xsd).toContain('targetNamespace="urn:m" xmlns="urn:m" xmlns:o="urn:o"')
    expect(xsd).toContain('<xs:include schemaLocation="part.xsd"/>')
    expect(xsd).toContain('<xs:import namespace="urn:o" schemaLocation="other.xsd"/>')
    expect(xsd).toContain('<xs:import namespace="urn:gone"/>')
    expect(xsd).toContain('<xs:element name="E" type="o:T"/>')
    expect(xsd).not.toContain('elementFormDefault')
  })

  it.each([
    ['type T A?', '<xs:element ref="A" minOccurs="0"/>'],
    ['type T A+', '<xs:element ref="A" maxOccurs="unbounded"/>'],
    ['type T A=xs:date[2..5]', '<xs:element name="A" type="xs:date" minOccurs="2" maxOccurs="5"/>'],
    ['type T ##other/lax*', '<xs:any namespace="##other" processContents="lax" minOccurs="0" max'],
    ['type T ##any', '<xs:any namespace="##any"/>'],
    ['type T @a=xs:ID', '<xs:attribute name="a" type="xs:ID" use="required"/>'],
    ['type T @a=xs:token?"&"', '<xs:attribute name="a" type="xs:token" fixed="&amp;"/>'],
    ['type T @##any', '<xs:anyAttribute namespace="##any"/>'],
    ['type T value xs:token', '<xs:extension base="xs:token"/>'],
    ['type T narrows U A', '<xs:complexContent>'],
    ['type T narrows U @a=xs:ID', '<xs:simpleContent>'],
    ['type T abstract mixed A', '<xs:complexType name="T" abstract="true" mixed="true">'],
    ['simple S xs:token = a', '<xs:enumeration value="a"/>'],
    ['simple S xs:token maxLength 3', '<xs:maxLength value="3"/>'],
  ])('%s has %s', (rules, expected) => {
    expect(xsdOf(rules)).toContain(expected)
  })
})
