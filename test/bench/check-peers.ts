import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { readFileSync } from 'node:fs'
import { OracleProcess } from '../support/oracle-process.ts'
import { officialPath } from '../support/official-rules.ts'

/** Another way to ask the official rules of a file. It throws where the file is not valid. */
export interface Peer {
  readonly name: string
  readonly check: (file: string) => Promise<void>
  readonly stop: () => void
}

/** Saxon-HE and Xerces in a JVM that stays: parse, schema, EN 16931, BR-FR. */
export function saxonPeer(): Peer {
  const oracle = new OracleProcess()
  const ruleSets = ['xsd-ubl-invoice', 'en16931-ubl', 'br-fr-ubl']
  const check = async (file: string) => {
    const [answer = {}] = await oracle.ask([{ file, ruleSets }])
    for (const [ruleSet, { failed, error }] of Object.entries(answer)) {
      const broken = failed.filter((finding) => !finding.endsWith('|warning'))
      if (error !== null || broken.length > 0) {
        throw new Error(`${ruleSet} refuses ${file}: ${error ?? broken.join(', ')}`)
      }
    }
  }
  return { name: 'Saxon-HE', check, stop: () => oracle.stop() }
}

const STYLESHEETS = [
  'standards/en16931/1.3.16/ubl/EN16931-UBL-validation.xslt',
  'standards/fr-ctc/2026-10/xslt/BR-FR-Flux2-Schematron-UBL.xslt',
] as const

/** The little of saxon-js that is used; it comes without types. */
interface SaxonJs {
  readonly transform: (
    options: { stylesheetInternal: unknown; sourceText: string; destination: 'serialized' },
    execution: 'sync',
  ) => { readonly principalResult: string }
}

/**
 * The same rules by saxon-js, in this process, and no schema, which it does not do. The stylesheets
 * are compiled into `folder`; an error when that takes longer than `limitMs`.
 */
export async function saxonJsPeer(folder: string, limitMs: number): Promise<Peer> {
  const load = createRequire(import.meta.url)
  const compiler = path.join(path.dirname(load.resolve('xslt3/package.json')), 'xslt3.js')
  const saxon: SaxonJs = load('saxon-js')
  const compiled = await Promise.all(
    STYLESHEETS.map(async (stylesheet, index) => {
      const file = path.join(folder, `${index}.sef.json`)
      const xsl = `-xsl:${officialPath(stylesheet)}`
      await promisify(execFile)(process.execPath, [compiler, xsl, `-export:${file}`, '-nogo'], {
        timeout: limitMs,
      })
      // Kept as an object: reading its text for each file would be held against saxon-js.
      const sheet: unknown = JSON.parse(readFileSync(file, 'utf8'))
      return sheet
    }),
  )
  const check = async (file: string) => {
    const sourceText = readFileSync(file, 'utf8')
    for (const stylesheetInternal of compiled) {
      const options = { stylesheetInternal, sourceText, destination: 'serialized' } as const
      const { principalResult } = saxon.transform(options, 'sync')
      if (/<svrl:failed-assert[^>]*flag="fatal"/.test(principalResult)) {
        throw new Error(`saxon-js refuses ${file}`)
      }
    }
    await Promise.resolve()
  }
  return { name: 'saxon-js', check, stop: () => {} }
}
