import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  DOCUMENT_TYPES,
  rootFileOf,
  xsdFilesOf,
  type DocumentType,
} from '../../schemas/grammar/document-type.ts'
import type { Finding } from '../../schemas/rules/finding.ts'
import type { XmlDocument } from '../../schemas/xml/document.ts'
import { schemaFindings } from '../../schemas/xml/validate.ts'
import { faultsOfXerces } from '../../schemas/xml/validate-xerces-fault.ts'
import { UsageError } from './command.ts'

const TIMEOUT_MS = 60_000
const OUTPUT_BYTES_MAX = 16 * 1024 * 1024

/**
 * The second engine of the schema stage: Xerces in a JVM of its own, a few hundred milliseconds a
 * document. Throws UsageError where there is no Java, or when it does not answer.
 */
export function validateWithXerces(document: XmlDocument, type: DocumentType): Finding[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'facteur-xsd-'))
  try {
    for (const [name, text] of xsdFilesOf(DOCUMENT_TYPES[type].family)) {
      writeFileSync(path.join(folder, name), text)
    }
    const bytes = Buffer.from(document.source, document.isBytes ? 'latin1' : 'utf8')
    const messages = ask(path.join(folder, rootFileOf(type)), withoutDeclaration(bytes))
    return schemaFindings(document, type, faultsOfXerces(messages))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The source is UTF-8 by now, whatever it declares; blanks keep the lines and columns. */
function withoutDeclaration(bytes: Buffer): Buffer {
  const end = bytes.subarray(0, 5).toString('latin1') === '<?xml' ? bytes.indexOf('?>') + 2 : 0
  const lines = bytes.subarray(0, end).toString('latin1').split('\n').length - 1
  return Buffer.concat([Buffer.from('\n'.repeat(lines)), bytes.subarray(end)])
}

/**
 * The package has a program for it in Java, compiled for a recent one; an older Java (11 or later)
 * runs it from its source. The package's own way in cannot be waited for.
 */
function ask(schema: string, input: Buffer): readonly string[] {
  const entry = createRequire(import.meta.url).resolve('xsd-schema-validator')
  const folder = path.resolve(path.dirname(entry), '..')
  const compiled = runJava(['-classpath', folder, 'support.XMLValidator'], schema, input)
  if (!compiled.stderr.includes('UnsupportedClassVersionError')) return messagesOf(compiled)
  return messagesOf(runJava([path.join(folder, 'support/XMLValidator.java')], schema, input))
}

function runJava(program: readonly string[], schema: string, input: Buffer) {
  const home = process.env['JAVA_HOME']
  const java = home === undefined ? 'java' : path.join(home, 'bin', 'java')
  const words = ['-Dfile.encoding=UTF-8', ...program, '-stdin', `-schema=${schema}`]
  return spawnSync(java, words, {
    input,
    timeout: TIMEOUT_MS,
    maxBuffer: OUTPUT_BYTES_MAX,
    encoding: 'utf8',
  })
}

function messagesOf({ error, stdout, stderr }: ReturnType<typeof runJava>): readonly string[] {
  if (error !== undefined) throw new UsageError(NO_JAVA, { cause: error })
  if (!/^result=/m.test(stdout)) throw new UsageError(NO_JAVA, { cause: new Error(stderr) })
  return stderr.trim() === '' ? [] : [stderr.trim()]
}

const NO_JAVA = {
  fr: 'Java est nécessaire à --engine xerces et n’a pas répondu.',
  en: 'Java is needed for --engine xerces and did not answer.',
}
