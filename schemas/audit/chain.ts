import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from './canonical-json.ts'

/**
 * One entry of a company's audit chain, as stored and as exported. Hashes are lower-case hex;
 * `before` and `after` are hashes of what changed, never the thing itself.
 */
export interface AuditEntry {
  readonly company: string
  /** 1, 2, 3… without a gap, per company. */
  readonly sequence: number
  /** UTC, milliseconds: `2026-11-22T10:00:00.000Z`. */
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly before: string | null
  readonly after: string | null
  readonly details: Json
  readonly previous: string
  readonly hash: string
}

/** What the first entry of a chain names as its previous hash. */
export const CHAIN_START = '0'.repeat(64)

/** SHA-256 over the canonical JSON of the entry, its previous hash included. */
export function entryHash(entry: Omit<AuditEntry, 'hash'>): string {
  const { company, sequence, at, actor, action, subject, before, after, details, previous } = entry
  return sha256Hex(
    canonicalJson({
      company,
      sequence,
      at,
      actor,
      action,
      subject,
      before,
      after,
      details,
      previous,
    }),
  )
}

/** Hash of a value that an entry speaks of. */
export function valueHash(value: Json): string {
  return sha256Hex(canonicalJson(value))
}

/** Why a chain does not hold, at its first broken entry. */
export interface ChainBreak {
  readonly company: string
  readonly sequence: number
  readonly reason: 'altered' | 'missing' | 'unlinked'
}

/**
 * Follows the chains of an export, entries of one company in order of sequence. Starts wherever
 * the export starts; from there on, each entry must be the next one and name the one before.
 */
export function createChainVerifier(): {
  accept(entry: AuditEntry): ChainBreak | undefined
  readonly entries: number
  readonly companies: number
} {
  const heads = new Map<string, AuditEntry>()
  let entries = 0
  return {
    accept(entry) {
      const { company, sequence } = entry
      const head = heads.get(company)
      entries += 1
      heads.set(company, entry)
      if (head !== undefined && sequence !== head.sequence + 1) {
        return { company, sequence: head.sequence + 1, reason: 'missing' }
      }
      const previous = head?.hash ?? (sequence === 1 ? CHAIN_START : entry.previous)
      if (entry.previous !== previous) return { company, sequence, reason: 'unlinked' }
      if (recomputedHash(entry) !== entry.hash) return { company, sequence, reason: 'altered' }
      return undefined
    },
    get entries() {
      return entries
    },
    get companies() {
      return heads.size
    },
  }
}

// What canonical JSON cannot spell (a fraction) was never hashed: it came by an alteration.
function recomputedHash(entry: AuditEntry): string | undefined {
  try {
    return entryHash(entry)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw new Error('cannot hash an audit entry', { cause: error })
  }
}

function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
