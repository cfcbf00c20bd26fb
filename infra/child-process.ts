import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs'
import path from 'node:path'

const logSizeBytesMax = 20 * 1024 * 1024

/** How to start one process of ours. */
export type Command = {
  file: string
  args: string[]
  env?: NodeJS.ProcessEnv
  cwd?: string
  /** Run as this unprivileged user; only root may ask for it. */
  user?: { uid: number; gid: number }
  /** Where its output goes; one older file is kept beside it. */
  logFile: string
  /** Opens a channel on which the process says that it is ready. */
  ipc?: boolean
  /** Told as soon as the process exists, before it is ready for anything. */
  onSpawn?: (process: RunningProcess) => void
}

/** How a process ended. */
export type Exit = { code: number | null; signal: NodeJS.Signals | null }

/** A process that we started and whose end we are told. */
export type RunningProcess = {
  pid: number
  child: ChildProcess
  /** What it has written since it was started. */
  said(): string
  /** Settles when the process has ended, however it ended; never rejects. */
  exit: Promise<Exit>
  /** Asks it to end with `signal`, by force after `patienceMs`, and waits until it is gone. */
  stop(signal: NodeJS.Signals, patienceMs: number): Promise<Exit>
}

/**
 * Starts a process in a session of its own, so that Ctrl-C in the terminal reaches the launcher
 * alone and it can stop the others in order. Its output goes to a file rather than to a pipe, so
 * that it survives the launcher.
 */
export async function launch(command: Command): Promise<RunningProcess> {
  mkdirSync(path.dirname(command.logFile), { recursive: true })
  keepShort(command.logFile)
  const log = openSync(command.logFile, 'a')
  const start = fstatSync(log).size
  const child = spawn(command.file, command.args, {
    detached: true,
    stdio: command.ipc === true ? ['ignore', log, log, 'ipc'] : ['ignore', log, log],
    env: command.env ?? process.env,
    ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    ...(command.user ?? {}),
  })
  closeSync(log)
  const exit = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', (cause) => reject(new Error(`cannot run ${command.file}`, { cause })))
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${command.file} has no pid`)
  const stop = async (signal: NodeJS.Signals, patienceMs: number): Promise<Exit> => {
    if (child.exitCode !== null || child.signalCode !== null) return exit
    child.kill(signal)
    const force = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    const result = await exit
    clearTimeout(force)
    return result
  }
  const said = (): string => readFileSync(command.logFile).subarray(start).toString('utf8')
  const running = { pid, child, said, exit, stop }
  command.onSpawn?.(running)
  return running
}

/** The last lines of what a process wrote, for the sentence that says why it ended. */
export function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n')
}

function keepShort(logFile: string): void {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  if (size > logSizeBytesMax) renameSync(logFile, `${logFile}.1`)
}
