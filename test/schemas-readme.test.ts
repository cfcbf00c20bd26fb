import { expect, it } from 'vitest'
import { schemasReadme } from './support/schemas-readme.ts'

it('schemas/README.md says what the code says', async () => {
  await expect(await schemasReadme()).toMatchFileSnapshot('../schemas/README.md')
})
