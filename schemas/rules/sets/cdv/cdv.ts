import type { RuleSet } from '../../tree/rule-set.ts'
import { ENVELOPE_PATTERNS } from './envelope.ts'
import { REASON_PATTERN } from './reasons.ts'
import { STATUS_PATTERNS } from './status.ts'

/** The French rules for a life-cycle message between platforms or to the PPF (BR-FR-CDV). */
export const CDV: RuleSet = {
  name: 'cdv',
  pack: 'br-fr@2026-10',
  patterns: [...ENVELOPE_PATTERNS, ...STATUS_PATTERNS, REASON_PATTERN],
}
