import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSecretBox } from '../../../services/runtime/secret-box.ts'

const KEY = Buffer.alloc(32, 1).toString('base64')
const plain = Buffer.from('whsec_abc')

describe('createSecretBox', () => {
  it('opens what it sealed', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const box = createSecretBox(KEY, 'webhook')
        expect(box.open(box.seal(bytes))).toEqual(Buffer.from(bytes))
      }),
      { verbose: true },
    )
  })

  it('never seals the same secret to the same bytes', () => {
    const box = createSecretBox(KEY, 'webhook')
    expect(box.seal(plain).equals(box.seal(plain))).toBe(false)
  })

  it('opens nothing that was touched, in any byte', () => {
    const box = createSecretBox(KEY, 'webhook')
    const sealed = box.seal(plain)
    for (let i = 0; i < sealed.length; i += 1) {
      const touched = Buffer.from(sealed)
      touched[i] = (touched[i] ?? 0) ^ 1
      expect(() => box.open(touched)).toThrow(/authenticate/)
    }
  })

  it('opens nothing of another purpose, nor of another key', () => {
    const sealed = createSecretBox(KEY, 'webhook').seal(plain)
    const otherKey = Buffer.alloc(32, 2).toString('base64')
    expect(() => createSecretBox(KEY, 'signing-key').open(sealed)).toThrow(/authenticate/)
    expect(() => createSecretBox(otherKey, 'webhook').open(sealed)).toThrow(/authenticate/)
  })

  it.each(['', 'c2hvcnQ=', Buffer.alloc(33).toString('base64')])('refuses the key %j', (key) => {
    expect(() => createSecretBox(key, 'webhook')).toThrow('SECRET_KEY')
  })
})
