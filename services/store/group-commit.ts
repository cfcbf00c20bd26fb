import { isUnavailable } from './unavailable.ts'

/**
 * Lets requests that arrive together share one transaction: while a group commits, the next one
 * gathers. Each caller waits for the commit of its own group, so nothing is answered before it is
 * durable. When a group fails, its members run again one by one, so that a fault stays with the
 * one that caused it; when the database is away nobody caused it, and all are told at once.
 */
export function createGroupCommit<Input, Output>(options: {
  commit: (group: readonly Input[]) => Promise<readonly Output[]>
  sizeMax: number
  concurrency: number
}): { submit(input: Input): Promise<Output> } {
  const waiting: Waiting<Input, Output>[] = []
  let running = 0

  const next = (): void => {
    if (running >= options.concurrency || waiting.length === 0) return
    running += 1
    const group = waiting.splice(0, options.sizeMax)
    void settle(group, options.commit).finally(() => {
      running -= 1
      next()
    })
  }

  return {
    submit: (input) =>
      new Promise((resolve, reject) => {
        waiting.push({ input, resolve, reject })
        // The requests already read from their sockets in this turn of the loop join the group.
        setImmediate(next)
      }),
  }
}

interface Waiting<Input, Output> {
  readonly input: Input
  readonly resolve: (output: Output) => void
  readonly reject: (error: unknown) => void
}

async function settle<Input, Output>(
  group: readonly Waiting<Input, Output>[],
  commit: (group: readonly Input[]) => Promise<readonly Output[]>,
): Promise<void> {
  try {
    const outputs = await commit(group.map((waiting) => waiting.input))
    if (outputs.length !== group.length) throw new Error('a group must answer each of its members')
    outputs.forEach((output, i) => group[i]?.resolve(output))
  } catch (error) {
    const [only] = group
    if (group.length === 1 && only !== undefined) only.reject(error)
    else if (isUnavailable(error)) for (const waiting of group) waiting.reject(error)
    else for (const waiting of group) await settle([waiting], commit)
  }
}
