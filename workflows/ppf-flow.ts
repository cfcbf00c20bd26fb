import {
  CancellationScope,
  condition,
  continueAsNew,
  defineSignal,
  isCancellation,
  proxyLocalActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow'
import {
  PPF_FLOW_ACTIVITY,
  PPF_FLOW_SIGNALS,
  type PpfFlowActivities,
  type PpfFlowInput,
} from './contract.ts'

const routing = proxyLocalActivities<PpfFlowActivities>(PPF_FLOW_ACTIVITY)

export const ppfFlowFull = defineSignal(PPF_FLOW_SIGNALS.full)
export const ppfAnswered = defineSignal<[readonly string[]]>(PPF_FLOW_SIGNALS.answered)

/**
 * The life of one flow to the PPF: it gathers until its window ends or it is full, leaves, and ends
 * when all of it is answered. What lies between two waits is one workflow task. A flow that was
 * refused (501) ends here too: its objects live on in another flow, under another id.
 *
 * Every step is idempotent by the flow's row, so a late answer may start an ended flow again.
 */
export async function ppfFlow(input: PpfFlowInput): Promise<void> {
  const { flowId } = input
  const heard = new Set<string>()
  const pending = new Set<string>()
  let isFull = false
  setHandler(ppfFlowFull, () => {
    isFull = true
  })
  setHandler(ppfAnswered, (fileNames) => {
    for (const name of fileNames) if (!heard.has(name)) pending.add(name)
  })

  const windowMs = untilMs(input.closeAt)
  if (windowMs > 0) await condition(() => isFull || pending.size > 0, windowMs)
  if (!(await leave(input))) return

  for (;;) {
    await answersOrWarning(input, () => pending.size > 0)
    for (const name of pending) heard.add(name)
    pending.clear()
    if (await routing.applyAnswers(flowId)) return
    if (workflowInfo().continueAsNewSuggested && pending.size === 0) {
      await continueAsNew<typeof ppfFlow>(input)
    }
  }
}

/** Packs and hands over, however long the other side is away; says so when time runs short. */
async function leave({ flowId, warnAt }: PpfFlowInput): Promise<boolean> {
  const watch = new CancellationScope()
  const warned = watch.run(async () => {
    await sleep(untilMs(warnAt))
    await CancellationScope.nonCancellable(() => routing.warnDeadline(flowId))
  })
  const watched = warned.catch((error: unknown) => {
    if (!isCancellation(error)) throw error
  })
  const hasLeft = await routing.closeAndPack(flowId)
  if (hasLeft) await routing.handOver(flowId)
  watch.cancel()
  await watched
  return hasLeft
}

async function answersOrWarning(input: PpfFlowInput, hasCome: () => boolean): Promise<void> {
  if (await condition(hasCome, input.answerWarningSeconds * 1000)) return
  await routing.warnMissingAnswer(input.flowId)
  await condition(hasCome)
}

const untilMs = (instant: string): number => Math.max(0, Date.parse(instant) - Date.now())
