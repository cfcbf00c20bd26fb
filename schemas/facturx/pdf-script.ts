import type { PdfLimits } from './limits.ts'
import type { PdfFile } from './pdf-file.ts'
import { PdfDictionary, PdfName, PdfReference, type PdfValue } from './pdf-value.ts'
import { PdfRefusal } from './refusal.ts'

/**
 * Refuses a PDF that runs a script of its own (ISO 32000-1, 12.6.4.16), which PDF/A forbids (ISO
 * 19005-3, 6.6.1): when it is opened, by name, on a page, on an annotation or in a form. Throws
 * PdfRefusal `pdf-javascript`, or `pdf-bomb` for more pages than a file may have.
 */
export function refuseScripts(file: PdfFile, limits: PdfLimits): void {
  const { catalogue } = file
  const names = file.dictionary(catalogue.get('Names'))
  if (names !== undefined && names.get('JavaScript') !== null) refuse('Names')
  refuseAction(file, catalogue.get('OpenAction'))
  refuseTriggers(file, catalogue)
  const form = file.dictionary(catalogue.get('AcroForm'))
  const roots = [catalogue.get('Pages'), form?.get('Fields') ?? null]
  for (const node of nodesOf(file, roots, limits)) {
    refuseAction(file, node.get('A'))
    refuseTriggers(file, node)
  }
}

/** Pages, annotations and fields: whatever hangs below, each once. */
function* nodesOf(
  file: PdfFile,
  roots: readonly PdfValue[],
  limits: PdfLimits,
): Iterable<PdfDictionary> {
  const seen = new Set<number>()
  const waiting: PdfValue[] = [...roots]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at instanceof PdfReference) {
      if (seen.has(at.number)) continue
      seen.add(at.number)
    }
    const value = intact(file, at)
    if (Array.isArray(value)) waiting.push(...value)
    if (waiting.length + seen.size > limits.nodesMax) throw new PdfRefusal('pdf-bomb', 'Pages')
    if (!(value instanceof PdfDictionary)) continue
    yield value
    waiting.push(value.get('Kids'), value.get('Annots'))
  }
}

/** An object; none where the file is damaged, which takes nothing away from its invoice. */
function intact(file: PdfFile, at: PdfValue): PdfValue {
  try {
    return file.resolve(at)
  } catch (error) {
    if (error instanceof PdfRefusal && error.code === 'pdf-damaged') return null
    throw error
  }
}

/** What happens on events (12.6.3): each entry is an action. */
function refuseTriggers(file: PdfFile, node: PdfDictionary): void {
  const triggers = intact(file, node.get('AA'))
  if (!(triggers instanceof PdfDictionary)) return
  for (const action of triggers.values()) refuseAction(file, action)
}

/** An action, and those that follow it (12.6.2): one, or several. */
function refuseAction(file: PdfFile, first: PdfValue): void {
  const waiting: PdfValue[] = [first]
  for (let count = 0; waiting.length > 0; count++) {
    if (count > CHAIN_MAX) throw new PdfRefusal('pdf-loop', 'Next')
    const action = intact(file, waiting.pop() ?? null)
    if (Array.isArray(action)) waiting.push(...action.slice(0, CHAIN_MAX))
    if (!(action instanceof PdfDictionary)) continue
    const kind = intact(file, action.get('S'))
    if (kind instanceof PdfName && kind.name === 'JavaScript') refuse('Action')
    waiting.push(action.get('Next'))
  }
}

const CHAIN_MAX = 1000

function refuse(where: string): never {
  throw new PdfRefusal('pdf-javascript', where)
}
