import { describe, expect, it } from 'vitest'
import { FAMILIES } from '../../../schemas/grammar/data/families.ts'
import type { GrammarModule } from '../../../schemas/grammar/grammar.ts'
import { parseNotation } from '../../../schemas/grammar/notation-reader.ts'
import { writeNotation } from '../../../schemas/grammar/notation-writer.ts'

const modules: readonly (readonly [string, GrammarModule])[] = Object.entries(FAMILIES).flatMap(
  ([family, members]) => members.map((module) => [`${family}/${module.name}`, module] as const),
)

describe('the notation of', () => {
  it.each(modules)('%s is written as it is read', (_name, module) => {
    const lines = module.rules.split('\n').filter((line) => line !== '')
    expect(writeNotation(parseNotation(module.rules))).toBe(
      lines.map((line) => `${line}\n`).join(''),
    )
  })
})

describe('a statement', () => {
  it.each([
    'type T (A)?\n',
    'type T (A | B | C=xs:date[0..7])* @a=xs:token\n',
    'type T A (B C)+ (D | ##any/lax)\n',
    'type T abstract mixed narrows U A @##any\n',
    "simple S xs:token pattern \"it's\" = 'a b'\n",
    'element E { A={ B }? }\n',
  ])('%s is kept', (rules) => {
    expect(writeNotation(parseNotation(rules))).toBe(rules)
  })

  it('is wrapped at 100 columns', () => {
    const values = Array.from({ length: 100 }, (_, index) => `CODE${String(index)}`)
    const rules = writeNotation([
      { kind: 'simple', name: 'S', base: 'xs:token', facets: [], values },
    ])
    expect(Math.max(...rules.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    expect(parseNotation(rules)).toMatchObject([{ values }])
  })
})
