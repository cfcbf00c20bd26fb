import { condition, defineSignal, proxyLocalActivities, setHandler } from '@temporalio/workflow'

/** An activity that does nothing: what is left is the price of Temporal itself. */
export interface BareActivities {
  nothing(): Promise<void>
}

const { nothing } = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '10s' })
export const bareSignal = defineSignal('bareSignal')

/** The shape of an invoice's life without the invoice: start, two signals, three activities. */
export async function bareLife(): Promise<void> {
  let heard = 0
  setHandler(bareSignal, () => {
    heard += 1
  })
  await nothing()
  await condition(() => heard >= 1)
  await nothing()
  await condition(() => heard >= 2)
  await nothing()
}
