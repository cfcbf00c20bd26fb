import type { ParseArgsConfig } from 'node:util'
import type { Bilingual } from '../../schemas/rules/finding.ts'

/** 0: all is well; 1: what was looked at is not; 2: the command could not run. */
export type ExitCode = 0 | 1 | 2

/** A command of `facteur`: what it is called, how it is used, what it does. */
export interface Command {
  /** `audit verify`. */
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: Bilingual
  /** The page that `--help` shows, without its first line. */
  readonly help: Bilingual
  readonly options: NonNullable<ParseArgsConfig['options']>
  run(call: CommandCall, terminal: Terminal): Promise<ExitCode>
}

export interface CommandCall {
  readonly values: Readonly<Record<string, CommandValue>>
  readonly positionals: readonly string[]
}
type CommandValue = string | boolean | (string | boolean)[] | undefined

/** Where a command reads and writes, and in which language. */
export interface Terminal {
  readonly language: keyof Bilingual
  /** Standard output; waits while the reader is behind. */
  print(line: string): Promise<void>
  /** Standard error. */
  complain(line: string): void
  /** A passing line on standard error, when a person sits there; an empty one wipes it. */
  progress(line: string): void
}

/** The caller asked for something that the command does not do: said, then exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly text: Bilingual

  constructor(text: Bilingual, options?: ErrorOptions) {
    super(text.en, options)
    this.text = text
  }
}

/** The text of an option that must be given. */
export function requiredText(call: CommandCall, option: string): string {
  const value = call.values[option]
  if (typeof value === 'string' && value !== '') return value
  throw new UsageError({ fr: `--${option} est exigé.`, en: `--${option} is required.` })
}
