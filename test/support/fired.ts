import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { judge } from '../../schemas/rules/tree/judge.ts'
import type { RuleSet } from '../../schemas/rules/tree/rule-set.ts'
import { Tree } from '../../schemas/rules/tree/tree.ts'
import { readXml } from '../../schemas/xml/reader.ts'

/** A document of test/fixtures, as text. */
export function fixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), 'utf8')
}

/** The ids that fire on a document, each once, in order. */
export function firedOn(xml: string, set: RuleSet): string[] {
  const breaches = judge(new Tree(readXml(Buffer.from(xml))), set)
  return [...new Set(breaches.map(({ id }) => id))].sort()
}

/** The id that fires, and the edits of a valid document that make it fire: from, to, from, to… */
export type Breaking = readonly [id: string, ...edits: string[]]

/** A valid document with its edits made; a passage that is not there is a mistake of the test. */
export function broken(xml: string, [id, ...edits]: Breaking): string {
  let text = xml
  for (let at = 0; at < edits.length; at += 2) {
    const [from = '', to = ''] = edits.slice(at, at + 2)
    if (!text.includes(from)) throw new Error(`${id}: ${from} is not there`)
    text = text.replace(from, to)
  }
  return text
}
