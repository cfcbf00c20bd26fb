import { spawn } from 'node:child_process'

/** How a tool ran: what it printed, and its exit code (null when it was ended by force). */
export type ToolRun = { code: number | null; output: string }

/** How to run a tool: `onOutput` is told each line it prints, for the progress. */
export type ToolOptions = {
  environment: NodeJS.ProcessEnv
  timeoutMs: number
  cwd?: string
  onOutput?: (line: string) => void
}

/**
 * Runs a tool to its end and keeps what it prints. It never throws for the tool's own failure: a
 * tool that is not there is told by `code: 127`, as a shell does.
 */
export async function runTool(
  file: string,
  args: string[],
  options: ToolOptions,
): Promise<ToolRun> {
  const child = spawn(file, args, {
    env: options.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: options.timeoutMs,
    killSignal: 'SIGKILL',
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  })
  const pieces: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      pieces.push(text)
      const line = text.trimEnd().split('\n').at(-1)
      if (line !== undefined && line !== '') options.onOutput?.(line)
    })
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: error.message }))
    child.once('close', (code) => resolve({ code, output: pieces.join('') }))
  })
}

/** The last line that a failed tool printed, which says why. */
export function reasonOf(run: ToolRun): string {
  const lines = run.output.split('\n').filter((line) => line.trim() !== '')
  const telling = lines.filter((line) => /error|cannot|not found|no module|failed/i.test(line))
  const text = (telling.at(-1) ?? lines.at(-1) ?? `exit ${String(run.code)}`).trim()
  return text.length <= 160 ? text : `${text.slice(0, 157)}…`
}
