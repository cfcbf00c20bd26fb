import { expect, it } from 'vitest'
import { emptyTally, Fuzz, tryInput } from './fuzz.ts'

const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000)
const INPUTS = 2000

it(`${String(INPUTS)} damaged documents are judged or refused (FUZZ_SEED=${String(SEED)})`, () => {
  const fuzz = new Fuzz(SEED)
  const tally = emptyTally()
  for (let index = 0; index < INPUTS; index++) tryInput(fuzz.input(index), tally)
  expect(tally.valid + tally.invalid + tally.unread).toBe(INPUTS)
})
