import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { check } from '../../schemas/check.ts'
import { writeCii } from '../../schemas/cii/cii.ts'
import { BR_FR, EN16931 } from '../../schemas/rules/packs.ts'
import { isCreditNoteType, writeUbl } from '../../schemas/ubl/ubl.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'
import { BROKEN_DOCUMENTS } from '../schemas/rules/broken-documents.ts'
import { edited } from '../support/edited.ts'
import { officialFindings, withoutOfficialRules } from '../support/official-rules.ts'
import { validInvoice } from '../support/valid-invoice.ts'

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const SETS = ['en16931-ubl', 'en16931-cii', 'br-fr-ubl', 'br-fr-cii'] as const
const today = parseLocalDate('2026-11-22')
const ours = new Set([...EN16931.rules, ...BR_FR.rules].map((rule) => rule.id))

/**
 * Where we and the official rules part on a document, and why. `A mistyped value` is refused before
 * the rules; the official ones report it under a rule, or stop. `A blank element` and `a repeated
 * element` are not in the model.
 */
const KNOWN: Readonly<Record<string, string>> = {
  'cas-limites/cas/DATA-001/factur-x.xml br-fr-cii -BR-FR-03': 'a mistyped date',
  'cas-limites/cas/DATA-005/factur-x.xml br-fr-cii -BR-FR-DEC-01': 'a mistyped amount',
  'BR-50.ubl +BR-61': 'a blank element',
  'BR-50.cii -BR-50': 'a blank element',
  'BR-FR-03.ubl -BR-FR-03': 'a mistyped date',
  'BR-FR-03.cii -BR-FR-03': 'a mistyped date',
  'BR-49.xml error BR-49': 'a blank element',
  'BR-CL-13.xml error BR-CL-13': 'a blank element',
  'BR-CO-15-2.xml error BR-CO-15': 'a repeated element',
}

/** Official assertions are finer than rules, and two of them bear the number of another rule. */
const MISNUMBERED: Readonly<Record<string, string>> = {
  'BR-FR-08_BT-151-2': 'BR-FR-15',
  'BR-FR-30_BT-21': 'BR-FR-31',
}

const ruleOf = (assertion: string) =>
  MISNUMBERED[assertion] ?? /^BR-FR-(?:[A-Z]+-)?\d+/.exec(assertion)?.[0] ?? assertion

/** `-` what only the official rules report, `+` what only we do. */
function differences(name: string, official: readonly string[], found: readonly string[]) {
  const expected = new Set(official.filter((id) => ours.has(id)))
  const given = new Set(found)
  return [
    ...[...expected].filter((id) => !given.has(id)).map((id) => `${name} -${id}`),
    ...[...given].filter((id) => !expected.has(id)).map((id) => `${name} +${id}`),
  ].filter((difference) => !(difference in KNOWN))
}

function findingsOf(bytes: Uint8Array) {
  if (today === undefined) throw new TypeError('a real day')
  return check(bytes, { today, schema: false }).findings
}

const manifest = join(CORPUS, 'MANIFEST.json')

interface Row {
  readonly path: string
  readonly syntax: string
  readonly verdict?: Readonly<Record<string, { readonly failed?: readonly string[] }>>
}

