import { describe, expect, it } from 'vitest'
import { faultsOfXerces } from '../../../schemas/xml/validate-xerces-fault.ts'

const one = (sentence: string) => faultsOfXerces([`[error] ${sentence} (12:7)`])

describe('what Xerces says', () => {
  it.each([
    [
      `cvc-complex-type.2.4.a: Invalid content was found starting with element '{"urn:x":b}'. One of '{"urn:x":c, WC[##other:"urn:y"]}' is expected.`,
      { code: 'schema-element', name: '{urn:x}b', expected: ['{urn:x}c'] },
    ],
    [
      `cvc-complex-type.2.4.b: The content of element 'a' is not complete. One of '{b, c}' is expected.`,
      { code: 'schema-missing', name: 'a', expected: ['b', 'c'] },
    ],
    [
      `cvc-complex-type.2.4.d: Invalid content was found starting with element 'b'. No child element is expected at this point.`,
      { code: 'schema-element', name: 'b' },
    ],
    [
      `cvc-complex-type.3.2.2: Attribute 'x' is not allowed to appear in element 'a'.`,
      { code: 'schema-attribute', attribute: 'x', name: 'a' },
    ],
    [
      `cvc-complex-type.4: Attribute 'x' must appear on element 'a'.`,
      { code: 'schema-attribute-missing', attribute: 'x', name: 'a' },
    ],
    [
      `cvc-datatype-valid.1.2.1: '30/02' is not a valid value for 'date'.`,
      { code: 'schema-value', value: '30/02', type: 'date' },
    ],
    [
      `cvc-enumeration-valid: Value 'Z' is not facet-valid with respect to enumeration '[A, B]'. It must be a value from the enumeration.`,
      { code: 'schema-value', value: 'Z', expected: ['A', 'B'] },
    ],
    [
      `cvc-complex-type.2.3: Element 'a' cannot have character [children], because the type's content type is element-only.`,
      { code: 'schema-text', name: 'a' },
    ],
    [
      `cvc-type.3.1.2: Element 'a' is a simple type, so it must have no element information item [children].`,
      { code: 'schema-content', name: 'a' },
    ],
    [
      `cvc-elt.1.a: Cannot find the declaration of element 'a'.`,
      { code: 'schema-root', name: 'a' },
    ],
    [
      `cvc-elt.4.2: Cannot resolve 'x' to a type definition for element 'a'.`,
      { code: 'schema-instance' },
    ],
    [`cvc-id.2: There are multiple occurrences of ID value 'x'.`, { code: 'schema-identity' }],
    [`something else`, { code: 'schema-other' }],
  ])('%s', (sentence, fault) => {
    expect(one(sentence)).toEqual([{ line: 12, ...fault }])
  })

  it('of one value in two sentences is one fault', () => {
    expect(
      faultsOfXerces([
        `[error] cvc-datatype-valid.1.2.1: 'x' is not a valid value for 'date'. (3:9)`,
        `[error] cvc-type.3.1.3: The value 'x' of element 'a' is not valid. (3:9)`,
      ]),
    ).toHaveLength(1)
  })

  it('in several lines at once is told apart', () => {
    const faults = faultsOfXerces([`[error] cvc-id.2: a (1:2)[error] cvc-id.2: b (4:5)`])
    expect(faults.map((fault) => fault.line)).toEqual([1, 4])
  })

  it('and cannot be read is a fault all the same', () => {
    expect(faultsOfXerces(['[fatal] null'])).toEqual([{ code: 'schema-other', line: 1 }])
  })
})
