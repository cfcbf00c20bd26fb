import { LIFE_CYCLE_PROCESSES } from '../../../codelists/life-cycle.ts'
import { ISSUER_ROLES, RECIPIENT_ROLES, SENDER_ROLES } from '../../../codelists/life-cycle.ts'
import { CDAR_PROFILES, PLATFORM_SCHEME, PPF_PLATFORM_NUMBER } from '../../../cdar/profile.ts'
import { fatal, rule, type Pattern, type Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { normalizeSpace, stringLength } from '../../tree/xpath-text.ts'
import { isAny, isAnyIn, isAnyNot, isCode } from '../br-fr/code.ts'
import { marked } from '../br-fr/identifier.ts'
import { context, EXCHANGED, MESSAGE_CONTEXT, path } from './place.ts'

const GUIDELINE = path('ram:GuidelineSpecifiedDocumentContextParameter/ram:ID')
const PROCESS = path('ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID')
const RECIPIENT_ID = path('rsm:ExchangedDocument/ram:RecipientTradeParty/ram:GlobalID')
const RECIPIENT_ROLE = path('rsm:ExchangedDocument/ram:RecipientTradeParty/ram:RoleCode')
const PHASE = path('rsm:AcknowledgementDocument/ram:TypeCode')
const SENDER_ROLE = path('ram:SenderTradeParty/ram:RoleCode')
const ISSUER_ROLE = path('ram:IssuerTradeParty/ram:RoleCode')
const ID = path('ram:ID')
const GLOBAL_ID = path('ram:GlobalID')
const ROLE = path('ram:RoleCode')
const ADDRESS = path('ram:URIUniversalCommunication/ram:URIID')

const TRANSMISSION = '305'
const PROCESSING = '23'
const PLATFORM = 'WK'
const PPF = 'DFH'

/** MDT-2 to the PPF is a billing framework or nothing. */
const PROCESS_LENGTH_MAX = 3

/** The official assertion asks only that the element exist, and is asked of the element itself. */
const always: Test = () => true

/** Who sends a message to whom, under which profile. */
export const ENVELOPE_PATTERNS: readonly Pattern[] = [
  [
    rule(context('rsm:ExchangedDocumentContext/ram:GuidelineSpecifiedDocumentContextParameter'), [
      fatal('BR-FR-CDV-01_MDG-3', always),
    ]),
    rule(MESSAGE_CONTEXT, [
      fatal('BR-FR-CDV-02_MDT-3', (tree, node) => {
        if (isAny(tree, node, GUIDELINE, CDAR_PROFILES.invoice)) return true
        return (
          isAny(tree, node, GUIDELINE, CDAR_PROFILES.invoiceToPpf) &&
          isToPpf(tree, tree.parent(node))
        )
      }),
      fatal('BR-FR-CDV-CL-01_MDT-2', (tree, node) => {
        if (!isToPpf(tree, tree.parent(node))) {
          return isAnyIn(tree, node, PROCESS, LIFE_CYCLE_PROCESSES)
        }
        return stringLength(normalizeSpace(tree.textAt(node, PROCESS))) <= PROCESS_LENGTH_MAX
      }),
    ]),
  ],
  [
    rule(EXCHANGED, [
      fatal('BR-FR-CDV-03_MDT-4', (tree, node) => tree.has(node, ID)),
      fatal(
        'BR-FR-CDV-CL-02_MDT-21_305',
        (tree, node) =>
          !isOfPhase(tree, node, TRANSMISSION) || isAny(tree, node, SENDER_ROLE, PLATFORM),
      ),
      fatal(
        'BR-FR-CDV-CL-02_MDT-21_23',
        (tree, node) =>
          !isOfPhase(tree, node, PROCESSING) || isAnyIn(tree, node, SENDER_ROLE, SENDER_ROLES),
      ),
      fatal(
        'BR-FR-CDV-CL-03_MDT-40_305',
        (tree, node) =>
          !isOfPhase(tree, node, TRANSMISSION) || isAny(tree, node, ISSUER_ROLE, PLATFORM),
      ),
      fatal(
        'BR-FR-CDV-CL-03_MDT-40_23',
        (tree, node) =>
          !isOfPhase(tree, node, PROCESSING) || isAnyIn(tree, node, ISSUER_ROLE, ISSUER_ROLES),
      ),
    ]),
    rule(context('rsm:ExchangedDocument/ram:IssueDateTime'), [fatal('BR-FR-CDV-04_MDG-4', always)]),
    rule(context('rsm:ExchangedDocument/ram:SenderTradeParty'), [
      fatal('BR-FR-CDV-05_MDG-9', always),
    ]),
    rule(context('rsm:ExchangedDocument/ram:SenderTradeParty/ram:RoleCode'), [
      fatal('BR-FR-CDV-06_MDT-21', always),
    ]),
    rule(context('rsm:ExchangedDocument/ram:IssuerTradeParty'), [
      fatal(
        'BR-FR-CDV-07_MDT-38_yes',
        (tree, node) =>
          isAnyNot(tree, tree.parent(tree.parent(node)), PHASE, PROCESSING) ||
          tree.has(node, GLOBAL_ID),
      ),
    ]),
    // The rule before has the same context: this one is never asked.
    rule(context('rsm:ExchangedDocument/ram:IssuerTradeParty'), [
      fatal('BR-FR-CDV-07_MDT-38_no', always),
    ]),
    rule(context('rsm:ExchangedDocument/ram:RecipientTradeParty'), [
      fatal(
        'BR-FR-CDV-08_MDT-73',
        (tree, node) =>
          isAny(tree, node, ROLE, PLATFORM) ||
          isAny(tree, node, ROLE, PPF) ||
          tree.has(node, ADDRESS),
      ),
    ]),
    rule(context('rsm:ExchangedDocument/ram:RecipientTradeParty/ram:RoleCode'), [
      fatal('BR-FR-CDV-CL-04_MDT-59', isCode(RECIPIENT_ROLES)),
    ]),
  ],
]

/** The message has the PPF for only recipient. */
function isToPpf(tree: Tree, message: number): boolean {
  if (tree.count(message, RECIPIENT_ID) !== 1) return false
  const [platform] = marked(tree, message, RECIPIENT_ID, 'schemeID', PLATFORM_SCHEME)
  return (
    platform !== undefined &&
    tree.text(platform) === PPF_PLATFORM_NUMBER &&
    isAny(tree, message, RECIPIENT_ROLE, PPF)
  )
}

/** MDT-77, from the envelope. */
function isOfPhase(tree: Tree, exchanged: number, phase: string): boolean {
  return isAny(tree, tree.parent(exchanged), PHASE, phase)
}
