import { f1KeyText } from '../../schemas/flux1/f1-scope.ts'
import {
  UNUSABLE,
  type F1Answer,
  type FlowAnswer,
  type PpfReason,
} from '../../schemas/cdar/ppf-answer.ts'
import { unpackEnvelope, type EnvelopeFile } from '../../schemas/envelope/archive.ts'
import { f1ProfileOf } from '../../schemas/envelope/f1-file-name.ts'
import { parseEnvelopeName, senderOf } from '../../schemas/envelope/envelope-name.ts'
import { isInterfaceCode, type InterfaceCode } from '../../schemas/envelope/interface.ts'
import type { LocalDate } from '../../schemas/values/local-date.ts'
import { readXml } from '../../schemas/xml/reader.ts'
import { XmlRefusal } from '../../schemas/xml/refusal.ts'
import { readF1Object, type F1Object } from './f1-object.ts'
import { f1Rejections } from './f1-rules.ts'
import { f1StructureFault } from './f1-structure.ts'

/** An envelope as it was dropped. */
export interface Arrival {
  /** The folder it was dropped in: the connection of a partner. */
  readonly applicationCode: string
  readonly fileName: string
  readonly bytes: Uint8Array | 'too-big'
}

/** What the simulator remembers of flows before this one. */
export interface Memory {
  readonly knowsConnection: (applicationCode: string) => boolean
  readonly knowsFlow: (flowId: string) => boolean
  /** Whether accepted data hold the key of `f1KeyText`. */
  readonly knowsKey: (key: string) => boolean
}

export interface FlowVerdict {
  readonly interfaceCode: InterfaceCode
  /** The flow id that is now used; `undefined` when the name has none. */
  readonly flowId: string | undefined
  readonly flow: FlowAnswer
  /** An answer per object, in the order of the files; none when the flow is refused. */
  readonly objects: readonly F1Answer[]
  /** Keys that the accepted data now hold. */
  readonly keys: readonly string[]
}

const EXTENSION = '.tar.gz'
/** What an answer is filed under when the envelope does not say which interface it is for. */
const FALLBACK: InterfaceCode = 'FFE0111A'

/**
 * The PPF's judgement on one envelope: name, connection, uniqueness, archive, files, then each
 * object. `order` gives the reasons that a fault ordered by a test adds to the nth object.
 */
export async function judgeFlow(
  arrival: Arrival,
  memory: Memory,
  today: LocalDate,
  order: (index: number) => readonly PpfReason[],
): Promise<FlowVerdict> {
  const { fileName } = arrival
  const name = parseEnvelopeName(fileName.slice(0, -EXTENSION.length))
  const named = name?.interfaceCode ?? ''
  const interfaceCode = isInterfaceCode(named) ? named : FALLBACK
  const flowId = name?.flowId
  const refuse = (reasons: readonly PpfReason[]): FlowVerdict => ({
    interfaceCode,
    flowId,
    flow: { kind: 'flow', status: '501', flowId: flowId ?? fileName, reasons },
    objects: [],
    keys: [],
  })
  const nameFault = envelopeFault(arrival, memory)
  if (nameFault !== undefined) return refuse([nameFault])
  if (arrival.bytes === 'too-big') return refuse([{ code: 'IRR_TAILLE', subject: fileName }])
  const unpacked = await unpackEnvelope(arrival.bytes)
  if (!unpacked.ok) return refuse([{ code: unpacked.code, subject: unpacked.file }])
  const files = unpacked.files.map(readFile)
  const faults = files.flatMap((file) => ('fault' in file ? [file.fault] : []))
  if (faults.length > 0) return refuse(faults)
  const objects = files.flatMap((file) => ('object' in file ? [file.object] : []))
  return {
    interfaceCode,
    flowId,
    flow: { kind: 'flow', status: '500', flowId: flowId ?? fileName, reasons: [] },
    ...judgeObjects(objects, memory, today, order),
  }
}

/** The order of the checks is ours: the name before what it names. */
function envelopeFault(arrival: Arrival, memory: Memory): PpfReason | undefined {
  const { applicationCode, fileName } = arrival
  if (!fileName.endsWith(EXTENSION)) return { code: 'IRR_TYPE', subject: fileName }
  const name = parseEnvelopeName(fileName.slice(0, -EXTENSION.length))
  if (name === undefined) return { code: 'IRR_FORM', subject: fileName }
  if (name.interfaceCode !== 'FFE0111A') {
    const message = isInterfaceCode(name.interfaceCode)
      ? 'Interface non servie par ce simulateur'
      : 'Code interface inconnu'
    return { code: 'IRR_CODE_INTER', message, subject: name.interfaceCode }
  }
  const isOwn = name.applicationCode === applicationCode && senderOf(name) === applicationCode
  if (!isOwn || !memory.knowsConnection(applicationCode)) {
    return { code: 'IRR_CODE_APP', subject: name.applicationCode }
  }
  return memory.knowsFlow(name.flowId) ? { code: 'IRR_UNICITE', subject: name.flowId } : undefined
}

function readFile({ name, bytes }: EnvelopeFile): { fault: PpfReason } | { object: F1Object } {
  if (f1ProfileOf(name) === undefined) return { fault: { code: 'IRR_NOM_F', subject: name } }
  const root = rootOf(bytes)
  if (typeof root === 'string') {
    return { fault: { code: 'IRR_SYNTAX', message: root, subject: name } }
  }
  const fault = f1StructureFault(root)
  if (fault !== undefined) {
    const message = `Structure non conforme : ${fault}`
    return { fault: { code: 'IRR_SYNTAX', message, subject: name } }
  }
  return { object: readF1Object(name, root) }
}

function rootOf(bytes: Uint8Array) {
  try {
    return readXml(bytes).root
  } catch (error) {
    if (error instanceof XmlRefusal) return `XML refusé : ${error.code}`
    throw error
  }
}

function judgeObjects(
  objects: readonly F1Object[],
  memory: Memory,
  today: LocalDate,
  order: (index: number) => readonly PpfReason[],
): { objects: readonly F1Answer[]; keys: readonly string[] } {
  const keys = new Set<string>()
  const answers = objects.map((object, index): F1Answer => {
    const key = keyOf(object)
    const isTaken = keys.has(key) || memory.knowsKey(key)
    const reasons = [
      ...f1Rejections(object, today),
      ...(isTaken ? [{ code: 'REJ_UNI', rule: 'G1.45', subject: 'BT-1' }] : []),
      ...order(index),
    ]
    // Rejected data do not hold the key (specifications 3.6.7); a double finds it held already.
    if (reasons.length === 0) keys.add(key)
    return answerOf(object, reasons)
  })
  return { objects: answers, keys: [...keys] }
}

function keyOf({ number, issueDate, seller }: F1Object): string {
  return f1KeyText({ number, year: issueDate.slice(0, 4), siren: seller.siren ?? '' })
}

function answerOf(object: F1Object, reasons: readonly PpfReason[]): F1Answer {
  const { number, issueDate, seller, fileName } = object
  return {
    kind: 'f1',
    status: reasons.length === 0 ? '250' : '251',
    number: number.trim() === '' ? UNUSABLE.number : number,
    issueDate,
    siren: /^\d{9}$/.test(seller.siren ?? '') ? (seller.siren ?? '') : UNUSABLE.siren,
    fileName,
    reasons,
  }
}
