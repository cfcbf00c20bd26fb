import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { FAMILIES } from '../../schemas/grammar/data/families.ts'
import { xsdFilesOf, type Family } from '../../schemas/grammar/document-type.ts'

/** Writes the schema files of every document type: `npm run xsd`, after the grammar has changed. */
const TARGET = path.join(import.meta.dirname, '../../schemas/xsd')

rmSync(TARGET, { recursive: true, force: true })
const families = Object.keys(FAMILIES).filter((name): name is Family => name in FAMILIES)
for (const family of families) {
  mkdirSync(path.join(TARGET, family), { recursive: true })
  for (const [name, text] of xsdFilesOf(family)) {
    writeFileSync(path.join(TARGET, family, name), text)
  }
}
