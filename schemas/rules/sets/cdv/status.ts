import { FRENCH_DOCUMENT_TYPES } from '../../../codelists/document-type.ts'
import {
  CHARACTERISTIC_TYPES,
  LIFE_CYCLE_PHASES,
  LIFE_CYCLE_STATUSES,
  PROCESSING_STATUSES,
  REASONED_STATUSES,
  RECIPIENT_ROLES,
  REQUESTED_ACTIONS,
  TRANSMISSION_STATUSES,
} from '../../../codelists/life-cycle.ts'
import type { CodeList } from '../../../codelists/code-list.ts'
import { fatal, rule, warning, type Pattern, type Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { isAny, isAnyIn, isAnyNot, isCode, isText } from '../br-fr/code.ts'
import {
  ANY_STATUS,
  context,
  path,
  REFERENCED,
  REFERENCED_NAME,
  ROOT_PATH,
  STATUS_NAME,
} from './place.ts'

const ROOT = 0
const PHASE = path('ram:TypeCode')
const STATUS = path('ram:ProcessConditionCode')
const UNTDID_STATUS = path('ram:StatusCode')
const DATE = path('ram:FormattedIssueDateTime')
const GLOBAL_ID = path('ram:GlobalID')
const REASON = path('ram:SpecifiedDocumentStatus/ram:ReasonCode')
const NUMBER = path('ram:SequenceNumeric')
const CHARACTERISTIC = path('ram:SpecifiedDocumentStatus/ram:SpecifiedDocumentCharacteristic')
const TYPE = path('ram:TypeCode')
const AMOUNT = path('ram:ValueAmount')
const PERCENT = path('ram:ValuePercent')

const INADMISSIBLE = '501'
const CASHED = '212'
const CASH_RECEIVED = 'MEN'

/** What a status says of a document. */
export const STATUS_PATTERNS: readonly Pattern[] = [
  [
    rule(context('rsm:AcknowledgementDocument/ram:TypeCode'), [
      fatal('BR-FR-CDV-09_MDT-77', isCode(LIFE_CYCLE_PHASES)),
    ]),
    rule(REFERENCED, [
      fatal('BR-FR-CDV-11_MDG-35', (tree, node) => tree.has(node, DATE) || isInadmissible(tree)),
      fatal('BR-FR-CDV-12_MDT-105', (tree, node) => tree.has(node, STATUS)),
      fatal('BR-FR-CDV-14_MDT-207', (tree, node) => {
        return !isAny(tree, node, STATUS, CASHED) || isCashSplit(tree, node)
      }),
      fatal('BR-FR-CDV-CL-05_MDT-88_305', isStatusOfPhase('305', TRANSMISSION_STATUSES)),
      fatal('BR-FR-CDV-CL-05_MDT-88_23', isStatusOfPhase('23', PROCESSING_STATUSES)),
    ]),
    rule(context(`${REFERENCED_NAME}/ram:TypeCode`), [
      fatal('BR-FR-04_MDT-91', isCode(FRENCH_DOCUMENT_TYPES)),
    ]),
    // The official assertion asks only that the element exist, and is asked of the element itself.
    rule(context(`${REFERENCED_NAME}/ram:IssuerAssignedID`), [
      fatal('BR-FR-CDV-10_MDT-87', () => true),
    ]),
    rule(context(`${REFERENCED_NAME}/ram:ProcessConditionCode`), [
      fatal('BR-FR-CDV-15_MDT-113', (tree, node) => {
        return !isCode(REASONED_STATUSES)(tree, node) || tree.has(tree.parent(node), REASON)
      }),
      warning('BR-FR-CDV-CL-06_MDT-105', isCode(LIFE_CYCLE_STATUSES)),
    ]),
    rule(context(`${REFERENCED_NAME}/ram:IssuerTradeParty`), [
      fatal(
        'BR-FR-CDV-13_MDT-129',
        (tree, node) => tree.has(node, GLOBAL_ID) || isInadmissible(tree),
      ),
    ]),
    rule(context(`${REFERENCED_NAME}/ram:IssuerTradeParty/ram:RoleCode`), [
      fatal(
        'BR-FR-CDV-CL-07_MDT-132',
        isText((role) => role === 'SE'),
      ),
    ]),
    rule(context(`${REFERENCED_NAME}/ram:RecipientTradeParty/ram:RoleCode`), [
      fatal('BR-FR-CDV-CL-08_MDT-158', isCode(RECIPIENT_ROLES)),
    ]),
  ],
  [
    rule(context(STATUS_NAME), [
      fatal('BR-FR-CDV-16_MDT-124-2', (tree, node) => tree.has(node, NUMBER)),
    ]),
    rule(context(`${STATUS_NAME}/ram:ProcessConditionCode`), [
      warning('BR-FR-CDV-CL-06_MDT-115', isCode(LIFE_CYCLE_STATUSES)),
    ]),
    rule(context(`${STATUS_NAME}/ram:RequestedActionCode`), [
      fatal('BR-FR-CDV-CL-10_MDT-121', isCode(REQUESTED_ACTIONS)),
    ]),
    rule(context(`${STATUS_NAME}/ram:SpecifiedDocumentCharacteristic/ram:TypeCode`), [
      fatal('BR-FR-CDV-CL-11_MDT-207', isCode(CHARACTERISTIC_TYPES)),
    ]),
  ],
]

function isInadmissible(tree: Tree): boolean {
  return tree.is(ROOT, ROOT_PATH) && isAny(tree, ROOT, ANY_STATUS, INADMISSIBLE)
}

/** 212: cash received is given, each amount of it with its rate of VAT. */
function isCashSplit(tree: Tree, referenced: number): boolean {
  const isCash = (at: number) => isAny(tree, at, TYPE, CASH_RECEIVED)
  return (
    tree.some(referenced, CHARACTERISTIC, isCash) &&
    tree.every(
      referenced,
      CHARACTERISTIC,
      (at) => !isCash(at) || (tree.has(at, AMOUNT) && tree.has(at, PERCENT)),
    )
  )
}

/** MDT-88 goes with the phase (MDT-77); a message without phase has no right status. */
function isStatusOfPhase(phase: string, statuses: CodeList): Test {
  return (tree, node) =>
    isAnyNot(tree, tree.parent(node), PHASE, phase) ||
    !tree.has(node, UNTDID_STATUS) ||
    isAnyIn(tree, node, UNTDID_STATUS, statuses)
}
