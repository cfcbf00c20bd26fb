import {
  condition,
  defineSignal,
  defineUpdate,
  proxyLocalActivities,
  setHandler,
} from '@temporalio/workflow'

/** The unit of work behind a person's action. */
export interface ActionActivities {
  act(): Promise<void>
}

const { act } = proxyLocalActivities<ActionActivities>({ startToCloseTimeout: '10s' })
export const acted = defineSignal('acted')
export const actNow = defineUpdate('actNow')
export const end = defineSignal('end')

/** Waits for actions: told afterwards by a signal, or done inside an update. */
export async function actions(): Promise<void> {
  let isEnded = false
  setHandler(acted, () => undefined)
  setHandler(actNow, () => act())
  setHandler(end, () => {
    isEnded = true
  })
  await condition(() => isEnded)
}
