import { expect, it } from 'vitest'
import { loadTypefaces } from '../../../services/runtime/typefaces.ts'

it('reads the faces once, with the characters of French figures', () => {
  const typefaces = loadTypefaces()
  expect(loadTypefaces()).toBe(typefaces)
  const figures = [...'0123456789'].map((figure) => typefaces.widthOf('regular', figure, 10))
  expect(new Set(figures).size).toBe(1)
  const names = [...'é€\u202f−’'].map(
    (character) => typefaces.draw('bold', character.codePointAt(0) ?? 0).typeface.name,
  )
  expect(new Set(names)).toEqual(new Set(['SourceSans3-SemiBold']))
})
