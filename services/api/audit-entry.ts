import { Type } from 'typebox'

const Hash = (description: string) => Type.String({ pattern: '^[0-9a-f]{64}$', description })

/** An entry of the audit chain (schemas/audit/chain.ts) as the api gives it. */
export const AuditEntryView = Type.Object(
  {
    company: Type.String({ format: 'uuid' }),
    sequence: Type.Integer({ minimum: 1 }),
    at: Type.String({ format: 'date-time' }),
    actor: Type.String(),
    action: Type.String(),
    subject: Type.String(),
    before: Type.Union([Hash('of what was'), Type.Null()]),
    after: Type.Union([Hash('of what is'), Type.Null()]),
    details: Type.Unknown(),
    previous: Hash('of the entry before, canonical JSON'),
    hash: Hash('of this entry, canonical JSON'),
  },
  { $id: 'AuditEntry' },
)
