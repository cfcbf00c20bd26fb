import { expect, it } from 'vitest'
import { schemasReadme } from './support/schemas-readme.ts'

// Loading the formatter takes seconds on a machine that is busy.
const timeoutMs = 60_000

it(
  'schemas/README.md says what the code says',
  async () => {
    await expect(await schemasReadme()).toMatchFileSnapshot('../schemas/README.md')
  },
  timeoutMs,
)