describe.skipIf(withoutOfficialRules('rules against the official verdicts on the corpus'))(
  'on the corpus, the rules we have',
  () => {
    // The manifest of the corpus has this shape, or the tests below fail on it.
    const rows: readonly Row[] = existsSync(manifest)
      ? JSON.parse(readFileSync(manifest, 'utf8'))
      : []

    it('give the official verdict', () => {
      const found: string[] = []
      let verdicts = 0
      for (const { path, syntax, verdict } of rows) {
        if (verdict === undefined || !/^(ubl|cii)/.test(syntax)) continue
        const findings = findingsOf(readFileSync(join(CORPUS, path)))
        for (const set of SETS) {
          const failed = verdict[set]?.failed
          if (failed === undefined) continue
          verdicts += 1
          const official = failed.map((flagged) => ruleOf(flagged.split('|')[0] ?? ''))
          const mine = findings.filter((finding) => finding.set === set).map(({ rule }) => rule)
          found.push(...differences(`${path} ${set}`, official, mine))
        }
      }
      expect(found).toEqual([])
      expect(verdicts).toBeGreaterThan(190)
    })

    it('pass the official unit tests', () => {
      const wrong: string[] = []
      let assertions = 0
      for (const { file, body, expected } of unitTests()) {
        const fired = new Set(findingsOf(new TextEncoder().encode(body)).map(({ rule }) => rule))
        for (const { kind, id } of expected.filter((one) => ours.has(one.id))) {
          assertions += 1
          if (fired.has(id) === (kind === 'success')) wrong.push(`${file} ${kind} ${id}`)
        }
      }
      expect(wrong.filter((difference) => !(difference in KNOWN))).toEqual([])
      expect(assertions).toBeGreaterThan(200)
    })
  },
)

describe.skipIf(withoutOfficialRules('each broken document against the official rules'))(
  'a document that breaks one rule',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'facteur-rules-'))
    afterAll(() => rmSync(folder, { recursive: true }))

    it('gets the official verdict in UBL and in CII', async () => {
      const questions = Object.entries({ valid: { edits: {} }, ...BROKEN_DOCUMENTS }).flatMap(
        ([id, { edits }]) => {
          const invoice = edited(validInvoice(), edits)
          const root = isCreditNoteType(invoice.typeCode) ? 'creditnote' : 'invoice'
          return [
            question(`${id}.ubl`, writeUbl(invoice), [`xsd-ubl-${root}`, SETS[0], SETS[2]]),
            question(`${id}.cii`, writeCii(invoice), ['xsd-cii', SETS[1], SETS[3]]),
          ]
        },
      )
      const answers = await officialFindings(questions)
      const found = questions.flatMap(({ name, file }) => {
        const official = (answers.get(file) ?? ['no answer']).flatMap(officialRule)
        const mine = findingsOf(readFileSync(file)).filter(({ set }) => set !== 'facteur')
        return differences(
          name,
          official,
          mine.map(({ rule }) => rule),
        )
      })
      expect(found).toEqual([])
      expect(answers.size).toBe(questions.length)
    }, 400_000)

    function question(name: string, xml: string, ruleSets: readonly string[]) {
      const file = join(folder, `${name}.xml`)
      writeFileSync(file, xml)
      return { name, file, ruleSets }
    }
  },
)

/** `en16931-ubl: "BR-02|fatal"` is BR-02; what the XSD says is not about rules. */
function officialRule(finding: string): string[] {
  const found = /^(?:en16931|br-fr)-\w+: .*?"(BR-[^|"]+)/.exec(finding)?.[1]
  return found === undefined ? [] : [ruleOf(found)]
}

interface UnitTest {
  readonly file: string
  readonly body: string
  readonly expected: readonly { readonly kind: string; readonly id: string }[]
}

function unitTests(): UnitTest[] {
  return ['en16931-unit-ubl', 'en16931-unit-cii'].flatMap((suite) =>
    readdirSync(join(CORPUS, suite), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.xml'))
      .flatMap((file) => testsIn(join(CORPUS, suite, file))),
  )
}

/**
 * The tests of one file: what must fire (`error`, `warning`) or not (`success`), and the document.
 */
function testsIn(path: string): UnitTest[] {
  const text = readFileSync(path, 'utf8').replaceAll(/<!--[\s\S]*?-->/g, '')
  return [...text.matchAll(/<test>([\s\S]*?)<\/test>/g)].map(([, test = '']) => {
    const root = /<((?:\w+:)?(?:Invoice|CreditNote|CrossIndustryInvoice))\b[\s\S]*<\/\1>/.exec(test)
    const expected = [...test.matchAll(/<(success|error|warning)>([^<]+)</g)]
    return {
      file: path.split('/').at(-1) ?? path,
      body: root?.[0] ?? '',
      expected: expected.map(([, kind = '', id = '']) => ({ kind, id: id.trim() })),
    }
  })
}
