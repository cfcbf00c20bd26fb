import { parseArgs } from 'node:util'
import type { Bilingual } from '../../schemas/rules/finding.ts'
import { ConfigurationError } from '../runtime/configuration.ts'
import { Problem } from '../runtime/problem.ts'
import { type Command, type ExitCode, UsageError } from './command.ts'
import { createTerminal } from './terminal.ts'

// Each command loads what it needs and no more: the rules of `check` are not read to add a client.
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).checkFiles,
  convert: async () => (await import('./convert.ts')).convertFile,
  explain: async () => (await import('./explain.ts')).explainRule,
  extract: async () => (await import('./extract.ts')).extractFile,
  inspect: async () => (await import('./inspect.ts')).inspectFile,
  render: async () => (await import('./render.ts')).renderFile,
  'audit verify': async () => (await import('./audit-verify.ts')).auditVerify,
  'company add': async () => (await import('./company-add.ts')).companyAdd,
  'client add': async () => (await import('./client-add.ts')).clientAdd,
}

process.exitCode = await main(process.argv.slice(2))

/** Finds the command, reads its options, runs it; says in one sentence why it cannot. */
async function main(words: readonly string[]): Promise<ExitCode> {
  const terminal = createTerminal(languageOf(words))
  const { language } = terminal
  const name = Object.keys(COMMANDS).find((n) => n === words.slice(0, nameLength(n)).join(' '))
  const command = name === undefined ? undefined : await COMMANDS[name]?.()
  try {
    if (command === undefined) {
      const isHelp = words.length === 0 || words.includes('--help') || words.includes('-h')
      if (!isHelp) throw unknownCommand(words)
      await terminal.print(await overview())
      return words.length === 0 ? 2 : 0
    }
    const call = readCall(command, words.slice(nameLength(command.name)))
    if (call.values['help'] === true) {
      await terminal.print(page(command))
      return 0
    }
    return await command.run(call, terminal)
  } catch (error) {
    if (error instanceof UsageError) {
      const ask = { fr: 'Voir', en: 'See' }[language]
      const page = ['facteur', name, '--help'].filter((word) => word !== undefined).join(' ')
      terminal.complain(`${error.text[language]} ${ask}: ${page}`)
      return 2
    }
    if (error instanceof Problem) terminal.complain(error.detail[language])
    else if (error instanceof ConfigurationError) terminal.complain(error.message)
    else terminal.complain(unexpected(error))
    return 2
  }
}

/** A fault of ours: exit code 2 all the same, for 1 would say that a document is invalid. */
function unexpected(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function nameLength(name: string): number {
  return name.split(' ').length
}

function languageOf(words: readonly string[]): keyof Bilingual {
  const place = words.indexOf('--lang')
  const asked = place === -1 ? undefined : words[place + 1]
  return asked === 'en' || words.includes('--lang=en') ? 'en' : 'fr'
}

function readCall(command: Command, args: readonly string[]) {
  const options = {
    ...command.options,
    help: { type: 'boolean', short: 'h' },
    lang: { type: 'string' },
  } as const
  try {
    const call = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    const { lang = 'fr' } = call.values
    if (lang === 'fr' || lang === 'en') return call
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const option = /'(-[^' ]*)/.exec(error.message)?.[1] ?? ''
    const text = {
      fr: `Option inconnue ou mal employée : ${option}.`,
      en: `Option unknown or misused: ${option}.`,
    }
    throw new UsageError(text, { cause: error })
  }
  throw new UsageError({ fr: '--lang vaut fr ou en.', en: '--lang is fr or en.' })
}

function unknownCommand(words: readonly string[]): UsageError {
  const said = words
    .filter((word) => !word.startsWith('-'))
    .slice(0, 2)
    .join(' ')
  return new UsageError({ fr: `Commande inconnue : ${said}.`, en: `Unknown command: ${said}.` })
}

async function overview(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()))
  const list = (language: keyof Bilingual): string =>
    commands.map(({ name, summary }) => `  ${name.padEnd(14)} ${summary[language]}`).join('\n')
  return [
    'facteur COMMANDE [--help] [--lang fr|en]',
    '',
    list('fr'),
    '',
    'facteur COMMAND [--help] [--lang fr|en]',
    '',
    list('en'),
  ].join('\n')
}

function page({ name, summary, help }: Command): string {
  return [
    `facteur ${name}: ${summary.fr}`,
    help.fr,
    '',
    `facteur ${name}: ${summary.en}`,
    help.en,
  ].join('\n')
}
