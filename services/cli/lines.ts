import { createReadStream } from 'node:fs'

/** The lines of a UTF-8 file, or of standard input for `-`, without their ends. Any length. */
export async function* linesOf(file: string): AsyncIterable<string> {
  // Read as chunks: readline would lose the error of a file that is none.
  const input: AsyncIterable<Buffer> = file === '-' ? process.stdin : createReadStream(file)
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line
  }
  if (rest !== '') yield rest
}
