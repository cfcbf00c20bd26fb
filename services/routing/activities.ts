import type { PpfFlowActivities } from '../../workflows/contract.ts'
import { applyAnswers } from './apply-answers.ts'
import { handOverFlow } from './hand-over-flow.ts'
import { packFlow } from './pack-flow.ts'
import type { FlowDependencies } from './ppf-flow.ts'
import { warnDeadline, warnMissingAnswer } from './warn-of-flow.ts'

/** The activities of the task queue `routing`: each calls one use case. */
export function createActivities(dependencies: FlowDependencies): PpfFlowActivities {
  return {
    closeAndPack: (flowId) => packFlow(dependencies, flowId),
    handOver: (flowId) => handOverFlow(dependencies, flowId),
    applyAnswers: (flowId) => applyAnswers(dependencies, flowId),
    warnDeadline: (flowId) => warnDeadline(dependencies, flowId),
    warnMissingAnswer: (flowId) => warnMissingAnswer(dependencies, flowId),
  }
}
