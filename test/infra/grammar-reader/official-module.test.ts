import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { modulesOf } from '../../../infra/grammar-reader/official-module.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'facteur-grammar-'))))
afterEach(() => rmSync(folder, { recursive: true }))

function read(name: string, content: string, attributes = '') {
  const file = join(folder, name)
  const open = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" ${attributes}>`
  writeFileSync(file, `${open}${content}</xs:schema>`)
  return modulesOf(file)
}

describe('a schema', () => {
  it('gives its facts, and none of its words', () => {
    const modules = read(
      'report.xsd',
      `<xs:annotation><xs:documentation>words</xs:documentation></xs:annotation>
       <xs:complexType name="T"><xs:sequence>
         <xs:element name="A" type="xs:date" minOccurs="0"/>
         <xs:any processContents="lax" namespace="##other"/>
       </xs:sequence><xs:attribute name="a" type="r:S" default="x"/></xs:complexType>
       <xs:simpleType name="S"><xs:restriction base="xs:token">
         <xs:enumeration value="x"><xs:annotation/></xs:enumeration>
       </xs:restriction></xs:simpleType>`,
      'targetNamespace="report" xmlns:r="report" elementFormDefault="qualified"',
    )
    expect(modules).toEqual([
      {
        name: 'report',
        namespace: 'report',
        imports: {},
        includes: [],
        isQualified: true,
        rules: 'type T A=xs:date? ##other/lax @a=S?\nsimple S xs:token = x\n',
      },
    ])
  })

  it('brings what it imports, under our prefixes', () => {
    read('p.xsd', '<xs:element name="P" type="xs:date"/>', 'targetNamespace="payment"')
    const [main, imported] = read(
      'ereporting.xsd',
      `<xs:import namespace="payment" schemaLocation="p.xsd"/>
       <xs:complexType name="T"><xs:choice><xs:element ref="x:P"/></xs:choice></xs:complexType>`,
      'xmlns:x="payment"',
    )
    expect(main).toMatchObject({ imports: { pay: 'payment' }, rules: 'type T pay:P\n' })
    expect(imported).toMatchObject({ name: 'payments', rules: 'elements xs:date = P\n' })
  })

  it.each([
    ['a nil', '<xs:element name="E" type="xs:date" nillable="true"/>'],
    ['a group', '<xs:group name="g"><xs:sequence/></xs:group>'],
    ['a union', '<xs:simpleType name="S"><xs:union memberTypes="xs:date"/></xs:simpleType>'],
    ['all', '<xs:complexType name="T"><xs:all/></xs:complexType>'],
  ])('with %s is refused, for our notation cannot say it', (_what, content) => {
    expect(() => read('ereporting.xsd', content)).toThrow(TypeError)
  })
})
