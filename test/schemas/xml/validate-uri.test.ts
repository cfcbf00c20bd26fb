import { describe, expect, it } from 'vitest'
import { isUriReference } from '../../../schemas/xml/validate-uri.ts'

describe('an address', () => {
  it.each([
    ...['', 'urn:x', 'a b', 'é', '#f', '?q', 'a#b', '//h', '//h:99999', 'http://a/b?c#d', 'x:a[b]'],
    ...['//[::1]', 'http://u@[1:2:3:4:5:6:7:8]:80/', '//[::ffff:1.2.3.4]', '%41', 'http:/', '///'],
  ])('may be %j', (text) => {
    expect(isUriReference(text)).toBe(true)
  })

  it.each([
    ...[':a', '1x:a', 'a:', 'a:#f', '//', 'http://', 'a%', '%zz', 'a[b]', '//[::1', '//[:1]'],
    ...['//[1:2]', '//[::1]:99999', '//[::12345]', '//[1::2::3]', '//[::1.2.3.256]', 'a#b#c'],
  ])('may not be %j', (text) => {
    expect(isUriReference(text)).toBe(false)
  })
})
