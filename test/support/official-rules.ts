import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A file of the official schemas, rules and documents, where they stand beside the project. */
export function officialPath(path: string): string {
  return fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url))
}

const ORACLE = officialPath('tools/oracle/oracle')

/** Whether the official schemas and rules can be asked here; where not, a test says it skips. */
export const hasOfficialRules = existsSync(ORACLE)

/** Says by name what is not verified on this machine, then gives the flag to skip on. */
export function withoutOfficialRules(what: string): boolean {
  if (!hasOfficialRules) {
    process.stderr.write(`SKIPPED: ${what} (the official schemas and rules are absent here)\n`)
  }
  return !hasOfficialRules
}

/**
 * The official verdict on files: for each, what its rule sets report. `question` is a file and the
 * names of the rule sets, XSD included. The answer lists `rule set: finding` and is empty when the
 * file is valid for all of them.
 */
export async function officialFindings(
  questions: readonly { readonly file: string; readonly ruleSets: readonly string[] }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const lines = questions.map(({ file, ruleSets }) => `${ruleSets.join(',')}\t${file}\n`).join('')
  const output = await ask(lines)
  const answers = output.split('\n').filter((line) => line.startsWith('{'))
  return new Map(answers.map(readAnswer))
}

interface Answer {
  readonly file: string
  readonly results: Readonly<Record<string, { failed: unknown[]; error: string | null }>>
}

function readAnswer(line: string): [string, string[]] {
  // The oracle is a tool of the tests; its answers have this shape or the test fails on them.
  const answer: Answer = JSON.parse(line)
  const findings = Object.entries(answer.results).flatMap(([ruleSet, { failed, error }]) => [
    ...failed.map((finding) => `${ruleSet}: ${JSON.stringify(finding)}`),
    ...(error === null ? [] : [`${ruleSet}: ${error}`]),
  ])
  return [answer.file, findings]
}

function ask(lines: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const oracle = spawn(ORACLE, { stdio: ['pipe', 'pipe', 'ignore'] })
    let output = ''
    oracle.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    oracle.on('error', reject)
    oracle.on('close', (code) => {
      if (code === 0) resolve(output)
      else reject(new Error(`the oracle ended with ${code}`))
    })
    oracle.stdin.end(lines)
  })
}
