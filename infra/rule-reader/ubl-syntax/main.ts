import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { officialPatterns } from '../official-rules.ts'
import { unexpectedElements } from './table.ts'

/**
 * Reads off the UBL rules of EN 16931 which elements should not be present, and writes them as a
 * table of ours: `npx tsx infra/rule-reader/ubl-syntax/main.ts EN16931-UBL-validation.xslt`.
 */
const TARGET = path.join(
  import.meta.dirname,
  '../../../schemas/rules/sets/en16931-ubl/unexpected-elements.ts',
)
const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('no stylesheet named')
const asks = officialPatterns(file).flatMap((rules) => rules.flatMap((rule) => rule.asks))
writeFileSync(TARGET, unexpectedElements(asks))
