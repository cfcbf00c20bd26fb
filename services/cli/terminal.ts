import { once } from 'node:events'
import type { Bilingual } from '../../schemas/rules/finding.ts'
import type { Terminal } from './command.ts'

/** The terminal of this process. */
export function createTerminal(language: keyof Bilingual): Terminal {
  const { stdout, stderr } = process
  // `facteur … | head` closes the pipe: what is left to say has no reader, and that is no fault.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  return {
    language,
    async print(line) {
      if (!stdout.write(`${line}\n`)) await once(stdout, 'drain')
    },
    complain(line) {
      stderr.write(`${line}\n`)
    },
    progress(line) {
      if (stderr.isTTY) stderr.write(`\r\x1b[K${line}`)
    },
  }
}
