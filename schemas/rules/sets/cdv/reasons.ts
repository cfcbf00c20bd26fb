import type { CodeList } from '../../../codelists/code-list.ts'
import {
  PUBLIC_REFUSAL_REASONS,
  REASONS_OF_STATUS,
  REFUSAL_REASONS,
  STATUS_REASONS,
} from '../../../codelists/status-reason.ts'
import { PLATFORM_SCHEME } from '../../../cdar/profile.ts'
import { fatal, rule, type Pattern } from '../../tree/rule-set.ts'
import { NONE, type Tree } from '../../tree/tree.ts'
import { isAny, isAnyNot, isCode } from '../br-fr/code.ts'
import { context, path, ROOT_PATH, STATUS_NAME } from './place.ts'

const ROOT = 0
const STATUS = path('ram:ProcessConditionCode')
const SENDER_ID = path('rsm:ExchangedDocument/ram:SenderTradeParty/ram:GlobalID')
const ANY_SENDER_ID = path('.//rsm:ExchangedDocument/ram:SenderTradeParty/ram:GlobalID')

const ID = 'BR-FR-CDV-CL-09_MDT-113'
const REFUSED = '210'

/** The platform of public buyers, Chorus Pro. */
const PUBLIC_PLATFORM = '9999'

/** BR-FR-CDV-CL-09: each status has its reasons. */
export const REASON_PATTERN: Pattern = [
  rule(context(`${STATUS_NAME}/ram:ReasonCode`), [
    fatal(ID, isCode(STATUS_REASONS)),
    ...Object.entries(REASONS_OF_STATUS).map(([status, reasons]) =>
      fatal(`${ID}_${status}`, (tree, node) => {
        return !isOfStatus(tree, node, status) || isReason(tree, node, reasons)
      }),
    ),
    fatal(`${ID}_${REFUSED}`, (tree, node) => {
      if (!isOfStatus(tree, node, REFUSED) || isReason(tree, node, REFUSAL_REASONS)) return true
      return tree.is(ROOT, ROOT_PATH) && tree.some(ROOT, SENDER_ID, isPublic(tree, true))
    }),
    fatal(`${ID}_${REFUSED}B2G`, (tree, node) => {
      if (!isOfStatus(tree, node, REFUSED) || !tree.has(ROOT, ANY_SENDER_ID)) return true
      if (tree.some(ROOT, ANY_SENDER_ID, isPublic(tree, false))) return true
      if (!tree.some(ROOT, ANY_SENDER_ID, isPublic(tree, true))) return false
      return isReason(tree, node, PUBLIC_REFUSAL_REASONS)
    }),
  ]),
]

/** The status of the document (MDT-105), unless the reason’s own group has another (MDT-115). */
function isOfStatus(tree: Tree, reason: number, status: string): boolean {
  const group = tree.parent(reason)
  const document = tree.parent(group)
  const isOther = isAnyNot(tree, group, STATUS, status)
  const isNeither =
    isAnyNot(tree, document, STATUS, status) && (tree.first(group, STATUS) === NONE || isOther)
  return !isNeither && !(isAny(tree, document, STATUS, status) && isOther)
}

function isReason(tree: Tree, node: number, reasons: CodeList): boolean {
  return isCode(reasons)(tree, node)
}

/** A platform number, which is that of the public buyers or is not. */
function isPublic(tree: Tree, isWanted: boolean): (id: number) => boolean {
  return (id) =>
    tree.attribute(id, 'schemeID') === PLATFORM_SCHEME &&
    (tree.text(id) === PUBLIC_PLATFORM) === isWanted
}
