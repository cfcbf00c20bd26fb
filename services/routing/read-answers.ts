import { unpackEnvelope, type EnvelopeFile } from '../../schemas/envelope/archive.ts'
import { parseEnvelopeName } from '../../schemas/envelope/envelope-name.ts'
import { readCdar } from '../../schemas/cdar/cdar.ts'
import { type PpfAnswer, ppfAnswerOf } from '../../schemas/cdar/ppf-answer.ts'
import { XmlRefusal } from '../../schemas/xml/refusal.ts'

/** What a file of the PPF says, and what in it could not be read. */
export interface AnswerFile {
  readonly answers: readonly PpfAnswer[]
  /** Codes with the file at fault; none when everything was read. */
  readonly faults: readonly string[]
}

const EXTENSION = /\.(tar\.gz|xml)$/

/**
 * Reads the answers of an envelope, or of a lone XML file, of the PPF. What can be read is: a fault
 * in one file does not hide the answers of the others. Pure, given the bytes.
 */
export async function readAnswers(
  name: string,
  bytes: Uint8Array,
  applicationCode: string,
): Promise<AnswerFile> {
  const [extension] = EXTENSION.exec(name) ?? []
  const envelope = parseEnvelopeName(name.replace(EXTENSION, ''))
  if (extension === undefined || envelope === undefined) return refused('name')
  if (envelope.applicationCode !== applicationCode) return refused('not-addressed-to-us')
  if (extension === '.xml') return readFiles([{ name, bytes }])
  const unpacked = await unpackEnvelope(bytes)
  if (!unpacked.ok) return refused([unpacked.code, unpacked.file].filter(Boolean).join(' '))
  return readFiles(unpacked.files)
}

const refused = (fault: string): AnswerFile => ({ answers: [], faults: [fault] })

function readFiles(files: readonly EnvelopeFile[]): AnswerFile {
  const answers: PpfAnswer[] = []
  const faults: string[] = []
  for (const file of files) {
    const read = readOne(file)
    if (typeof read === 'string') faults.push(`${read} ${file.name}`)
    else answers.push(read)
  }
  return { answers, faults }
}

function readOne(file: EnvelopeFile): PpfAnswer | string {
  try {
    const reading = readCdar(file.bytes)
    if (!reading.ok) return reading.faults.map(({ kind, term }) => `${kind}-${term}`).join(' ')
    return ppfAnswerOf(reading.message) ?? 'not-an-answer'
  } catch (error) {
    if (error instanceof XmlRefusal) return error.code
    throw error
  }
}
